import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dropReasons, type DropReason, type LoadModel } from '../../../../src/core/simulation/load/loadModel';
import { createRun, serverClass, setClasses, traceOf, type RequestRun } from './requestRuns';

/** Service times of a second at one vCPU, if the class serves one request per second and vCPU. */
const constant = { serviceTime: { kind: 'deterministic' } } as const;

function create(run: RequestRun, changes: Parameters<typeof serverClass>[0] = {}): LoadModel {
	const model = createRun({ ...run, requests: { ...constant, ...run.requests } });
	setClasses(model, [serverClass(changes)]);
	return model;
}

/** When answers come, found by looking often: within a thousandth of a second. */
function answerTimes(model: LoadModel, untilSeconds: number): readonly number[] {
	const times: number[] = [];
	for (let step = 1; step <= untilSeconds * 1000; step++) {
		model.advanceTo(step / 1000);
		while (times.length < model.totals.served) { times.push(step / 1000); }
	}
	return times.map((seconds) => Math.round(seconds * 100) / 100);
}

function failures(model: LoadModel): Partial<Record<DropReason, number>> {
	return Object.fromEntries(dropReasons.flatMap((reason) => model.totals.droppedByReason[reason] > 0 ? [[reason, model.totals.droppedByReason[reason]]] : []));
}

describe('requests on one instance', () => {
	it('share its vCPU, each at most one vCPU', () => {
		// Alone for 0.5 s, then the first has half a second of work left at half the speed, then so has the second, alone.
		assert.deepStrictEqual(answerTimes(create({ load: traceOf(0, 0.5) }), 3), [1.5, 2]);
		assert.deepStrictEqual(answerTimes(create({ load: traceOf(0, 0.5) }, { vcpu: 2, ratePerSecond: 2 }), 3), [1, 1.5]);
		// Three on two vCPUs go at two thirds: 1 / (2/3) = 1.5 s.
		assert.deepStrictEqual(answerTimes(create({ load: traceOf(0, 0, 0) }, { vcpu: 2, ratePerSecond: 2 }), 3), [1.5, 1.5, 1.5]);
	});

	it('wait in order where it works on few at a time', () => {
		assert.deepStrictEqual(answerTimes(create({ load: traceOf(0, 0.5, 0.5), requests: { concurrencyPerInstance: 1 } }), 4), [1, 2, 3]);
		// Two at a time share one vCPU: 2 s for both, then the third alone.
		assert.deepStrictEqual(answerTimes(create({ load: traceOf(0, 0, 0), requests: { concurrencyPerInstance: 2 } }), 4), [2, 2, 3]);
	});

	it('are refused where no more may wait', () => {
		const model = create({ load: traceOf(0, 0, 0, 0.5), requests: { concurrencyPerInstance: 1, queuePerInstance: 1 } });
		model.advanceTo(10);
		assert.deepStrictEqual([model.totals.served, failures(model)], [2, { refused: 2 }]);
	});

	it('leave the queue when their client gives up, but are worked on to the end once they have begun', () => {
		const model = create({ load: traceOf(0, 0, 0), requests: { concurrencyPerInstance: 1, timeoutSeconds: 1.25, worksOnAfterTimeout: true } });
		model.advanceTo(10);
		// The second is begun at 1 s and given up at 1.25 s; the third is never begun.
		assert.deepStrictEqual([model.totals.served, failures(model), model.totals.busySeconds], [1, { 'timed-out': 2 }, 2]);
	});

	it('leave their instance when their client gives up, and the next ones get their turn', () => {
		const model = create({ load: traceOf(0, 0, 1), requests: { concurrencyPerInstance: 1, timeoutSeconds: 1.25 } });
		model.advanceTo(10);
		// The second is begun at 1 s and given up at 1.25 s; the third begins then, and is done at 2.25 s, just as its client gives up.
		assert.deepStrictEqual([model.totals.served, failures(model), model.totals.busySeconds], [2, { 'timed-out': 1 }, 2.25]);
	});

	it('share the vCPU with those that are left when a client gives up', () => {
		const model = create({ load: traceOf(0, 0.5), requests: { timeoutSeconds: 1.25, serviceTime: { kind: 'deterministic' } } }, { ratePerSecond: 0.8 });
		model.advanceTo(10);
		// 1.25 s of work each. The first has 0.5 + 0.375 s of it at 1.25 s; the second then 0.375 s, and 0.5 s more until 1.75 s.
		assert.deepStrictEqual([model.totals.served, failures(model), model.totals.busySeconds], [0, { 'timed-out': 2 }, 1.75]);
	});

	it('take CPU in proportion to the vCPUs that they keep busy', () => {
		const model = create({ load: traceOf(0, 0, 0, 0) }, { vcpu: 2, ratePerSecond: 2, cpuAtRate: 0.5 });
		model.advanceTo(8);
		// Four requests of a second on two vCPUs: 2 s, at half of the CPU.
		assert.deepStrictEqual([model.busyByClass[0], model.totals.busySeconds, model.totals.servingSeconds], [1, 1, 8]);
	});

	it('have the latencies of their own attempts', () => {
		const model = create({ load: traceOf(0, 10, 20, 30) });
		model.advanceTo(40);
		const { p50, p95, p99 } = model.latencies();
		for (const latency of [p50, p95, p99]) { assert.ok(Math.abs(latency - 1) < 0.002, String(latency)); }
		assert.equal(model.responseSeconds(), 4);
		assert.notEqual(model.takeLatencies().p50, 0);
		assert.equal(model.takeLatencies().p50, 0);
	});
});

