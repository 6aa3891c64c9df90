import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFlow } from '../../../../src/core/simulation/load/flow';
import { dropReasons, type DropReason, type LoadModel, type ServerClass } from '../../../../src/core/simulation/load/loadModel';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { RequestSettings } from '../../../../src/core/simulation/scenario/load';
import type { LoadBalancerSettings } from '../../../../src/core/simulation/scenario/loadBalancerSettings';

interface Settings {
	readonly requests?: Partial<RequestSettings>;
	readonly loadBalancer?: Partial<LoadBalancerSettings>;
}

/** A flow whose clients wait for two seconds. */
function create(demandAt: (seconds: number) => number, { requests = {}, loadBalancer }: Settings = {}): LoadModel {
	const scenario = completeScenario({ requests: { timeoutSeconds: 2, ...requests }, ...(loadBalancer === undefined ? {} : { loadBalancer }) });
	return createFlow({ demandAt, requests: scenario.requests, loadBalancer: scenario.loadBalancer });
}

/** Instances with four vCPUs that serve 100 requests per second. */
function serverClass(instances: number, traits: Partial<ServerClass> = {}): ServerClass {
	return { id: 0, instances, share: 1, ratePerSecond: 100, cpuAtRate: 1, vcpu: 4, ...traits };
}

function setClasses(flow: LoadModel, ...classes: readonly ServerClass[]): void {
	flow.setServers({ classes, moves: [], instances: () => [] });
}

function byReason(amounts: Partial<Record<DropReason, number>>): Record<DropReason, number> {
	return { 'no-target': 0, 'unanswered': 0, 'timed-out': 0, 'refused': 0, 'cut-off': 0, 'dependency': 0, ...amounts };
}

const amounts = ({ totals: { arrived, served, dropped, waiting } }: LoadModel): readonly number[] => [arrived, served, dropped, waiting];

