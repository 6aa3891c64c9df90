import assert from 'node:assert/strict';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const main = `resource "aws_autoscaling_group" "web" {
  min_size         = 1
  max_size         = 4
  desired_capacity = 6
}

resource "aws_instance" "bastion" {
  instance_type = "m4.large"
}
`;
const clean = 'resource "aws_autoscaling_group" "calm" {\n  min_size = 1\n  max_size = 1\n}\n';

interface Finding {
	readonly ruleId: string;
	readonly severity: string;
	readonly file: string;
	readonly message: string;
}

describe('compute-lab lint', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	it('lists findings with their fixes as JSON, and ends with 1 for an error', async () => {
		const outcome = await run(['lint', 'main.tf', '--format', 'json'], { folder: createFolder({ 'main.tf': main.slice(0, main.indexOf('\n\n')) }) });
		assert.deepStrictEqual({ code: outcome.code, stderr: outcome.stderr }, { code: 1, stderr: '' });
		const desired = { start: { line: 3, character: 21 }, end: { line: 3, character: 22 } };
		const maximum = { start: { line: 2, character: 21 }, end: { line: 2, character: 22 } };
		assert.deepStrictEqual(json(outcome), {
			findings: [{
				ruleId: 'asg-size-bounds', severity: 'error', file: 'main.tf', range: desired,
				message: 'Desired capacity 6 is above the maximum 4; AWS rejects this group.',
				resourceId: 'aws_autoscaling_group.web', source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
				fixes: [
					{ title: 'Set desired capacity to 4', preferred: true, edits: [{ file: 'main.tf', range: desired, newText: '4' }] },
					{ title: 'Raise the maximum to 6', preferred: false, edits: [{ file: 'main.tf', range: maximum, newText: '6' }] },
				],
			}],
		});
	});

	it('writes them like a compiler, the fixes below, the count last', async () => {
		const { code, stdout, stderr } = await run(['lint', '.'], { folder: createFolder({ 'main.tf': main, 'clean.tf': clean }) });
		assert.deepStrictEqual({ code, stderr }, { code: 1, stderr: '' });
		const lines = stdout.split('\n');
		assert.deepStrictEqual(lines.slice(0, 3), [
			'main.tf:4:22: error: Desired capacity 6 is above the maximum 4; AWS rejects this group. [asg-size-bounds]',
			'    → Set desired capacity to 4',
			'    → Raise the maximum to 6',
		]);
		assert.match(lines[3] ?? '', /^main\.tf:8:20: warning: .*m4.* \[instance-type-previous-generation\]$/);
		assert.deepStrictEqual(lines.slice(-4), ['', '1 error, 1 warning in 2 files', '2 of them can be mended with --fix', '']);
	});

	it('writes them in Korean', async () => {
		const { code, stdout } = await run(['lint', 'main.tf'], { folder: createFolder({ 'main.tf': main }), env: { LC_ALL: 'ko_KR.UTF-8' } });
		assert.equal(code, 1);
		assert.match(stdout, /^main\.tf:4:22: 오류: .*최대 용량.* \[asg-size-bounds\]\n/);
		assert.match(stdout, /\n파일 1개에 오류 1개, 경고 1개\n그중 2개는 --fix로 고칠 수 있습니다\n$/);
	});

	it('ends with 0 where there are only warnings, or nothing', async () => {
		const folder = createFolder({ 'warned/main.tf': main.replace('= 6', '= 4'), 'calm/main.tf': clean });
		assert.equal((await run(['lint', 'warned'], { folder })).code, 0);
		assert.deepStrictEqual(await run(['lint', 'calm'], { folder }), { code: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
		const outcome = await run(['lint', 'calm', '--format', 'json'], { folder });
		assert.deepStrictEqual(json(outcome), { findings: [] });
	});

	it('answers for the named file only', async () => {
		const folder = createFolder({ 'main.tf': main, 'clean.tf': clean });
		assert.deepStrictEqual(await run(['lint', 'clean.tf'], { folder }), { code: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
	});

	it('keeps a finding silent that a comment names', async () => {
		const folder = createFolder({ 'main.tf': main.replace('= 6', '= 6 # compute-lab:ignore asg-size-bounds raised later') });
		const { findings } = json(await run(['lint', '.', '--format', 'json'], { folder })) as { readonly findings: readonly Finding[] };
		assert.deepStrictEqual(findings.map(({ ruleId }) => ruleId), ['instance-type-previous-generation']);
	});

	it('finds the faults of the sample workspace, alike in both languages', async () => {
		const faults = async (folder: string): Promise<readonly string[]> => {
			const outcome = await run(['lint', `media/samples/${folder}`, '--format', 'json']);
			assert.equal(outcome.code, 1);
			return (json(outcome) as { readonly findings: readonly Finding[] }).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`).sort();
		};
		const expected = [
			'error asg-size-bounds', 'error ebs-volume-limits', 'error instance-type-unknown',
			'warning asg-desired-capacity-reset', 'warning asg-health-check-type', 'warning instance-type-previous-generation',
		];
		const found = await faults('terraform');
		assert.deepStrictEqual(found.filter((fault) => !/^(?:hint|information) /.test(fault)), expected);
		assert.deepStrictEqual(await faults('cloudformation'), found);
	});
});
