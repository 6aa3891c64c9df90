import { deepStrictEqual, equal, match, ok } from 'node:assert/strict';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { Fault } from '../../../../src/core/simulation/scenario/faults';
import type { Scenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { fisTemplate } from '../../../../src/scenarios/exports/fisTemplate';
import { markdownReport } from '../../../../src/scenarios/exports/markdownReport';
import type { ReportedRun } from '../../../../src/scenarios/exports/markdownReport';
import { seriesCsv } from '../../../../src/scenarios/exports/seriesCsv';
import { settingText } from '../../../../src/scenarios/exports/settingText';
import { examples } from '../../../../src/scenarios/index';
import { createRowReader } from '../../../../src/scenarios/loadImport/rows';
import { writeAt } from '../../../../src/scenarios/scenarioPath';

const shop = completeScenario({
	name: 'shop', startDate: '2026-06-01', startClockSeconds: 36_000, durationSeconds: 600,
	group: { name: 'web', minSize: 2, maxSize: 4, zones: ['a', 'b'], healthCheckTypes: ['EC2', 'ELB'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 60, priceUsdPerHour: 0.1 },
	policies: [{ kind: 'target-tracking', name: '=cmd|"x"', targetValue: 50 }], loadBalancer: {}, load: { kind: 'steady', requestsPerSecond: 50 },
});

function run(scenario: Scenario): ReportedRun {
	const outcome = simulate(scenario);
	if (!outcome.ok) { throw new Error(outcome.problems[0]?.message.en); }
	return { scenario, result: outcome.result };
}

function readCsv(text: string): readonly (readonly string[])[] {
	const rows: (readonly string[])[] = [];
	const reader = createRowReader(',', (cells) => { rows.push(cells); });
	reader.push(text);
	reader.finish();
	return rows;
}

describe('seriesCsv', () => {
	it('has a row for each sample and a column for each series', () => {
		const { scenario, result } = run(shop);
		const [head = [], first = [], ...rest] = readCsv(seriesCsv(result, scenario));
		const at = (name: string): string | undefined => first[head.indexOf(name)];
		deepStrictEqual([at('time_seconds'), at('time_utc'), at('demand_per_second'), at('instances_serving'), at('instances_serving_zone_b'), at('desired_capacity')], ['0', '2026-06-01T10:00:00Z', '50', '2', '1', '2']);
		equal(rest.length + 1, result.series.timeSeconds.length);
		deepStrictEqual(rest.filter((row) => row.length !== head.length), []);
	});

	it('makes no formula of a name, and keeps quotes', () => {
		const { scenario, result } = run(shop);
		const [head = []] = readCsv(seriesCsv(result, scenario));
		deepStrictEqual(head.filter((name) => name.startsWith('alarm_')), ['alarm_=cmd|"x"_high_state', 'alarm_=cmd|"x"_high_value', 'alarm_=cmd|"x"_low_state', 'alarm_=cmd|"x"_low_value']);
		ok(!/(?:^|,)[=+@]/m.test(seriesCsv(result, scenario)));
	});
});

describe('settingText', () => {
	it('shows values with their units', () => {
		const values: readonly (readonly [string, unknown])[] = [
			['group.healthCheckGracePeriodSeconds', 90], ['group.minSize', 1200], ['launch.detailedMonitoring', true], ['group.zones', ['a', 'b']], ['group.suspendedProcesses', []],
			['group.desiredCapacity', null], ['launch.burstable.baselinePercent', 20], ['policies', [{ kind: 'target-tracking', metric: 'ASGAverageCPUUtilization', targetValue: 50 }]],
		];
		deepStrictEqual(values.map(([path, value]) => [settingText(path, value, 'en'), settingText(path, value, 'ko')]), [
			['1 min 30 s', '1분 30초'], ['1,200', '1,200'], ['yes', '예'], ['a, b', 'a, b'], ['–', '–'], ['–', '–'], ['20 %', '20 %'],
			['target-tracking ASGAverageCPUUtilization 50', 'target-tracking ASGAverageCPUUtilization 50'],
		]);
	});
});

describe('markdownReport', () => {
	const before = run({ ...examples.find(({ id }) => id === 'zone-outage-ec2-checks')!.scenario, expectations: [{ figure: 'availabilityPercent', atLeast: 98.5, atMost: null }] });
	const after = run(writeAt(before.scenario, 'group.healthCheckTypes', ['EC2', 'ELB']));
	const changes = [{ path: 'group.healthCheckTypes', before: ['EC2'], after: ['EC2', 'ELB'] }];

	it('says the verdict, what was changed, the figures beside those before, and why', () => {
		const report = markdownReport(after, { language: 'en', before, changes, place: 'main.tf:42 aws_autoscaling_group.web' });
		deepStrictEqual(report.split('\n').slice(0, 13), [
			'## Does not survive: web', '', '`main.tf:42 aws_autoscaling_group.web` · m7i.large · from 10:00 for 1 h · Zone a fails (10:15)', '',
			'### Settings changed', '', '| Setting | Before | After |', '| --- | --- | --- |', '| `group.healthCheckTypes` | EC2 | **EC2, ELB** |', '',
			'### Figures', '', '| Figure | Before | After |  |',
		]);
		match(report, /\| availability \| 98\.42 % \| 98\.84 % \| better \+0\.4 % \|/);
		match(report, /- \[x\] availability ≥ 98\.5 %: 98\.84 %/);
		match(report, /- `10:15:00` Zone a impaired; 2 of 6 instances lost\n- `10:15:00` Requests are dropped/);
		match(report, /Group replaces 2 instances of zone a/);
		ok(report.includes(after.result.hash));
	});

	it('lists what the code does not tell, but for what was changed', () => {
		const assumed = (text: string): { readonly kind: 'assumed'; readonly note: { readonly en: string; readonly ko: string } } => ({ kind: 'assumed', note: { en: text, ko: text } });
		const origins = {
			'group.healthCheckTypes': assumed('changed'), 'launch.bootSeconds': assumed('not in the *code*'), 'group.minSize': { kind: 'omitted' as const, note: { en: 'default', ko: '기본값' } }, 'load.gone': assumed('gone'),
		};
		const report = markdownReport(after, { language: 'en', changes, origins, notes: [{ en: 'A hook is left out', ko: '제외한 후크' }] });
		deepStrictEqual(report.split('\n').slice(-9, -2), ['<details><summary>Not told by the code: left out or assumed</summary>', '', '- A hook is left out', '- `launch.bootSeconds` 2 min: not in the \\*code\\*', '', '</details>', '']);
	});

	it('is Korean too, and stands without a run before', () => {
		const report = markdownReport(before, { language: 'ko' });
		match(report, /^## 버티지 못합니다: web\n/);
		match(report, /\| 항목 \| 값 \|\n/);
		match(report, /- \[ \] 가용성 ≥ 98\.5 %: 98\.42 %/);
		ok(!/[A-Za-z]{3,} (?:is|are|of|the) /.test(report.replace(/`[^`]*`/g, '').replace(before.scenario.name, '')), report);
	});

	it('makes no markup of the names of others', () => {
		const named = { ...shop, group: { ...shop.group, name: '<img src=x> @team [a](b) `c` | d' } };
		const report = markdownReport(run(named), { language: 'en', place: 'a`b.tf:1' });
		equal(report.split('\n')[0], '## Survives: \\<img src=x\\> @\u200Bteam \\[a\\](b) \\`c\\` \\| d');
		ok(report.includes("`a'b.tf:1`"));
	});

	it('folds a long story', () => {
		const stormy = run(examples.find(({ id }) => id === 'step-scaling-reversed')!.scenario);
		const report = markdownReport(stormy, { language: 'en' });
		match(report, /<details><summary>\d+ more<\/summary>/);
	});
});

describe('fisTemplate', () => {
	const options = { groupName: 'web-asg', region: 'eu-west-1', port: 8080 };
	const withFaults = (...faults: readonly Fault[]): Scenario => ({ ...shop, faults });
	const running = { path: 'State.Name', values: ['running'] };
	const resourceTags = { 'aws:autoscaling:groupName': 'web-asg' };

	it('stops the instances of a zone and refuses launches into it', () => {
		const { template, placeholders, expressed } = fisTemplate(withFaults({ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 120, durationSeconds: 600 }), options);
		deepStrictEqual({ template, placeholders, expressed }, {
			template: {
				description: 'Faults of the Compute Lab scenario shop',
				targets: {
					'stop-target-1': { resourceType: 'aws:ec2:instance', resourceTags, filters: [running, { path: 'Placement.AvailabilityZone', values: ['eu-west-1a'] }], selectionMode: 'ALL' },
					'no-capacity-target-1': { resourceType: 'aws:ec2:autoscaling-group', resourceArns: ['REPLACE_AUTO_SCALING_GROUP_ARN'], selectionMode: 'ALL' },
				},
				actions: {
					'stop-1': {
						actionId: 'aws:ec2:stop-instances', description: 'An Availability Zone fails', targets: { Instances: 'stop-target-1' },
						parameters: { startInstancesAfterDuration: 'PT10M', completeIfInstancesTerminated: 'true' },
					},
					'no-capacity-1': {
						actionId: 'aws:ec2:asg-insufficient-instance-capacity-error', description: 'An Availability Zone fails', targets: { AutoScalingGroups: 'no-capacity-target-1' },
						parameters: { availabilityZoneIdentifiers: 'eu-west-1a', duration: 'PT10M', percentage: '100' },
					},
				},
				stopConditions: [{ source: 'none' }], roleArn: 'REPLACE_ROLE_ARN',
				experimentOptions: { accountTargeting: 'single-account', emptyTargetResolutionMode: 'fail' }, tags: { Name: 'shop' },
			},
			placeholders: ['REPLACE_AUTO_SCALING_GROUP_ARN', 'REPLACE_ROLE_ARN'], expressed: 1,
		});
	});

	it('has an action for each fault that AWS FIS can do, at its time', () => {
		const { template, notes } = fisTemplate(withFaults(
			{ kind: 'instance-crash', count: 2, zone: 'b', atSeconds: 60 },
			{ kind: 'zone-impairment', impairment: 'network', zone: 'a', atSeconds: 60, durationSeconds: 30 },
			{ kind: 'spot-interruption', count: 3, zone: null, atSeconds: 360, rebalanceRecommendationSeconds: 3600 },
			{ kind: 'application-slowdown', count: 1, zone: null, atSeconds: 360, durationSeconds: 90, speedRatio: 0.25 },
			{ kind: 'application-hang', count: 1, zone: null, atSeconds: 360, durationSeconds: 60 },
			{ kind: 'zonal-shift', zone: 'b', atSeconds: 360, durationSeconds: 60 },
			{ kind: 'zone-capacity-shortage', zone: 'b', purchaseOption: 'spot', atSeconds: 360, durationSeconds: 86_400 },
		), options);
		const short = Object.entries(template.actions).map(([name, { actionId, parameters, startAfter }]) => [name, actionId, parameters, startAfter]);
		const wait = ['wait-PT5M'];
		deepStrictEqual(short, [
			['terminate-1', 'aws:ec2:terminate-instances', undefined, undefined],
			['disconnect-2', 'aws:network:disrupt-connectivity', { duration: 'PT1M', scope: 'all' }, undefined],
			['no-capacity-2', 'aws:ec2:asg-insufficient-instance-capacity-error', { availabilityZoneIdentifiers: 'eu-west-1a', duration: 'PT1M', percentage: '100' }, undefined],
			['wait-PT5M', 'aws:fis:wait', { duration: 'PT5M' }, undefined],
			['interrupt-3', 'aws:ec2:send-spot-instance-interruptions', { durationBeforeInterruption: 'PT15M' }, wait],
			['slow-4', 'aws:ssm:send-command', {
				documentArn: 'arn:aws:ssm:eu-west-1::document/AWSFIS-Run-CPU-Stress',
				documentParameters: '{"DurationSeconds":"120","InstallDependencies":"True","CPU":"0","LoadPercent":"75"}', duration: 'PT2M',
			}, wait],
			['hang-5', 'aws:ssm:send-command', {
				documentArn: 'arn:aws:ssm:eu-west-1::document/AWSFIS-Run-Network-Blackhole-Port',
				documentParameters: '{"DurationSeconds":"60","InstallDependencies":"True","Protocol":"tcp","Port":"8080","TrafficType":"ingress"}', duration: 'PT1M',
			}, wait],
			['shift-6', 'aws:arc:start-zonal-autoshift', { availabilityZoneIdentifier: 'eu-west-1b', duration: 'PT1M' }, wait],
			['no-capacity-7', 'aws:ec2:asg-insufficient-instance-capacity-error', { availabilityZoneIdentifiers: 'eu-west-1b', duration: 'PT720M', percentage: '100' }, wait],
		]);
		deepStrictEqual(template.targets['terminate-target-1'], { resourceType: 'aws:ec2:instance', resourceTags, filters: [running, { path: 'Placement.AvailabilityZone', values: ['eu-west-1b'] }], selectionMode: 'COUNT(2)' });
		equal(new Set(notes.map(({ en }) => en)).size, notes.length);
	});

	it('says what AWS FIS cannot do, and what is not known', () => {
		const { template, expressed, notes } = fisTemplate(withFaults({ kind: 'metric-delay', atSeconds: 0, durationSeconds: 60, delaySeconds: 60 }, { kind: 'traffic-spike', atSeconds: 0, durationSeconds: 60, factor: 2 }), options);
		deepStrictEqual([expressed, template.actions, notes.map(({ en }) => en)], [0, {}, [
			'AWS FIS cannot delay CloudWatch metrics; this fault is left out', 'AWS FIS makes no load; run the traffic spike with a load generator beside the experiment',
		]]);
		const unknown = fisTemplate(withFaults({ kind: 'application-hang', count: 1, zone: 'a', atSeconds: 0, durationSeconds: 60 }), { groupName: null, region: null, port: null });
		deepStrictEqual(unknown.placeholders, ['REPLACE_AUTO_SCALING_GROUP_NAME', 'REPLACE_REGION', 'REPLACE_PORT', 'REPLACE_ROLE_ARN']);
	});
});
