import { deepStrictEqual, ok } from 'node:assert/strict';
import { maxTextLength } from '../../../../src/languages/language';
import { terraform } from '../../../../src/languages/terraform';
import { brief, createReader, cut, literal, range } from './read';
import type { Reader } from './read';

const instance = 'resource "aws_instance" "a" {\n  instance_type = "m5.large"\n}\n';

/** Megabytes are read in seconds; on a machine with much else to do these are many. */
const busyTimeout = 60_000;

describe('terraform: files as they come', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('says which paths, texts and folders are its own', () => {
		deepStrictEqual(
			['main.tf', 'a/b.tofu', 'a.tf.json', 'a.tofu.json', 'a.tfvars', 'a.json', 'tf', 'a.tf.bak'].map((path) => terraform.acceptsPath(path)),
			[true, true, true, true, true, false, false, false],
		);
		deepStrictEqual(
			['', instance, 'Resources:\n', '{"resource": {}}', '\uFEFF { "locals" : [] }', '{"Resources": {}}', '{}'].map((text) => terraform.acceptsText(text, 'main.tf')),
			[true, true, true, true, true, false, false],
		);
		deepStrictEqual(['file:///w/infra/main.tf', 'infra/main.tf', 'main.tf'].map((path) => terraform.moduleKey(path)), ['file:///w/infra', 'infra', '']);
	});

	it('reads nothing from an empty file', () => {
		for (const path of ['a.tf', 'a.tofu', 'a.tf.json']) {
			for (const text of ['', '\n', '\uFEFF', ' \r\n\t']) {
				deepStrictEqual(reader.read({ [path]: text }), { language: 'terraform', files: [path], resources: [], problems: [] });
			}
		}
		deepStrictEqual(reader.read('# only a comment').problems, []);
	});

	it('refuses binary and too large files with one problem', () => {
		const zero = range(0, 0, 0);
		const binary = reader.read({ 'a.tf': `${instance}\0PNG` });
		deepStrictEqual(binary, {
			language: 'terraform', files: ['a.tf'], resources: [],
			problems: [{
				code: 'binary', severity: 'error', file: 'a.tf', range: zero,
				message: {
					en: 'This file holds binary data or UTF-16 text and is not read. Save Terraform files as UTF-8.',
					ko: '바이너리 데이터이거나 UTF-16 텍스트여서 읽지 않습니다. Terraform 파일은 UTF-8로 저장합니다.',
				},
			}],
		});
		const large = reader.read({ 'a.tf': instance + ' '.repeat(maxTextLength) });
		deepStrictEqual([large.resources, large.problems.map(({ code, range: at }) => [code, at])], [[], [['too-large', zero]]]);
	});

	it('counts positions in UTF-16 code units behind letters of every width', () => {
		const text = `# 한글 😀 é\nresource "aws_autoscaling_group" "웹" {\n  name = "그룹😀${'${var.x}'}" /* 😀 */\n  health_check_type = /* 한 */ "ELB" # 😀\n  min_size = "\${length("😀")}"\n}\n`;
		const group = reader.first(text, 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual([group.id, cut(text, group.nameRange), cut(text, group.healthCheckType.range), group.healthCheckType.range, group.minSize?.value], [
			'aws_autoscaling_group.웹', '웹', 'ELB', range(3, 31, 34), 1,
		]);
	});

	it('counts a byte order mark, since it is part of the text', () => {
		const { instanceType, nameRange } = reader.first(`\uFEFF${instance}`, 'AWS::EC2::Instance');
		deepStrictEqual([nameRange, instanceType], [range(0, 26, 27), literal('m5.large', range(1, 19, 27))]);
		const broken = reader.first(`\uFEFF${instance.replace('\n}', '\n  ami =\n}')}`, 'AWS::EC2::Instance');
		deepStrictEqual([broken.nameRange, broken.instanceType], [range(0, 26, 27), literal('m5.large', range(1, 19, 27))]);
	});

	it('reads Windows line ends, mixed ones, and a file without a last line end', () => {
		for (const text of [instance.replaceAll('\n', '\r\n'), instance.replace('\n', '\r\n'), instance.trimEnd(), instance.replaceAll('\n', '\r\n').replace('\r\n}', '\r\n  ami =\r\n}')]) {
			deepStrictEqual(reader.first(text, 'AWS::EC2::Instance').instanceType, literal('m5.large', range(1, 19, 27)));
		}
		const heredoc = 'resource "aws_instance" "a" {\r\n  user_data = <<-EOT\r\n    instance_type = "no"\r\n  EOT\r\n  instance_type = "m5.large"\r\n}';
		deepStrictEqual(reader.first(heredoc, 'AWS::EC2::Instance').instanceType, literal('m5.large', range(4, 19, 27)));
	});

	it('never reads what stands in heredocs, comments and strings', () => {
		const { resources, problems } = reader.read([
			'# resource "aws_instance" "no" { instance_type = "x" }',
			'// resource "aws_instance" "no" {',
			'/*',
			'resource "aws_instance" "no" {',
			'  instance_type = "x"',
			'}',
			'*/',
			'resource "aws_instance" "a" {',
			'  user_data = <<EOT',
			'resource "aws_instance" "no" {',
			'  instance_type = "x"',
			'}',
			'EOT is not alone here',
			'EOT',
			'  user_data_base64 = base64encode(<<-EOF',
			'    {"Resources": {"No": "}}}"}}  instance_type = "x" "',
			'    EOF',
			'  )',
			'  arn           = "arn:x/*" // not a comment: "',
			'  note          = "resource \\"aws_instance\\" \\"no\\" { # } $${x} %%{x}"',
			'  instance_type = "m5.large"   # "x"',
			'}',
		].join('\n'));
		deepStrictEqual(problems, []);
		deepStrictEqual(resources.map(({ id, type }) => [id, type]), [['aws_instance.a', 'AWS::EC2::Instance']]);
		deepStrictEqual(resources[0]?.type === 'AWS::EC2::Instance' ? resources[0].instanceType : undefined, literal('m5.large', range(20, 19, 27)));
	});

	it('never reads a heredoc beside a mistake either', () => {
		const text = `${instance}resource "aws_instance" "b" {\n  user_data = <<EOT\nresource "aws_instance" "no" {\n  instance_type = "x"\n}\nEOT\n  ami =\n  instance_type = "c5.large"\n}\n`;
		deepStrictEqual(reader.read(text).resources.map((resource) => [resource.id, resource.type === 'AWS::EC2::Instance' ? brief(resource.instanceType) : '']), [
			['aws_instance.a', '"m5.large" literal'], ['aws_instance.b', '"c5.large" literal'],
		]);
	});

	it('reads a .tofu file instead of the .tf file of its name, and files in the order of their paths', () => {
		const { files, resources } = reader.read({
			'z.tf': instance.replace('"a"', '"z"'), 'a.tofu': instance.replace('"a"', '"tofu"'), 'a.tf': instance.replace('"a"', '"tf"'),
			'b.tofu.json': '{"resource": {"aws_instance": {"json": {}}}}', 'b.tf.json': '{"resource": {"aws_instance": {"no": {}}}}',
		});
		deepStrictEqual([files, resources.map(({ id }) => id)], [
			['a.tofu', 'b.tofu.json', 'z.tf'], ['aws_instance.tofu', 'aws_instance.json', 'aws_instance.z'],
		]);
	});

	it('reads tabs, labels without quotes, long lines and what a large file holds', () => {
		deepStrictEqual(reader.first('resource aws_instance a {\n\tinstance_type\t=\t"m5.large"\n}', 'AWS::EC2::Instance').instanceType, literal('m5.large', range(1, 18, 26)));
		const long = `resource "aws_instance" "a" {\n  user_data = "${'x'.repeat(48_000)}"\n  instance_type = "m5.large"\n}\n`;
		deepStrictEqual(reader.first(long, 'AWS::EC2::Instance').instanceType, literal('m5.large', range(2, 19, 27)));
		const many = Array.from({ length: 30_000 }, (_value, index) => instance.replace('"a"', `"i${index}"`)).join('');
		ok(many.length > 1_900_000);
		deepStrictEqual(reader.read(many).resources.length, 30_000);
	}).timeout(busyTimeout);

	it('gives up on what cannot be read without hanging', () => {
		const texts = {
			strings: `locals {\n  a = ${'"x" '.repeat(200_000)}\n}\n`, quotes: '"'.repeat(1_000_000),
			brackets: `locals {\n  a = ${'['.repeat(10_000)}${']'.repeat(10_000)}\n}\n`, open: '{'.repeat(1_000_000), blocks: 'b {\n'.repeat(10_000), nested: `resource "aws_instance" "b" {\n${'b {\n'.repeat(10_000)}${'}\n'.repeat(10_001)}`, comments: '/*'.repeat(500_000),
			heredocs: 'a = <<EOT\n'.repeat(100_000), interpolations: ' a = "${\n'.repeat(50_000), table: '"a","b"\n'.repeat(100_000), mistakes: 'locals {\n  a = 1 1\n}\n'.repeat(20_000),
			parentheses: `locals {\n  a = ${'('.repeat(100_000)}\n}\n`, signs: `locals {\n  a = ${'-'.repeat(100_000)}1\n}\n`, sums: `locals {\n  a = 1${' + 1'.repeat(50_000)}\n}\n`, steps: `locals {\n  a = x${'.y'.repeat(50_000)}\n}\n`,
			conditions: `locals {\n  a = ${'true ? 1 : '.repeat(30_000)}1\n}\n`, loops: `locals {\n  a = ${'[for a in b : '.repeat(20_000)}\n}\n`, directives: `locals {\n  a = "${'%{ if true }'.repeat(5_000)}${'%{ endif }'.repeat(5_000)}"\n}\n`,
			templates: `locals {\n  a = "${'${"'.repeat(3_000)}${'"}'.repeat(3_000)}"\n}\n`,
		};
		for (const [name, text] of Object.entries(texts)) {
			const { problems, resources } = reader.read(text + instance);
			ok(problems.length > 0 && resources.length <= 2, name);
		}
		deepStrictEqual(reader.read(`locals {\n  a = [${'\n '.repeat(500_000)}]\n}\n${instance}`).problems, []);
	}).timeout(busyTimeout);
});
