/**
 * The rules of the documentation with numbers of our own, worked out by hand from the pages that the functions name, and what must hold
 * for any numbers. They keep the functions from knowing only the worked examples.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runUnlimited } from '../../src/core/simulation/cpuCredits/unlimitedMode';
import { runStandard } from '../../src/core/simulation/cpuCredits/standardMode';
import { applyReservedInstances } from '../../src/core/simulation/ec2/reservedInstances';
import { refreshTimeline } from '../../src/core/simulation/group/instanceRefresh';
import { purchaseSplit } from '../../src/core/simulation/group/mixedInstances';
import { describeRecurrence } from '../../src/core/simulation/policies/describeRecurrence';
import { parseRecurrence } from '../../src/core/simulation/policies/recurrence';
import { adjustCapacity, type AdjustmentType } from '../../src/core/simulation/policies/scalingAdjustment';
import { chooseStep, findStepFault } from '../../src/core/simulation/policies/stepScaling';
import { terminationCandidates, type TerminationPolicy } from '../../src/core/simulation/group/terminationPolicies';
import { balancingMoves, refillZones } from '../../src/core/simulation/group/zoneRecovery';
import type { ConformanceCase } from './readCases';
import { runCase } from './runCases';

/** Area, topic, given, expected. */
const ownCases: readonly (readonly [area: string, topic: string, given: Record<string, unknown>, expect: Record<string, unknown>])[] = [
	['asg', 'adjust', { adjustmentType: 'PercentChangeInCapacity', rawChange: 12.7 }, { roundedChange: 12 }],
	['asg', 'adjust', { adjustmentType: 'PercentChangeInCapacity', rawChange: -6.67 }, { roundedChange: -6 }],
	['asg', 'adjust', { adjustmentType: 'PercentChangeInCapacity', current: 7, adjustment: 30, minAdjustmentMagnitude: 4, max: 10 }, { change: 3, newCapacity: 10 }],
	['asg', 'az-rebalance', { max: 34, current: 30, needsRebalance: true }, { temporaryCeiling: 37 }],
	['asg', 'cooldown', { trigger: 'simple', inCooldown: true }, { waitsForCooldown: true }],
	['asg', 'cooldown', { policy: 'simple', defaultCooldown: 120, activityStart: 0, lastInstanceFinishedLaunching: 90, alarmAt: 210 }, { action: 'executed', cooldownEndsAt: 210 }],
	['asg', 'health', { desired: 7, unhealthy: 3, cause: 'ELB' }, { maxReplacedAtOnce: 1 }],
	['asg', 'hooks', { heartbeatTimeout: 1728 }, { globalTimeoutSeconds: 172_800 }],
	['asg', 'limits', { min: 2, max: 9, current: 3, policyChange: -4 }, { change: -1, newCapacity: 2 }],
	['asg', 'limits', { max: 20, current: 11, policyChangeUnits: 12, weights: [3, 7], launchedWeight: 7 }, { desired: 20, currentAfter: 25 }],
	['asg', 'mixed', { onDemandBaseCapacity: 2, onDemandPercentageAboveBase: 25, totals: [1, 2, 3, 11] }, { onDemand: [1, 2, 3, 5], spot: [0, 0, 0, 6] }],
	['asg', 'predictive', { forecast: 30, max: 40, breachBehavior: 'IncreaseMaxCapacity', bufferPercent: 10 }, { effectiveMax: 40, desired: 30 }],
	['asg', 'predictive', { forecastTime: '00:00', schedulingBufferSeconds: 600 }, { launchAt: '23:50' }],
	['asg', 'refresh', { instances: 6, checkpoints: [50, 100], checkpointDelayMinutes: 20, minHealthy: 50, warmupMinutes: 5 }, {
		timeline: [{ t: '0:00', replace: 3 }, { t: '0:05', warmed: 3 }, { t: '0:25', replace: 3 }, { t: '0:30', warmed: 3, percentComplete: 100 }],
	}],
	['asg', 'refresh', { desired: 40, minHealthy: 100, maxHealthy: 125 }, { replacedAtOnce: 10, order: 'launch-before-terminate' }],
	['asg', 'refresh', { desired: 8, minHealthy: 0, maxHealthy: 100 }, { replacedAtOnce: 8, order: 'terminate-and-launch' }],
	['asg', 'scheduled', { recurrence: '5 14 * * MON-FRI', timeZone: 'Asia/Seoul' }, { fires: 'every Monday, Tuesday, Wednesday, Thursday and Friday 14:05 Asia/Seoul' }],
	['asg', 'scheduled', { action: { min: 6 }, currentDesired: 4, min: 1, max: 10 }, { newDesired: 6 }],
	['asg', 'step', { threshold: 60, comparison: 'above', adjustmentType: 'ChangeInCapacity', steps: [{ lower: 0, upper: 15, adj: 1 }, { lower: 15, upper: null, adj: 4 }], metric: 75, current: 3, max: 6 }, { stepIndex: 1, newCapacity: 6 }],
	['asg', 'step-warmup', { steps: [{ at: 50, percent: 20 }, { at: 80, percent: 50 }], current: 20, desired: 20, metricSequence: [55, 81, 55], newInstancesStillWarming: true }, { desiredSequence: [24, 30, 30] }],
	['asg', 'target-tracking', { current: 10, metric: 20, target: 50 }, { newCapacity: 4 }],
	['asg', 'target-tracking', { current: 10, metric: 45, target: 50 }, { newCapacity: 10 }],
	['asg', 'termination', { policy: ['OldestLaunchTemplate', 'NewestInstance'], current: 'lt-7', instances: [{ id: 'i-1', az: 'a', config: 'lt-7:1', launch: 1 }, { id: 'i-2', az: 'b', config: 'lt-7:1', launch: 5 }, { id: 'i-3', az: 'b', config: 'lt-7:2', launch: 9 }, { id: 'i-4', az: 'a', config: 'lt-7:2', launch: 8 }], scaleIn: 1 }, { terminate: 'i-2' }],
	['asg', 'warm-pool', { desired: 12, max: 10 }, { poolSize: 0 }],
	['asg', 'weights', { remainingUnits: 9, launchedWeight: 4 }, { overage: 0 }],
	['cloudwatch', 'evaluation', { periodSeconds: 120, evaluationPeriods: 3 }, { evaluatedEverySeconds: 60, firstWindowMinutes: [1, 6], secondWindowMinutes: [2, 7] }],
	['elb', 'cross-zone', { crossZone: false, targets: { a: 1, b: 4, c: 5 }, zonesSharePercent: 30 }, { percentPerTarget: { a: 30, b: 7.5, c: 6 } }],
	['elb', 'lcu', { lb: 'alb', newConnectionsPerSecond: 5, activeConnectionsPerMinute: 600, processedGbPerHour: 0.5, rules: 60, requestsPerSecond: 30 }, { lcu: 1.5, hourlyUsd: 0.0345 }],
	['elb', 'target-group-health', { crossZone: false, registered: { a: 4, b: 4 }, healthy: { a: 4, b: 1 }, dnsFailoverPercent: 25, routingFailoverPercent: 30 }, { dnsUnhealthyZones: [], failOpenZones: ['b'], receiving: 8 }],
	['cpu-credits', 'earn', { type: 't4g.2xlarge', cpuPercent: 10, hours: 2 }, { earned: 384, spent: 96, accrued: 288 }],
	['cpu-credits', 'standard', { type: 't2.medium', periods: [{ hours: 10, cpu: 0 }, { hours: 1, cpu: 100 }] }, { balanceAfter: [300, 204] }],
	['cpu-credits', 'unlimited', { type: 't3.micro', startBalance: 100, hours: 2, cpu: 80 }, { netSpend: 168, surplusSpent: 68, surplusBalance: 68, chargedCredits: 0 }],
	['ebs', 'gp2', { sizeGiB: 250, creditBalance: 900_000, demandIops: 1950 }, { burstSeconds: 750, baselineIops: 750, maxThroughputMiBs: 250 }],
	['ebs', 'io1', { iops: 64_000, ioKiB: 4 }, { maxThroughputMiBs: 250 }],
	['ebs', 'io-size', { type: 'gp3', sizeGiB: 100, ioKiB: 512 }, { iopsReached: 500, throughputMiBs: 125 }],
	['ebs', 'gp3', { type: 'gp3', sizeGiB: 10, iops: 6000 }, { valid: false, maxIops: 5000 }],
	['ebs', 'scan-time', { sizeTiB: 2, bucket: 'empty' }, { st1Hours: 7.28, sc1Hours: 24.27 }],
	['ec2', 'billing', { os: 'suse', runSecondsPerStart: [30, 3700] }, { billedSeconds: 10_800 }],
	['ec2', 'reserved', { ri: [{ type: 'r5.xlarge', count: 3, scope: 'region' }], running: [{ type: 'r5.4xlarge', count: 1 }, { type: 'r5.large', count: 1 }] }, { riUnits: 24, usedUnits: 24, coveredPercent: { 'r5.4xlarge': 62.5, 'r5.large': 100 } }],
	['ec2', 'reserved', { ri: [{ type: 'g5.xlarge', count: 2, scope: 'region' }], running: [{ type: 'g5.2xlarge', count: 1 }] }, { coveredPercent: { 'g5.2xlarge': 0 } }],
	['ec2', 'spot-billing', { interruptedBy: 'ec2', os: 'linux', ranSeconds: 7201 }, { billedSeconds: 7201 }],
];

