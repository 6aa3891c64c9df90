import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const files = {
	'live/main.tf': `locals {
  settings = jsondecode(file("\${path.module}/settings.json"))
}
variable "min" {}
module "web" {
  source        = "../modules/asg"
  max_size      = local.settings.size
  min_size      = var.min
  instance_type = "m5.larg"
}
`,
	'live/settings.json': '{"size": 9}',
	'live/env/dev.tfvars': 'min = 3\n',
	'live/env/prod.tfvars': 'min = 3\n',
	'modules/asg/main.tf': `variable "max_size" { type = number }
variable "min_size" { default = 1 }
variable "instance_type" {}
resource "aws_launch_template" "this" {
  instance_type = var.instance_type
}
resource "aws_autoscaling_group" "this" {
  min_size         = var.min_size
  max_size         = var.max_size
  desired_capacity = 12
  launch_template {
    id = aws_launch_template.this.id
  }
}
`,
};

interface Inspection {
	readonly resources: readonly { readonly id: string; readonly file: string; readonly properties: Readonly<Record<string, { readonly value: unknown; readonly file?: string; readonly originAt?: object }>> }[];
	readonly problems: readonly object[];
}

describe('compute-lab on modules', function () {
	this.timeout(60_000);
	before(buildCommandLine);

	const inspect = async (folder: string, ...args: readonly string[]): Promise<readonly unknown[]> => {
		const { resources } = json(await run(['inspect', ...args, '--format', 'json'], { folder })) as unknown as Inspection;
		return resources.filter(({ id }) => id.includes('autoscaling_group')).map(({ id, file, properties: { minSize, maxSize } }) => [id, file, minSize?.value, minSize?.originAt, maxSize?.value, maxSize?.originAt]);
	};

	it('follows calls out of the folder that was named, with files of values and of settings', async () => {
		const folder = createFolder(files);
		assert.deepEqual(await inspect(folder, 'live'), [
			['module.web.aws_autoscaling_group.this', 'modules/asg/main.tf', 3, { file: 'live/env/dev.tfvars', line: 1 }, 9, { file: 'live/settings.json', line: 1 }],
		]);
		assert.deepEqual(await inspect(folder, 'live/main.tf'), await inspect(folder, 'live'));
		assert.deepEqual(await inspect(folder, 'modules'), [['aws_autoscaling_group.this', 'modules/asg/main.tf', 1, { file: 'modules/asg/main.tf', line: 2 }, null, undefined]]);
	});

	it('finds a mistake once, where it can be mended', async () => {
		const { stdout } = await run(['lint', '.', '--format', 'json'], { folder: createFolder(files) });
		const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly ruleId: string; readonly severity: string; readonly file: string; readonly range: { readonly start: { readonly line: number } } }[] };
		assert.deepEqual(findings.filter(({ severity }) => severity === 'error').map(({ ruleId, file, range }) => [ruleId, file, range.start.line + 1]), [
			['instance-type-unknown', 'live/main.tf', 9], ['asg-size-bounds', 'modules/asg/main.tf', 10],
		]);
	});

	it('simulates a group as its caller makes it', async () => {
		const mended = { ...files, 'modules/asg/main.tf': files['modules/asg/main.tf'].replace('12', '5'), 'live/main.tf': files['live/main.tf'].replace('m5.larg"', 'm5.large"') };
		const { stdout, code } = await run(['simulate', '.'], { folder: createFolder(mended) });
		assert.deepEqual([code === 0 || code === 1, /web\.this/.test(stdout)], [true, true]);
	});

	it('ends on folders that link to each other', async () => {
		const folder = createFolder(files);
		fs.symlinkSync(path.join(folder, 'live'), path.join(folder, 'live/again'));
		fs.symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'live/env/gone.tfvars'));
		fs.symlinkSync('loop.json', path.join(folder, 'live/loop.json'));
		fs.writeFileSync(path.join(folder, 'live/loop.tf'), 'module "again" {\n  source = "./again"\n}\nlocals {\n  loop = jsondecode(file("loop.json"))\n}\n');
		const { code, stderr } = await run(['inspect', 'live'], { folder });
		assert.deepEqual([code === 0 || code === 2, stderr.includes('at ')], [true, false]);
	});
});