describe('flow', () => {
	it('serves what fits and counts CPU by it', () => {
		const flow = create(() => 150);
		setClasses(flow, serverClass(2));
		flow.advanceTo(10);
		assert.deepStrictEqual(flow.totals, {
			arrived: 1500, attempts: 1500, served: 1500, dropped: 0, waiting: 0, retried: 0, droppedByReason: byReason({}), failedAttempts: byReason({}),
			busySeconds: 15, servingSeconds: 20, droppingSeconds: 0, peakPerSecond: 150,
		});
		assert.deepStrictEqual(flow.busyByClass, [7.5]);
	});

	it('keeps what does not fit waiting, up to the time-out, and drops the rest', () => {
		const flow = create((seconds) => seconds < 10 ? 150 : 0);
		setClasses(flow, serverClass(1));
		flow.advanceTo(4);
		assert.deepStrictEqual(amounts(flow), [600, 400, 0, 200]);
		flow.advanceTo(10);
		assert.deepStrictEqual(amounts(flow), [1500, 1000, 300, 200]);
		flow.advanceTo(20);
		assert.deepStrictEqual(amounts(flow), [1500, 1200, 300, 0]);
		assert.deepStrictEqual(flow.episodes, [{ startSeconds: 4, endSeconds: 10, droppedRequests: 300, demandPerSecond: 150, capacityPerSecond: 100, reason: 'timed-out' }]);
		assert.deepStrictEqual(flow.totals.droppedByReason, byReason({ 'timed-out': 300 }));
	});

	it('drops the share of instances that do not answer', () => {
		const flow = create(() => 300);
		setClasses(flow, serverClass(4, { share: 2 / 3 }), serverClass(2, { id: 1, share: 1 / 3, ratePerSecond: 0 }));
		flow.advanceTo(1);
		assert.deepStrictEqual([amounts(flow), flow.totals.busySeconds, flow.totals.servingSeconds], [[300, 200, 100, 0], 2, 4]);
		assert.deepStrictEqual(flow.totals.droppedByReason, byReason({ unanswered: 100 }));
	});

	it('drops everything without a server', () => {
		const flow = create(() => 300);
		flow.advanceTo(2);
		assert.deepStrictEqual([amounts(flow), flow.totals.droppedByReason], [[600, 0, 600, 0], byReason({ 'no-target': 600 })]);
	});

	it('drops what a part of the shares leaves over', () => {
		const flow = create(() => 300);
		setClasses(flow, serverClass(4, { share: 0.75 }));
		flow.advanceTo(2);
		assert.deepStrictEqual([amounts(flow), flow.totals.droppedByReason], [[600, 450, 150, 0], byReason({ 'no-target': 150 })]);
	});

	it('counts CPU of a class that something else than CPU holds back', () => {
		const flow = create(() => 50);
		setClasses(flow, serverClass(2, { ratePerSecond: 50, cpuAtRate: 0.5 }));
		flow.advanceTo(10);
		assert.deepStrictEqual([flow.totals.served, flow.busyByClass], [500, [2.5]]);
	});

	it('loses what waits at an instance together with it', () => {
		const flow = create(() => 500);
		setClasses(flow, serverClass(4));
		flow.advanceTo(2);
		flow.setServers({ classes: [serverClass(3)], moves: [{ instances: 1, from: 0, to: 'lost' }], instances: () => [] });
		assert.deepStrictEqual(amounts(flow), [1000, 800, 50, 150]);
		assert.deepStrictEqual(flow.totals.droppedByReason, byReason({ 'cut-off': 50 }));
	});

	it('takes what waits along when an instance slows down', () => {
		const flow = create((seconds) => seconds < 2 ? 500 : 0);
		setClasses(flow, serverClass(4));
		flow.advanceTo(2);
		const slowed = [serverClass(3, { share: 0.75 }), serverClass(1, { id: 1, share: 0.25, ratePerSecond: 10 })];
		flow.setServers({ classes: slowed, moves: [{ instances: 1, from: 0, to: 1 }], instances: () => [] });
		// 50 of the 200 that wait are at the slow one, which has room for two seconds' worth.
		flow.advanceTo(3);
		assert.deepStrictEqual(amounts(flow), [1000, 960, 20, 20]);
	});

	it('finishes what waits at an instance that gets no more', () => {
		const flow = create((seconds) => seconds < 2 ? 500 : 150);
		setClasses(flow, serverClass(4));
		flow.advanceTo(2);
		const draining = [serverClass(3), serverClass(1, { id: 1, share: 0 })];
		flow.setServers({ classes: draining, moves: [{ instances: 1, from: 0, to: 1 }], instances: () => [] });
		flow.advanceTo(3);
		assert.deepStrictEqual([amounts(flow), flow.busyByClass, flow.totals.servingSeconds], [[1150, 1150, 0, 0], [3, 0.5], 11]);
	});

	it('lets others take over what waits at instances that are in no class any more', () => {
		const flow = create((seconds) => seconds < 2 ? 500 : 0);
		setClasses(flow, serverClass(4));
		flow.advanceTo(2);
		flow.setServers({ classes: [serverClass(2, { id: 1 })], moves: [{ instances: 4, from: 0, to: 'shared' }], instances: () => [] });
		flow.advanceTo(3);
		assert.deepStrictEqual([amounts(flow), flow.busyByClass], [[1000, 1000, 0, 0], [2, 1]]);
	});

	it('fails what waits at instances that no longer answer', () => {
		const flow = create((seconds) => seconds < 2 ? 500 : 0);
		setClasses(flow, serverClass(4));
		flow.advanceTo(2);
		flow.setServers({ classes: [serverClass(4, { id: 1, ratePerSecond: 0 })], moves: [{ instances: 4, from: 0, to: 1 }], instances: () => [] });
		assert.deepStrictEqual([amounts(flow), flow.totals.droppedByReason], [[1000, 800, 200, 0], byReason({ unanswered: 200 })]);
	});

	it('multiplies demand', () => {
		const flow = create(() => 50);
		setClasses(flow, serverClass(1));
		flow.advanceTo(10);
		flow.setDemandFactor(1.5);
		flow.advanceTo(20);
		assert.deepStrictEqual([amounts(flow), flow.totals.peakPerSecond], [[1250, 1250, 0, 0], 75]);
	});

	it('fails all that comes or waits while the dependency is down, without CPU', () => {
		const flow = create((seconds) => seconds < 2 ? 150 : 50);
		setClasses(flow, serverClass(1));
		flow.advanceTo(2);
		flow.setDependencyDown(true);
		flow.advanceTo(4);
		flow.setDependencyDown(false);
		flow.advanceTo(5);
		assert.deepStrictEqual([amounts(flow), flow.totals.busySeconds], [[450, 250, 200, 0], 2.5]);
		assert.deepStrictEqual(flow.totals.droppedByReason, byReason({ dependency: 200 }));
	});

	it('refuses what finds no room', () => {
		// 4 vCPUs work on 4 requests; 16 may wait, which is 0.16 s of work and less than any client's patience.
		const flow = create(() => 1000, { requests: { concurrencyPerInstance: 4, queuePerInstance: 16, timeoutSeconds: 10 } });
		setClasses(flow, serverClass(1));
		flow.advanceTo(10);
		assert.deepStrictEqual([amounts(flow), flow.totals.droppedByReason], [[10_000, 1000, 8984, 16], byReason({ refused: 8984 })]);
	});

	it('refuses by Erlang’s formula where none may wait', () => {
		// Two servers at an offered load of one: B = (1 / 2) / (1 + 1 + 1 / 2) = 0.2.
		const flow = create(() => 50, { requests: { concurrencyPerInstance: 2, queuePerInstance: 0 } });
		setClasses(flow, serverClass(1, { vcpu: 2 }));
		flow.advanceTo(100);
		const refusedRatio = flow.totals.dropped / flow.totals.arrived;
		assert.ok(Math.abs(refusedRatio - 0.2) < 0.004, String(refusedRatio));
	});

	it('uses no more vCPUs than requests it works on', () => {
		const flow = create(() => 100, { requests: { concurrencyPerInstance: 1 } });
		setClasses(flow, serverClass(1));
		flow.advanceTo(10);
		// One of four vCPUs serves 25 per second; two seconds' worth waits.
		assert.deepStrictEqual([amounts(flow), flow.busyByClass], [[1000, 250, 700, 50], [2.5]]);
	});

	it('gives up when the load balancer does, if that is earlier', () => {
		const flow = create(() => 150, { requests: { timeoutSeconds: 10 }, loadBalancer: { idleTimeoutSeconds: 2 } });
		setClasses(flow, serverClass(1));
		flow.advanceTo(10);
		assert.deepStrictEqual(amounts(flow), [1500, 1000, 300, 200]);
	});

	it('does not depend on how often it is asked', () => {
		const settings: Settings = { requests: { maxRetries: 2, retryBackoffSeconds: 3 } };
		const [once, often] = [create((seconds) => seconds, settings), create((seconds) => seconds, settings)];
		for (const flow of [once, often]) { setClasses(flow, serverClass(1, { share: 0.8 }), serverClass(1, { id: 1, share: 0.2 })); }
		once.advanceTo(300);
		for (let seconds = 1; seconds <= 300; seconds++) { often.advanceTo(seconds); }
		assert.deepStrictEqual([often.totals, often.latencies(), often.responseSeconds()], [once.totals, once.latencies(), once.responseSeconds()]);
	});
});