describe('requests and changes of their instance', () => {
	it('go on at the pace of the class that it is in', () => {
		const model = create({ load: traceOf(0) });
		model.advanceTo(0.5);
		setClasses(model, [serverClass({ id: 1, ratePerSecond: 0.5 })]);
		// Half of the work is left, at half the pace.
		assert.deepStrictEqual(answerTimes(model, 3), [1.5]);
	});

	it('wait for an instance that answers nobody, and are served if it does again in time', () => {
		const hung = (timeoutSeconds: number): LoadModel => {
			const model = create({ load: traceOf(0), requests: { timeoutSeconds } }, { ratePerSecond: 0 });
			model.advanceTo(2);
			setClasses(model, [serverClass({ id: 1 })]);
			model.advanceTo(10);
			return model;
		};
		assert.deepStrictEqual([hung(4).totals.served, failures(hung(4))], [1, {}]);
		assert.deepStrictEqual([hung(1.5).totals.served, failures(hung(1.5)), hung(1.5).totals.droppingSeconds], [0, { unanswered: 1 }, 1]);
	});

	it('are cut off when it ends, and finished while it drains', () => {
		const lost = create({ load: traceOf(0, 0) }, { instances: 2 });
		lost.advanceTo(0.5);
		setClasses(lost, [serverClass()]);
		lost.advanceTo(2);
		assert.deepStrictEqual([lost.totals.served, failures(lost)], [1, { 'cut-off': 1 }]);
		const draining = create({ load: traceOf(0, 0, 0.75) }, { instances: 2 });
		draining.advanceTo(0.5);
		setClasses(draining, [serverClass()], [{ id: 2, classId: -1, zone: 0 }]);
		// The third shares the first instance, which is the only one left, from 0.75 s on.
		assert.deepStrictEqual([answerTimes(draining, 3), failures(draining)], [[1, 1.25, 2], {}]);
	});

	it('fail while the dependency is down: new ones at once, others when they are done', () => {
		const model = create({ load: traceOf(0, 1.5, 4) });
		model.advanceTo(0.5);
		model.setDependencyDown(true);
		model.advanceTo(3);
		model.setDependencyDown(false);
		model.advanceTo(6);
		assert.deepStrictEqual([model.totals.served, failures(model), model.totals.busySeconds], [1, { dependency: 2 }, 2]);
		assert.deepStrictEqual(model.episodes, [{ startSeconds: 1, endSeconds: 2, droppedRequests: 2, demandPerSecond: 1, capacityPerSecond: 1, reason: 'dependency' }]);
	});

	it('say how long a light request would take', () => {
		const model = create({ load: traceOf(0, 0, 0), requests: { concurrencyPerInstance: 2 } });
		model.advanceTo(0.5);
		// One waits behind two that share the vCPU; a second of work takes 1 s at its full pace. Then it would share the vCPU with another.
		assert.equal(model.answerSeconds(0, 0.25), 2 / 1 + 0.25 * 2);
		assert.equal(model.answerSeconds(7, 0.25), 0);
		setClasses(model, [serverClass({ id: 1, ratePerSecond: 0 })]);
		assert.equal(model.answerSeconds(1, 0.25), Infinity);
	});
});

