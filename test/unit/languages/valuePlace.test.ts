import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { valuePlaceAt } from '../../../src/languages/valuePlace';
import type { TextStyle, ValuePlace } from '../../../src/languages/valuePlace';

/** The place at the `^` of a text. */
function placeAt(marked: string, style: TextStyle): ValuePlace | undefined {
	const before = marked.slice(0, marked.indexOf('^')).split('\n');
	const lines = marked.replace('^', '').split('\n');
	const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	return valuePlaceAt({ count: lines.length, at: (line) => lines[line] ?? '' }, position, style);
}

function shown(marked: string, style: TextStyle): string {
	const place = placeAt(marked, style);
	return place === undefined ? 'none' : `${place.key}=${place.written}${place.needsQuotes ? ' quotes' : ''}${place.owner === undefined ? '' : ` in ${place.owner}`}`;
}

describe('the place of a value that is being written', () => {
	it('in HCL', () => {
		strictEqual(shown('resource "aws_instance" "a" {\n  instance_type = ^\n}', 'hcl'), 'instance_type= quotes in aws_instance');
		strictEqual(shown('resource "aws_instance" "a" {\n  instance_type = "m5.^"\n}', 'hcl'), 'instance_type=m5. in aws_instance');
		strictEqual(shown('resource "aws_instance" "a" {\n  instance_type = "m5^.large"\n}', 'hcl'), 'instance_type=m5.large in aws_instance');
		strictEqual(shown('module "x" {\n  instance_types = ["m5.large", "^"]\n}', 'hcl'), 'instance_types=');
		strictEqual(shown('module "x" {\n  instance_types = [\n    "m5.large",\n    "c^"\n  ]\n}', 'hcl'), 'instance_types=c');
		strictEqual(shown('resource "aws_instance" "a" {\n  # instance_type = "^"\n}', 'hcl'), 'none');
		strictEqual(shown('resource "aws_instance" "a" {\n  ^\n}', 'hcl'), 'none');
		strictEqual(shown('variable "instance_type" {\n  default = "^"\n}', 'hcl'), 'default=');
	});

	it('in YAML, with the type before or behind the properties', () => {
		const stack = (body: string): string => `Resources:\n  A:\n${body}`;
		strictEqual(shown(stack('    Type: AWS::EC2::Instance\n    Properties:\n      InstanceType: m^'), 'yaml'), 'InstanceType=m in AWS::EC2::Instance');
		strictEqual(shown(stack('    Properties:\n      InstanceType: ^\n    Type: AWS::EC2::Instance\n'), 'yaml'), 'InstanceType= in AWS::EC2::Instance');
		strictEqual(shown(stack('    Properties:\n      Nested:\n        - VolumeType: g^\n    Type: AWS::EC2::Instance\n  B:\n    Type: AWS::SNS::Topic\n'), 'yaml'), 'VolumeType=g in AWS::EC2::Instance');
		strictEqual(shown('InstanceTypes:\n  - m5.large\n  - ^\n', 'yaml'), 'InstanceTypes=');
		strictEqual(shown('Parameters:\n  InstanceType:\n    Default: "t3.^"\n', 'yaml'), 'Default=t3.');
	});

	it('in JSON, programs and shells', () => {
		strictEqual(shown('{\n  "Type": "AWS::EC2::Instance",\n  "Properties": {\n    "InstanceType": "^"\n  }\n}', 'json'), 'InstanceType= in AWS::EC2::Instance');
		strictEqual(shown('new ec2.InstanceType(\'^\')', 'program'), 'InstanceType=');
		strictEqual(shown('  instanceType: "m5^",', 'program'), 'instanceType=m5');
		strictEqual(shown('instance_type="^"', 'program'), 'instance_type=');
		strictEqual(shown('// instanceType: "^"', 'program'), 'none');
		strictEqual(shown('aws ec2 run-instances --instance-type m5.^', 'shell'), 'instance-type=m5.');
		strictEqual(shown('INSTANCE_TYPE=${INSTANCE_TYPE:-^', 'shell'), 'INSTANCE_TYPE=');
	});

	it('knows what stands beside it', () => {
		const place = placeAt('resource "aws_ecs_task_definition" "a" {\n  family = "x"\n  cpu    = 1024\n  memory = ^\n  nested {\n    cpu = 256\n  }\n}', 'hcl');
		deepStrictEqual([...place?.neighbours ?? []], [['cpu', '1024'], ['family', 'x']]);
	});

	it('is quick on very long lines and deep files', () => {
		strictEqual(shown(`instance_type = "${'x'.repeat(50_000)}^"`, 'hcl').startsWith('none'), true);
		strictEqual(shown(`${'  a = 1\n'.repeat(20_000)}  instance_type = "^"`, 'hcl'), 'instance_type=');
	});
});
