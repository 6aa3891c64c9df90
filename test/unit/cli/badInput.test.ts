import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const volume = 'resource "aws_ebs_volume" "data" {\n  availability_zone = "us-east-1a"\n  type              = "gp3"\n  size              = 20\n  encrypted         = true\n}\n';
const template = 'Resources:\n  Data:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: us-east-1a\n      Size: 20\n';

/** Ids of the resources that `inspect --format json` lists, with file and line. */
function places(stdout: string): readonly string[] {
	const { resources } = JSON.parse(stdout) as { readonly resources: readonly { readonly id: string; readonly file: string; readonly line: number }[] };
	return resources.map(({ id, file, line }) => `${file}:${line} ${id}`);
}

describe('the command line and bad input', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	const refused: readonly (readonly [what: string, name: string, content: string | Uint8Array, sentence: string])[] = [
		['a binary file', 'main.tf', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'a binary file, not text: main.tf'],
		['a binary template', 'stack.yaml', new Uint8Array([0, 1, 2, 0xff]), 'a binary file, not text: stack.yaml'],
		['invalid UTF-8', 'main.tf', new Uint8Array([...Buffer.from('# caf'), 0xe9, 0x0a]), 'not UTF-8 text, save it as UTF-8: main.tf'],
		['UTF-16', 'main.tf', Buffer.from(`\ufeff${volume}`, 'utf16le'), 'not UTF-8 text, save it as UTF-8: main.tf'],
		[
			'another kind of file', 'notes.txt', 'm5.xlarge\n',
			'not a kind of file that infra code is read from: notes.txt',
		],
		[
			'YAML that is no infra code', 'ingress.yaml', 'apiVersion: networking.k8s.io/v1\nkind: Ingress\n',
			'no infra code of a language that is read: ingress.yaml',
		],
		[
			'an empty template', 'stack.json', '',
			'no infra code of a language that is read: stack.json',
		],
		['a file above every limit', 'main.tf', Buffer.alloc(16_000_000, '# filler\n'), 'too large to be read as infra code: main.tf'],
	];
	for (const [what, name, content, sentence] of refused) {
		it(`refuses ${what}`, async () => {
			const folder = createFolder({ [name]: content });
			const outcomes = await Promise.all(['inspect', 'lint', 'simulate'].map((command) => run([command, name, '--format', 'json'], { folder })));
			assert.deepStrictEqual(outcomes.map(({ stdout, ...outcome }) => ({ ...outcome, answer: stdout === '' ? undefined : JSON.parse(stdout) as unknown })), [
				{ code: 2, stderr: `compute-lab: ${sentence}\n`, answer: { resources: [], problems: [] } },
				{ code: 2, stderr: `compute-lab: ${sentence}\n`, answer: { findings: [] } },
				{ code: 2, stderr: `compute-lab: ${sentence}\n`, answer: undefined },
			]);
		});
	}

	it('names every path that is not there, and answers for the others', async () => {
		const { code, stdout, stderr } = await run(['inspect', 'missing.tf', 'main.tf', 'missing', '--format', 'json'], { folder: createFolder({ 'main.tf': volume }) });
		assert.deepStrictEqual({ code, stderr, places: places(stdout) }, {
			code: 2,
			stderr: 'compute-lab: no such file or folder: missing.tf\ncompute-lab: no such file or folder: missing\n',
			places: ['main.tf:1 aws_ebs_volume.data'],
		});
	});

	it('does not take an empty path for the working folder', async () => {
		assert.deepStrictEqual(await run(['lint', ''], { folder: createFolder({ 'main.tf': volume }) }), { code: 2, stdout: '', stderr: 'compute-lab: no such file or folder: \n' });
	});

	it('does not wait for a pipe', async () => {
		const folder = createFolder({});
		execFileSync('mkfifo', [path.join(folder, 'main.tf')]);
		assert.deepStrictEqual(await run(['lint', 'main.tf'], { folder }), { code: 2, stdout: '', stderr: 'compute-lab: neither a file nor a folder: main.tf\n' });
		assert.equal((await run(['lint', '.'], { folder })).code, 0);
	});

	it('reads CRLF and a byte order mark as if they were not there', async () => {
		const folder = createFolder({ 'main.tf': `\ufeff${volume.replaceAll('\n', '\r\n')}`, 'stack.yaml': `\ufeff${template.replaceAll('\n', '\r\n')}` });
		const { code, stdout, stderr } = await run(['inspect', '.', '--format', 'json'], { folder });
		assert.deepStrictEqual({ code, stderr, places: places(stdout) }, {
			code: 0, stderr: '', places: ['main.tf:1 aws_ebs_volume.data', 'stack.yaml:2 Data'],
		});
	});

	it('reads what is readable of broken Terraform, and says what is not', async () => {
		const folder = createFolder({ 'main.tf': `${volume}\nresource "aws_ebs_volume" {\n  size = = 3\n` });
		const { code, stdout } = await run(['inspect', 'main.tf'], { folder });
		assert.equal(code, 2);
		assert.match(stdout, /aws_ebs_volume\.data/);
		assert.match(stdout, /\nmain\.tf:\d+:\d+: error: .+ \[syntax\]\n/);
		const linted = await run(['lint', 'main.tf', '--format', 'json'], { folder });
		assert.equal(linted.code, 2);
		const { findings } = json(linted) as { readonly findings: readonly { readonly ruleId: string; readonly fixes: readonly unknown[] }[] };
		assert.ok(findings.length > 0 && findings.every(({ ruleId, fixes }) => ruleId === 'syntax' && fixes.length === 0));
	});

	it('reads what is readable of a truncated template, and says what is not', async () => {
		const { code, stdout, stderr } = await run(['inspect', 'stack.json', '--format', 'json'], {
			folder: createFolder({ 'stack.json': '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Data": {"Type": "AWS::EC2::Volume", "Properties": {"Size": 20' }),
		});
		assert.deepStrictEqual({ code, stderr, places: places(stdout) }, { code: 2, stderr: '', places: ['stack.json:1 Data'] });
	});

	it('says that a named template has no resources, and passes it over in a folder', async () => {
		const folder = createFolder({ 'stack.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\nDescription: nothing\n', 'main.tf': volume });
		const named = await run(['lint', 'stack.yaml', '--format', 'json'], { folder });
		assert.equal(named.code, 2);
		assert.deepStrictEqual((json(named) as { readonly findings: readonly { readonly ruleId: string }[] }).findings.map(({ ruleId }) => ruleId), ['no-resources']);
		assert.equal((await run(['inspect', '.'], { folder })).code, 0);
	});

	it('survives locals that refer to themselves', async () => {
		const folder = createFolder({ 'main.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${volume.replace('20', 'local.a')}` });
		const { stdout } = await run(['inspect', 'main.tf', '--format', 'json'], { folder });
		const { resources, problems } = JSON.parse(stdout) as {
			readonly resources: readonly { readonly properties: { readonly sizeGiB: { readonly value: unknown; readonly reason: string } } }[];
			readonly problems: readonly { readonly code: string }[];
		};
		assert.deepStrictEqual(resources.map(({ properties: { sizeGiB: { value, reason } } }) => ({ value, reason })), [{ value: null, reason: 'circular' }]);
		assert.ok(problems.length > 0 && problems.every(({ code }) => code === 'circular'));
	});

	it('reads two megabytes', async function () {
		this.timeout(60_000);
		const text = volume.replace('"data"', '"data_0"') + Array.from({ length: 21_000 }, (_, index) => `variable "unused_${index}" {\n  default = "${'x'.repeat(60)}"\n}\n`).join('');
		assert.ok(text.length > 2_000_000);
		const { code, stdout, stderr } = await run(['inspect', 'main.tf', '--format', 'json'], { folder: createFolder({ 'main.tf': text }) });
		assert.deepStrictEqual({ code, stderr, places: places(stdout) }, { code: 0, stderr: '', places: ['main.tf:1 aws_ebs_volume.data_0'] });
	});

	it('reads a deeply nested file without a crash', async () => {
		const folder = createFolder({ 'main.tf': `locals {\n  a = ${'['.repeat(10_000)}\n`, 'stack.json': `{"Resources": {"A": {"Type": "AWS::EC2::Volume", "Properties": ${'['.repeat(10_000)}` });
		const { code, stderr } = await run(['inspect', '.'], { folder });
		assert.deepStrictEqual({ code, stderr }, { code: 2, stderr: '' });
	});

	describe('in folders', () => {
		it('reads what is infra code, sorted, and passes over the rest in silence', async () => {
			const folder = createFolder({
				'b/main.tf': volume, 'a/stack.yaml': template, 'a/deployment.yaml': 'kind: Deployment\n', 'a/broken.json': '{', 'notes.txt': 'x',
				'photo.json': new Uint8Array([0, 1, 2]), 'node_modules/x/main.tf': volume, '.terraform/modules/x/main.tf': volume,
				'.git/main.tf': volume, 'cdk.out/stack.json': template, 'dist/main.tf': volume,
			});
			const { code, stdout, stderr } = await run(['inspect', '.', '--format', 'json'], { folder });
			assert.deepStrictEqual({ code, stderr, places: places(stdout) }, {
				code: 0, stderr: '', places: ['a/stack.yaml:2 Data', 'b/main.tf:1 aws_ebs_volume.data'],
			});
		});

		it('says which infra code in it could not be read', async () => {
			const folder = createFolder({ 'a/main.tf': volume, 'b/main.tf': new Uint8Array([0, 1, 2]) });
			const { code, stdout, stderr } = await run(['inspect', '.', '--format', 'json'], { folder });
			assert.deepStrictEqual({ code, stderr, places: places(stdout) }, {
				code: 2, stderr: 'compute-lab: a binary file, not text: b/main.tf\n', places: ['a/main.tf:1 aws_ebs_volume.data'],
			});
		});

		it('is not caught in links that lead in circles, or to nothing', async () => {
			const folder = createFolder({ 'a/main.tf': volume });
			fs.symlinkSync('..', path.join(folder, 'a', 'up'));
			fs.symlinkSync('self', path.join(folder, 'self'));
			fs.symlinkSync('gone', path.join(folder, 'gone.tf'));
			fs.symlinkSync('a', path.join(folder, '0-first'));
			const { code, stdout, stderr } = await run(['inspect', '.', '--format', 'json'], { folder });
			assert.deepStrictEqual({ code, stderr, places: places(stdout) }, { code: 0, stderr: '', places: ['a/main.tf:1 aws_ebs_volume.data'] });
		});

		it('finds nothing in an empty folder, and says so', async () => {
			const folder = createFolder({});
			assert.deepStrictEqual(await run(['inspect', '.'], { folder }), { code: 0, stdout: '0 resources in 0 files\n', stderr: '' });
			assert.deepStrictEqual(await run(['lint', '.'], { folder }), { code: 0, stdout: 'No findings in 0 files.\n', stderr: '' });
		});

		it('shows paths relative to the working folder', async () => {
			const folder = createFolder({ 'here/x.txt': '', 'there/main.tf': volume });
			const { stdout } = await run(['inspect', path.join(folder, 'there'), '--format', 'json'], { folder: path.join(folder, 'here') });
			assert.deepStrictEqual(places(stdout), ['../there/main.tf:1 aws_ebs_volume.data']);
		});
	});
});
