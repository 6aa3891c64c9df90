import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { loadFacts } from '../../support/facts';
import { projectFolder } from '../../support/vscode/paths';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const stack = `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: 3
      MaxSize: 9
      AvailabilityZones: [us-east-1a, us-east-1b, us-east-1c]
      LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: $Latest }
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties: { LaunchTemplateData: { InstanceType: m7i.large } }
`;
const second = `  Batch:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { MinSize: 1, MaxSize: 2, AvailabilityZones: [us-east-1a] }
`;
/** A group with room to spare under a steady load. */
const calm = {
	version: 2, kind: 'auto-scaling', name: 'Calm day', seed: 7, startClockSeconds: 36_000, durationSeconds: 600,
	group: { name: 'calm', minSize: 2, maxSize: 4, zones: ['a', 'b'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, priceUsdPerHour: 0.1, bootSeconds: 60, requestsPerSecond: 100 },
	load: { kind: 'steady', requestsPerSecond: 50 },
};

interface Run {
	readonly summary: Readonly<Record<string, unknown>> & { readonly verdict: string; readonly faults: readonly { readonly zone: string; readonly lostInstances: number }[] };
	readonly activities: readonly { readonly id: number; readonly causeId: number | null; readonly kind: string; readonly text: string; readonly detail: string }[];
	readonly series: Readonly<Record<string, unknown>> & { readonly stepSeconds: number; readonly timeSeconds: readonly number[] };
	readonly hash: string;
}

async function runJson(args: readonly string[], folder: string): Promise<Run> {
	const outcome = await run(['simulate', ...args, '--format', 'json'], { folder });
	assert.equal(outcome.stderr, '');
	return json(outcome) as Run;
}

describe('compute-lab simulate', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	it('yields the whole run of a scenario as JSON', async () => {
		const folder = createFolder({ 'calm.scenario.json': JSON.stringify(calm) });
		const { summary, activities, series, hash, ...rest } = await runJson(['calm.scenario.json'], folder);
		const { arrivedRequests, servedRequests, waitingRequests, p50LatencySeconds, p95LatencySeconds, p99LatencySeconds, costs, droppedByReason, ...exact } = summary;
		assert.ok(Math.abs(Number(arrivedRequests) - 30_000) < 1e-6 && Math.abs(Number(servedRequests) + Number(waitingRequests) - 30_000) < 1e-6);
		// 2 vCPUs serve 100 requests per second, so that a request takes 20 ms of CPU on average; a quarter busy, hardly any waits.
		assert.ok(Number(p50LatencySeconds) > 0.005 && Number(p50LatencySeconds) < Number(p95LatencySeconds) && Number(p95LatencySeconds) < Number(p99LatencySeconds) && Number(p99LatencySeconds) < 0.2);
		const { costUsd, costUsdPerDay } = exact;
		assert.deepStrictEqual(exact, {
			verdict: 'survives', availabilityPercent: 100, droppedRequests: 0, peakRequestsPerSecond: 50, droppingSeconds: 0, retriedRequests: 0, statusCodes: [],
			// Two instances for ten minutes, of which one is needed; $0.10 an hour.
			instanceHours: 2 / 6, spareInstanceHours: 1 / 6, belowTargetSeconds: 0, costUsd, costUsdPerDay, lowestInService: 2, highestInService: 2, faults: [], expectations: [],
		});
		assert.deepStrictEqual(costs, { onDemandUsd: costUsd, spotUsd: 0, surplusCreditsUsd: 0, volumesUsd: 0, loadBalancerUsd: 0, warmPoolUsd: 0 });
		assert.ok(Object.values(droppedByReason as Readonly<Record<string, number>>).every((count) => count === 0));
		assert.ok(Math.abs(Number(costUsd) - 0.1 / 3) < 1e-9 && Math.abs(Number(costUsdPerDay) - 4.8) < 1e-9);
		assert.deepStrictEqual(Object.keys(rest).sort(), ['instances', 'unknownCosts']);
		assert.deepStrictEqual(activities.map(({ kind, causeId, text }) => ({ kind, causeId, text })), [
			{ kind: 'run-start', causeId: null, text: 'The run begins with 2 instances in service' },
		]);
		assert.deepStrictEqual(Object.keys(series).sort(), [
			'alarms', 'costUsd', 'cpuPercent', 'creditBalance', 'demandPerSecond', 'desiredCapacity', 'draining', 'droppedByReason', 'droppedPerSecond', 'highAlarm',
			'latencyP50Seconds', 'latencyP95Seconds', 'latencyP99Seconds', 'lost', 'lowAlarm', 'maxSize', 'minSize', 'servedPerSecond', 'serving', 'servingByZone',
			'spot', 'standby', 'starting', 'stepSeconds', 'timeSeconds', 'waitingRequests', 'warmPool',
		]);
		assert.match(hash, /^[0-9a-f]{16}$/);
	});

	it('reports a run as text, the verdict first and each activity below its cause', async () => {
		const { code, stdout, stderr } = await run(['simulate', 'stack.yaml', '--fail-zone', 'b'], { folder: createFolder({ 'stack.yaml': stack }) });
		assert.equal(stderr, '');
		const lines = stdout.split('\n');
		const [verdict = '', subject] = lines;
		assert.equal(code, verdict.startsWith('Does not survive') ? 1 : 0);
		assert.match(verdict, /^(Survives|Survives, with a dip|Does not survive): Web$/);
		assert.equal(subject, 'stack.yaml:2 Web · m7i.large · from 10:00 for 1 h');
		assert.match(stdout, /\n {2}Zone b fails +10:\d\d: 1 instance hit, /);
		assert.match(stdout, /\n {2}group\.minSize +3 {2}read +stack\.yaml:5\n/);
		assert.match(stdout, /\n {2}launch\.bootSeconds +120 {2}assumed +\S/);
		assert.match(stdout, /\n {2}10:\d\d:00 {2}Zone b impaired; [^\n]+\n(.*\n)*? {2}10:\d\d:\d\d {4}\S/);
		assert.match(stdout, /\nrun [0-9a-f]{16} · seed \d+\n$/);
	});

	it('reports in Korean', async () => {
		const { stdout } = await run(['simulate', 'calm.scenario.json', '--lang', 'ko'], { folder: createFolder({ 'calm.scenario.json': JSON.stringify(calm) }) });
		assert.match(stdout, /^버팁니다: calm\nCalm day · m7i\.large · 10:00부터 10분\n\n {2}가용성 +100 %\n/);
	});

	it('gives the same hash for the same input, whatever the language and form', async () => {
		const folder = createFolder({ 'stack.yaml': stack });
		const [first, again] = [await runJson(['stack.yaml'], folder), await runJson(['stack.yaml', '--lang', 'ko'], folder)];
		assert.equal(first.hash, again.hash);
		assert.ok((await run(['simulate', 'stack.yaml'], { folder })).stdout.includes(`run ${first.hash}`));
		assert.notEqual((await runJson(['stack.yaml', '--fail-zone', 'a'], folder)).hash, first.hash);
	});

	it('switches an outage of a zone on at the peak', async () => {
		const folder = createFolder({ 'stack.yaml': stack });
		const { summary, activities } = await runJson(['stack.yaml', '--fail-zone', 'c'], folder);
		assert.deepStrictEqual(summary.faults.map(({ zone, lostInstances }) => ({ zone, lostInstances })), [{ zone: 'c', lostInstances: 1 }]);
		const lost = activities.find(({ kind }) => kind === 'zone-lost');
		assert.ok(lost !== undefined && activities.some(({ causeId }) => causeId === lost.id));
		assert.deepStrictEqual(await run(['simulate', 'stack.yaml', '--fail-zone', 'd'], { folder }), {
			code: 2, stdout: '', stderr: 'compute-lab: no such Availability Zone in the group, which has: a, b, c\n',
		});
	});

	it('tells whether expectations are met, and ends with 1 if one is not', async () => {
		const expectations = [{ figure: 'availabilityPercent', atLeast: 99.9 }, { figure: 'instanceHours', atMost: 0.1 }];
		const folder = createFolder({ 'strict.scenario.json': JSON.stringify({ ...calm, expectations }), 'lax.scenario.json': JSON.stringify({ ...calm, expectations: expectations.slice(0, 1) }) });
		const { code, stdout } = await run(['simulate', 'strict.scenario.json'], { folder });
		assert.equal(code, 1);
		assert.match(stdout, /\nExpectations\n {2}met +availability +≥ 99\.9 % +100 %\n {2}not met +instance-hours +≤ 0\.1 +0\.333\n/);
		assert.match((await run(['simulate', 'strict.scenario.json', '--lang', 'ko'], { folder })).stdout, /\n기대한 결과\n {2}충족 +가용성 +≥ 99\.9 % +100 %\n {2}미충족 +인스턴스 시간 /);
		assert.equal((await run(['simulate', 'lax.scenario.json'], { folder })).code, 0);
		// Expectations decide alone: this group drops most requests, as expected.
		const doomed = { ...calm, load: { kind: 'steady', requestsPerSecond: 900 }, expectations: [{ figure: 'availabilityPercent', atMost: 50 }] };
		const outcome = await run(['simulate', 'doomed.scenario.json', '--format', 'json'], { folder: createFolder({ 'doomed.scenario.json': JSON.stringify(doomed) }) });
		assert.deepStrictEqual({ code: outcome.code, verdict: (json(outcome) as Run).summary.verdict }, { code: 0, verdict: 'does-not-survive' });
	});

	it('tells why requests were dropped, and the parts of the cost with those that are unknown', async () => {
		const busy = {
			...calm, load: { kind: 'steady', requestsPerSecond: 300 }, loadBalancer: {},
			launch: { ...calm.launch, volumes: [{ volumeType: 'gp3', sizeGiB: 73, priceUsdPerMonth: 7.3 }] },
		};
		const { stdout } = await run(['simulate', 'busy.scenario.json'], { folder: createFolder({ 'busy.scenario.json': JSON.stringify(busy) }) });
		assert.match(stdout, /\n {2}dropped +[\d,]+, within \d+ min[^\n]*\n {4}timed out +[\d,]+\n/);
		// Two volumes of $0.01 an hour each, for ten minutes.
		assert.match(stdout, /\n {2}cost +\$0\.0367 for this run, \$5\.28 per day\n {4}On-Demand +\$0\.0333\n {4}EBS volumes +\$0\.0033\n {4}load balancer +unknown: the price of the load balancer is not known\n/);
	});

	it('reads a scenario of version 1', async () => {
		const old = path.join('test', 'fixtures', 'scenarios', 'version1', 'zone-outage-ec2-checks.scenario.json');
		const { stdout, stderr } = await run(['simulate', old]);
		assert.equal(stderr, '');
		assert.match(stdout, /\n {2}Zone a fails +\d\d:\d\d: 2 instances hit, /);
	});

	it('ends with 1 if the group does not survive', async () => {
		const doomed = { ...calm, load: { kind: 'steady', requestsPerSecond: 900 } };
		const outcome = await run(['simulate', 'doomed.scenario.json', '--format', 'json'], { folder: createFolder({ 'doomed.scenario.json': JSON.stringify(doomed) }) });
		assert.deepStrictEqual({ code: outcome.code, verdict: (json(outcome) as Run).summary.verdict }, { code: 1, verdict: 'does-not-survive' });
	});

	it('takes the conditions of a scenario, and the group of the code', async () => {
		const folder = createFolder({ 'stack.yaml': stack, 'calm.scenario.json': JSON.stringify(calm) });
		const { summary, series } = await runJson(['stack.yaml', '--scenario', 'calm.scenario.json'], folder);
		assert.deepStrictEqual(
			{ arrived: summary['arrivedRequests'], lowest: summary['lowestInService'], last: series.timeSeconds.at(-1) },
			{ arrived: 30_000, lowest: 3, last: series.timeSeconds.at(-1) },
		);
		assert.ok((series.timeSeconds.at(-1) ?? 0) <= 600);
	});

	it('prices a run in the Region asked for', async () => {
		const folder = createFolder({ 'stack.yaml': stack, 'calm.scenario.json': JSON.stringify(calm) });
		const seoul = loadFacts().price('m7i.large', 'ap-northeast-2')?.usdPerHour ?? 0;
		for (const file of ['stack.yaml', 'calm.scenario.json']) {
			const { summary } = await runJson([file, '--region', 'ap-northeast-2'], folder);
			assert.ok(Math.abs(Number(summary['costUsd']) - Number(summary['instanceHours']) * seoul) < 1e-9, file);
		}
		const { summary, series } = await runJson(['calm.scenario.json', '--region', 'eu-west-9'], folder);
		assert.deepStrictEqual({ cost: summary['costUsd'], day: summary['costUsdPerDay'], series: series['costUsd'] }, { cost: null, day: null, series: [] });
		assert.match((await run(['simulate', 'calm.scenario.json', '--region', 'eu-west-9'], { folder })).stdout, /\n {2}cost +unknown: /);
	});

	it('takes prices from the Region that the code names, unless it is told another', async () => {
		const folder = createFolder({ 'stack.yaml': stack.replaceAll('us-east-1', 'ap-northeast-2') });
		for (const [args, region] of [[[], 'ap-northeast-2'], [['--region', 'eu-west-1'], 'eu-west-1']] as const) {
			const { summary } = await runJson(['stack.yaml', ...args], folder);
			const price = loadFacts().price('m7i.large', region)?.usdPerHour ?? 0;
			assert.ok(Math.abs(Number(summary['costUsd']) - Number(summary['instanceHours']) * price) < 1e-9, region);
		}
	});

	it('lists the groups where there are several, and runs the one that is chosen', async () => {
		const folder = createFolder({ 'stack.yaml': stack + second });
		assert.deepStrictEqual(await run(['simulate', 'stack.yaml'], { folder }), {
			code: 2, stdout: '',
			stderr: 'compute-lab: several Auto Scaling groups, choose one with --resource: stack.yaml\n  Web  stack.yaml:2\n  Batch  stack.yaml:12\n',
		});
		assert.deepStrictEqual(await run(['simulate', '.', '--resource', 'Webb'], { folder }), {
			code: 2, stdout: '', stderr: 'compute-lab: no Auto Scaling group of that id: Webb\n  Web  stack.yaml:2\n  Batch  stack.yaml:12\n',
		});
		assert.match((await run(['simulate', '.', '--resource', 'Batch'], { folder })).stdout, /: Batch\nstack\.yaml:12 Batch · /);
	});

	it('passes over a group that a condition leaves out', async () => {
		const conditions = 'Conditions:\n  Never: !Equals [a, b]\n';
		const folder = createFolder({ 'stack.yaml': conditions + stack + second.replace('Properties', 'Condition: Never\n    Properties') });
		assert.match((await run(['simulate', 'stack.yaml'], { folder })).stdout, /: Web\n/);
		assert.deepStrictEqual(await run(['simulate', 'stack.yaml', '--resource', 'Batch'], { folder }), {
			code: 2, stdout: '',
			stderr: 'compute-lab: with the defaults in the code, there is none of this Auto Scaling group (count, for_each or Condition): stack.yaml\n  Batch  stack.yaml:14\n',
		});
	});

	it('runs the web shop alike from Terraform and CloudFormation', async () => {
		const terraform = await run(['simulate', 'media/samples/terraform', '--resource', 'aws_autoscaling_group.web', '--region', 'us-east-1', '--format', 'json']);
		const cloudformation = await run(['simulate', 'media/samples/cloudformation/web-shop.yaml', '--resource', 'WebGroup', '--format', 'json']);
		assert.deepStrictEqual((json(terraform) as Run).summary, (json(cloudformation) as Run).summary);
		assert.equal((json(terraform) as Run).hash, (json(cloudformation) as Run).hash);
	});

	it('runs the scenario file of the README', async () => {
		const [, example = ''] = /```json\n(\{\n\t"version": 2[^]*?)\n```/.exec(readFileSync(path.join(projectFolder, 'README.md'), 'utf8')) ?? [];
		const { code, stdout, stderr } = await run(['simulate', 'noon.scenario.json'], { folder: createFolder({ 'noon.scenario.json': example }) });
		assert.equal(stderr, '');
		assert.match(stdout, /\n {2}(?:not )?met +availability +≥ 99\.5 %/);
		assert.equal(code, stdout.includes('\n  met ') ? 0 : 1);
	});

	it('runs the examples that ship', async () => {
		const example = path.join('src', 'scenarios', 'examples', 'flash-sale.scenario.json');
		const { name } = JSON.parse(readFileSync(path.join(projectFolder, example), 'utf8')) as { readonly name: string };
		const { stdout, stderr } = await run(['simulate', example]);
		assert.equal(stderr, '');
		assert.equal(stdout.split('\n')[1]?.startsWith(`${name} · `), true);
	});

	const refused: readonly (readonly [what: string, args: readonly string[], files: Readonly<Record<string, string>>, stderr: string])[] = [
		['code without a group', ['main.tf'], { 'main.tf': 'resource "aws_ebs_volume" "data" {\n  size = 20\n}\n' }, 'no Auto Scaling group found in: main.tf\n'],
		['a group of which there is none', ['main.tf'], { 'main.tf': 'resource "aws_autoscaling_group" "g" {\n  count = 0\n}\n' },
			'with the defaults in the code, there is none of this Auto Scaling group (count, for_each or Condition): main.tf\n  aws_autoscaling_group.g  main.tf:1\n'],
		['a folder without code', ['.'], {}, 'no Auto Scaling group found in: .\n'],
		['a scenario that is not there', ['gone.scenario.json'], {}, 'no such file or folder: gone.scenario.json\n'],
		['conditions that are not there', ['stack.yaml', '--scenario', 'gone.scenario.json'], { 'stack.yaml': stack }, 'no such file or folder: gone.scenario.json\n'],
		['broken JSON', ['a.scenario.json'], { 'a.scenario.json': '{ "version": 1,' }, 'not valid JSON: a.scenario.json:1:16\n'],
		[
			'a group that AWS rejects', ['stack.yaml'], { 'stack.yaml': stack.replace('MinSize: 3', 'MinSize: 12') },
			'cannot be simulated: stack.yaml\n  group.minSize: ',
		],
		[
			'a scenario with a setting out of range', ['a.scenario.json'], { 'a.scenario.json': JSON.stringify({ ...calm, durationSeconds: -1 }) },
			'cannot be simulated: a.scenario.json\n  1:107: durationSeconds: ',
		],
		['a scenario of a newer version', ['a.scenario.json'], { 'a.scenario.json': JSON.stringify({ ...calm, version: 3 }) }, 'cannot be simulated: a.scenario.json\n  1:12: version: '],
		['JSON that is no scenario', ['a.scenario.json'], { 'a.scenario.json': '[]' }, 'cannot be simulated: a.scenario.json\n'],
		[
			'--resource with a scenario', ['a.scenario.json', '--resource', 'Web'], { 'a.scenario.json': JSON.stringify(calm) },
			'--resource and --scenario are for infra code, not for a scenario: a.scenario.json\n',
		],
	];
	for (const [what, args, files, stderr] of refused) {
		it(`refuses ${what}`, async () => {
			const outcome = await run(['simulate', ...args, '--format', 'json'], { folder: createFolder(files) });
			assert.deepStrictEqual({ code: outcome.code, stdout: outcome.stdout }, { code: 2, stdout: '' });
			assert.equal(outcome.stderr.slice(0, `compute-lab: ${stderr}`.length), `compute-lab: ${stderr}`);
		});
	}
});
