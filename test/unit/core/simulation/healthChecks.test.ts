import assert from 'node:assert/strict';
import type { Activity, SimulationResult } from '../../../../src/core/simulation/result/result';
import type { Fault } from '../../../../src/core/simulation/scenario/faults';
import type { Load, RequestSettings } from '../../../../src/core/simulation/scenario/load';
import type { LoadBalancerSettings } from '../../../../src/core/simulation/scenario/loadBalancerSettings';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import { simulate } from '../../../../src/core/simulation/simulate';

interface Changes {
	readonly load?: Load;
	readonly requests?: Partial<RequestSettings>;
	readonly loadBalancer?: Partial<LoadBalancerSettings>;
	readonly faults?: readonly Fault[];
	readonly healthCheckWorkRatio?: number;
	readonly healthCheckTypes?: readonly ('EC2' | 'ELB')[];
}

/** Four instances of 100 requests per second that are checked every 10 s; nothing replaces them unless the group looks at ELB checks. */
function run({ load, requests, loadBalancer, faults = [], healthCheckWorkRatio = 0.1, healthCheckTypes = ['EC2'] }: Changes): SimulationResult {
	const outcome = simulate(completeScenario({
		durationSeconds: 600, faults, load: load ?? { kind: 'steady', requestsPerSecond: 200 },
		group: { minSize: 4, maxSize: 4, zones: ['a', 'b'], healthCheckTypes },
		launch: { instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 100, bootSeconds: 60 },
		loadBalancer: { healthCheckIntervalSeconds: 10, unhealthyThresholdCount: 2, healthyThresholdCount: 3, ...loadBalancer },
		requests: { ...requests }, assumptions: { healthCheckWorkRatio },
	}));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

const told = ({ activities }: SimulationResult, ...kinds: readonly Activity['kind'][]): readonly (readonly [number, Activity['kind']])[] =>
	activities.filter(({ kind }) => kinds.includes(kind)).map(({ atSeconds, kind }) => [atSeconds, kind] as const);

/** 600 per second for 100 s, where 400 are served, and 100 before and after. */
const overload: Load = { kind: 'flash-sale', baseRequestsPerSecond: 100, peakRequestsPerSecond: 600, startSeconds: 101, riseSeconds: 0, holdSeconds: 100, fallSeconds: 0 };

describe('health checks', () => {
	it('fail after the threshold in a row and pass again after the other, with the default settings in 60 and 150 s', () => {
		// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html: 2 × 30 s and 5 × 30 s. The
		// instance is silent from 60 to 240 s and passes the checks from 240 to 360 s.
		const loadBalancer = { healthCheckIntervalSeconds: 30, unhealthyThresholdCount: 2, healthyThresholdCount: 5 };
		const result = run({ loadBalancer, faults: [{ kind: 'application-hang', count: 1, zone: null, atSeconds: 60, durationSeconds: 180 }] });
		assert.deepStrictEqual(told(result, 'targets-unhealthy', 'targets-healthy', 'fail-open'), [[120, 'targets-unhealthy'], [360, 'targets-healthy']]);
		const [unhealthy, healthy] = (['targets-unhealthy', 'targets-healthy'] as const).map((kind) => result.activities.find((activity) => activity.kind === kind));
		assert.deepStrictEqual([unhealthy?.causeId, healthy?.causeId], [result.activities.find(({ kind }) => kind === 'application-hung')?.id, unhealthy?.id]);
		assert.ok(unhealthy?.kind === 'targets-unhealthy' && unhealthy.zone === null && unhealthy.count === 1);
	});

	it('start over when a check in between passes', () => {
		// Silent at the checks of 70 and 90 s only.
		const hangs = [65, 85].map((atSeconds): Fault => ({ kind: 'application-hang', count: 4, zone: null, atSeconds, durationSeconds: 10 }));
		assert.deepStrictEqual(told(run({ faults: hangs }), 'targets-unhealthy'), []);
	});

	it('time out where they wait in line behind more requests than can be served in time', () => {
		// With as many requests at a time as vCPUs a check waits for its turn. From 101 s on 200 per second more come than are served: after
		// 10 s 2,000 wait, which is 5 s. The checks at 120 and 130 s fail, and with them all targets.
		const result = run({ load: overload, requests: { concurrencyPerInstance: 4 } });
		assert.deepStrictEqual(told(result, 'targets-too-slow', 'fail-open').slice(0, 2), [[130, 'targets-too-slow'], [130, 'fail-open']]);
		// 4,000 wait at 201 s and are caught up at 300 per second: the line is below 5 s at 208 s, and the checks from 210 to 230 s pass.
		assert.deepStrictEqual(told(result, 'targets-healthy'), [[230, 'targets-healthy']]);
	});

	it('pass in overload where they share the CPU, as long as they cost little', () => {
		// The longest that a request takes is the 10 s that its client waits; a check takes a tenth of that.
		assert.deepStrictEqual(told(run({ load: overload }), 'targets-too-slow'), []);
		assert.deepStrictEqual(told(run({ load: overload, healthCheckWorkRatio: 1 }), 'targets-too-slow'), [[130, 'targets-too-slow']]);
		assert.deepStrictEqual(told(run({ load: overload, healthCheckWorkRatio: 0 }), 'targets-too-slow'), []);
		assert.deepStrictEqual(told(run({ load: overload, healthCheckWorkRatio: 1, loadBalancer: { healthCheckTimeoutSeconds: 11 } }), 'targets-too-slow'), []);
	});

	it('turn overload into replacements where the group listens to them, and these into more overload', () => {
		const ends = (healthCheckTypes: readonly ('EC2' | 'ELB')[]): number => {
			const { instances, summary } = run({ load: overload, requests: { concurrencyPerInstance: 4 }, healthCheckTypes });
			assert.equal(instances.filter(({ endReason }) => endReason === 'unhealthy').length > 0, healthCheckTypes.includes('ELB'));
			return summary.droppedRequests;
		};
		assert.ok(ends(['EC2', 'ELB']) > ends(['EC2']) * 1.2);
	});

	it('fail for a dependency that is down, if they ask for it', () => {
		const outage = (failsHealthChecks: boolean): Fault => ({ kind: 'dependency-outage', atSeconds: 100, durationSeconds: 100, failsHealthChecks });
		const result = run({ faults: [outage(true)] });
		// Checks fail at 110 and 120 s and pass at 200, 210 and 220 s.
		assert.deepStrictEqual(told(result, 'targets-without-dependency', 'fail-open', 'targets-healthy'), [[120, 'targets-without-dependency'], [120, 'fail-open'], [220, 'targets-healthy']]);
		const [down, failed] = (['dependency-down', 'targets-without-dependency'] as const).map((kind) => result.activities.find((activity) => activity.kind === kind));
		assert.equal(failed?.causeId, down?.id);
		assert.equal(result.summary.droppedByReason.dependency, 200 * 100);
		assert.deepStrictEqual(told(run({ faults: [outage(false)] }), 'targets-without-dependency'), []);
	});

	it('come to the same with the request model', () => {
		const settings: Changes = { load: overload, requests: { concurrencyPerInstance: 4, model: 'request' } };
		assert.deepStrictEqual(told(run(settings), 'targets-too-slow', 'fail-open').slice(-2), [[130, 'targets-too-slow'], [130, 'fail-open']]);
	});
});

describe('status codes', () => {
	const codes = (changes: Changes): Readonly<Record<number, number>> => Object.fromEntries(run(changes).summary.statusCodes.map(({ code, count }) => [code, count]));
	const hung: readonly Fault[] = [{ kind: 'application-hang', count: 4, zone: null, atSeconds: 100, durationSeconds: 10 }];

	// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
	it('tell who gave up on what was not answered', () => {
		assert.deepStrictEqual(codes({ faults: hung }), { 504: 2000 });
		assert.deepStrictEqual(codes({ faults: hung, requests: { timeoutSeconds: 5 } }), { 460: 2000 });
		assert.deepStrictEqual(codes({ faults: hung, requests: { timeoutSeconds: 5 }, loadBalancer: { idleTimeoutSeconds: 4 } }), { 504: 2000 });
	});

	it('tell what was refused, and what waited too long', () => {
		// 200 of 400 per second fail for 100 s, but for the 4,000 that wait at its end, or the 4 × 20 of a short line.
		const twice: Load = { kind: 'flash-sale', baseRequestsPerSecond: 0, peakRequestsPerSecond: 600, startSeconds: 101, riseSeconds: 0, holdSeconds: 100, fallSeconds: 0 };
		assert.deepStrictEqual(codes({ load: twice }), { 460: 200 * 100 - 4000 });
		assert.deepStrictEqual(codes({ load: twice, requests: { concurrencyPerInstance: 4, queuePerInstance: 20 } }), { 502: 200 * 100 - 80 });
	});

	it('are none without an Application Load Balancer', () => {
		assert.deepStrictEqual(codes({ faults: hung, loadBalancer: { loadBalancerKind: 'nlb' } }), {});
	});

	it('leave out what the application itself answers', () => {
		assert.deepStrictEqual(codes({ faults: [{ kind: 'dependency-outage', atSeconds: 100, durationSeconds: 10, failsHealthChecks: false }] }), {});
	});
});
