import { deepStrictEqual } from 'node:assert/strict';
import { regionOf, regionOfZone } from '../../../../src/core/model/region';
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

	it('is part of the name of a zone', () => {
		deepStrictEqual(['us-east-1a', 'ap-southeast-3b', 'us-gov-west-1a', 'us-west-2-lax-1a', 'use1-az1', 'us-east-1', 'eu-west-1a1', ''].map(regionOfZone), [
			'us-east-1', 'ap-southeast-3', 'us-gov-west-1', 'us-west-2', undefined, undefined, undefined, undefined,
		]);
	});
});
