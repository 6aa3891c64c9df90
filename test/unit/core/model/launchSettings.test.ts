import { deepStrictEqual } from 'node:assert/strict';
import { publicAddressOf, securityGroupsOf } from '../../../../src/core/model/launchSettings';
import { createReader } from '../../languages/terraform/read';
import type { Reader } from '../../languages/terraform/read';

describe('launch settings', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });
	const template = (lines: string) => reader.first(`resource "aws_launch_template" "t" {\n${lines}\n}`, 'AWS::EC2::LaunchTemplate');

	it('have the security groups of the instance and of its network interfaces', () => {
		const settings = template('vpc_security_group_ids = ["sg-1"]\nnetwork_interfaces { security_groups = ["sg-2", "sg-3"] }\nnetwork_interfaces {}\nnetwork_interfaces { security_groups = var.open }');
		deepStrictEqual(securityGroupsOf(settings).map(({ value }) => value?.map(({ text }) => text)), [['sg-1'], ['sg-2', 'sg-3'], undefined]);
	});

	it('give a public address as the primary network interface says', () => {
		const says = (lines: string): unknown => publicAddressOf(template(lines))?.value;
		deepStrictEqual([
			says(''),
			says('network_interfaces { associate_public_ip_address = true }'),
			says('network_interfaces {\n device_index = 1\n associate_public_ip_address = true\n}'),
			says('network_interfaces { device_index = 1 }\nnetwork_interfaces {\n device_index = 0\n associate_public_ip_address = false\n}'),
		], [undefined, true, undefined, false]);
	});
});
