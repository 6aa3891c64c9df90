import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { projectFolder } from '../../support/vscode/paths';
import { buildCommandLine, createFolder, run } from './commandLine';

describe('usage of the command line', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	it('tells the version of package.json', async () => {
		const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')) as { readonly version: string };
		assert.deepStrictEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
	});

	it('lists every command in its help, in English and Korean', async () => {
		for (const [language, title] of [['en', 'Commands:'], ['ko', '명령:']] as const) {
			const { code, stdout, stderr } = await run(['--help', '--lang', language]);
			assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: '' });
			assert.match(stdout, new RegExp(`${title}\\n  explain [^]*\\n  inspect [^]*\\n  lint [^]*\\n  simulate `));
		}
	});

	for (const name of ['explain', 'inspect', 'lint', 'simulate']) {
		it(`documents options and exit codes of ${name}`, async () => {
			const { code, stdout, stderr } = await run([name, '--help']);
			assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: '' });
			for (const part of [`Usage: compute-lab ${name}`, '--format', '--lang', '--help', 'Examples:', 'Exit codes: 0 ', '2 bad usage']) {
				assert.ok(stdout.includes(part), `${part} is missing in:\n${stdout}`);
			}
		});
	}

	it('shows the help on standard error without a command', async () => {
		const { code, stdout, stderr } = await run([]);
		assert.deepStrictEqual({ code, stdout }, { code: 2, stdout: '' });
		assert.match(stderr, /^Usage: compute-lab/);
	});

	const wrong: readonly (readonly [args: readonly string[], stderr: string])[] = [
		[['frobnicate'], 'compute-lab: unknown command \'frobnicate\'\ncompute-lab: see: compute-lab --help\n'],
		[['lint'], 'compute-lab: missing required argument \'path\'\ncompute-lab: see: compute-lab lint --help\n'],
		[['lint', '.', '--fromat', 'json'], 'compute-lab: unknown option \'--fromat\' (Did you mean --format?)\ncompute-lab: see: compute-lab lint --help\n'],
		[
			['inspect', '.', '--format', 'xml'],
			'compute-lab: option \'--format <format>\' argument \'xml\' is invalid. Allowed choices are text, json.\ncompute-lab: see: compute-lab inspect --help\n',
		],
		[
			['explain', 'm5.large', '--lang', 'fr'],
			'compute-lab: option \'--lang <language>\' argument \'fr\' is invalid. Allowed choices are en, ko.\ncompute-lab: see: compute-lab explain --help\n',
		],
		[['simulate'], 'compute-lab: missing required argument \'path\'\ncompute-lab: see: compute-lab simulate --help\n'],
		[['explain', '--region'], 'compute-lab: option \'--region <region>\' argument missing\ncompute-lab: see: compute-lab explain --help\n'],
	];
	for (const [args, stderr] of wrong) {
		it(`refuses ${args.join(' ')}`, async () => {
			assert.deepStrictEqual(await run(args), { code: 2, stdout: '', stderr });
		});
	}

	it('says what is wrong in Korean', async () => {
		assert.deepStrictEqual(await run(['frobnicate', '--lang', 'ko']), {
			code: 2, stdout: '', stderr: 'compute-lab: 알 수 없는 명령입니다: unknown command \'frobnicate\'\ncompute-lab: 도움말: compute-lab --help\n',
		});
	});

	it('does not let a name steer the terminal', async () => {
		const { stderr } = await run(['explain', 'm5\u001b[31m.large\u202e']);
		assert.doesNotMatch(stderr, /[\u001b\u202e]/);
	});

	it('ends quietly when nobody reads on', async () => {
		const volumes = Array.from({ length: 5000 }, (_, index) => `  Volume${index}:\n    Type: AWS::EC2::Volume\n    Properties: { Size: 10, VolumeType: gp3 }\n`);
		const folder = createFolder({ 'template.yaml': `Resources:\n${volumes.join('')}` });
		const { stderr } = await run(['inspect', 'template.yaml', '--format', 'json'], { folder, stopReading: true });
		assert.equal(stderr, '');
	});
});
