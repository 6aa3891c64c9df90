import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Operation } from '../../../../src/core/simulation/scenario/faults';
import type { LifecycleHookSettings } from '../../../../src/core/simulation/scenario/groupSettings';
import type { BurstableModel } from '../../../../src/core/simulation/scenario/launchModel';
import type { Scenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { groupScenario, mixedInstances, mixedType, runGroup, setDesired, type GroupRun } from './groupRuns';

const zones = ['a', 'b', 'c'];
const zone = fc.constantFrom('a', 'b', null);
const atSeconds = fc.integer({ min: 0, max: 3000 });
const count = fc.integer({ min: 1, max: 8 });

const hook: fc.Arbitrary<Omit<LifecycleHookSettings, 'name'>> = fc.record({
	transition: fc.constantFrom('LAUNCHING', 'TERMINATING'), heartbeatTimeoutSeconds: fc.integer({ min: 30, max: 400 }),
	defaultResult: fc.constantFrom('CONTINUE', 'ABANDON'), completesAfterSeconds: fc.option(fc.integer({ min: 0, max: 500 })),
});

const burstable: fc.Arbitrary<BurstableModel> = fc.record({
	creditMode: fc.constantFrom('standard', 'unlimited'), baselinePercent: fc.integer({ min: 5, max: 40 }), launchCredits: fc.integer({ min: 0, max: 60 }),
	initialCredits: fc.integer({ min: 0, max: 100 }), surplusUsdPerVcpuHour: fc.option(fc.constant(0.05)),
});

const type = fc.record({ weightedCapacity: fc.integer({ min: 1, max: 9 }), spotDepth: fc.double({ min: 0, max: 1, noNaN: true }), priceUsdPerHour: fc.option(fc.integer({ min: 0, max: 9 })) });

const mixed = fc.record({
	types: fc.array(type, { minLength: 1, maxLength: 4 }), onDemandBaseCapacity: fc.integer({ min: 0, max: 6 }), onDemandPercentageAboveBaseCapacity: fc.integer({ min: 0, max: 100 }),
	onDemandAllocationStrategy: fc.constantFrom('prioritized' as const, 'lowest-price' as const), spotInstancePools: fc.integer({ min: 1, max: 4 }),
	spotAllocationStrategy: fc.constantFrom('price-capacity-optimized' as const, 'capacity-optimized' as const, 'capacity-optimized-prioritized' as const, 'lowest-price' as const),
}).map(({ types, ...settings }) => mixedInstances(types.map((settingsOfType, index) => mixedType(`t${index}.large`, settingsOfType)), settings));

const processes = fc.uniqueArray(fc.constantFrom('Launch' as const, 'Terminate' as const, 'AddToLoadBalancer' as const, 'AZRebalance' as const), { maxLength: 3 });

const operation: fc.Arbitrary<Operation> = fc.oneof(
	fc.tuple(atSeconds, fc.integer({ min: 2, max: 12 })).map(([at, desired]) => setDesired(at, desired)),
	fc.record({ kind: fc.constant('suspend-processes' as const), atSeconds, processes }),
	fc.record({ kind: fc.constant('resume-processes' as const), atSeconds, processes }),
	fc.record({ kind: fc.constant('enter-standby' as const), atSeconds, count, zone, decrementDesiredCapacity: fc.boolean() }),
	fc.record({ kind: fc.constant('exit-standby' as const), atSeconds, count }),
	fc.record({ kind: fc.constant('terminate-instances' as const), atSeconds, count, zone, decrementDesiredCapacity: fc.boolean() }),
	fc.record({ kind: fc.constant('set-instance-protection' as const), atSeconds, count, zone, isProtected: fc.boolean() }),
	fc.record({ kind: fc.constant('new-launch-template-version' as const), atSeconds, bootSeconds: fc.option(fc.integer({ min: 0, max: 600 })), requestsPerSecond: fc.constant(null) }),
);

const shortage = fc.record({
	kind: fc.constant('zone-capacity-shortage' as const), zone: fc.constantFrom('a', 'b', 'c'), purchaseOption: fc.constantFrom('any' as const, 'on-demand' as const, 'spot' as const),
	atSeconds, durationSeconds: fc.integer({ min: 1, max: 3000 }),
});

const run: fc.Arbitrary<GroupRun> = fc.record({
	seed: fc.integer(), hooks: fc.array(hook, { maxLength: 3 }), operations: fc.array(operation, { maxLength: 6 }), faults: fc.array(shortage, { maxLength: 3 }),
	hasLoadBalancer: fc.boolean(), bootVariation: fc.constantFrom(0, 0.4), protects: fc.boolean(),
	launches: fc.oneof(
		mixed.map((mixedInstances) => ({ launch: { mixedInstances }, warmPool: null })),
		fc.record({
			launch: fc.record({ burstable: fc.option(burstable) }),
			warmPool: fc.option(fc.record({
				poolState: fc.constantFrom('Stopped' as const, 'Running' as const, 'Hibernated' as const), minSize: fc.integer({ min: 0, max: 3 }),
				maxGroupPreparedCapacity: fc.option(fc.integer({ min: 0, max: 12 })), reuseOnScaleIn: fc.boolean(), startSeconds: fc.integer({ min: 0, max: 200 }),
			})),
		}),
	),
	terminationPolicies: fc.constantFrom(['Default' as const], ['OldestInstance' as const], ['AllocationStrategy' as const, 'NewestInstance' as const, 'Default' as const]),
	zoneStrategy: fc.constantFrom('balanced-best-effort' as const, 'balanced-only' as const), requestsPerSecond: fc.integer({ min: 0, max: 900 }),
}).map(({ seed, hooks, operations, faults, hasLoadBalancer, bootVariation, protects, launches, terminationPolicies, zoneStrategy, requestsPerSecond }) => ({
	group: {
		maxSize: 12, zones, terminationPolicies, zoneStrategy, newInstancesProtectedFromScaleIn: protects, warmPool: launches.warmPool,
		lifecycleHooks: hooks.map((settings, index) => ({ ...settings, name: `hook ${index}` })),
	},
	launch: { ...launches.launch, bootVariation },
	rest: { seed, durationSeconds: 3600, faults, operations, load: { kind: 'steady', requestsPerSecond }, ...hasLoadBalancer ? { loadBalancer: { deregistrationDelaySeconds: 120 } } : {} },
}));

/** Where in plain data a number is none, or infinite. */
function oddNumbers(data: unknown, path = ''): readonly string[] {
	if (typeof data === 'number') { return Number.isFinite(data) ? [] : [`${path} = ${data}`]; }
	if (typeof data !== 'object' || data === null) { return []; }
	return Object.entries(data).flatMap(([key, value]) => oddNumbers(value, `${path}.${key}`));
}

describe('groups of any settings', () => {
	it('run to their end, with every number a number and every life in order', () => {
		fc.assert(fc.property(run, (settings) => {
			const result = runGroup(settings);
			const { series, instances } = result;
			assert.deepStrictEqual(oddNumbers(result), []);
			for (const values of [series.serving, series.warmPool, series.desiredCapacity, series.cpuPercent, series.latencyP99Seconds]) { assert.ok(values.every((value) => value >= 0)); }
			assert.ok(series.creditBalance.every((credits) => credits >= 0));
			for (const { states, launchSeconds, terminatedSeconds } of instances) {
				assert.equal(states[0]!.atSeconds, launchSeconds);
				assert.ok(states.every(({ atSeconds: at }, index) => index === 0 || at >= states[index - 1]!.atSeconds));
				assert.equal(states.at(-1)!.state === 'Terminated', terminatedSeconds !== null);
			}
		}), { numRuns: 120 });
	});

	it('has what it wants in the end, if nothing keeps it from it', () => {
		fc.assert(fc.property(run, (settings) => {
			const calm: GroupRun = { ...settings, group: { ...settings.group, lifecycleHooks: [], newInstancesProtectedFromScaleIn: false }, rest: { ...settings.rest, durationSeconds: 7200, faults: [], operations: [
				...settings.rest!.operations!, { kind: 'resume-processes', atSeconds: 4000, processes: [] }, { kind: 'set-instance-protection', atSeconds: 4000, count: 50, zone: null, isProtected: false },
			] } };
			const { instances, series } = runGroup(calm);
			const { launch } = groupScenario(calm);
			const weightOf = (instanceType: string): number => launch.mixedInstances?.instanceTypes.find((offered) => offered.instanceType === instanceType)?.weightedCapacity ?? 1;
			const units = instances.filter(({ states }) => ['Pending', 'Pending:Wait', 'InService'].includes(states.at(-1)!.state)).map(({ instanceType }) => weightOf(instanceType));
			const desired = series.desiredCapacity.at(-1)!;
			const sum = units.reduce((all, weight) => all + weight, 0);
			assert.ok(sum >= desired, `${sum} units of ${desired}`);
			const heaviest = Math.max(1, ...launch.mixedInstances?.instanceTypes.map(({ weightedCapacity }) => weightedCapacity) ?? []);
			assert.ok(sum < desired + heaviest, `${sum} units of ${desired} are more than the weights ask for`);
		}), { numRuns: 60 });
	});

	it('is the same run whatever its hooks, types and group are called', () => {
		fc.assert(fc.property(run, (settings) => {
			const named = { ...settings, group: { ...settings.group, name: 'other', lifecycleHooks: settings.group!.lifecycleHooks!.map((settingsOfHook, index) => ({ ...settingsOfHook, name: `other ${index}` })) } };
			assert.deepStrictEqual(runGroup(named).instances, runGroup(settings).instances);
		}), { numRuns: 20 });
	});
});

describe('groups that never get what they want', () => {
	const outcomeOf = (settings: GroupRun): ReturnType<typeof simulate> => simulate(groupScenario(settings) satisfies Scenario);

	it('end in time where every launch fails', () => {
		const outcome = outcomeOf({ rest: {
			durationSeconds: 20_000, assumptions: { launchRetrySeconds: 1 }, operations: [setDesired(100, 9)],
			faults: zones.slice(0, 2).map((name) => ({ kind: 'zone-capacity-shortage', zone: name, purchaseOption: 'any', atSeconds: 50, durationSeconds: 100_000 })),
		} });
		assert.ok(outcome.ok);
		assert.equal(outcome.result.activities.filter(({ kind }) => kind === 'launch-failed').length, 2);
	});

	it('say so where hooks abandon every launch of thousands', () => {
		const outcome = outcomeOf({
			group: { maxSize: 5000, lifecycleHooks: [{ name: 'never', transition: 'LAUNCHING', heartbeatTimeoutSeconds: 30, defaultResult: 'ABANDON', completesAfterSeconds: null }] },
			rest: { durationSeconds: 86_400, operations: [setDesired(100, 5000)] },
		});
		assert.deepStrictEqual(outcome.ok ? [] : outcome.problems.map(({ path }) => path), ['group']);
	});

	it('grow and shrink by thousands', () => {
		const outcome = outcomeOf({ group: { minSize: 0, maxSize: 5000, zones }, rest: { operations: [setDesired(100, 5000), setDesired(1500, 0)] } });
		assert.ok(outcome.ok);
		assert.equal(outcome.result.summary.highestInService, 5000);
		assert.equal(outcome.result.series.serving.at(-1), 0);
	});
});
