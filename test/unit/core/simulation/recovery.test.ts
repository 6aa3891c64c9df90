/** How long a group takes to get over a fault, and whether that is what was expected. */
import assert from 'node:assert/strict';
import { completeScenario, type Partially } from '../../../../src/core/simulation/scenario/parseScenario';
import type { Fault } from '../../../../src/core/simulation/scenario/faults';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';

const base: Partially<AutoScalingScenario> = {
	durationSeconds: 3600, group: { minSize: 6, maxSize: 12, desiredCapacity: 6, zones: ['a', 'b', 'c'] },
	launch: { instanceType: 'm5.large', vcpu: 2, priceUsdPerHour: 0.1, bootSeconds: 120, requestsPerSecond: 100 }, loadBalancer: {},
	load: { kind: 'steady', requestsPerSecond: 300 }, requests: { timeoutSeconds: 5 },
};

function run(faults: readonly Partially<Fault>[], changes: Partially<AutoScalingScenario> = {}): SimulationResult {
	const outcome = simulate(completeScenario({ ...base, ...changes, faults }));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

const endOfDropping = ({ activities }: SimulationResult): number | undefined => activities.filter(({ kind }) => kind === 'dropping-ended').at(-1)?.atSeconds;

describe('recovery from a fault', () => {
	it('ends when as much serves as before', () => {
		// What is not running is replaced at once (health-checks-overview.html), and boots for 120 s; a check is due at that very time.
		const { summary: { faults: [fault] } } = run([{ kind: 'instance-crash', atSeconds: 600, count: 2 }]);
		assert.deepStrictEqual([fault?.kind, fault?.zone, fault?.atSeconds, fault?.lostInstances, fault?.recoverySeconds], ['instance-crash', null, 600, 2, 120]);
	});

	it('is never where nothing may be launched', () => {
		const { summary } = run([{ kind: 'instance-crash', atSeconds: 600, count: 1 }], {
			group: { ...base.group, suspendedProcesses: ['Launch'] }, expectations: [{ figure: 'longestRecoverySeconds', atMost: 3600 }],
		});
		assert.equal(summary.faults[0]?.recoverySeconds, null);
		assert.deepStrictEqual(summary.expectations.map(({ actual, isMet }) => ({ actual, isMet })), [{ actual: null, isMet: false }]);
	});

	it('lasts as long as a slow application does', () => {
		const { summary: { faults: [fault] } } = run([{ kind: 'application-slowdown', atSeconds: 600, durationSeconds: 400, count: 3, speedRatio: 0.9 }]);
		assert.deepStrictEqual([fault?.lostInstances, fault?.droppedRequests, fault?.recoverySeconds], [3, 0, 400]);
	});

	it('waits for the end of dropped requests where capacity is not lost', () => {
		const outage = run([{ kind: 'dependency-outage', atSeconds: 600, durationSeconds: 60 }]);
		assert.ok(outage.summary.faults[0]!.recoverySeconds! >= 60);
		assert.equal(outage.summary.faults[0]!.recoverySeconds, endOfDropping(outage)! - 600);
		assert.equal(outage.summary.faults[0]!.droppedRequests, outage.summary.droppedRequests);
		const spike = run([{ kind: 'traffic-spike', atSeconds: 600, durationSeconds: 300, factor: 3 }]);
		assert.equal(spike.summary.faults[0]!.recoverySeconds, endOfDropping(spike)! - 600);
		const calm = run([{ kind: 'traffic-spike', atSeconds: 600, durationSeconds: 300, factor: 1.2 }]);
		assert.deepStrictEqual([calm.summary.faults[0]!.recoverySeconds, calm.summary.faults[0]!.droppedRequests], [0, 0]);
	});

	it('is over when the group has all that it wants, even if that is less than before', () => {
		const { summary: { faults: [fault] } } = run([{ kind: 'instance-crash', atSeconds: 600, count: 1 }], {
			operations: [{ kind: 'set-desired-capacity', atSeconds: 601, desiredCapacity: 5 }], group: { ...base.group, minSize: 5, suspendedProcesses: ['Launch'] },
		});
		assert.equal(fault?.recoverySeconds, 1);
	});

	it('is told of each fault for itself', () => {
		const { summary } = run([{ kind: 'instance-crash', atSeconds: 600, count: 1 }, { kind: 'instance-crash', atSeconds: 1800, count: 3 }], {
			expectations: [{ figure: 'longestRecoverySeconds', atMost: 120 }, { figure: 'lowestInService', atLeast: 4 }, { figure: 'availabilityPercent', atLeast: 50, atMost: 100 }],
		});
		assert.deepStrictEqual(summary.faults.map(({ lostInstances, recoverySeconds }) => ({ lostInstances, recoverySeconds })), [
			{ lostInstances: 1, recoverySeconds: 120 }, { lostInstances: 3, recoverySeconds: 120 },
		]);
		assert.deepStrictEqual(summary.expectations.map(({ actual, isMet }) => [actual, isMet]), [[120, true], [3, false], [summary.availabilityPercent, true]]);
	});
});
