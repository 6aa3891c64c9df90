import { deepStrictEqual } from 'node:assert/strict';
import { brief, createReader, cut, literal, range } from './read';
import type { Reader } from './read';

describe('terraform: lists that stand for blocks', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const rules = (written: string, around = ''): readonly string[] => reader.first(`resource "aws_security_group" "s" {\n  ingress = ${written}\n}\n${around}`, 'AWS::EC2::SecurityGroup')
		.ingress.map(({ fromPort, cidrIps }) => `${brief(fromPort)}, ${brief(cidrIps)}`);

	it('are read like the blocks', () => {
		deepStrictEqual(rules('[{ from_port = 22, cidr_blocks = ["10.0.0.0/8"] }, { from_port = 80, cidr_blocks = null }]'), ['22 literal, ["10.0.0.0/8"] literal', '80 literal, not written']);
		deepStrictEqual([rules('[]'), rules('null')], [[], []]);
	});

	it('have values where they stand', () => {
		const text = 'resource "aws_security_group" "s" {\n  ingress = [{ from_port = 22 }]\n}';
		const [rule] = reader.first(text, 'AWS::EC2::SecurityGroup').ingress;
		deepStrictEqual(rule && [rule.fromPort, cut(text, rule.range)], [literal(22, range(1, 27, 29)), '{ from_port = 22 }']);
	});

	it('may come from locals and for expressions, and are unknown as a whole where the text does not tell them', () => {
		const around = 'locals {\n  rules = [{ from_port = 22, cidr_blocks = ["a"] }]\n  ports = [80, 443]\n}\nvariable "open" {}';
		deepStrictEqual(rules('local.rules', around), ['22 of local.rules, ["a"] of local.rules']);
		deepStrictEqual(rules('[for port in local.ports : { from_port = port }]', around), ['80 of local.ports, not written', '443 of local.ports, not written']);
		deepStrictEqual(rules('var.open', around), ['unknown: no-default, unknown: no-default']);
		deepStrictEqual(rules('[{ from_port = 1 }, var.open]', around), ['1 literal, not written', 'unknown: no-default, unknown: no-default']);
	});
});