describe('requests and their clients', () => {
	it('try again after twice the time of the last wait, and then give up', () => {
		const model = createRun({ load: traceOf(0), requests: { maxRetries: 2, retryBackoffSeconds: 1 } });
		const attempts = [0.5, 1.5, 2.5, 3.5].map((seconds) => {
			model.advanceTo(seconds);
			return [model.totals.attempts, model.totals.waiting, model.totals.dropped];
		});
		assert.deepStrictEqual(attempts, [[1, 1, 0], [2, 1, 0], [2, 1, 0], [3, 0, 1]]);
		assert.deepStrictEqual([model.totals.arrived, model.totals.retried, model.totals.failedAttempts['no-target'], failures(model)], [1, 2, 3, { 'no-target': 1 }]);
	});

	it('are the same request with the same work at each attempt, while the first is still worked on', () => {
		// 1 s of work shared by both attempts: the first has a second's lead of 0.6 s, so it is done at 1.4 s, for nobody; the second at 2 s.
		const model = create({ load: traceOf(0), requests: { worksOnAfterTimeout: true, timeoutSeconds: 0.5, maxRetries: 1, retryBackoffSeconds: 0.1 } });
		model.advanceTo(5);
		assert.deepStrictEqual([model.totals.served, model.totals.retried, failures(model), model.totals.busySeconds], [0, 1, { 'timed-out': 1 }, 2]);
	});

	it('make a storm of retries, which keeps an instance busy that could serve all new requests', () => {
		// 0.8 of what it serves. An outage of 20 s, and those who wait no longer than 2 s try again three times.
		const run = (maxRetries: number): LoadModel => {
			const model = create({ load: { kind: 'steady', requestsPerSecond: 80 }, requests: { timeoutSeconds: 2, maxRetries, retryBackoffSeconds: 0 } }, { vcpu: 4, ratePerSecond: 0 });
			model.advanceTo(20);
			setClasses(model, [serverClass({ id: 1, vcpu: 4, ratePerSecond: 100 })]);
			model.advanceTo(120);
			return model;
		};
		const servedLate = (model: LoadModel): number => {
			const before = model.totals.served;
			model.advanceTo(180);
			return model.totals.served - before;
		};
		assert.ok(servedLate(run(3)) < 60 * 80 * 0.2);
		assert.ok(servedLate(run(0)) > 60 * 80 * 0.95);
	});

	it('tell of dropped requests as episodes with the reason of most of them', () => {
		const model = create({ load: traceOf(0, 0, 0, 30, 30, 200), requests: { concurrencyPerInstance: 1, queuePerInstance: 0 } });
		model.advanceTo(100);
		setClasses(model, [serverClass({ ratePerSecond: 0 })]);
		model.advanceTo(150);
		model.setServers({ classes: [], moves: [], instances: () => [] });
		model.advanceTo(400);
		assert.deepStrictEqual(model.episodes, [
			{ startSeconds: 0, endSeconds: 31, droppedRequests: 3, demandPerSecond: 3, capacityPerSecond: 1, reason: 'refused' },
			{ startSeconds: 200, endSeconds: 201, droppedRequests: 1, demandPerSecond: 1, capacityPerSecond: 0, reason: 'no-target' },
		]);
		assert.deepStrictEqual([model.totals.droppingSeconds, model.totals.peakPerSecond], [3, 3]);
	});

	it('multiply with the factor of demand', () => {
		const model = create({ load: { kind: 'steady', requestsPerSecond: 4 }, requests: { arrivals: 'regular' } }, { ratePerSecond: 100 });
		model.advanceTo(10);
		model.setDemandFactor(2.5);
		model.advanceTo(20);
		model.setDemandFactor(1);
		model.advanceTo(30);
		assert.deepStrictEqual([model.totals.arrived, model.totals.peakPerSecond], [40 + 100 + 40, 10]);
	});
});

