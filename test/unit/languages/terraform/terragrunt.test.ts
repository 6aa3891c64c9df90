import { deepStrictEqual } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { terraform } from '../../../../src/languages/terraform';
import { brief, createReader, cut } from './read';
import type { Reader } from './read';

const asg = `variable "max" { default = 9 }
variable "min" { default = 1 }
resource "aws_autoscaling_group" "this" {
  min_size             = var.min
  max_size             = var.max
  launch_configuration = "lc"
}
`;

describe('terraform: units of Terragrunt', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const unit = 'live/prod/web/terragrunt.hcl';
	const read = (text: string, path = unit, others: Readonly<Record<string, string>> = {}): string => {
		const { resources, problems } = reader.readWithin({ [unit]: text, 'modules/asg/main.tf': asg, ...others }, path);
		return [...resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map(({ id, minSize, maxSize }) => `${id}: ${brief(minSize)}, ${brief(maxSize)}`), ...problems.map(({ message }) => message.en)].join('; ');
	};

	it('are told by their name', () => {
		deepStrictEqual(['terragrunt.hcl', 'a/terragrunt.hcl', 'a/root.hcl', '.terraform.lock.hcl', 'xterragrunt.hcl'].map((path) => terraform.acceptsPath(path)), [true, true, false, false, false]);
	});

	it('call a local module with their inputs, which are known by their locals', () => {
		const text = `locals {\n  size = 4\n}\nterraform {\n  source = "../../../modules//asg"\n}\ninputs = {\n  max = local.size\n  "min" = dependency.x.outputs.y\n}\n`;
		deepStrictEqual([read(text), read(text.replace('"../..', '"${get_terragrunt_dir()}/../..'))], Array(2).fill('module.web.aws_autoscaling_group.this: unknown: not-in-text, 4 of local.size'));
		const { resources } = reader.readWithin({ [unit]: text, 'modules/asg/main.tf': asg }, unit);
		const [group] = resources;
		deepStrictEqual(group?.calledFrom?.map(({ file, nameRange }) => [file, cut(text, nameRange)]), [[unit, 'inputs']]);
		deepStrictEqual(read(text, 'modules/asg/main.tf'), 'aws_autoscaling_group.this: unknown: not-in-text, 4 of local.size');
	});

	it('leave open what an included file may say', () => {
		deepStrictEqual(read('include "root" {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "../../../modules/asg"\n}\ninputs = { max = 3 }\n'), 'module.web.aws_autoscaling_group.this: unknown: not-in-text, 3 of module.web.max');
		deepStrictEqual(read('terraform {\n  source = "../../../modules/asg"\n}\ninputs = merge(local.a, { max = 3 })\n'), 'module.web.aws_autoscaling_group.this: unknown: not-in-text, unknown: not-in-text');
		deepStrictEqual(read('terraform {\n  source = "../../../modules/asg"\n}\n'), 'module.web.aws_autoscaling_group.this: 1 of module.web.var.min, 9 of module.web.var.max');
	});

	it('give values to the code beside them', () => {
		const beside = { 'live/prod/web/main.tf': asg };
		deepStrictEqual([read('inputs = { max = 5 }\n', unit, beside), read('include {\n  path = "x"\n}\n', unit, beside)], ['aws_autoscaling_group.this: 1 of var.min, 5 of var.max', 'aws_autoscaling_group.this: unknown: not-in-text, unknown: not-in-text']);
	});

	it('call modules of the registry, and may be broken or name nothing', () => {
		deepStrictEqual(reader.readWithin({ [unit]: 'terraform {\n  source = "tfr:///terraform-aws-modules/autoscaling/aws?version=8.0.0"\n}\ninputs = {\n  max_size = 2\n}\n' }, unit).resources.map(({ id }) => id), ['module.web.aws_launch_template.this', 'module.web.aws_autoscaling_group.this']);
		deepStrictEqual([read('terraform {\n  source = "../none"\n}\n'), read('inputs = {'), read(''), read('terraform {}')], ['There is no folder with Terraform files here: ../none', 'This is opened but never closed: {', '', '']);
	});
});