describe('flow with retries', () => {
	const settings: Settings = { requests: { maxRetries: 2, retryBackoffSeconds: 1 } };

	it('brings failed attempts back after the backoff, which doubles', () => {
		// Nobody is there: the attempt of second 0 fails at once, comes back in second 1, fails, and comes back in second 3.
		const flow = create((seconds) => seconds < 1 ? 100 : 0, settings);
		const seen = [1, 2, 3, 4].map((seconds) => {
			flow.advanceTo(seconds);
			return [flow.totals.attempts, flow.totals.retried, flow.totals.waiting, flow.totals.dropped];
		});
		assert.deepStrictEqual(seen, [[100, 0, 100, 0], [200, 100, 100, 0], [200, 100, 100, 0], [300, 200, 0, 100]]);
		assert.deepStrictEqual(flow.totals.failedAttempts, byReason({ 'no-target': 300 }));
	});

	it('serves them once there is somebody', () => {
		const flow = create((seconds) => seconds < 1 ? 100 : 0, settings);
		flow.advanceTo(1);
		setClasses(flow, serverClass(4));
		flow.advanceTo(10);
		assert.deepStrictEqual([amounts(flow), flow.totals.retried, flow.episodes], [[100, 100, 0, 0], 100, []]);
	});

	it('tries what was not answered again when its client has given up on it', () => {
		// After the time-out of two seconds and one second of backoff, in seconds 3 and, with two of backoff, 7.
		const flow = create((seconds) => seconds < 1 ? 100 : 0, settings);
		setClasses(flow, serverClass(1, { ratePerSecond: 0 }));
		const attempts = [3, 4, 7, 8].map((seconds) => {
			flow.advanceTo(seconds);
			return flow.totals.attempts;
		});
		assert.deepStrictEqual([attempts, flow.totals.droppedByReason], [[100, 200, 200, 300], byReason({ unanswered: 100 })]);
	});

	it('lets overload stay after demand is back where it was: a retry storm', () => {
		// 100 are served. With two retries each, a demand of 60 becomes 180 attempts as soon as all fail, and they go on failing while
		// they come: without retries the same spike is over a few seconds after its end.
		const spike = (seconds: number): number => seconds < 60 ? 400 : 60;
		const [calm, storm] = [create(spike, { requests: { timeoutSeconds: 2 } }), create(spike, { requests: { timeoutSeconds: 2, maxRetries: 3, retryBackoffSeconds: 5 } })];
		for (const flow of [calm, storm]) {
			setClasses(flow, serverClass(1));
			flow.advanceTo(70);
		}
		assert.deepStrictEqual([calm.totals.waiting, storm.totals.waiting > 1000], [0, true]);
		const before = storm.totals.attempts;
		storm.advanceTo(80);
		assert.ok(storm.totals.attempts - before > 10 * 150, String(storm.totals.attempts - before));
	});

	it('counts attempts, failures and retries so that they add up', () => {
		fc.assert(fc.property(
			fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }),
			fc.option(fc.integer({ min: 1, max: 9 })), fc.option(fc.integer({ min: 0, max: 50 })), fc.double({ min: 0.1, max: 3, noNaN: true }),
			(rates, maxRetries, retryBackoffSeconds, concurrencyPerInstance, queuePerInstance, everySeconds) => {
				const flow = create((seconds) => rates[Math.floor(seconds)] ?? 0, { requests: { maxRetries, retryBackoffSeconds, concurrencyPerInstance, queuePerInstance } });
				setClasses(flow, serverClass(1, { share: 0.7 }), serverClass(1, { id: 1, share: 0.2, ratePerSecond: 20, vcpu: 1 }));
				for (let seconds = 0; seconds < 45; seconds += everySeconds) { flow.advanceTo(seconds); }
				const { arrived, served, dropped, waiting, attempts, retried, failedAttempts, droppedByReason } = flow.totals;
				const sumOf = (parts: Readonly<Record<DropReason, number>>): number => dropReasons.reduce((sum, reason) => sum + parts[reason], 0);
				const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-6, `${a} ${b}`);
				near(arrived, served + dropped + waiting);
				near(attempts, arrived + retried);
				near(sumOf(droppedByReason), dropped);
				assert.ok(sumOf(failedAttempts) >= dropped - 1e-6 && retried <= arrived * maxRetries + 1e-6 && waiting >= 0);
			},
		), { numRuns: 300 });
	});
});

