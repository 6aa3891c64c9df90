import assert from 'node:assert/strict';
import type { Activity, SimulationResult } from '../../../../src/core/simulation/result/result';
import { classShares } from '../../../../src/core/simulation/loadBalancing/classShares';
import type { ClassTraits } from '../../../../src/core/simulation/loadBalancing/serverClass';
import { sessionShareByAge } from '../../../../src/core/simulation/loadBalancing/targetTraffic';
import type { Fault } from '../../../../src/core/simulation/scenario/faults';
import type { GroupSettings } from '../../../../src/core/simulation/scenario/groupSettings';
import type { RequestSettings } from '../../../../src/core/simulation/scenario/load';
import type { LoadBalancerSettings } from '../../../../src/core/simulation/scenario/loadBalancerSettings';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';

interface Changes {
	readonly group?: Partial<GroupSettings>;
	readonly loadBalancer?: Partial<LoadBalancerSettings> | null;
	readonly requests?: Partial<RequestSettings>;
	readonly requestsPerSecond?: number;
	readonly faults?: readonly Fault[];
	readonly operations?: AutoScalingScenario['operations'];
	readonly durationSeconds?: number;
}

/** Six instances of 100 requests per second in three zones, checked every 10 s: unhealthy after two, healthy again after three checks. */
function run({ group, loadBalancer = {}, requests, requestsPerSecond = 300, faults = [], operations = [], durationSeconds = 600 }: Changes): SimulationResult {
	const outcome = simulate(completeScenario({
		durationSeconds, faults, operations, load: { kind: 'steady', requestsPerSecond },
		group: {
			minSize: 0, maxSize: 20, desiredCapacity: 6, zones: ['a', 'b', 'c'], healthCheckTypes: ['EC2'],
			suspendedProcesses: ['ReplaceUnhealthy', 'AZRebalance'], ...group,
		},
		launch: { instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 100, bootSeconds: 60 },
		loadBalancer: loadBalancer === null ? null : { healthCheckIntervalSeconds: 10, unhealthyThresholdCount: 2, healthyThresholdCount: 3, deregistrationDelaySeconds: 60, ...loadBalancer },
		requests: { ...requests },
		assumptions: { pendingSeconds: 30 },
	}));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

const hang = (count: number, zone: string | null, atSeconds = 60, durationSeconds = 540): Fault => ({ kind: 'application-hang', count, zone, atSeconds, durationSeconds });
const told = ({ activities }: SimulationResult, ...kinds: readonly Activity['kind'][]): readonly (readonly [number, Activity['kind']])[] =>
	activities.filter(({ kind }) => kinds.includes(kind)).map(({ atSeconds, kind }) => [atSeconds, kind] as const);
const dropped = ({ summary: { droppedByReason } }: SimulationResult): Readonly<Record<string, number>> =>
	Object.fromEntries(Object.entries(droppedByReason).filter(([, requests]) => requests > 0).map(([reason, requests]) => [reason, Math.round(requests * 1000) / 1000]));
/** Requests served in a second of the run; its samples are a second long. */
const servedAt = ({ series }: SimulationResult, seconds: number): number => series.servedPerSecond[seconds]!;

describe('routing', () => {
	it('gives every target the same with cross-zone load balancing, whatever its zone', () => {
		// 3 of 5 targets in two zones hang: 3 / 5 of 150 per second for the 20 s of two checks.
		const result = run({ group: { desiredCapacity: 5, zones: ['a', 'b'] }, requestsPerSecond: 150, faults: [hang(3, 'a')] });
		assert.deepStrictEqual(dropped(result), { unanswered: 3 / 5 * 150 * 20 });
	});

	it('gives every zone the same without it, and each target its part of that', () => {
		// https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html: two zones, 50 % each.
		// One of the two targets in zone b hangs: a quarter of all requests for 20 s.
		const result = run({ group: { desiredCapacity: 5, zones: ['a', 'b'] }, loadBalancer: { crossZone: false }, requestsPerSecond: 150, faults: [hang(1, 'b')] });
		assert.deepStrictEqual(dropped(result), { unanswered: 150 / 4 * 20 });
	});

	it('takes a zone without enough healthy targets out of DNS, which clients notice within 60 s', () => {
		// Zone a fails at 60 s and leaves DNS at 80 s with its last healthy target. Until then it gets a third; then its weight beside the
		// others falls in ten-second steps, w = 11/12 … 1/12, and its share is w / (2 + w). Its targets, all unhealthy, still get all of that.
		const result = run({ loadBalancer: { crossZone: false }, faults: [hang(2, 'a')] });
		const leaving = [11, 9, 7, 5, 3, 1].reduce((sum, twelfths) => sum + twelfths / 12 / (2 + twelfths / 12) * 300 * 10, 0);
		assert.deepStrictEqual(dropped(result), { unanswered: Math.round((100 * 20 + leaving) * 1000) / 1000 });
		assert.deepStrictEqual(told(result, 'targets-unhealthy', 'fail-open', 'zone-left-dns', 'zone-in-dns'), [[80, 'targets-unhealthy'], [80, 'fail-open'], [80, 'zone-left-dns']]);
	});

	it('brings the zone back when it has healthy targets again', () => {
		// It answers from 200 s on, is healthy after the checks at 200, 210 and 220 s, and then gets its share again over 60 s.
		const result = run({ loadBalancer: { crossZone: false }, faults: [hang(2, 'a', 60, 140)] });
		assert.deepStrictEqual(told(result, 'targets-healthy', 'zone-in-dns'), [[220, 'targets-healthy'], [220, 'zone-in-dns']]);
		assert.ok([250, 300].every((seconds) => servedAt(result, seconds) === 300));
	});

	it('never takes all zones out of DNS', () => {
		const result = run({ loadBalancer: { crossZone: false }, faults: [hang(6, null)] });
		assert.deepStrictEqual(told(result, 'zone-left-dns', 'fail-open').filter(([seconds]) => seconds <= 80), [[80, 'fail-open']]);
		assert.deepStrictEqual(dropped(result), { unanswered: 300 * 540 });
	});

	it('sends nothing into a zone that traffic is shifted away from', () => {
		const shift: Fault = { kind: 'zonal-shift', zone: 'a', atSeconds: 100, durationSeconds: 200 };
		for (const [crossZone, endSeconds] of [[true, 100], [false, 160]] as const) {
			// Four of six instances serve 450 at most 400; without cross-zone load balancing only when clients have asked DNS again.
			const result = run({ loadBalancer: { crossZone }, requestsPerSecond: 450, faults: [shift] });
			assert.deepStrictEqual([servedAt(result, endSeconds - 1) > 400, servedAt(result, endSeconds + 1), servedAt(result, 290), servedAt(result, 450)], [true, 400, 400, 450]);
		}
	});

	it('lets a Gateway Load Balancer take no part in a shift', () => {
		const outcome = run({ loadBalancer: { loadBalancerKind: 'gwlb' }, requestsPerSecond: 450, group: { zonalShiftBehavior: 'IgnoreUnhealthy' },
			faults: [{ kind: 'zonal-shift', zone: 'a', atSeconds: 100, durationSeconds: 200 }] });
		assert.deepStrictEqual(dropped(outcome), {});
	});

	it('sends to unhealthy targets, too, when too few are healthy', () => {
		// Three of six hang. With a minimum of four they get requests again from 80 s on, as before.
		const result = run({ loadBalancer: { unhealthyStateRoutingMinimumHealthyTargets: 4 }, faults: [hang(3, null)] });
		assert.deepStrictEqual(dropped(result), { unanswered: 150 * 540 });
		const open = result.activities.find(({ kind }) => kind === 'fail-open');
		assert.deepStrictEqual(open, { id: open?.id, atSeconds: 80, causeId: open?.causeId, kind: 'fail-open', zone: null, count: 6, healthy: 3, minimum: 4, isDropped: false });
	});

	it('drops what reaches a Gateway Load Balancer without a healthy target', () => {
		// https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/health-checks.html. The instances answer again at 120 s, but nothing
		// gets to them before they are healthy again, after the checks at 120, 130 and 140 s.
		const faults = [hang(6, null, 60, 60)];
		assert.deepStrictEqual(dropped(run({ loadBalancer: { loadBalancerKind: 'gwlb' }, faults })), { unanswered: 300 * 80 });
		assert.deepStrictEqual(dropped(run({ faults })), { unanswered: 300 * 60 });
	});

	it('resets connections to unhealthy targets of a Network Load Balancer, where others finish', () => {
		// One slows down to 10 per second and still gets a sixth of 300. Clients wait for 20 s, so that 200 wait there when its checks have
		// timed out twice, at 110 and 120 s. They are lost with the connections, or stay and are served.
		const slow: Fault = { kind: 'application-slowdown', count: 1, zone: null, atSeconds: 100, durationSeconds: 500, speedRatio: 0.1 };
		const cutOff = (loadBalancerKind: LoadBalancerSettings['loadBalancerKind']): number => {
			const result = run({ loadBalancer: { loadBalancerKind, crossZone: true, healthCheckTimeoutSeconds: 2 }, requests: { timeoutSeconds: 20, concurrencyPerInstance: 4 }, faults: [slow] });
			assert.deepStrictEqual(told(result, 'targets-too-slow')[0], [120, 'targets-too-slow']);
			// The second that ends then and the one that begins.
			return (result.series.droppedByReason['cut-off'] ?? []).slice(119, 121).reduce((sum, requests) => sum + requests, 0);
		};
		assert.deepStrictEqual([cutOff('alb'), cutOff('nlb')], [0, 200]);
	});

	it('notices by the traffic of a Network Load Balancer that a target is silent, if so assumed', () => {
		const scenario = completeScenario({
			durationSeconds: 300, load: { kind: 'steady', requestsPerSecond: 300 }, faults: [hang(3, null)],
			group: { minSize: 6, maxSize: 6, zones: ['a'], healthCheckTypes: ['EC2'] }, launch: { instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 100, bootSeconds: 60 },
			loadBalancer: { loadBalancerKind: 'nlb' }, assumptions: { passiveCheckSeconds: 4 },
		});
		const outcome = simulate(scenario);
		assert.ok(outcome.ok);
		assert.deepStrictEqual([told(outcome.result, 'targets-noticed', 'targets-unhealthy'), dropped(outcome.result)], [[[64, 'targets-noticed']], { unanswered: 150 * 4 }]);
	});

	it('never sends to instances that were launched while AddToLoadBalancer was suspended', () => {
		const result = run({ group: { desiredCapacity: 1, suspendedProcesses: ['AddToLoadBalancer'] }, requestsPerSecond: 150, operations: [{ kind: 'set-desired-capacity', atSeconds: 10, desiredCapacity: 3, honorCooldown: false }] });
		assert.equal(servedAt(result, 500), 100);
	});

	it('lets a leaving target finish what waits there, and cuts off the rest when the deregistration delay ends', () => {
		// 6 × 10 per second serve 60 of 90; clients wait 40 s, so that after 100 s 2,400 requests wait, 400 at each instance. The one that
		// leaves then serves 10 per second for the 30 s of the delay: 100 are cut off.
		const result = run({
			durationSeconds: 200, requestsPerSecond: 90, loadBalancer: { deregistrationDelaySeconds: 30, idleTimeoutSeconds: 200 }, requests: { timeoutSeconds: 40 },
			faults: [{ kind: 'application-slowdown', count: 6, zone: null, atSeconds: 0, durationSeconds: 600, speedRatio: 0.1 }],
			operations: [{ kind: 'set-desired-capacity', atSeconds: 100, desiredCapacity: 5, honorCooldown: false }],
		});
		assert.deepStrictEqual([dropped(result)['cut-off'], result.series.draining[110], result.series.draining[140]], [100, 1, 0]);
		assert.deepStrictEqual(result.summary.statusCodes.filter(({ code }) => code === 502), [{ code: 502, count: 100 }]);
	});
});

describe('slow start', () => {
	const grow: AutoScalingScenario['operations'] = [{ kind: 'set-desired-capacity', atSeconds: 10, desiredCapacity: 2, honorCooldown: false }];

	it('gives a new target a share that grows in a straight line', () => {
		// One target serves 100 of 150; the second one answers at 70 s and is healthy at once. In slow start of 100 s its weight beside the
		// first is 0.05, 0.15, …, so that the first gets 150 / 1.05, 150 / 1.15, …: below 100 from 1.55 on, in the sixth step.
		const at = (slowStartSeconds: number, seconds: number): number =>
			servedAt(run({ group: { minSize: 1, desiredCapacity: 1, zones: ['a'] }, loadBalancer: { slowStartSeconds }, requestsPerSecond: 150, operations: grow, requests: { timeoutSeconds: 1 } }), seconds);
		const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 0.5, `${actual} ${expected}`);
		near(at(0, 90), 150);
		near(at(100, 75), 100 + 150 * 0.05 / 1.05);
		near(at(100, 105), 100 + 150 * 0.35 / 1.35);
		near(at(100, 160), 150);
		near(at(100, 300), 150);
	});

	it('does not begin for targets that have nobody beside them', () => {
		const result = run({ group: { minSize: 0, desiredCapacity: 0, zones: ['a'] }, loadBalancer: { slowStartSeconds: 100 }, requestsPerSecond: 150, operations: grow });
		assert.equal(servedAt(result, 75), 150);
	});
});

