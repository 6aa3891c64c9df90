import assert from 'node:assert/strict';
import { packer } from '../../../../src/languages/packer';
import { read, show } from '../readSettings';

const lines = (...all: readonly string[]): string => all.join('\n');

async function settings(texts: Readonly<Record<string, string>>): Promise<ReturnType<typeof show>> {
	const reading = await read(packer, texts);
	assert.deepStrictEqual(reading.problems, []);
	return show(reading, texts);
}

describe('templates of Packer', () => {
	it('in HCL2 are read by Terraform\'s readers: sources as the instances that they start, with variables, locals and files of values', async () => {
		assert.deepStrictEqual(await settings({
			'image.pkr.hcl': lines(
				'packer {', '  required_plugins {', '    amazon = { version = ">= 1.3", source = "github.com/hashicorp/amazon" }', '  }', '}',
				'variable "size" {', '  type    = string', '  default = "t3.small"', '}', 'variable "zone" { type = string }', 'local "region" {', '  expression = "eu-west-1"', '}', 'locals { disk = 20 + 10 }',
				'data "amazon-ami" "base" {', '  owners = ["amazon"]', '}',
				'source "amazon-ebs" "web" {', '  ami_name             = "web-${formatdate("YYYY", timestamp())}"', '  instance_type        = var.size # builds fast', '  region               = local.region', '  source_ami           = data.amazon-ami.base.id', '  availability_zone    = var.zone', '  ebs_optimized        = true',
				'  enable_unlimited_credits = true', '  security_group_ids = ["sg-1"]', '  spot_price = "0.05"',
				'  metadata_options { http_tokens = "required" }', '  launch_block_device_mappings {', '    device_name = "/dev/xvda"', '    volume_size = local.disk', '    volume_type = "gp2"', '    delete_on_termination = true', '  }', '  launch_block_device_mappings {', '    device_name = "/dev/xvdb"', '    volume_type = "io2"', '    iops = 4000', '  }', '}',
				'source "amazon-ebssurrogate" "web" {', '  instance_type = "m5.large"', '}', 'source "azure-arm" "web" {', '  instance_type = "m5.large"', '}',
				'build { sources = ["source.amazon-ebs.web"] }',
			),
			'prod.auto.pkrvars.hcl': 'size = "t3.large"\n',
		}), {
			'AWS::EC2::Instance source.amazon-ebs.web': {
				instanceType: 't3.large «var.size» = var.size at t3.large', imageId: '? not-in-text «data.amazon-ami.base.id»', 'ebsVolumes.0.sizeGiB': '30 «local.disk» (expression)',
				'ebsVolumes.0.volumeType': 'gp2', 'ebsVolumes.0.deviceName': '/dev/xvda', 'ebsVolumes.0.deleteOnTermination': 'true', 'ebsVolumes.1.iops': '4000', 'ebsVolumes.1.volumeType': 'io2',
				'ebsVolumes.1.deviceName': '/dev/xvdb', 'ebsVolumes.1.isRoot': 'false «/dev/xvdb» (expression)', cpuCredits: 'unlimited «true» (expression)', ebsOptimized: 'true',
				securityGroups: '[sg-1] «["sg-1"]»', 'metadataOptions.httpTokens': 'required', availabilityZone: '? no-default «var.zone»', spotMaxPriceUsdPerHour: '0.05',
				region: 'eu-west-1 «local.region» = local.region at eu-west-1',
			},
			'AWS::EC2::Instance source.amazon-ebssurrogate.web': { instanceType: 'm5.large' },
		});
	});

	it('repeat their volumes by lists', async () => {
		assert.deepStrictEqual(await settings({ 'image.pkr.hcl': lines(
			'locals { disks = [{ name = "/dev/xvdb", size = 40 }] }', 'source "amazon-ebs" "web" {', '  dynamic "launch_block_device_mappings" {', '    for_each = local.disks', '    content {', '      device_name = launch_block_device_mappings.value.name', '      volume_size = launch_block_device_mappings.value.size', '    }', '  }', '}',
		) }), { 'AWS::EC2::Instance source.amazon-ebs.web': {
			'ebsVolumes.0.sizeGiB': '40 «launch_block_device_mappings.value.size» = local.disks at 40', 'ebsVolumes.0.deviceName': '/dev/xvdb «launch_block_device_mappings.value.name» = local.disks at /dev/xvdb',
			'ebsVolumes.0.isRoot': 'false «launch_block_device_mappings.value.name» (expression)',
		} });
	});

	it('in the former JSON are read with their user variables', async () => {
		assert.deepStrictEqual(await settings({
			'image.json': JSON.stringify({ variables: { size: 't3.small', ami: null, home: '{{env `HOME`}}' }, builders: [
				{ type: 'amazon-ebs', name: 'web', region: 'eu-west-1', instance_type: '{{user `size`}}', source_ami: '{{user `ami`}}', ebs_optimized: true, spot_price: 'auto', user_data: '{{user `home`}}',
					launch_block_device_mappings: [{ device_name: '/dev/sda1', volume_size: 30, volume_type: 'gp3', delete_on_termination: true }], metadata_options: { http_tokens: 'required', http_put_response_hop_limit: 1 } },
				{ type: 'amazon-ebs', instance_type: '{{user `gone`}}', enable_t2_unlimited: true }, { type: 'azure-arm', instance_type: 'm5.large' }, { type: 'amazon-ebs', instance_type: 'a-{{timestamp}}' },
			] }, undefined, 2),
		}), {
			'AWS::EC2::Instance builder web': {
				instanceType: 't3.small «{{user `size`}}» = size at t3.small', imageId: '? no-default «{{user `ami`}}»', 'ebsVolumes.0.volumeType': 'gp3', 'ebsVolumes.0.sizeGiB': '30',
				'ebsVolumes.0.deleteOnTermination': 'true', 'ebsVolumes.0.deviceName': '/dev/sda1', ebsOptimized: 'true', 'metadataOptions.httpTokens': 'required',
				'metadataOptions.httpPutResponseHopLimit': '1', hasUserData: 'true «{{user `home`}}» (expression)', region: 'eu-west-1',
			},
			'AWS::EC2::Instance builder amazon-ebs': { cpuCredits: 'unlimited «true» (expression)', instanceType: '? no-default «{{user `gone`}}»' },
			'AWS::EC2::Instance builder amazon-ebs #2': { instanceType: '? not-in-text «a-{{timestamp}}»' },
		});
	});

	it('in the JSON form of HCL2 are read like HCL2', async () => {
		assert.deepStrictEqual(await settings({
			'image.pkr.json': JSON.stringify({ variable: { size: { default: 't3.nano' } }, local: { disk: { expression: 9 } }, source: { 'amazon-ebs': { web: { instance_type: '${var.size}', launch_block_device_mappings: [{ volume_size: '${local.disk}' }] } } } }, undefined, 1),
		}), {
			'AWS::EC2::Instance source.amazon-ebs.web': { instanceType: 't3.nano «${var.size}» = var.size at t3.nano', 'ebsVolumes.0.sizeGiB': '9 «${local.disk}» = local.disk at 9' },
		});
	});

	it('are told from other files by their names and a look', () => {
		assert.deepStrictEqual(['a.pkr.hcl', 'a.pkr.json', 'x.auto.pkrvars.hcl', 'a.json', 'a.hcl', 'a.tf', 'a.tf.json', 'package.json'].map(packer.acceptsPath), [true, true, true, true, false, false, false, false]);
		assert.deepStrictEqual(['{"builders": [{"type": "amazon-ebs"}]}', '{"builders": [{"type": "docker"}]}', '{"type": "amazon-ebs"}', ''].map((text) => packer.acceptsText(text, 'a.json')), [true, false, false, false]);
	});

	it('say what keeps them from being read', async () => {
		const { resources, problems } = await read(packer, {
			'a.pkr.hcl': 'source "amazon-ebs" "a" {\n  instance_type = \n}\nsource "amazon-ebs" "b" {\n  instance_type = "t3.nano"\n}\n', 'a.auto.pkrvars.hcl': 'x = [\n', 'b.json': '{"builders": [{"type": "amazon-ebs", "instance_type": ]}',
		});
		assert.deepStrictEqual(problems.map(({ file, code, range }) => [file, code, range.start.line]), [['a.pkr.hcl', 'syntax', 1], ['a.auto.pkrvars.hcl', 'syntax', 0], ['b.json', 'syntax', 0]]);
		assert.deepStrictEqual(resources.map(({ id, language }) => [id, language]), [['source.amazon-ebs.a', 'packer'], ['source.amazon-ebs.b', 'packer'], ['builder amazon-ebs', 'packer']]);
	});
});