describe('the request model', () => {
	const settings = fc.record({
		load: fc.oneof(
			fc.record({ kind: fc.constant('steady' as const), requestsPerSecond: fc.integer({ min: 0, max: 60 }) }),
			fc.record({ kind: fc.constant('ramp' as const), fromRequestsPerSecond: fc.integer({ min: 0, max: 60 }), toRequestsPerSecond: fc.integer({ min: 0, max: 60 }) }),
			fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 200 }).map((times) => traceOf(...times.sort((a, b) => a - b))),
		),
		requests: fc.record({
			arrivals: fc.constantFrom('poisson' as const, 'regular' as const),
			serviceTime: fc.constantFrom({ kind: 'deterministic' as const }, { kind: 'exponential' as const }, { kind: 'log-normal' as const, variation: 3 }),
			concurrencyPerInstance: fc.option(fc.integer({ min: 1, max: 5 })), queuePerInstance: fc.option(fc.integer({ min: 0, max: 9 })),
			timeoutSeconds: fc.double({ min: 0.01, max: 5, noNaN: true }), maxRetries: fc.integer({ min: 0, max: 4 }), retryBackoffSeconds: fc.double({ min: 0, max: 2, noNaN: true }),
		}),
		loadBalancer: fc.option(fc.record({
			algorithm: fc.constantFrom('round_robin' as const, 'least_outstanding_requests' as const, 'weighted_random' as const), crossZone: fc.boolean(),
		})),
		seed: fc.integer(),
		/** What happens at each fifth second: sizes of two classes, their rates and shares, demand, dependency. */
		changes: fc.array(fc.record({
			instances: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), draining: fc.integer({ min: 0, max: 3 }),
			rates: fc.tuple(fc.constantFrom(0, 3, 12), fc.constantFrom(0, 5)), share: fc.double({ min: 0, max: 1, noNaN: true }), missing: fc.constantFrom(0, 0, 0.3),
			factor: fc.constantFrom(1, 1, 2.5), isDown: fc.boolean(),
		}), { minLength: 1, maxLength: 8 }),
	});

	function play({ changes, ...run }: Parameters<Parameters<typeof settings.map>[0]>[0], stepsBetween: number): LoadModel {
		const model = createRun({ ...run, durationSeconds: 60 });
		changes.forEach(({ instances: [one, two], draining, rates, share, missing, factor, isDown }, index) => {
			const shares = one === 0 ? [0, 1 - missing] : two === 0 ? [1 - missing, 0] : [share * (1 - missing), (1 - share) * (1 - missing)];
			const classes = [0, 1].map((id) => serverClass({ id, instances: [one, two][id], share: shares[id], ratePerSecond: rates[id], cpuAtRate: rates[id]! > 0 ? 1 : 0, vcpu: 2 - id }));
			for (let step = 1; step <= stepsBetween; step++) {
				setClasses(model, classes.filter(({ instances }) => instances > 0), Array.from({ length: draining }, (_, place) => ({ id: one + two + 1 + place, classId: -1, zone: 0 })));
				model.setDemandFactor(factor);
				model.setDependencyDown(isDown);
				model.advanceTo(5 * (index + step / stepsBetween));
			}
		});
		return model;
	}

	it('loses no request, whatever happens', () => {
		fc.assert(fc.property(settings, (run) => {
			const { totals } = play(run, 1);
			assert.equal(totals.arrived, totals.served + totals.dropped + totals.waiting);
			assert.equal(totals.attempts, totals.arrived + totals.retried);
			assert.equal(totals.dropped, dropReasons.reduce((sum, reason) => sum + totals.droppedByReason[reason], 0));
			assert.ok(totals.busySeconds <= totals.servingSeconds + 1e-6 && totals.busySeconds >= 0);
			assert.ok(Object.values(totals).every((value) => typeof value === 'object' || (Number.isFinite(value) && value >= 0)));
		}), { numRuns: 300 });
	});

	it('does not depend on how often it is asked, or told what it knows', () => {
		fc.assert(fc.property(settings, (run) => {
			const once = play(run, 1);
			const often = play(run, 7);
			const exact = ({ totals: { busySeconds: _busy, servingSeconds: _serving, ...totals } }: LoadModel): unknown => totals;
			assert.deepStrictEqual(exact(often), exact(once));
			assert.deepStrictEqual(often.latencies(), once.latencies());
			assert.deepStrictEqual(often.episodes, once.episodes);
			assert.ok(Math.abs(often.totals.busySeconds - once.totals.busySeconds) < 1e-9);
		}), { numRuns: 150 });
	});

	it('gives up where there is too much to do, and says so once', () => {
		for (const bound of [{ stepBudget: 5000 }, { maxUnderWay: 300 }]) {
			let count = 0;
			const model = create({ load: { kind: 'steady', requestsPerSecond: 100 }, ...bound, giveUp: () => { count++; } });
			for (let seconds = 10; seconds <= 100; seconds += 10) { model.advanceTo(seconds); }
			assert.deepStrictEqual([count, model.hasGivenUp?.()], [1, true]);
			assert.ok(model.totals.arrived < 6000);
		}
	});
});