describe('sticky sessions', () => {
	it('leave a new target to new clients until the old sessions have ended', () => {
		// 30 of the 60 s that a session lasts: 2 old targets have 30 / 2 + 30 / 3 of the sessions, the new one 30 / 3.
		assert.equal(sessionShareByAge([30], 2, 60)(30), 10 / 25);
		// Without any old one the oldest has a full share: 20 / 1 + 10 / 2 against 10 / 2.
		assert.deepStrictEqual([30, 10].map(sessionShareByAge([30, 10], 0, 60)), [1, 0.2]);
	});

	it('keep an overloaded group overloaded after it has grown', () => {
		// One target for 150 per second; the second one is there from 70 s on. Without stickiness both serve 75 at once.
		const grow: AutoScalingScenario['operations'] = [{ kind: 'set-desired-capacity', atSeconds: 10, desiredCapacity: 2, honorCooldown: false }];
		const served = (stickinessSeconds: number | null): readonly number[] => {
			const result = run({ group: { minSize: 1, desiredCapacity: 1, zones: ['a'] }, loadBalancer: { stickinessSeconds }, requestsPerSecond: 150, operations: grow, requests: { timeoutSeconds: 1 } });
			return [80, 200, 390].map((seconds) => Math.round(servedAt(result, seconds)));
		};
		assert.deepStrictEqual(served(null), [150, 150, 150]);
		const [soon, later, atLast] = served(320) as [number, number, number];
		assert.ok(soon < 105 && later > soon && later < 150 && atLast === 150, `${soon} ${later} ${atLast}`);
	});
});

