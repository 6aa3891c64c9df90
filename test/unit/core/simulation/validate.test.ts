import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { invariants } from './invariants';
import { mutatedScenario } from './random/mutation';
import { baseScenario, trackingPolicy } from './scenarios';

/** What stands in the way of a run: path and English sentence. */
function problemsOf(scenario: unknown): readonly (readonly [string, string])[] {
	const outcome = simulate(scenario as AutoScalingScenario);
	return outcome.ok ? [] : outcome.problems.map(({ path, message }) => [path, message.en] as const);
}

const withGroup = (group: Partial<AutoScalingScenario['group']>): unknown => ({ ...baseScenario, group: { ...baseScenario.group, ...group } });
const withLaunch = (launch: Partial<AutoScalingScenario['launch']>): unknown => ({ ...baseScenario, launch: { ...baseScenario.launch, ...launch } });
const withBalancer = (settings: Partial<NonNullable<AutoScalingScenario['loadBalancer']>>): unknown => ({ ...baseScenario, loadBalancer: { ...baseScenario.loadBalancer!, ...settings } });

describe('validateScenario', () => {
	it('takes a good scenario', () => {
		assert.deepStrictEqual(problemsOf(baseScenario), []);
	});

	it('says what AWS would reject', () => {
		assert.deepStrictEqual(problemsOf(withGroup({ minSize: 10 })), [['group.minSize', 'Minimum size 10 is above the maximum 9; AWS rejects this group']]);
		assert.deepStrictEqual(problemsOf(withGroup({ desiredCapacity: 12 })), [['group.desiredCapacity', 'Desired capacity 12 is above the maximum 9; AWS rejects this group']]);
		assert.deepStrictEqual(problemsOf(withGroup({ desiredCapacity: 1 })), [['group.desiredCapacity', 'Desired capacity 1 is below the minimum 3; AWS rejects this group']]);
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
		assert.deepStrictEqual(problemsOf(withGroup({ terminationPolicies: ['Default', 'OldestInstance'] })), [['group.terminationPolicies[0]', 'Default must be the last termination policy']]);
		// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#slow-start-mode
		assert.deepStrictEqual(problemsOf(withBalancer({ slowStartSeconds: 60, algorithm: 'least_outstanding_requests' })), [
			['loadBalancer.slowStartSeconds', 'Slow start is for round robin only; the algorithm is least_outstanding_requests'],
		]);
		assert.deepStrictEqual(problemsOf(withBalancer({ slowStartSeconds: 10 })), [['loadBalancer.slowStartSeconds', 'Expected 0 or 30–900, got 10']]);
		assert.deepStrictEqual(problemsOf(withBalancer({ loadBalancerKind: 'nlb', algorithm: 'weighted_random' })), [
			['loadBalancer.algorithm', 'Only an Application Load Balancer has routing algorithms; leave this out'],
		]);
	});

	it('names place and range of a number that is none, or too large', () => {
		assert.deepStrictEqual(problemsOf({ ...baseScenario, durationSeconds: 0 }), [['durationSeconds', 'Expected 60–2,678,400, got 0']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, durationSeconds: Infinity }), [['durationSeconds', 'Expected a number, got Infinity']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, durationSeconds: '3600' }), [['durationSeconds', 'Expected a number, got "3600"']]);
		assert.deepStrictEqual(problemsOf(withLaunch({ bootSeconds: NaN })), [['launch.bootSeconds', 'Expected a number, got NaN']]);
		assert.deepStrictEqual(problemsOf(withLaunch({ requestsPerSecond: 0 })), [['launch.requestsPerSecond', 'Expected more than 0 and at most 1,000,000,000, got 0']]);
		assert.deepStrictEqual(problemsOf(withGroup({ maxSize: 1_000_000 })), [['group.maxSize', 'Expected 0–5,000, got 1,000,000']]);
		assert.deepStrictEqual(problemsOf(withGroup({ minSize: 2.5 })), [['group.minSize', 'Expected a whole number, got 2.5']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, policies: [{ ...trackingPolicy, targetValue: -1 }] }).map(([path]) => path), ['policies[0].targetValue']);
		const model = { ...baseScenario.launch, weightedCapacity: 0, spotDepth: 0.5 };
		const { purchaseOption: _option, mixedInstances: _mixed, bootSeconds: _boot, bootVariation: _variation, detailedMonitoring: _monitoring, volumes: _volumes, ...type } = model;
		const mixedInstances = {
			instanceTypes: [type], onDemandAllocationStrategy: 'prioritized' as const, onDemandBaseCapacity: 0, onDemandPercentageAboveBaseCapacity: 100,
			spotAllocationStrategy: 'lowest-price' as const, spotInstancePools: 2,
		};
		assert.deepStrictEqual(problemsOf(withLaunch({ mixedInstances })), [['launch.mixedInstances.instanceTypes[0].weightedCapacity', 'Expected 1–999, got 0']]);
	});

	it('names the periods that CloudWatch has', () => {
		const alarm = { metric: 'CPUUtilization', statistic: 'Average', periodSeconds: 45, evaluationPeriods: 1, datapointsToAlarm: 1, threshold: 60, comparisonOperator: 'GreaterThanThreshold', treatMissingData: 'missing' };
		const policy = { kind: 'simple', name: 'out', alarm, adjustmentType: 'ChangeInCapacity', adjustment: 1, minAdjustmentMagnitude: null, cooldownSeconds: null };
		assert.deepStrictEqual(problemsOf({ ...baseScenario, policies: [policy] }), [['policies[0].alarm.periodSeconds', 'Expected 10, 20, 30 or 60–86,400, got 45']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, policies: [{ ...policy, alarm: { ...alarm, periodSeconds: 90 } }] }), [
			['policies[0].alarm.periodSeconds', 'Expected 10, 20, 30 or a multiple of 60, got 90'],
		]);
	});

	it('finds faults without a zone or behind the end, things twice, times that go back, days that are none', () => {
		const fault = { kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 60, durationSeconds: 60 };
		assert.deepStrictEqual(problemsOf({ ...baseScenario, faults: [{ ...fault, zone: 'x' }, { ...fault, atSeconds: 3600 }, { ...fault, durationSeconds: 0 }] }), [
			['faults[2].durationSeconds', 'Expected more than 0 and at most 2,678,400, got 0'],
		]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, faults: [{ ...fault, zone: 'x' }, { ...fault, atSeconds: 3600 }] }), [
			['faults[0].zone', 'The group has no zone x; its zones are a, b, c'],
			['faults[1].atSeconds', 'The fault begins at 3600 s, but the run ends at 3600 s'],
		]);
		assert.deepStrictEqual(problemsOf(withGroup({ zones: ['a', 'b', 'a'] })), [['group.zones[2]', 'This zone is in the list twice: a']]);
		const hook = { name: 'drain', transition: 'TERMINATING' as const, heartbeatTimeoutSeconds: 60, defaultResult: 'CONTINUE' as const, completesAfterSeconds: null };
		assert.deepStrictEqual(problemsOf(withGroup({ lifecycleHooks: [hook, hook] })), [['group.lifecycleHooks[1].name', 'Two hooks of a group cannot have the same name: drain']]);
		const points = [{ atSeconds: 10, requestsPerSecond: 1 }, { atSeconds: 10, requestsPerSecond: 2 }];
		assert.deepStrictEqual(problemsOf({ ...baseScenario, load: { kind: 'points', points } }), [
			['load.points[1].atSeconds', 'Times must rise: this point is not after the one before it, at 10 s'],
		]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, load: { kind: 'trace', arrivalSeconds: [1, 1, 5, 4, 3] } }), [
			['load.arrivalSeconds[3]', 'Times must not fall: this request is before the one in front of it, at 5 s'],
		]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, startDate: '2026-02-29' }), [['startDate', 'The calendar has no such day: 2026-02-29']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, startDate: 'today' }), [['startDate', 'Expected a text such as 2026-06-01, got "today"']]);
	});

	it('finds expectations that say nothing, or that nothing can meet', () => {
		const expectations = [{ figure: 'costUsd', atLeast: null, atMost: null }, { figure: 'availabilityPercent', atLeast: 99.9, atMost: 99 }];
		assert.deepStrictEqual(problemsOf({ ...baseScenario, expectations }), [
			['expectations[0]', 'Set atLeast, atMost or both'], ['expectations[1].atLeast', 'Nothing is at least 99.9 and at most 99'],
		]);
	});

	it('refuses a run of too many launches, and says the way around it', () => {
		// The largest group loses its only zone every five minutes and launches all of its 5,000 instances again: ten times is enough.
		const loop = {
			...baseScenario, durationSeconds: 3600, loadBalancer: null, launch: { ...baseScenario.launch, bootSeconds: 0 },
			group: { ...baseScenario.group, minSize: 5000, maxSize: 5000, desiredCapacity: 5000, zones: ['a'] },
			faults: Array.from({ length: 10 }, (_, index) => ({ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: index * 300, durationSeconds: 60 })),
		};
		assert.deepStrictEqual(problemsOf(loop), [
			['group', 'The group launches more than 50,000 instances in this run. Make the run shorter, or end the replacement loop with a longer grace period.'],
		]);
		assert.deepStrictEqual(problemsOf({ ...loop, faults: loop.faults.slice(1) }), []);
	}).timeout(60_000);

	it('never throws, whatever it is given', () => {
		const anything = fc.oneof(fc.anything(), fc.record({ version: fc.constantFrom(1, 2), kind: fc.constant('auto-scaling'), group: fc.anything(), load: fc.anything(), policies: fc.anything() }));
		fc.assert(fc.property(anything, (scenario) => {
			assert.equal(simulate(scenario as AutoScalingScenario).ok, false);
			assert.equal(parseScenario(scenario).ok, false);
		}), { numRuns: 500 });
	});

	it('refuses, or runs in full, a scenario with one value changed', () => {
		fc.assert(fc.property(mutatedScenario, (scenario) => {
			const parsed = parseScenario(JSON.parse(JSON.stringify(scenario)));
			if (!parsed.ok) {
				assert.ok(parsed.problems.length > 0 && parsed.problems.every(({ path, message: { en, ko } }) => typeof path === 'string' && en !== '' && /[가-힣]/.test(ko)));
				return;
			}
			const outcome = simulate(parsed.scenario);
			if (outcome.ok) { for (const check of Object.values(invariants)) { check(outcome.result, parsed.scenario); } }
		}), { numRuns: 250 });
	}).timeout(120_000);
});

