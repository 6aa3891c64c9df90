/** The request model within 1 % of queueing theory, over utilizations of 30 to 95 % and 1 to 50 servers (queueing.ts). */
import assert from 'node:assert/strict';
import { createRun, serverClass, setClasses } from '../unit/core/simulation/requestRuns';
import { erlangB, erlangC, lossWithQueue, meanResponse, queueCases, simulateQueue, type QueueFamily } from './queueing';

const seed = 1;

/** The cases of a family that are not as theory says. */
function strayCases(family: QueueFamily): readonly string[] {
	return queueCases().filter((queue) => queue.family === family).flatMap((queue) => {
		const { theory, simulated, error, tolerance } = simulateQueue(queue, seed);
		return Math.abs(error) <= tolerance ? [] : [`${queue.servers} servers, ${queue.utilization}, ${queue.serviceTime.kind}: ${simulated} instead of ${theory}`];
	});
}

describe('queueing theory', () => {
	it('is written down right here: values from tables', () => {
		// Erlang B: 10 servers and 5 erlangs lose 0.0184, 1 and 1 lose a half. Erlang C with 2 servers and 1 erlang: 1/3; with one it is the utilization.
		assert.equal(erlangB(10, 5).toFixed(4), '0.0184');
		assert.deepStrictEqual([erlangB(1, 1), erlangC(2, 1).toFixed(9), erlangC(1, 0.7).toFixed(9)], [0.5, '0.333333333', '0.700000000']);
		// M/M/1: 1 / (1 − ρ). M/M/1/2: ρ² / (1 + ρ + ρ²).
		assert.equal(meanResponse(1, 0.75).toFixed(9), '4.000000000');
		assert.equal(lossWithQueue(1, 0.5, 1).toFixed(9), (0.25 / 1.75).toFixed(9));
		assert.equal(lossWithQueue(7, 5, 0).toFixed(12), erlangB(7, 5).toFixed(12));
	});
});

describe('the request model agrees with queueing theory', function () {
	this.timeout(120_000);

	it('on who finds no room where nobody waits: Erlang B', () => { assert.deepStrictEqual(strayCases('M/M/c/c'), []); });

	it('on how long requests take that wait in order: Erlang C', () => { assert.deepStrictEqual(strayCases('M/M/c'), []); });

	it('on who finds no room in a bounded queue: M/M/c/K', () => { assert.deepStrictEqual(strayCases('M/M/c/c+4'), []); });

	it('on how long requests take that share the servers, whatever their spread: M/G/c processor sharing', () => { assert.deepStrictEqual(strayCases('M/G/c-PS'), []); });

	it('on percentiles: at one server in order, times are exponential', () => {
		// Kleinrock, Queueing Systems 1 (1975), section 5.12: P(T > t) = exp(−(μ − λ) t).
		const model = createRun({ load: { kind: 'steady', requestsPerSecond: 0.5 }, requests: { concurrencyPerInstance: 1 }, durationSeconds: 2_400_000, seed });
		setClasses(model, [serverClass()]);
		model.advanceTo(2_400_000);
		const { p50, p95, p99 } = model.latencies();
		for (const [actual, share] of [[p50, 0.5], [p95, 0.95], [p99, 0.99]] as const) {
			const theory = -Math.log(1 - share) / 0.5;
			assert.ok(Math.abs(actual / theory - 1) < 0.01, `${actual} instead of ${theory}`);
		}
	});

	it('on many instances behind a load balancer that chooses at random: each is a queue of its own', () => {
		// Poisson arrivals that are split at random are Poisson again: 10 × M/G/1 processor sharing at 0.6, 1 / (1 − 0.6) service times.
		const requests = 600_000;
		const model = createRun({
			load: { kind: 'steady', requestsPerSecond: 6 }, requests: { serviceTime: { kind: 'deterministic' } }, loadBalancer: { algorithm: 'weighted_random' }, durationSeconds: requests / 6, seed,
		});
		setClasses(model, [serverClass({ instances: 10 })]);
		model.advanceTo(requests / 6);
		const mean = model.responseSeconds() / model.totals.served;
		assert.ok(Math.abs(mean / 2.5 - 1) < 0.01, String(mean));
		assert.ok(Math.abs(model.busyByClass[0]! / (requests / 6) / 0.6 - 1) < 0.01);
	});
});