describe('documented rules with numbers of our own', () => {
	for (const [index, [area, topic, given, expect]] of ownCases.entries()) {
		const example: ConformanceCase = { id: `${area}-${topic}-own-${index}`, area, topic, given, expect };
		it(example.id, () => {
			assert.deepStrictEqual(runCase(example).line, `${example.id} ok`);
		});
	}

	it('tells each fault of a set of steps', () => {
		const faults = [[], [[null, null]], [[5, 5]], [[null, 0], [null, 5]], [[0, null], [5, null]], [[0, 10], [5, null]], [[0, 10], [15, null]], [[-10, 0], [0, null]], [[0, 10]]]
			.map((steps) => findStepFault(steps.map(([lower, upper]) => ({ lower: lower ?? null, upper: upper ?? null, adjustment: 1 }))));
		assert.deepStrictEqual(faults, [
			'no steps', 'both bounds null', 'lower bound not below upper bound', 'more than one null lower bound', 'more than one null upper bound', 'overlap', 'gap',
			'negative lower bound without null lower bound', 'positive upper bound without null upper bound',
		]);
	});

	it('reads and describes recurrences, and refuses what is none', () => {
		const described = ['0 9 * * *', '30 0 1 1,6,12 *', '*/20 8-9 * * 0,7', '60 0 * * *', '0 0 * *', '0 0 * * MOONDAY', '0 0 9-3 * *']
			.map(parseRecurrence).map((recurrence) => recurrence === null ? null : describeRecurrence(recurrence, null));
		assert.deepStrictEqual(described, [
			'every day 09:00 UTC', 'every day 1 of January, June and December 00:30 UTC', 'every Sunday 08:00, 08:20, 08:40, 09:00, 09:20 and 09:40 UTC', null, null, null, null,
		]);
	});
});

