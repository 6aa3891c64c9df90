import { deepStrictEqual } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { brief, createReader, cut } from './read';
import type { Reader } from './read';

const after = 'resource "aws_instance" "ok" {\n  instance_type = "m5.large"\n}\n';
const group = (lines: string): string => `resource "aws_autoscaling_group" "web" {\n${lines}}\n${after}`;

describe('terraform: broken text', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	/** What is read of the group and of the instance behind it, and the problems with the text that they cover. */
	const see = (text: string): unknown => {
		const { resources, problems } = reader.read(text);
		const [web] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		return {
			web: web === undefined ? 'none' : [brief(web.minSize), brief(web.maxSize), brief(web.launchTemplate)].join(', '),
			instances: resourcesOfType(resources, 'AWS::EC2::Instance').map(({ id, instanceType }) => `${id} ${brief(instanceType)}`),
			problems: problems.map(({ code, message, range }) => [code, cut(text, range), message.en]),
		};
	};
	const instances = ['aws_instance.ok "m5.large" literal'];

	it('an argument without a value does not take the next line', () => {
		deepStrictEqual(see(group('  min_size =\n  max_size = 4\n')), {
			web: 'unknown: malformed, 4 literal, not written', instances, problems: [['syntax', 'min_size', 'A value must follow on the same line: min_size']],
		});
		deepStrictEqual(see(group('  min_size = # later\n  max_size = 4\n')), {
			web: 'unknown: malformed, 4 literal, not written', instances, problems: [['syntax', 'min_size', 'A value must follow on the same line: min_size']],
		});
	});

	it('an unfinished value does not take the next line', () => {
		for (const value of ['var.', 'var.a ? 1 :', '1 2', '"${1 1}"', '= 3', '1 +']) {
			deepStrictEqual(see(group(`  min_size = ${value}\n  max_size = 4\n`)), {
				web: 'unknown: malformed, 4 literal, not written', instances, problems: [['syntax', value, `Terraform cannot read this: ${value}`]],
			});
		}
	});

	it('a missing quotation mark ends with its line', () => {
		deepStrictEqual(see(group('  min_size = "2\n  max_size = 4\n')), {
			web: 'unknown: malformed, 4 literal, not written', instances, problems: [['syntax', '"2', 'The closing quotation mark is missing on this line.']],
		});
		deepStrictEqual(see(group('  min_size = "2\n  max_size = 4"\n')), {
			web: 'unknown: malformed, unknown: malformed, not written', instances,
			problems: [['syntax', '"2', 'The closing quotation mark is missing on this line.'], ['syntax', '"', 'The closing quotation mark is missing on this line.']],
		});
	});

	it('an open bracket does not take the next argument', () => {
		deepStrictEqual(see(group('  min_size = max(1,\n  max_size = 4\n')), {
			web: 'unknown: malformed, 4 literal, not written', instances, problems: [['syntax', 'max(1,', 'This is opened but never closed: (']],
		});
		deepStrictEqual(see(group('  availability_zones = ["a",\n    "b"\n  max_size = 4\n')), {
			web: 'not written, 4 literal, not written', instances,
			problems: [['syntax', '["a",', 'This is opened but never closed: ['], ['syntax', '"b"', 'Terraform cannot read this: "b"']],
		});
	});

	it('a block that is never closed ends where the indentation says', () => {
		deepStrictEqual(see(group('  launch_template {\n    id = "lt-1"\n  max_size = 4\n')), {
			web: 'not written, 4 literal, {"text":"lt-1"} literal', instances, problems: [['syntax', 'launch_template', 'This is opened but never closed: launch_template {']],
		});
		deepStrictEqual(see(`resource "aws_autoscaling_group" "web" {\n  max_size = 4\n\n${after}`), {
			web: 'not written, 4 literal, not written', instances, problems: [['syntax', 'resource', 'This is opened but never closed: resource {']],
		});
	});

	it('a brace too many, stray words and merge markers leave the rest alone', () => {
		deepStrictEqual(see(group('  max_size = 4\n}\n')), {
			web: 'not written, 4 literal, not written', instances, problems: [['syntax', '}', 'This closing brace has no opening brace.']],
		});
		deepStrictEqual(see(group('<<<<<<< HEAD\n  max_size = 4\n')), {
			web: 'not written, 4 literal, not written', instances, problems: [['syntax', '<<<<<<< HEAD', 'Terraform cannot read this: <<<<<<< HEAD']],
		});
		deepStrictEqual(see(`${after}resource "aws_auto`), {
			web: 'none', instances, problems: [['syntax', '"aws_auto', 'The closing quotation mark is missing on this line.']],
		});
	});

	it('what stands in blocks that the model does not have is checked too', () => {
		deepStrictEqual(see(`module "x" {\n  source = \n}\n${after}`), {
			web: 'none', instances, problems: [['syntax', 'source', 'A value must follow on the same line: source']],
		});
	});

	it('a heredoc or comment that never ends hides what follows, and says so', () => {
		deepStrictEqual(see(group('  max_size = 4\n  x = <<EOT\n  min_size = 3\n')), {
			web: 'not written, 4 literal, not written', instances: [],
			problems: [['syntax', '<<EOT', 'This heredoc never ends, so nothing behind it is read. Its end word must stand alone on a line.']],
		});
		deepStrictEqual(see(group('  max_size = 4\n  /* x\n  min_size = 3\n')), {
			web: 'not written, 4 literal, not written', instances: [],
			problems: [['syntax', '/* x', 'This comment is never closed, so nothing behind it is read. Close it with */.']],
		});
	});

	it('reads the argument that is written first and reports the second', () => {
		deepStrictEqual(see(group('  max_size = 4\n  max_size = 5\n')), {
			web: 'not written, 4 literal, not written', instances, problems: [['syntax', 'max_size', 'Terraform allows this argument only once in a block: max_size']],
		});
	});

	it('reads the resource that is declared first and reports the second', () => {
		const text = `${after}${after.replace('m5', 'c5')}`;
		deepStrictEqual(see(text), { web: 'none', instances, problems: [['partly-read', 'ok', 'Only the first declaration of this name is read: aws_instance.ok']] });
	});

	it('shows at most twenty problems of a kind', () => {
		deepStrictEqual(reader.read(group('  min_size =\n').repeat(40)).problems.filter(({ code }) => code === 'syntax').length, 20);
	});

	it('reads a block of one line and a brace on a line of its own beside mistakes', () => {
		deepStrictEqual(see(`resource "aws_autoscaling_group" "web"\n{\n  launch_template { id = "lt-1" }\n  max_size = 4\n}\n${after}`), {
			web: 'not written, 4 literal, {"text":"lt-1"} literal', instances, problems: [],
		});
		deepStrictEqual(see(group('  launch_template { id = "lt-1" }\n  max_size = 4\n  min_size = = 1\n')), {
			web: 'unknown: malformed, 4 literal, {"text":"lt-1"} literal', instances, problems: [['syntax', '= 1', 'Terraform cannot read this: = 1']],
		});
	});
});
