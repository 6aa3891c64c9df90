/** The forms that lint writes for programs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { projectFolder } from '../../support/vscode/paths';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const main = 'resource "aws_autoscaling_group" "web" {\n  min_size         = 1\n  max_size         = 4\n  desired_capacity = 6\n}\n';

/** SARIF's own schema, see test/fixtures/sarif/README.md; it is written in draft 4, which differs from later ones here only by how it names itself. */
function validateSarif(log: unknown): readonly unknown[] {
	const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(join(projectFolder, 'test/fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8')) as Readonly<Record<string, unknown>>;
	const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema);
	validate(log);
	return validate.errors ?? [];
}

describe('compute-lab lint --format', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	describe('sarif', () => {
		it('is valid by SARIF\'s schema, with rule, place, fixes and fingerprint of each finding', async () => {
			const outcome = await run(['lint', '.', '--format', 'sarif'], { folder: createFolder({ 'a b/main.tf': main }) });
			const log = json(outcome) as Log;
			assert.deepStrictEqual([outcome.code, validateSarif(log)], [1, []]);
			const [{ tool, results = [], invocations } = { tool: undefined }] = log.runs;
			const rule = tool?.driver.rules?.find(({ id }) => id === 'asg-size-bounds');
			assert.deepStrictEqual([rule?.name, rule?.helpUri, rule?.defaultConfiguration, rule?.properties?.tags],
				['AsgSizeBounds', 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html', { level: 'error', enabled: true }, ['groups']]);
			const artifactLocation = { uri: 'a%20b/main.tf', uriBaseId: '%SRCROOT%' };
			const region = { startLine: 4, startColumn: 22, endLine: 4, endColumn: 23 };
			assert.deepStrictEqual(results, [{
				ruleId: 'asg-size-bounds', ruleIndex: tool?.driver.rules?.findIndex(({ id }) => id === 'asg-size-bounds'), level: 'error',
				message: { text: 'Desired capacity 6 is above the maximum 4; AWS rejects this group.' },
				locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet: { text: '  desired_capacity = 6' } } } }],
				partialFingerprints: results[0]?.partialFingerprints,
				fixes: [
					{ description: { text: 'Set desired capacity to 4' }, artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '4' } }] }] },
					{ description: { text: 'Raise the maximum to 6' }, artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: { ...region, startLine: 3, endLine: 3 }, insertedContent: { text: '6' } }] }] },
				],
			}]);
			assert.match(results[0]?.partialFingerprints?.['computeLab/v1'] ?? '', /^[0-9a-f]{16}$/);
			assert.deepStrictEqual(invocations, [{ executionSuccessful: true }]);
		});

		it('is valid in Korean, for the samples, and where something could not be read', async () => {
			for (const args of [['media/samples', '--lang', 'ko'], ['media/samples/terraform'], ['nowhere.tf', 'media/samples/cloudformation']]) {
				assert.deepStrictEqual(validateSarif(json(await run(['lint', ...args, '--format', 'sarif']))), [], args.join(' '));
			}
			const outcome = await run(['lint', 'nowhere.tf', '--format', 'sarif']);
			const log = json(outcome) as Log;
			assert.deepStrictEqual([outcome.code, log.runs[0]?.invocations?.[0]?.executionSuccessful, log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text],
				[2, false, 'no such file or folder: nowhere.tf']);
		});

		it('fingerprints do not change with the line', async () => {
			const fingerprints = async (text: string): Promise<unknown> =>
				(json(await run(['lint', 'main.tf', '--format', 'sarif'], { folder: createFolder({ 'main.tf': text }) })) as Log).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
			assert.deepStrictEqual(await fingerprints(`# moved\n\n${main}`), await fingerprints(main));
		});
	});

	it('github writes annotations, with what would break them escaped', async () => {
		const { stdout, code } = await run(['lint', '.', '--format', 'github'], { folder: createFolder({ 'a,b/100%.tf': main }) });
		assert.deepStrictEqual([code, stdout], [1,
			'::error file=a%2Cb/100%25.tf,line=4,endLine=4,col=22,endColumn=22,title=asg-size-bounds::Desired capacity 6 is above the maximum 4; AWS rejects this group.\n']);
	});

	it('junit writes a suite for each file, one that passes for a file without findings', async () => {
		const { stdout } = await run(['lint', '.', '--format', 'junit'], { folder: createFolder({ 'a&b.tf': main, 'calm.tf': '# nothing\n' }) });
		assert.deepStrictEqual(stdout.split('\n'), [
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<testsuites name="Compute Lab" tests="2" failures="1" errors="0">',
			'\t<testsuite name="a&amp;b.tf" tests="1" failures="1" errors="0">',
			'\t\t<testcase name="asg-size-bounds 4:22" classname="a&amp;b.tf" file="a&amp;b.tf" line="4"><failure message="Desired capacity 6 is above the maximum 4; AWS rejects this group." type="error">'
				+ 'a&amp;b.tf:4:22: error: Desired capacity 6 is above the maximum 4; AWS rejects this group. [asg-size-bounds]</failure></testcase>',
			'\t</testsuite>',
			'\t<testsuite name="calm.tf" tests="1" failures="0" errors="0">',
			'\t\t<testcase name="lint" classname="calm.tf"/>',
			'\t</testsuite>',
			'</testsuites>', '',
		]);
	});

	it('text shows the code where that is asked for', async () => {
		const { stdout } = await run(['lint', '.', '--code-frame'], { folder: createFolder({ 'main.tf': main.replaceAll('  ', '\t') }) });
		assert.deepStrictEqual(stdout.split('\n').slice(1, 5), [
			'  3 |     max_size                 = 4', '  4 |     desired_capacity = 6', '    |                        ^', '    → Set desired capacity to 4',
		]);
	});
});