describe('what holds for any numbers', () => {
	const count = fc.integer({ min: 0, max: 500 });
	const figures = fc.record({ vcpu: fc.integer({ min: 1, max: 8 }), baselinePercent: fc.integer({ min: 1, max: 50 }) });

	it('keeps an adjusted capacity inside the bounds, and on the side that the adjustment asks for', () => {
		const types: readonly AdjustmentType[] = ['ChangeInCapacity', 'PercentChangeInCapacity'];
		fc.assert(fc.property(count, count, count, fc.integer({ min: -200, max: 200 }), fc.constantFrom(...types), (a, b, c, adjustment, adjustmentType) => {
			const [minSize, capacity, maxSize] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
			const { change, newCapacity } = adjustCapacity(capacity, { adjustmentType, adjustment, minAdjustmentMagnitude: null }, { minSize, maxSize });
			assert.ok(newCapacity >= minSize && newCapacity <= maxSize && change * adjustment >= 0);
		}));
	});

	it('finds for every breach exactly one of the steps that cover all', () => {
		const steps = [{ lower: 0, upper: 10, adjustment: 1 }, { lower: 10, upper: 25, adjustment: 2 }, { lower: 25, upper: null, adjustment: 3 }];
		fc.assert(fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 100 }), (excess, threshold) => {
			const index = chooseStep(steps, threshold + excess, threshold, 'above');
			assert.ok(index !== null);
		}));
	});

	it('splits every capacity in two without remainder, never less On-Demand than the base asks for', () => {
		fc.assert(fc.property(count, count, fc.integer({ min: 0, max: 100 }), (capacity, onDemandBaseCapacity, onDemandPercentageAboveBaseCapacity) => {
			const { onDemand, spot } = purchaseSplit(capacity, { onDemandBaseCapacity, onDemandPercentageAboveBaseCapacity });
			assert.ok(onDemand + spot === capacity && spot >= 0 && onDemand >= Math.min(capacity, onDemandBaseCapacity));
		}));
	});

	it('ends a refresh with every instance warmed once', () => {
		const settings = fc.record({
			instances: fc.integer({ min: 1, max: 60 }), minHealthyPercent: fc.integer({ min: 0, max: 100 }), maxHealthyPercent: fc.constant(100),
			warmupMinutes: fc.integer({ min: 0, max: 30 }), checkpointDelayMinutes: fc.integer({ min: 0, max: 60 }),
			checkpointPercents: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }).map((percents) => [...percents.sort((a, b) => a - b), 100]),
		});
		fc.assert(fc.property(settings, (given) => {
			const steps = refreshTimeline(given);
			const sum = (key: 'replace' | 'warmed'): number => steps.reduce((total, step) => total + (step[key] ?? 0), 0);
			assert.deepStrictEqual([sum('replace'), sum('warmed'), steps.at(-1)?.percentComplete], [given.instances, given.instances, 100]);
		}));
	});

	it('keeps the number of instances when zones fail and balance again, and ends within one of each other', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 }), (counts) => {
			const desired = counts.reduce((sum, value) => sum + value, 0);
			const left = [...refillZones(counts, counts.map((_, zone) => zone === 0), desired)];
			for (const { launchZone, terminateZone } of balancingMoves(left)) {
				left[launchZone]!++;
				left[terminateZone]!--;
			}
			assert.ok(left.reduce((sum, value) => sum + value, 0) === desired && Math.max(...left) - Math.min(...left) <= 1);
		}));
	});

	it('always finds an instance to end while one is unprotected, whatever the policy, and none that is protected', () => {
		const policies: readonly TerminationPolicy[] = ['Default', 'OldestInstance', 'NewestInstance', 'OldestLaunchTemplate', 'OldestLaunchConfiguration', 'ClosestToNextInstanceHour'];
		const instance = fc.record({
			zone: fc.integer({ min: 0, max: 2 }), launchSeconds: fc.integer({ min: 0, max: 9999 }), isProtected: fc.boolean(), configurationAge: fc.integer({ min: 0, max: 3 }),
			source: fc.constantFrom({ kind: 'launch-configuration' } as const, { kind: 'launch-template', id: 'lt-1', version: 1 } as const),
		});
		fc.assert(fc.property(fc.array(instance, { maxLength: 12 }), fc.array(fc.constantFrom(...policies), { minLength: 1, maxLength: 3 }), (instances, chosen) => {
			const left = terminationCandidates(instances, chosen, 3, 10_000);
			assert.ok(left.every(({ isProtected }) => !isProtected) && (left.length > 0) === instances.some(({ isProtected }) => !isProtected));
		}));
	});

	it('comes to the same credits in one run or in two, in both modes', () => {
		fc.assert(fc.property(figures, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 200 }), (type, percent, first, second, start) => {
			const standard = { earned: 0, launch: start };
			const inTwo = runStandard(runStandard(standard, type, percent, first), type, percent, second);
			const inOne = runStandard(standard, type, percent, first + second);
			const unlimited = runUnlimited(runUnlimited({ earned: 0, surplus: 0 }, type, percent, first), type, percent, second);
			const whole = runUnlimited({ earned: 0, surplus: 0 }, type, percent, first + second);
			const differences = [inTwo.earned - inOne.earned, inTwo.launch - inOne.launch, unlimited.earned - whole.earned, unlimited.surplus - whole.surplus];
			assert.ok(differences.every((difference) => Math.abs(difference) < 1e-6));
		}));
	});

	it('never covers more with Reserved Instances than was bought or than runs', () => {
		const type = fc.constantFrom('m5.large', 'm5.xlarge', 'm5.2xlarge', 'c5.large');
		const rows = fc.array(fc.record({ instanceType: type, count: fc.integer({ min: 0, max: 5 }), zone: fc.constantFrom(null, 'a'), account: fc.constantFrom('A', 'B') }), { maxLength: 6 });
		fc.assert(fc.property(rows, rows, (reserved, running) => {
			const { coverage, reservedUnits, usedUnits } = applyReservedInstances(reserved, running);
			const covered = coverage.reduce((sum, row) => sum + row.coveredUnits, 0);
			assert.ok(covered === usedUnits && usedUnits <= reservedUnits && coverage.every(({ coveredUnits, units }) => coveredUnits <= units));
		}));
	});
});