describe('flow latency', () => {
	const percentilesAt = (demand: number, settings: Settings, ...classes: readonly ServerClass[]): readonly number[] => {
		const flow = create(() => demand, { ...settings, requests: { timeoutSeconds: 60, ...settings.requests } });
		setClasses(flow, ...classes);
		flow.advanceTo(60);
		const { p50, p95, p99 } = flow.takeLatencies();
		return [p50, p95, p99];
	};
	/** Whether all are off by at most so many percent. */
	const assertNear = (actual: readonly number[], expected: readonly number[], percent: number): void => {
		assert.ok(actual.every((value, index) => Math.abs(value / expected[index]! - 1) <= percent / 100), `${actual.join(' ')} instead of ${expected.join(' ')}`);
	};

	it('is the CPU time of the request while there is hardly any load', () => {
		// 4 vCPUs at 100 per second: 40 ms. Exponential: −ln 0.5, −ln 0.05, −ln 0.01 times as long.
		assertNear(percentilesAt(1, {}, serverClass(1)), [0.0277, 0.1198, 0.1842], 2);
		assertNear(percentilesAt(1, { requests: { serviceTime: { kind: 'deterministic' } } }, serverClass(1)), [0.04, 0.04, 0.04], 5);
	});

	it('is that of M/M/1 in line at one vCPU: exponential with the service time over what is idle', () => {
		// Random arrivals at 0.8: mean 10 ms / 0.2. https://en.wikipedia.org/wiki/M/M/1_queue#Response_time
		const random: Settings = { requests: { concurrencyPerInstance: 1 }, loadBalancer: { algorithm: 'weighted_random' } };
		assertNear(percentilesAt(80, random, serverClass(1, { vcpu: 1 })), [0.05 * Math.log(2), 0.05 * Math.log(20), 0.05 * Math.log(100)], 5);
	});

	it('averages what M/M/c says', () => {
		// C(4, 0.8) = 0.5964 (Erlang C): 40 ms × (1 + 0.5964 / (4 × 0.2)).
		const flow = create(() => 80, { requests: { timeoutSeconds: 60 }, loadBalancer: { algorithm: 'weighted_random' } });
		setClasses(flow, serverClass(1));
		flow.advanceTo(100);
		assertNear([flow.responseSeconds() / flow.totals.served], [0.04 * (1 + 0.5964 / 0.8)], 4);
	});

	it('is what was added since the last question', () => {
		const flow = create((seconds) => seconds < 60 ? 1 : 90);
		setClasses(flow, serverClass(1));
		flow.advanceTo(60);
		const quiet = flow.takeLatencies();
		flow.advanceTo(120);
		const busy = flow.takeLatencies();
		assert.ok(busy.p99 > quiet.p99 * 1.5);
		assert.deepStrictEqual(flow.takeLatencies(), { p50: 0, p95: 0, p99: 0 });
		assert.ok(flow.latencies().p99 > quiet.p99 && flow.latencies().p99 < busy.p99 * 1.01);
	});

	it('grows to the patience of the clients in overload, and not beyond it', () => {
		const flow = create(() => 300, { requests: { concurrencyPerInstance: 4 } });
		setClasses(flow, serverClass(1));
		flow.advanceTo(20);
		flow.takeLatencies();
		flow.advanceTo(60);
		const { p50, p99 } = flow.takeLatencies();
		assert.ok(p50 > 1.8 && p99 <= 2, `${p50} ${p99}`);
	});

	it('is shorter the more evenly requests are spread', () => {
		const p99 = (algorithm: LoadBalancerSettings['algorithm']): number => percentilesAt(540, { loadBalancer: { algorithm } }, serverClass(6))[2]!;
		const [least, turns, random] = [p99('least_outstanding_requests'), p99('round_robin'), p99('weighted_random')];
		assert.ok(least < turns && turns < random, `${least} ${turns} ${random}`);
	});

	it('fails what takes longer than its client waits by itself', () => {
		// 2 s of CPU time on average, clients wait 2 s: 1 − e⁻¹ are served, the others took CPU in vain.
		const flow = create(() => 0.01);
		setClasses(flow, serverClass(1, { vcpu: 1, ratePerSecond: 0.5 }));
		flow.advanceTo(1000);
		assertNear([flow.totals.served / flow.totals.arrived, flow.totals.busySeconds], [1 - Math.exp(-1), 20], 3);
		assert.equal(flow.totals.droppedByReason['timed-out'], flow.totals.dropped);
	});

	it('says how long a health check would take', () => {
		const flow = create(() => 300, { requests: { timeoutSeconds: 10 } });
		setClasses(flow, serverClass(1), serverClass(1, { id: 1, share: 0, ratePerSecond: 0 }));
		flow.advanceTo(20);
		// 1,000 requests are ten seconds' worth; a tenth of a request waits a tenth of it where all share the vCPUs.
		assertNear([flow.answerSeconds(0, 0.1)], [1 + 0.004], 1);
		assert.equal(flow.answerSeconds(7, 0.1), 0);
		const limited = create(() => 300, { requests: { timeoutSeconds: 10, concurrencyPerInstance: 4 } });
		setClasses(limited, serverClass(1));
		limited.advanceTo(20);
		assertNear([limited.answerSeconds(0, 0.1)], [10 + 0.004], 1);
	});
});