describe('class shares', () => {
	const traits = (changes: Partial<ClassTraits>): ClassTraits => ({ zone: null, ratePerSecond: 100, cpuAtRate: 1, vcpu: 4, trafficWeight: 1, ...changes });
	const shares = (byClass: readonly number[], all: readonly ClassTraits[], loadBalancer: Pick<LoadBalancerSettings, 'crossZone' | 'loadBalancerKind' | 'algorithm'> | null, zoneWeights: readonly number[] = [1, 1]): readonly number[] =>
		classShares(byClass, { traits: all, loadBalancer, zoneWeights }).map(({ share }) => share);
	const alb = { crossZone: true, loadBalancerKind: 'alb', algorithm: 'round_robin' } as const;

	it('are the same for every target, slow or not, unless it goes by outstanding requests', () => {
		const all = [traits({}), traits({ ratePerSecond: 50 }), traits({ ratePerSecond: 0 })];
		assert.deepStrictEqual(shares([2, 1, 1], all, alb), [0.5, 0.25, 0.25]);
		assert.deepStrictEqual(shares([2, 1, 1], all, { ...alb, algorithm: 'least_outstanding_requests' }), [0.8, 0.2, 0]);
		assert.deepStrictEqual(shares([0, 0, 4], all, { ...alb, algorithm: 'least_outstanding_requests' }), [1]);
		assert.deepStrictEqual(shares([2, 1, 1], all, null), [0.5, 0.25, 0.25]);
	});

	it('are those of its zone without cross-zone load balancing, and missing where a zone has no target', () => {
		const all = [traits({ zone: 0 }), traits({ zone: 1 })];
		assert.deepStrictEqual(shares([2, 8], all, { ...alb, crossZone: false }), [0.5, 0.5]);
		assert.deepStrictEqual(shares([2, 8], all, { ...alb, crossZone: false }, [1, 0.25]), [0.8, 0.2]);
		assert.deepStrictEqual(shares([2], all, { ...alb, crossZone: false }), [0.5]);
		assert.deepStrictEqual(shares([2, 8], all, alb, [1, 0]), [1, 0]);
	});

	it('are none of those that only finish what they have', () => {
		assert.deepStrictEqual(shares([1, 1], [traits({}), traits({ trafficWeight: 0 })], alb), [1, 0]);
	});
});
