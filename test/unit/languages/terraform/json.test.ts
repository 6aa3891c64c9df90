import { deepStrictEqual } from 'node:assert/strict';
import { brief, createReader, cut, literal, range } from './read';
import type { Reader } from './read';

describe('terraform: JSON syntax', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const hcl = {
		'main.tf': 'variable "n" { default = 2 }\nlocals {\n  zones = ["a", "b"]\n}\nresource "aws_launch_template" "lt" {\n  instance_type = "t3.small"\n  block_device_mappings {\n    device_name = "/dev/xvda"\n    ebs { volume_size = "20" }\n  }\n}\n'
			+ 'resource "aws_autoscaling_group" "web" {\n  min_size = var.n\n  max_size = 4\n  availability_zones = local.zones\n  launch_template { id = aws_launch_template.lt.id }\n'
			+ '  dynamic "traffic_source" {\n    for_each = ["x"]\n    content {\n      identifier = "arn"\n      type = "elbv2"\n    }\n  }\n}\n',
	};
	const json = {
		'main.tf.json': JSON.stringify({
			'//': 'a comment', variable: { n: { default: 2 } }, locals: { zones: ['a', 'b'] },
			resource: [
				{ aws_launch_template: { lt: { instance_type: 't3.small', block_device_mappings: [{ device_name: '/dev/xvda', ebs: { volume_size: '20' } }] } } },
				{ aws_autoscaling_group: { web: [{
					'//': 'another', min_size: '${var.n}', max_size: 4, availability_zones: '${local.zones}', launch_template: { id: '${aws_launch_template.lt.id}' },
					dynamic: { traffic_source: { for_each: ['x'], content: { identifier: 'arn', type: 'elbv2' } } },
				}] } },
			],
		}, undefined, '\t'),
	};

	it('gives the same resources as HCL, apart from places and how references are written', () => {
		const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => ['range', 'nameRange', 'file', 'at'].includes(key) ? undefined : inner)
			.replaceAll('"${aws_launch_template.lt.id}"', '"aws_launch_template.lt.id"'));
		deepStrictEqual(strip(reader.read(json).resources), strip(reader.read(hcl).resources));
		deepStrictEqual(reader.read(json).problems, []);
	});

	it('places values exactly, behind escapes too', () => {
		const text = '{"resource": {"aws_instance": {"one": {\n"ami": "\\u0061mi-1",\n"instance_type": "\\t${lookup({\\"k\\" = \\"m5.large\\"}, \\"k\\")}"\n}}}}';
		const { id, nameRange, range: whole, imageId, instanceType } = reader.first({ 'a.tf.json': text }, 'AWS::EC2::Instance');
		deepStrictEqual([id, cut(text, nameRange), whole, imageId, brief(instanceType)], [
			'aws_instance.one', 'one', { start: { line: 0, character: 31 }, end: { line: 3, character: 1 } }, literal('ami-1', range(1, 8, 18), 'a.tf.json'), '"\\tm5.large" expression',
		]);
		const single = '{"variable": {"type": {"default": "m5.large"}}, "resource": {"aws_instance": {"one": {"ami": "\\"${var.type}", "instance_type": "${try(var.type, \\"x\\")}"}}}}';
		const found = reader.first({ 'a.tf.json': single }, 'AWS::EC2::Instance');
		deepStrictEqual(found.instanceType === undefined ? '' : cut(single, found.instanceType.range), '${try(var.type, \\"x\\")}');
		const direct = single.replace('try(var.type, \\"x\\")', 'var.type');
		const { instanceType: plain } = reader.first({ 'a.tf.json': direct }, 'AWS::EC2::Instance');
		deepStrictEqual(plain?.origin.kind === 'default' ? cut(direct, plain.origin.at.range) : plain, 'm5.large');
	});

	it('keeps escaped templates and strings that only look like one', () => {
		const ami = (value: string): string => brief(reader.first({ 'a.tf.json': JSON.stringify({ resource: { aws_instance: { a: { ami: value } } } }) }, 'AWS::EC2::Instance').imageId);
		deepStrictEqual(['$${x}', '$x', 'a${1}b${2}', '${', '${x', '%{ if true }a%{ endif }', '${1 1}', '${"}"}c'].map(ami), [
			'"${x}" literal', '"$x" literal', '"a1b2" expression', 'unknown: malformed', 'unknown: malformed', 'unknown: unsupported', 'unknown: malformed', '"}c" expression',
		]);
	});

	it('reads what is readable of broken JSON', () => {
		const { resources, problems } = reader.read({ 'a.tf.json': '{"resource": {"aws_instance": {"a": {"ami": "ami-1", "instance_type": }, "b": {"ami": "ami-2"' });
		deepStrictEqual(resources.map(({ id }) => id), ['aws_instance.a', 'aws_instance.b']);
		deepStrictEqual(problems[0], {
			code: 'syntax', severity: 'error', file: 'a.tf.json', range: range(0, 70, 71),
			message: { en: 'This is not valid JSON: }, "b": {"ami": "ami-2"', ko: '올바른 JSON이 아닙니다: }, "b": {"ami": "ami-2"' },
		});
	});

	it('says once that a file breaks off', () => {
		const text = '{"resource": {"aws_instance": {"a": {"ami": "ami-1"';
		deepStrictEqual(reader.read({ 'a.tf.json': text }).problems.map(({ range: at, message }) => [at, message.en]), [[range(0, text.length, text.length), 'This JSON breaks off here.']]);
	});

	it('reads past JSON of another shape', () => {
		for (const text of ['[]', '1', '"x"', '{"resource": 1}', '{"resource": {"aws_instance": []}}', '{"resource": {"aws_instance": {"a": 1}}}', '{"locals": {"a": {"b": [null, {}]}}}', '{"variable": {"a": []}}']) {
			deepStrictEqual(reader.read({ 'a.tf.json': text }).resources, []);
		}
		for (const text of ['['.repeat(100_000), '{"a":'.repeat(50_000), '"'.repeat(100_000)]) {
			deepStrictEqual(reader.read({ 'a.tf.json': text }).resources, []);
		}
	});
});
