import assert from 'node:assert/strict';
import type { LifecycleHookSettings, WarmPoolSettings } from '../../../../src/core/simulation/scenario/groupSettings';
import { validateScenario } from '../../../../src/core/simulation/scenario/validateScenario';
import { groupScenario, launchedFrom, mixedInstances, mixedType, runGroup, setDesired, statesOf, told } from './groupRuns';

const warmPool = (settings: Partial<WarmPoolSettings> = {}): WarmPoolSettings =>
	({ poolState: 'Stopped', minSize: 0, maxGroupPreparedCapacity: null, reuseOnScaleIn: false, startSeconds: 20, ...settings });

const install: LifecycleHookSettings = { name: 'install', transition: 'LAUNCHING', heartbeatTimeoutSeconds: 600, defaultResult: 'ABANDON', completesAfterSeconds: 60 };

describe('a warm pool', () => {
	it('is full at the beginning and starts its instances instead of launching others', () => {
		// Maximum 6 less desired 4: two in the pool. Out of the pool an instance is InService after 30 s and answers after 20 s.
		const result = runGroup({ group: { maxSize: 6, warmPool: warmPool() }, rest: { operations: [setDesired(100, 6)] } });
		const pooled = result.instances.slice(4);
		assert.deepStrictEqual(pooled.map(statesOf), [['Warmed:Pending 0', 'Warmed:Stopped 0', 'Pending 100', 'InService 130'], ['Warmed:Pending 0', 'Warmed:Stopped 0', 'Pending 100', 'InService 130']]);
		assert.deepStrictEqual(pooled.map(({ servingSeconds }) => servingSeconds), [130, 130]);
		assert.deepStrictEqual(told(result, 'warm-start', 'warm-pool-empty', 'launch'), [{ atSeconds: 100, kind: 'warm-start', count: 2, zones: ['a', 'b'], servesAtSeconds: 130 }]);
	});

	it('bills stopped instances for nothing, running ones in full', () => {
		const costs = (poolState: WarmPoolSettings['poolState']): number => runGroup({ group: { maxSize: 6, warmPool: warmPool({ poolState }) } }).summary.costs.warmPoolUsd!;
		assert.deepStrictEqual([costs('Stopped'), costs('Hibernated')], [0, 0]);
		// Two instances for an hour.
		assert.ok(Math.abs(costs('Running') - 2 * 0.096) < 1e-9);
	});

	it('shows in the series as nothing but the pool', () => {
		const { series, summary } = runGroup({ group: { maxSize: 6, warmPool: warmPool() } });
		assert.deepStrictEqual([series.warmPool.at(-1), series.serving.at(-1), series.starting.at(-1), series.lost.at(-1), summary.instanceHours], [2, 4, 0, 0, 4]);
	});

	it('starts cold what it does not have', () => {
		const result = runGroup({ group: { maxSize: 8, warmPool: warmPool({ maxGroupPreparedCapacity: 5 }) }, rest: { operations: [setDesired(100, 7)] } });
		assert.deepStrictEqual(told(result, 'warm-start', 'warm-pool-empty', 'launch'), [
			{ atSeconds: 100, kind: 'warm-start', count: 1, zones: ['a'], servesAtSeconds: 130 },
			{ atSeconds: 100, kind: 'warm-pool-empty', count: 2 },
			{ atSeconds: 100, kind: 'launch', count: 2, zones: ['a', 'b'], servesAtSeconds: 220 },
		]);
	});

	it('is filled up again where it has a minimum size, and runs its hooks on both ways', () => {
		const result = runGroup({ group: { maxSize: 6, warmPool: warmPool({ minSize: 2 }), lifecycleHooks: [install] }, rest: { operations: [setDesired(100, 6)] } });
		assert.deepStrictEqual(statesOf(result.instances[4]!), ['Warmed:Pending 0', 'Warmed:Stopped 0', 'Pending 100', 'Pending:Wait 130', 'InService 190']);
		assert.deepStrictEqual(launchedFrom(result, 100).map(statesOf), [
			['Warmed:Pending 100', 'Warmed:Pending:Wait 130', 'Warmed:Stopped 190'], ['Warmed:Pending 100', 'Warmed:Pending:Wait 130', 'Warmed:Stopped 190'],
		]);
	});

	it('does not use what is still being prepared', () => {
		const result = runGroup({ group: { maxSize: 6, desiredCapacity: 5, warmPool: warmPool({ minSize: 1 }) }, rest: { operations: [setDesired(100, 6), setDesired(110, 5), setDesired(120, 6)] } });
		// At 100 the one of the pool starts and another is prepared, ready at 130: at 120 the group has to launch.
		assert.deepStrictEqual(told(result, 'warm-pool-empty'), [{ atSeconds: 120, kind: 'warm-pool-empty', count: 1 }]);
	});

	it('takes instances back when the group scales in, if asked, and lets them serve again', () => {
		const result = runGroup({
			group: { maxSize: 4, warmPool: warmPool({ reuseOnScaleIn: true }), zones: ['a'] }, rest: { loadBalancer: { deregistrationDelaySeconds: 60 }, operations: [setDesired(100, 3), setDesired(600, 4)] },
		});
		const reused = result.instances.find(({ states }) => states.some(({ state }) => state === 'Warmed:Stopped'))!;
		assert.deepStrictEqual(statesOf(reused), ['Pending 0', 'InService 0', 'Terminating 100', 'Warmed:Stopped 160', 'Pending 600', 'InService 630']);
		assert.deepStrictEqual([reused.servingSeconds, reused.endingSeconds, reused.endReason, result.instances.length], [0, null, null, 4]);
		assert.deepStrictEqual([result.series.starting[result.series.timeSeconds.indexOf(610)], result.series.serving.at(-1)], [1, 4]);
	});

	it('ends what it has too much', () => {
		const result = runGroup({ group: { maxSize: 6, warmPool: warmPool({ maxGroupPreparedCapacity: 6 }) }, rest: { operations: [setDesired(100, 6), setDesired(500, 4), setDesired(1000, 6)] } });
		// At 500 two end in the group, and two are prepared for the pool; at 1000 they start.
		assert.deepStrictEqual(told(result, 'warm-pool-launch', 'warm-pool-ready', 'warm-start').map((activity) => [(activity as { kind: string }).kind, (activity as { atSeconds: number }).atSeconds]), [
			['warm-start', 100], ['warm-pool-launch', 500], ['warm-pool-ready', 530], ['warm-start', 1000],
		]);
	});

	it('does without instances whose zone takes no launch, and leaves them where they are', () => {
		const result = runGroup({
			group: { maxSize: 6, warmPool: warmPool() },
			rest: { faults: [{ kind: 'zone-capacity-shortage', zone: 'a', purchaseOption: 'any', atSeconds: 50, durationSeconds: 4000 }], operations: [setDesired(100, 6)] },
		});
		assert.deepStrictEqual(told(result, 'warm-start', 'launch').map((activity) => (activity as { zones: readonly string[] }).zones), [['b'], ['b']]);
	});

	it('is a problem in a mixed group and with Spot', () => {
		const problemsOf = (launch: Parameters<typeof groupScenario>[0]['launch']): readonly string[] => validateScenario(groupScenario({ group: { warmPool: warmPool() }, launch })).map(({ path }) => path);
		assert.deepStrictEqual([problemsOf({}), problemsOf({ purchaseOption: 'spot' }), problemsOf({ mixedInstances: mixedInstances([mixedType('m5.large')]) })], [[], ['group.warmPool'], ['group.warmPool']]);
	});
});
