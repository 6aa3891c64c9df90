import assert from 'node:assert/strict';
import { createFacts } from '../../../../src/core/facts/createFacts';
import type { Setting, SettingSubject } from '../../../../src/core/facts/settings';
import { loadFacts, readFactsData } from '../../../support/facts';

const subjects: readonly SettingSubject[] = ['group', 'mixed-instances', 'scaling-policy', 'lifecycle-hook', 'instance-refresh', 'warm-pool', 'target-group', 'load-balancer'];

describe('settings', () => {
	const facts = loadFacts();
	const all = subjects.flatMap((subject) => facts.settings(subject));
	const groupApi = {
		title: 'EC2 Auto Scaling API', url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html', asOf: '2026-08-07',
	};

	it('tells the grace period as the API does, and what the others make of it', () => {
		const expected: Setting = {
			subject: 'group', name: 'HealthCheckGracePeriod', cloudFormation: 'AWS::AutoScaling::AutoScalingGroup.HealthCheckGracePeriod',
			terraform: 'aws_autoscaling_group.health_check_grace_period', default: { kind: 'value', value: 0 }, defaultsElsewhere: { console: 300, terraform: 300 },
			range: { kind: 'number', min: 0, max: null, unit: 'seconds', also: [] }, loadBalancers: null, source: groupApi,
		};
		assert.deepStrictEqual(facts.setting('group', 'HealthCheckGracePeriod'), expected);
		assert.deepStrictEqual(facts.settingNamed('aws_autoscaling_group.health_check_grace_period'), expected);
		assert.deepStrictEqual(facts.settingNamed('AWS::AutoScaling::AutoScalingGroup.HealthCheckGracePeriod'), expected);
	});

	const defaultsAndRanges: readonly (readonly [SettingSubject, string, Setting['default'], Setting['range']])[] = [
		['group', 'DesiredCapacity', { kind: 'other-setting', names: ['MinSize'] }, { kind: 'number', min: 'MinSize', max: 'MaxSize', unit: null, also: [] }],
		['group', 'DefaultInstanceWarmup', null, { kind: 'number', min: 0, max: 3600, unit: 'seconds', also: [-1] }],
		['group', 'MaxInstanceLifetime', null, { kind: 'number', min: 86_400, max: null, unit: 'seconds', also: [0] }],
		['group', 'LaunchTemplate.Version', { kind: 'value', value: '$Default' }, { kind: 'choice', values: ['$Latest', '$Default'], open: true, several: false }],
		['mixed-instances', 'InstancesDistribution.SpotMaxPrice', { kind: 'on-demand-price' }, { kind: 'number', min: 0.001, max: null, unit: 'usd-per-hour', also: [] }],
		['scaling-policy', 'EstimatedInstanceWarmup', { kind: 'other-setting', names: ['DefaultInstanceWarmup', 'DefaultCooldown'] }, { kind: 'number', min: 0, max: null, unit: 'seconds', also: [] }],
		['lifecycle-hook', 'HeartbeatTimeout', { kind: 'value', value: 3600 }, { kind: 'number', min: 30, max: 7200, unit: 'seconds', also: [] }],
		['instance-refresh', 'MinHealthyPercentage', { kind: 'value', value: 90 }, { kind: 'number', min: 0, max: 100, unit: 'percent', also: [] }],
		['warm-pool', 'PoolState', { kind: 'value', value: 'Stopped' }, { kind: 'choice', values: ['Stopped', 'Running', 'Hibernated'], open: false, several: false }],
		['target-group', 'deregistration_delay.timeout_seconds', { kind: 'value', value: 300 }, { kind: 'number', min: 0, max: 3600, unit: 'seconds', also: [] }],
		['target-group', 'slow_start.duration_seconds', { kind: 'value', value: 0 }, { kind: 'number', min: 30, max: 900, unit: 'seconds', also: [0] }],
		['target-group', 'HealthCheckIntervalSeconds', null, { kind: 'number', min: 5, max: 300, unit: 'seconds', also: [] }],
		['load-balancer', 'idle_timeout.timeout_seconds', null, { kind: 'number', min: 1, max: 4000, unit: 'seconds', also: [] }],
	];
	for (const [subject, name, unset, range] of defaultsAndRanges) {
		it(`tells default and range of ${name}`, () => {
			const setting = facts.setting(subject, name);
			assert.deepStrictEqual([setting?.default, setting?.range], [unset, range]);
		});
	}

	it('tells what holds for each kind of load balancer', () => {
		const setting = facts.setting('load-balancer', 'load_balancing.cross_zone.enabled');
		assert.deepStrictEqual([setting?.defaultsElsewhere, setting?.loadBalancers], [{ alb: true, nlb: false, gwlb: false }, ['alb', 'nlb', 'gwlb']]);
	});

	it('names each setting once, whole, with source and date', () => {
		const paths = all.flatMap(({ cloudFormation, terraform }) => [cloudFormation, terraform]).filter((path) => path !== null);
		assert.equal(new Set(paths).size, paths.length);
		assert.deepStrictEqual(paths.filter((path) => !/^(AWS::\w+::\w+\.[\w.[\]]+|aws_[a-z_]+\.[a-z_.]+)$/.test(path) || path.includes('..')), []);
		assert.equal(new Set(all.map(({ subject, name }) => `${subject} ${name}`)).size, all.length);
		assert.deepStrictEqual(all.filter(({ source }) => !source.url.startsWith('https://') || !/^\d{4}-\d\d-\d\d$/.test(source.asOf)), []);
		assert.deepStrictEqual(subjects.map((subject) => facts.settings(subject).length), [30, 8, 17, 3, 11, 4, 19, 6]);
	});

	it('has defaults that lie in their range', () => {
		const outside = all.filter(({ default: unset, range }) => {
			if (unset?.kind !== 'value') { return false; }
			const { value } = unset;
			switch (range.kind) {
				case 'number': return typeof value !== 'number' || !(range.also.includes(value) || value >= Number(range.min ?? value) && value <= Number(range.max ?? value));
				case 'choice': return !(Array.isArray(value) ? value : [value]).every((one) => range.values.includes(one as string));
				case 'boolean': return typeof value !== 'boolean';
				case 'list': return !Array.isArray(value);
				case 'text': return false;
			}
		});
		assert.deepStrictEqual(outside.map(({ name }) => name), []);
	});

	it('knows quotas and enumerations', () => {
		assert.deepStrictEqual([facts.quota('policiesPerGroup')?.value, facts.quota('policiesPerGroup')?.source.asOf, facts.quota('src')], [50, '2023-06-15', undefined]);
		assert.deepStrictEqual(facts.enumValues('Tenancy'), ['dedicated', 'default', 'host']);
		assert.deepStrictEqual([facts.enumValues('Tenure'), facts.enumValues('toString'), facts.enumSource.asOf], [undefined, undefined, '2026-11-13']);
		assert.deepStrictEqual([...facts.enumValues('VolumeType') ?? []].sort(), [...facts.volumeTypeNames].sort());
	});

	it('says which file is damaged, and where', () => {
		const data = readFactsData();
		const settings = data.settings as { readonly settings: object };
		const thrown = (damaged: Partial<typeof data>): string => {
			try {
				createFacts({ ...data, ...damaged });
				return 'nothing';
			} catch (error) {
				return error instanceof RangeError ? error.message : `no RangeError: ${String(error)}`;
			}
		};
		assert.deepStrictEqual([
			thrown({ settings: { ...settings, settings: { group: [{ name: 'MinSize', sourceIndex: 0 }] } } }),
			thrown({ settings: { ...settings, settings: { group: [{ name: 'MinSize', range: { kind: 'boolean' }, sourceIndex: 99 }] } } }),
			thrown({ enums: { ...data.enums as object, enums: { Tenancy: [1] } } }),
			thrown({ instanceTypeDetails: { ...data.instanceTypeDetails as object, types: { 'm5.large': [1] } } }),
			thrown({ spotInterruptions: { ...data.spotInterruptions as object, rangeIndexes: { 'm5.large': 'often' } } }),
		], [
			'The data file is damaged at settings.json: range of MinSize',
			'The data file is damaged at settings.json: a setting of group',
			'The data file is damaged at enums.json: Tenancy',
			'The data file is damaged at instanceTypeDetails.json: m5.large',
			'The data file is damaged at spotInterruptions.json: range of m5.large',
		]);
	});
});

