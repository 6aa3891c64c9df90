import assert from 'node:assert/strict';
import { createRandom } from '../../../../src/core/simulation/engine/random';
import { bootSpread } from '../../../../src/core/simulation/group/bootSpread';
import { waitForHooks, type HookTiming } from '../../../../src/core/simulation/group/lifecycleHooks';
import type { LifecycleHookSettings } from '../../../../src/core/simulation/scenario/groupSettings';
import { groupScenario, launchedFrom, runGroup, setDesired, statesOf, told } from './groupRuns';

function hook(name: string, transition: LifecycleHookSettings['transition'], settings: Partial<LifecycleHookSettings> = {}): LifecycleHookSettings {
	return { name, transition, heartbeatTimeoutSeconds: 3600, defaultResult: 'ABANDON', completesAfterSeconds: 60, ...settings };
}

describe('the life of an instance', () => {
	it('is Pending for as long as assumed, then InService, and serves when its application answers', () => {
		const [instance] = launchedFrom(runGroup({ rest: { operations: [setDesired(100, 5)] } }), 100);
		assert.deepStrictEqual(statesOf(instance!), ['Pending 100', 'InService 130']);
		assert.equal(instance!.servingSeconds, 220);
	});

	it('waits for the last of several launch hooks, which run at the same time', () => {
		const result = runGroup({
			group: { lifecycleHooks: [hook('one', 'LAUNCHING'), hook('two', 'LAUNCHING', { completesAfterSeconds: 200 }), hook('three', 'TERMINATING')] },
			rest: { operations: [setDesired(100, 5)] },
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map(statesOf), [['Pending 100', 'Pending:Wait 130', 'InService 330']]);
		assert.deepStrictEqual(launchedFrom(result, 100).map(({ servingSeconds }) => servingSeconds), [330]);
		assert.deepStrictEqual(told(result, 'hook-wait', 'hook-timed-out'), [{ atSeconds: 130, kind: 'hook-wait', hook: 'two', transition: 'LAUNCHING', count: 1, hooks: 2, seconds: 200 }]);
	});

	it('ends a launch whose hook is abandoned, and launches another in its place', () => {
		const result = runGroup({
			group: { lifecycleHooks: [hook('install', 'LAUNCHING', { heartbeatTimeoutSeconds: 600, completesAfterSeconds: null })] },
			rest: { durationSeconds: 1500, operations: [setDesired(100, 5)] },
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map((instance) => [statesOf(instance), instance.endReason]), [
			[['Pending 100', 'Pending:Wait 130', 'Terminated 730'], 'hook-abandoned'],
			[['Pending 730', 'Pending:Wait 760', 'Terminated 1360'], 'hook-abandoned'],
			[['Pending 1360', 'Pending:Wait 1390'], null],
		]);
		assert.equal(result.summary.highestInService, 4);
		// 4 instances all the time, and one more from 100 s on, also while it waits: 4 × 1500 + 1400 seconds.
		assert.equal(Math.round(result.summary.instanceHours * 3600), 7400);
	});

	it('lets a launch go into service whose hook times out with CONTINUE', () => {
		const result = runGroup({
			group: { lifecycleHooks: [hook('install', 'LAUNCHING', { heartbeatTimeoutSeconds: 300, defaultResult: 'CONTINUE', completesAfterSeconds: 301 })] },
			rest: { operations: [setDesired(100, 5)] },
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map(statesOf), [['Pending 100', 'Pending:Wait 130', 'InService 430']]);
	});

	it('drains before the hooks of its termination, and ends either way', () => {
		const result = runGroup({
			group: { lifecycleHooks: [hook('save', 'TERMINATING', { heartbeatTimeoutSeconds: 120, completesAfterSeconds: null })] },
			rest: { loadBalancer: { deregistrationDelaySeconds: 200 }, operations: [setDesired(100, 3)] },
		});
		const ended = result.instances.filter(({ endReason }) => endReason !== null);
		assert.deepStrictEqual(ended.map(statesOf), [['Pending 0', 'InService 0', 'Terminating 100', 'Terminating:Wait 300', 'Terminated 420']]);
		assert.equal(result.series.draining[result.series.timeSeconds.indexOf(400)], 1);
	});

	it('is not registered with the load balancer while AddToLoadBalancer is suspended, nor when it is resumed', () => {
		const result = runGroup({
			group: { suspendedProcesses: ['AddToLoadBalancer'] },
			rest: { loadBalancer: {}, operations: [setDesired(100, 5), { kind: 'resume-processes', atSeconds: 600, processes: ['AddToLoadBalancer'] }] },
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map(({ states, servingSeconds }) => [states.at(-1)!.state, servingSeconds]), [['InService', null]]);
		assert.deepStrictEqual(told(result, 'not-registered'), [{ atSeconds: 130, kind: 'not-registered', count: 1 }]);
	});

	it('takes boot time and rate from the newest version of the launch template', () => {
		const result = runGroup({
			rest: {
				operations: [
					{ kind: 'new-launch-template-version', atSeconds: 50, bootSeconds: 300, requestsPerSecond: null }, setDesired(100, 5),
					{ kind: 'new-launch-template-version', atSeconds: 1000, bootSeconds: null, requestsPerSecond: 50 }, setDesired(1100, 6),
				],
			},
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map(({ templateVersion, servingSeconds }) => [templateVersion, servingSeconds]), [[2, 400], [3, 1400]]);
		assert.deepStrictEqual(told(result, 'new-template-version'), [
			{ atSeconds: 50, kind: 'new-template-version', version: 2, bootSeconds: 300, requestsPerSecond: 100 },
			{ atSeconds: 1000, kind: 'new-template-version', version: 3, bootSeconds: 300, requestsPerSecond: 50 },
		]);
	});
});

describe('waitForHooks', () => {
	const timing = (completesAfterSeconds: number | null, heartbeatTimeoutSeconds: number, defaultResult: HookTiming['defaultResult'] = 'ABANDON'): HookTiming =>
		({ completesAfterSeconds, heartbeatTimeoutSeconds, defaultResult });

	it('takes the last completion, or the first abandonment', () => {
		assert.equal(waitForHooks([]), null);
		assert.deepStrictEqual(waitForHooks([timing(10, 60), timing(30, 60)]), { seconds: 30, result: 'CONTINUE', hook: 1, timedOut: false });
		assert.deepStrictEqual(waitForHooks([timing(500, 600), timing(null, 90), timing(null, 60)]), { seconds: 60, result: 'ABANDON', hook: 2, timedOut: true });
		assert.deepStrictEqual(waitForHooks([timing(500, 600), timing(null, 60, 'CONTINUE')]), { seconds: 500, result: 'CONTINUE', hook: 0, timedOut: false });
		assert.deepStrictEqual(waitForHooks([timing(60, 60), timing(61, 60, 'CONTINUE')]), { seconds: 60, result: 'CONTINUE', hook: 0, timedOut: false });
	});

	it('refuses a heartbeat that AWS does not take', () => {
		assert.throws(() => waitForHooks([timing(10, 29)]), RangeError);
	});
});

describe('bootSpread', () => {
	const run = { scenario: groupScenario({ launch: { bootVariation: 0.5 } }), createRandom: (purpose: string) => createRandom(7, purpose) };

	it('has the mean 1 and the spread that is set', () => {
		const factors = Array.from({ length: 4000 }, (_, index) => bootSpread(run, index + 1));
		const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
		const variance = factors.reduce((sum, factor) => sum + (factor - mean) ** 2, 0) / factors.length;
		// Three standard errors of the mean: 3 × 0.5 / √4000.
		assert.ok(Math.abs(mean - 1) < 0.024, `mean ${mean}`);
		assert.ok(Math.abs(Math.sqrt(variance) - 0.5) < 0.05, `deviation ${Math.sqrt(variance)}`);
		assert.ok(factors.every((factor) => factor > 0));
	});

	it('gives every instance its own boot time, whatever else is launched', () => {
		const alone = launchedFrom(runGroup({ launch: { bootVariation: 0.5 }, rest: { operations: [setDesired(100, 5)] } }), 100);
		const together = launchedFrom(runGroup({ launch: { bootVariation: 0.5 }, rest: { operations: [setDesired(100, 8)] } }), 100);
		assert.equal(together[0]!.servingSeconds, alone[0]!.servingSeconds);
		assert.equal(new Set(together.map(({ servingSeconds }) => servingSeconds)).size, 4);
	});
});
