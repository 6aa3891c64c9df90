import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { entriesOf, networkAclOf } from '../../../../src/core/model/networkAcl';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { portsOf, rulesOf } from '../../../../src/core/model/securityGroup';
import { createReader } from '../../languages/terraform/read';
import type { Reader } from '../../languages/terraform/read';

describe('the rules of a network', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('are those in a group or ACL and those that are resources of their own', () => {
		const { resources } = reader.read(readFileSync('test/fixtures/every-setting/network.tf', 'utf8'));
		const [balancer, web] = resourcesOfType(resources, 'AWS::EC2::SecurityGroup');
		const [subnet] = resourcesOfType(resources, 'AWS::EC2::Subnet');
		const acl = subnet && networkAclOf(subnet, resources);
		deepStrictEqual(balancer && web && [
			rulesOf(balancer, 'ingress', resources).length, rulesOf(balancer, 'egress', resources).length,
			rulesOf(web, 'ingress', resources).map(({ ipProtocol, fromPort }) => `${ipProtocol?.value} ${fromPort?.value}`), rulesOf(web, 'egress', resources).length,
			acl && entriesOf(acl, resources).map(({ ruleNumber }) => ruleNumber?.value),
		], [1, 2, ['tcp 8080', 'tcp 22', 'icmpv6 -1', 'udp 53'], 2, [100, 200]]);
	});

	it('open ports for a protocol', () => {
		const ports = (lines: string): unknown => {
			const [rule] = reader.first(`resource "aws_security_group" "s" {\n  ingress {\n${lines}\n  }\n}`, 'AWS::EC2::SecurityGroup').ingress;
			return rule && portsOf(rule, 'tcp');
		};
		deepStrictEqual([
			ports('protocol = "tcp"\nfrom_port = 22\nto_port = 25'), ports('protocol = "all"\nfrom_port = 0\nto_port = 0'), ports('protocol = "udp"\nfrom_port = 1\nto_port = 2'),
			ports('protocol = "tcp"\nfrom_port = -1\nto_port = -1'), ports('protocol = 6'), ports('protocol = "tcp"\nfrom_port = var.x\nto_port = 2'), ports(''),
		], [{ from: 22, to: 25 }, { from: 0, to: 65_535 }, 'none', { from: 0, to: 65_535 }, { from: 0, to: 65_535 }, undefined, undefined]);
	});

	it('leave out those of no known direction and of other resources', () => {
		const { resources } = reader.read('resource "aws_security_group_rule" "a" {\n type = var.direction\n}\nresource "aws_network_acl" "n" {\n subnet_ids = [aws_subnet.s.id]\n ingress {\n rule_no = 10\n action = "ALLOW"\n protocol = "udp"\n}\n egress { rule_no = 20 }\n}\nresource "aws_subnet" "s" {}');
		const [acl] = resourcesOfType(resources, 'AWS::EC2::NetworkAcl');
		const [subnet] = resourcesOfType(resources, 'AWS::EC2::Subnet');
		deepStrictEqual(resources.map(({ id }) => id), ['aws_network_acl.n', 'aws_subnet.s']);
		deepStrictEqual(acl?.entries.map(({ ruleNumber, egress, ruleAction, ipProtocol }) => [ruleNumber, egress, ruleAction, ipProtocol].map((one) => one?.value)), [[10, false, 'allow', 'udp'], [20, true, undefined, undefined]]);
		deepStrictEqual(subnet && networkAclOf(subnet, resources), acl);
	});
});
