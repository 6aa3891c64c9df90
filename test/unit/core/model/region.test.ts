import { deepStrictEqual } from 'node:assert/strict';
import { priceRegionOf, regionOf } from '../../../../src/core/model/region';
import { brief, createReader } from '../../languages/terraform/read';
import type { Reader } from '../../languages/terraform/read';

describe('the Region of a resource', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const told = (text: string): readonly string[] => {
		const { resources } = reader.read(text);
		return resources.map((resource) => brief(regionOf(resource, resources)));
	};

	it('is that of its provider, or its own', () => {
		deepStrictEqual(told(`
provider "aws" { region = var.region }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
provider "google" { region = "europe-west1" }
variable "region" { default = "ap-northeast-2" }
resource "aws_launch_template" "here" {}
resource "aws_launch_template" "there" { provider = aws.west }
resource "aws_launch_template" "old" { provider = "aws.west" }
resource "aws_launch_template" "nowhere" { provider = aws.east }
resource "aws_launch_template" "own" { region = "eu-west-1" }
`), ['"ap-northeast-2" of var.region', '"us-west-2" literal', '"us-west-2" literal', 'not written', '"eu-west-1" literal']);
	});

	it('is told by zones where no provider says it', () => {
		deepStrictEqual(told('resource "aws_launch_template" "t" {}\nresource "aws_subnet" "a" { availability_zone = "eu-west-1a" }\nresource "aws_subnet" "b" { availability_zone = "eu-west-1b" }'),
			Array<string>(3).fill('"eu-west-1" expression'));
		deepStrictEqual(told('resource "aws_autoscaling_group" "g" { availability_zones = ["eu-west-1a", "us-east-1b"] }'), ['not written']);
		deepStrictEqual(told('resource "aws_autoscaling_group" "g" { availability_zones = var.zones }'), ['not written']);
	});

	it('is read in JSON too', () => {
		const { resources } = reader.read({ 'main.tf.json': '{"provider":{"aws":[{"region":"us-east-2"},{"alias":"w","region":"us-west-1"}]},"resource":{"aws_instance":{"a":{},"b":{"provider":"aws.w"}}}}' });
		deepStrictEqual(resources.map(({ region }) => brief(region)), ['"us-east-2" literal', '"us-west-1" literal']);
	});

	it('is told by ARNs too, if they agree with the zones', () => {
		const group = (arn: string): string => `resource "aws_autoscaling_group" "g" {\n  availability_zones = ["eu-west-1a"]\n  target_group_arns = ["${arn}"]\n}`;
		deepStrictEqual(told(group('arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1')), ['"eu-west-1" expression']);
		deepStrictEqual(told(group('arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1')), ['not written']);
		deepStrictEqual(told(group('arn:aws:iam::123456789012:role/web')), ['"eu-west-1" expression']);
	});

	it('decides where prices are taken from, else the reader does', () => {
		const priced = (text: string): readonly string[] => {
			const { resources } = reader.read(text);
			return [...resources.map((resource) => priceRegionOf(resource, resources, 'sa-east-1')), priceRegionOf(undefined, resources, 'sa-east-1')];
		};
		deepStrictEqual(priced('provider "aws" { region = "eu-west-1" }\nresource "aws_instance" "a" {}'), ['eu-west-1', 'eu-west-1']);
		deepStrictEqual(priced('provider "aws" { region = var.region }\nvariable "region" {}\nresource "aws_instance" "a" { availability_zone = "eu-west-1a" }'), ['sa-east-1', 'sa-east-1']);
		deepStrictEqual(priced('provider "aws" { region = "eu-west-1" }\nresource "aws_instance" "a" {}\nresource "aws_instance" "b" { region = "us-west-2" }'), ['eu-west-1', 'us-west-2', 'sa-east-1']);
		deepStrictEqual(priced(''), ['sa-east-1']);
	});
});