describe('parseScenario', () => {
	const parsed = (json: unknown): unknown => {
		const result = parseScenario(json);
		return result.ok ? 'ok' : result.problems.map(({ path, message }) => `${path}: ${message.en}`);
	};

	it('reads what it would write, with or without a schema', () => {
		const json: unknown = JSON.parse(JSON.stringify(baseScenario));
		assert.deepStrictEqual(parseScenario(json), { ok: true, scenario: baseScenario });
		assert.deepStrictEqual(parseScenario({ $schema: 'x', ...baseScenario }), { ok: true, scenario: baseScenario });
	});

	it('fills in what has a default, at any depth', () => {
		const { group: { minSize, maxSize, zones }, launch: { instanceType, vcpu, bootSeconds, requestsPerSecond } } = baseScenario;
		const result = parseScenario({
			version: 2, kind: 'auto-scaling', durationSeconds: 600, group: { minSize, maxSize, zones, warmPool: {} }, launch: { instanceType, vcpu, bootSeconds, requestsPerSecond },
			load: { kind: 'steady', requestsPerSecond: 1 }, policies: [{ kind: 'target-tracking', targetValue: 50 }], loadBalancer: {},
		});
		assert.ok(result.ok);
		const { group, policies, loadBalancer, requests, faults, seed } = result.scenario;
		assert.deepStrictEqual(group.warmPool, { poolState: 'Stopped', minSize: 0, maxGroupPreparedCapacity: null, reuseOnScaleIn: false, startSeconds: 30 });
		assert.deepStrictEqual(policies, [{
			kind: 'target-tracking', targetValue: 50, name: 'target tracking', metric: 'ASGAverageCPUUtilization', metricPeriodSeconds: 60, instanceWarmupSeconds: null, disableScaleIn: false,
		}]);
		// Defaults of AWS: ALB guide, 30 s × 2 and 5; API of groups, 0 s and 300 s.
		assert.deepStrictEqual(
			[loadBalancer?.healthCheckIntervalSeconds, loadBalancer?.unhealthyThresholdCount, loadBalancer?.healthyThresholdCount, group.healthCheckGracePeriodSeconds, group.defaultCooldownSeconds],
			[30, 2, 5, 0, 300],
		);
		assert.deepStrictEqual([requests.model, requests.serviceTime, faults, seed], ['flow', { kind: 'exponential' }, [], 1]);
	});

	it('finds unknown, missing and wrong settings and suggests the nearest name', () => {
		const { bootSeconds: _boot, ...launch } = baseScenario.launch;
		assert.deepStrictEqual(parsed({ ...baseScenario, launch: { ...launch, bootSecond: 120 }, color: 'blue' }), [
			'color: No such setting', 'launch.bootSecond: No such setting; did you mean bootSeconds', 'launch.bootSeconds: This setting is missing',
		]);
		assert.deepStrictEqual(parsed({ ...baseScenario, load: { kind: 'stedy' }, loadBalancer: 3 }), [
			'loadBalancer: Expected an object, got 3',
			'load.kind: Expected one of steady, daily, flash-sale, ramp, points, trace, got "stedy"',
		]);
		assert.deepStrictEqual(parsed({ ...baseScenario, faults: [{ kind: 'instance-crash', atSeconds: 5, counts: 2 }] }), ['faults[0].counts: No such setting; did you mean count']);
	});

	it('reads files of version 1 as they were written then', () => {
		const folder = join(__dirname, '../../../fixtures/scenarios/version1');
		const files = readdirSync(folder);
		assert.equal(files.length, 3);
		for (const file of files) {
			const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly name: string; readonly policies: readonly { readonly targetPercent: number }[]; readonly faults: readonly object[] };
			const result = parseScenario(data);
			assert.ok(result.ok, JSON.stringify(result));
			const { version, name, policies, requests, launch, faults } = result.scenario;
			assert.deepStrictEqual(
				[version, name, policies.map((policy) => policy.kind === 'target-tracking' && policy.targetValue), requests.timeoutSeconds, launch.detailedMonitoring, faults],
				[2, data.name, data.policies.map(({ targetPercent }) => targetPercent), 10, true, data.faults.map((fault) => ({ impairment: 'power', ...fault }))], file,
			);
			assert.ok(simulate(result.scenario).ok);
		}
	});

	it('refuses a version that it does not know by its number alone', () => {
		assert.deepStrictEqual(parsed({ version: 3, anything: true }), ['version: This scenario has version 3; this Compute Lab reads versions 1 to 2']);
		assert.deepStrictEqual(parsed({ ...baseScenario, version: 0 }), ['version: This scenario has version 0; this Compute Lab reads versions 1 to 2']);
		assert.deepStrictEqual(parsed({ ...baseScenario, version: '2' }), ['version: Expected one of 2, got "2"']);
	});
});
