/**
 * What must hold for any numbers, beside the worked examples in conformance/ and conformance-own/. It keeps the functions from knowing only
 * those.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runUnlimited } from '../../src/core/simulation/cpuCredits/unlimitedMode';
import { runStandard } from '../../src/core/simulation/cpuCredits/standardMode';
import { applyReservedInstances } from '../../src/core/simulation/ec2/reservedInstances';
import { spreadLaunches } from '../../src/core/simulation/group/launchSpread';
import { instancesToTerminate, type ChoiceCandidate, type PurchaseOption } from '../../src/core/simulation/group/terminationChoice';
import { refreshTimeline } from '../../src/core/simulation/group/instanceRefresh';
import { purchaseSplit } from '../../src/core/simulation/group/mixedInstances';
import { describeRecurrence } from '../../src/core/simulation/policies/describeRecurrence';
import { parseRecurrence } from '../../src/core/simulation/policies/recurrence';
import { adjustCapacity, type AdjustmentType } from '../../src/core/simulation/policies/scalingAdjustment';
import { chooseStep, findStepFault } from '../../src/core/simulation/policies/stepScaling';
import { terminationCandidates, type TerminationPolicy } from '../../src/core/simulation/group/terminationPolicies';
import { balancingMoves, refillZones } from '../../src/core/simulation/group/zoneRecovery';

describe('documented rules', () => {
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

	it('ends as many as asked for while there are unprotected ones, none twice and none unhealthy, with a Lambda function or without', () => {
		const candidates = fc.array(fc.record({ zone: fc.integer({ min: 0, max: 2 }), launchSeconds: fc.integer({ min: 0, max: 99 }), isProtected: fc.boolean(), isUnhealthy: fc.boolean(), purchaseOption: fc.constantFrom('spot', 'on-demand') }), { maxLength: 10 })
			.map((items) => items.map((item, index): ChoiceCandidate => ({ ...item, purchaseOption: item.purchaseOption as PurchaseOption, id: String(index), source: { kind: 'launch-configuration' } })));
		fc.assert(fc.property(candidates, fc.integer({ min: 0, max: 12 }), fc.boolean(), (instances, wanted, hasLambda) => {
			const open = instances.filter(({ isProtected, isUnhealthy }) => isProtected !== true && isUnhealthy !== true);
			const ended = instancesToTerminate(instances, wanted, { policies: ['OldestInstance'], zoneCount: 3, nowSeconds: 100, lambdaAnswer: hasLambda ? instances.map(({ id }) => id) : null, distribution: null });
			assert.ok(ended === null || (ended.length === Math.min(wanted, open.length) && new Set(ended).size === ended.length && ended.every((instance) => open.includes(instance))));
		}));
	});

	it('spreads all launches over zones that work, and leaves none of these two behind another', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 40 }), (counts, fails, launches) => {
			const spread = spreadLaunches(counts, fails, launches, { strategy: 'balanced-best-effort', freeReservations: [] });
			const added = spread.counts.map((value, zone) => value - counts[zone]!);
			const working = counts.flatMap((_, zone) => fails[zone] === true ? [] : [zone]);
			assert.deepStrictEqual(added.reduce((sum, value) => sum + value, 0), working.length === 0 ? 0 : launches);
			assert.ok(added.every((value, zone) => value === 0 || (working.includes(zone) && working.every((other) => spread.counts[zone]! - spread.counts[other]! <= 1))));
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
