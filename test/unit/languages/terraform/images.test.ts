import { deepStrictEqual } from 'node:assert/strict';
import { brief, createReader } from './read';
import type { Reader } from './read';

describe('terraform: the architecture of an image', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const told = (image: string, around = ''): string => brief(reader.first(`resource "aws_instance" "i" {\n  ami = ${image}\n}\n${around}`, 'AWS::EC2::Instance').imageArchitecture);
	const lookUp = (filters: string): string => told('data.aws_ami.linux.id', `data "aws_ami" "linux" {\n${filters}\n}`);
	const filter = (name: string, values: string): string => `filter {\n name = "${name}"\n values = ${values}\n}`;

	it('is told by the filters of the data source that looks it up', () => {
		deepStrictEqual([
			lookUp(filter('name', '["al2023-ami-2023.*-arm64"]')), lookUp(`${filter('architecture', '["arm64"]')}\n${filter('name', '["x-x86_64"]')}`),
			lookUp('name_regex = "^web-amd64-"'), lookUp(filter('name', '["a-arm64", "b-x86_64"]')), lookUp(filter('name', '["mine-*"]')), lookUp(filter('architecture', '["arm64", "x86_64"]')), lookUp(''),
		], ['"arm64" expression', '"arm64" expression', '"x86_64" expression', 'not written', 'not written', 'not written', 'not written']);
	});

	it('is told through locals, indexes and functions', () => {
		const around = 'locals { image = data.aws_ssm_parameter.linux.value }\ndata "aws_ssm_parameter" "linux" {\n name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"\n}';
		deepStrictEqual(['local.image', 'data.aws_ssm_parameter.linux.value', 'nonsensitive(data.aws_ssm_parameter.linux.value)', '"ami-1"', 'data.aws_ami.missing.id'].map((image) => told(image, around)), [
			'"arm64" expression', '"arm64" expression', '"arm64" expression', 'not written', 'not written',
		]);
		deepStrictEqual(told('data.aws_ami.linux[0].id', `data "aws_ami" "linux" {\n count = 1\n${filter('name', '["x-arm64"]')}\n}`), '"arm64" expression');
	});
});
