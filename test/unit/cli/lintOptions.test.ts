/** What lint is told: which rules, what fails, what is known, what to mend. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const group = (min: number, desired: number, max: number): string => `resource "aws_autoscaling_group" "web" {\n  min_size         = ${min}\n  max_size         = ${max}\n  desired_capacity = ${desired}\n}\n`;
const bastion = 'resource "aws_instance" "bastion" {\n  instance_type = "m4.large"\n}\n';
const both = `${group(1, 6, 4)}\n${bastion}`;

interface Finding {
	readonly ruleId: string;
	readonly severity: string;
	readonly file: string;
}

async function lint(folder: string, ...args: readonly string[]): Promise<{ readonly code: number | null; readonly found: readonly string[]; readonly stderr: string }> {
	const outcome = await run(['lint', '--format', 'json', ...args], { folder });
	const { findings } = json(outcome) as { readonly findings: readonly Finding[] };
	return { code: outcome.code, found: findings.map(({ ruleId, severity, file }) => `${file} ${severity} ${ruleId}`), stderr: outcome.stderr };
}

const error = 'main.tf error asg-size-bounds';
const warning = 'main.tf warning instance-type-previous-generation';

describe('compute-lab lint', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	describe('--rule', () => {
		const folder = createFolder({ 'main.tf': both });

		it('runs only the rules and categories that are named', async () => {
			assert.deepStrictEqual((await lint(folder, '.')).found, [error, warning]);
			assert.deepStrictEqual((await lint(folder, '.', '--rule', 'asg-size-bounds')).found, [error]);
			assert.deepStrictEqual((await lint(folder, '.', '--rule', 'instance-types,storage')).found, [warning]);
		});

		it('sets levels', async () => {
			assert.deepStrictEqual(await lint(folder, '.', '--rule', 'asg-size-bounds=off', '--rule', 'instance-types=error'), {
				code: 1, found: ['main.tf error instance-type-previous-generation'], stderr: '',
			});
		});

		it('refuses what is no rule or level, with the nearest', async () => {
			const outcome = await run(['lint', '.', '--rule', 'asg-size-bond'], { folder });
			assert.deepStrictEqual([outcome.code, outcome.stdout, outcome.stderr], [2, '', 'compute-lab: no rule or category of this name: asg-size-bond (perhaps asg-size-bounds)\n']);
			assert.match((await run(['lint', '.', '--rule', 'groups=warn'], { folder })).stderr, /no level of a rule: warn \(one of off, hint/);
		});
	});

	describe('compute-lab.json', () => {
		it('holds for its folder and below, the nearest alone', async () => {
			const folder = createFolder({
				'compute-lab.json': '{ "rules": { "asg-size-bounds": "hint" } }', 'main.tf': both,
				'inner/compute-lab.json': '{ "rules": { "instance-types": "off" } }', 'inner/deep/main.tf': both,
			});
			assert.deepStrictEqual((await lint(folder, '.')).found, ['inner/deep/main.tf error asg-size-bounds', 'main.tf hint asg-size-bounds', warning]);
			assert.deepStrictEqual((await lint(folder, '.', '--no-config')).found.length, 4);
			assert.deepStrictEqual((await lint(folder, '.', '--config', 'compute-lab.json')).found.filter((one) => one.includes('hint')).length, 2);
			assert.deepStrictEqual((await lint(folder, 'main.tf', '--rule', 'asg-size-bounds=error')).found, [error, warning]);
		});

		it('leaves files out', async () => {
			const folder = createFolder({ 'compute-lab.json': '{ "exclude": ["old/**", "*.tmp.tf"] }', 'main.tf': both, 'old/deep/main.tf': both, 'x.tmp.tf': both.replaceAll('"web"', '"x"').replaceAll('"bastion"', '"y"') });
			assert.deepStrictEqual((await lint(folder, '.')).found, [error, warning]);
			assert.deepStrictEqual((await lint(folder, 'old/deep/main.tf')).found, []);
		});

		it('is reported where it says nothing, and ends with 2 where it cannot be read', async () => {
			const folder = createFolder({ 'compute-lab.json': '{ "rules": { "asg-size-bond": "off" } }', 'main.tf': bastion });
			assert.deepStrictEqual(await lint(folder, '.'), { code: 0, found: ['compute-lab.json warning configuration', warning], stderr: '' });
			const broken = createFolder({ 'compute-lab.json': '{', 'main.tf': bastion });
			assert.deepStrictEqual(await lint(broken, '.'), { code: 2, found: ['compute-lab.json error configuration', warning], stderr: '' });
			assert.deepStrictEqual((await run(['lint', '.', '--config', 'no.json'], { folder })).code, 2);
		});
	});

	it('--fail-on and --max-severity say what ends with 1', async () => {
		const folder = createFolder({ 'main.tf': bastion });
		const code = async (...args: readonly string[]): Promise<number | null> => (await run(['lint', '.', ...args], { folder })).code;
		assert.deepStrictEqual([
			await code(), await code('--fail-on', 'warning'), await code('--fail-on', 'information'), await code('--fail-on', 'error'), await code('--fail-on', 'none'),
			await code('--max-severity', 'warning'), await code('--max-severity', 'information'), await code('--max-severity', 'none'), await code('--fail-on', 'bad'),
			await code('--fail-on', 'error', '--max-severity', 'error'),
		], [0, 1, 1, 0, 0, 0, 1, 1, 2, 2]);
	});

	describe('--baseline', () => {
		it('leaves out what it knows, wherever it moves, and tells what is new and what is gone', async () => {
			const folder = createFolder({ 'main.tf': both });
			const updated = await run(['lint', '.', '--baseline', 'known.json', '--update-baseline'], { folder });
			assert.deepStrictEqual([updated.code, updated.stderr], [0, 'compute-lab: baseline written with 2 findings\n']);
			const moved = createFolder({ 'known.json': readFileSync(join(folder, 'known.json')), 'main.tf': `# moved\n\n${group(1, 6, 4)}\n${bastion}\n${bastion.replace('bastion', 'second')}` });
			const { stdout, code } = await run(['lint', '.', '--baseline', 'known.json', '--fail-on', 'warning'], { folder: moved });
			assert.match(stdout, /^main\.tf:14:20: warning: .*\n(?:    → .*\n)+\n1 warning in 1 file\n.*\n2 known findings of the baseline left out\n$/);
			assert.equal(code, 1);
			const mended = createFolder({ 'known.json': readFileSync(join(folder, 'known.json')), 'main.tf': bastion });
			assert.match((await run(['lint', '.', '--baseline', 'known.json'], { folder: mended })).stdout, /No findings .*\n1 known finding .*\n1 finding of the baseline gone; /);
		});

		it('counts equal findings', async () => {
			const folder = createFolder({ 'main.tf': bastion });
			await run(['lint', '.', '--baseline', 'known.json', '--update-baseline'], { folder });
			assert.deepStrictEqual((await lint(folder, '.', '--baseline', 'known.json')).found, []);
		});

		it('an update keeps what it knows of files that are not looked at', async () => {
			const folder = createFolder({ 'a/main.tf': bastion, 'b/main.tf': bastion });
			await run(['lint', '.', '--baseline', 'known.json', '--update-baseline'], { folder });
			const updated = await run(['lint', 'a', '--baseline', 'known.json', '--update-baseline'], { folder });
			assert.equal(updated.stderr, 'compute-lab: baseline written with 2 findings\n');
		});

		it('refuses another file, and an update without one', async () => {
			const folder = createFolder({ 'main.tf': bastion, 'known.json': '{}' });
			assert.deepStrictEqual((await run(['lint', '.', '--baseline', 'known.json'], { folder })).stderr, 'compute-lab: not a baseline that --update-baseline wrote: known.json\n');
			assert.equal((await run(['lint', '.', '--update-baseline'], { folder })).code, 2);
		});
	});

	describe('--fix', () => {
		it('writes the files, keeps their mode, mark and line ends, and reports what is left', async () => {
			const folder = createFolder({ 'main.tf': `\uFEFF${group(5, 2, 3).replaceAll('\n', '\r\n')}`, 'calm.tf': '# calm\n' });
			chmodSync(join(folder, 'main.tf'), 0o640);
			const before = statSync(join(folder, 'calm.tf')).mtimeMs;
			const outcome = await run(['lint', '.', '--fix', '--rule', 'asg-size-bounds'], { folder });
			assert.deepStrictEqual(outcome, { code: 0, stdout: 'No findings in 2 files.\n', stderr: 'compute-lab: 2 fixes applied\n' });
			assert.equal(readFileSync(join(folder, 'main.tf'), 'utf8'), `\uFEFF${group(5, 5, 5).replaceAll('\n', '\r\n')}`);
			assert.deepStrictEqual([statSync(join(folder, 'main.tf')).mode & 0o777, statSync(join(folder, 'calm.tf')).mtimeMs], [0o640, before]);
		});

		it('follows a link instead of replacing it', async () => {
			const folder = createFolder({ 'real/main.txt': group(1, 6, 4) });
			symlinkSync(join(folder, 'real/main.txt'), join(folder, 'main.tf'));
			assert.equal((await run(['lint', 'main.tf', '--fix'], { folder })).code, 0);
			assert.ok(lstatSync(join(folder, 'main.tf')).isSymbolicLink());
			assert.equal(readFileSync(join(folder, 'real/main.txt'), 'utf8'), group(1, 4, 4));
		});

		it('changes only what is asked for: these rules, these files', async () => {
			const folder = createFolder({ 'main.tf': both.replace('= 6', '= var.n'), 'variables.tf': 'variable "n" {\n  default = 6\n}\n' });
			await run(['lint', 'main.tf', '--fix', '--rule', 'asg-size-bounds'], { folder });
			assert.equal(readFileSync(join(folder, 'variables.tf'), 'utf8'), 'variable "n" {\n  default = 6\n}\n');
			await run(['lint', '.', '--fix', '--rule', 'asg-size-bounds'], { folder });
			assert.equal(readFileSync(join(folder, 'variables.tf'), 'utf8'), 'variable "n" {\n  default = 4\n}\n');
			assert.match(readFileSync(join(folder, 'main.tf'), 'utf8'), /m4\.large/);
		});

		it('as a dry run prints a diff and writes nothing', async () => {
			const folder = createFolder({ 'main.tf': group(1, 6, 4) });
			const outcome = await run(['lint', '.', '--fix-dry-run'], { folder });
			assert.deepStrictEqual(outcome, {
				code: 1, stderr: 'compute-lab: 1 fix to apply; nothing was written\n',
				stdout: '--- a/main.tf\n+++ b/main.tf\n@@ -1,5 +1,5 @@\n resource "aws_autoscaling_group" "web" {\n   min_size         = 1\n   max_size         = 4\n-  desired_capacity = 6\n+  desired_capacity = 4\n }\n',
			});
			assert.equal(readFileSync(join(folder, 'main.tf'), 'utf8'), group(1, 6, 4));
			assert.equal((await run(['lint', '.', '--fix', '--fix-dry-run'], { folder })).code, 2);
		});
	});

	describe('standard input', () => {
		it('is read as what it looks like', async () => {
			const lintInput = async (input: string): Promise<string> => (await run(['lint', '-'], { input, folder: createFolder({}) })).stdout.split(' ').slice(0, 2).join(' ');
			assert.equal(await lintInput(group(1, 6, 4)), 'stdin.tf:4:22: error:');
			assert.equal(await lintInput('Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties: { InstanceType: m5.medium }\n'), 'stdin.yaml:4:33: error:');
		});

		it('takes the place of a file, and is read together with its folder', async () => {
			const folder = createFolder({ 'variables.tf': 'variable "n" {\n  default = 6\n}\n', 'main.tf': group(1, 1, 1) });
			const outcome = await run(['lint', '-', '--stdin-path', 'main.tf', '--fix-dry-run'], { folder, input: group(1, 6, 4) });
			assert.match(outcome.stdout, /^--- a\/main\.tf\n/);
			assert.equal((await run(['lint', '-', '--stdin-path', 'main.tf'], { folder, input: group(1, 6, 4).replace('= 6', '= var.n') })).code, 1);
			assert.equal((await run(['lint', '-', '--fix'], { folder, input: '' })).code, 2);
			assert.equal((await run(['lint', '-', '--stdin-path', 'notes.md'], { folder, input: 'x' })).stderr.split(':')[1], ' not a kind of file that infra code is read from');
		});
	});
});