describe('details and interruptions', () => {
	const facts = loadFacts();

	it('tells cores, interfaces and attachments', () => {
		assert.deepStrictEqual(facts.instanceTypeDetails('t3.micro'), {
			physicalCores: 1, threadsPerCore: 2, hypervisor: 'nitro', freeTier: true, usageClasses: ['on-demand', 'spot'], networkCards: 1, maxNetworkInterfaces: 2,
			ipv4PerInterface: 2, ipv6PerInterface: 2, ena: 'required', efa: false, ebsOptimized: 'default', maxVolumes: 27, volumeLimit: 'shared',
		});
		const { networkCards, maxNetworkInterfaces, efa, usageClasses, volumeLimit } = facts.instanceTypeDetails('p5.48xlarge') ?? assert.fail();
		assert.deepStrictEqual([networkCards, maxNetworkInterfaces, efa, usageClasses, volumeLimit], [32, 64, true, ['capacity-block', 'on-demand', 'spot'], 'dedicated']);
		assert.deepStrictEqual([facts.instanceTypeDetails('m5.huge'), facts.instanceTypeDetails('toString')], [undefined, undefined]);
	});

	it('tells how often Spot Instances were interrupted, and says how old that is', () => {
		const told = facts.spotInterruption('m5.large', 'us-east-1') ?? assert.fail();
		assert.deepStrictEqual([told.region, told.source.title, told.source.asOf], ['us-east-1', 'AWS Spot Instance Advisor', '2025-06-28']);
		assert.deepStrictEqual([facts.spotInterruption('m5.large', 'mars-north-1'), facts.spotInterruption('r9g.large', 'us-east-1'), facts.spotInterruption('toString', 'us-east-1')],
			[undefined, undefined, undefined]);
	});

	it('counts as many types in each range as the source sums up', () => {
		const counts = new Map<number, number>();
		for (const name of facts.instanceTypeNames) {
			const range = facts.spotInterruption(name, 'us-east-1');
			if (range !== undefined) { counts.set(range.fromPercent, (counts.get(range.fromPercent) ?? 0) + 1); }
		}
		assert.deepStrictEqual([...counts].sort(([a], [b]) => a - b), [[0, 192], [5, 138], [10, 81], [15, 82], [20, 401]]);
		const { types, savingPercent } = facts.spotSummary('us-east-1') ?? assert.fail();
		assert.deepStrictEqual([types, savingPercent, facts.spotSummary('mars-north-1')], [894, { p10: 53, median: 66, p90: 76 }, undefined]);
	});
});
