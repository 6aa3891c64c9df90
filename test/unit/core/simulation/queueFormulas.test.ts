import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gridPoints, gridIndex, cumulativeAt } from '../../../../src/core/simulation/load/latencyGrid';
import { erlangB, queueState, waitFactor } from '../../../../src/core/simulation/load/queueFormulas';
import { createResponseTimes, caseOfLoad, caseOfWait, type ResponseSettings } from '../../../../src/core/simulation/load/responseTimes';
import { createServiceTimes, squaredVariation } from '../../../../src/core/simulation/load/serviceTimes';

const near = (actual: number, expected: number, tolerance: number): void => assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} instead of ${expected}`);

/** The same figures from the balance of neighbouring states, summed up one by one. */
function stateByState(servers: number, places: number, load: number): readonly [busyShare: number, meanWait: number, refusedShare: number] {
	const offered = servers * load;
	const weights = [1];
	for (let n = 1; n <= servers + places; n++) { weights.push(weights[n - 1]! * offered / Math.min(n, servers)); }
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const refused = weights[servers + places]! / all;
	const admitted = 1 - refused;
	const busy = weights.slice(servers, servers + places).reduce((sum, weight) => sum + weight, 0) / all / admitted;
	const waiting = weights.reduce((sum, weight, n) => sum + Math.max(0, n - servers) * weight, 0) / all;
	return [busy, busy === 0 ? 0 : waiting / (offered * admitted) / busy, refused];
}

describe('queue formulas', () => {
	it('have the values of Erlang’s tables', () => {
		// https://en.wikipedia.org/wiki/Erlang_(unit)#Erlang_B_formula: B(2, 1) = 1/5, B(3, 3) = 4.5/13 by the formula itself.
		near(erlangB(2, 0.5), 1 / 5, 1e-12);
		near(erlangB(3, 1), 4.5 / 13, 1e-12);
		// Erlang C for one server is its load; for two at 0.5 each: 1/3.
		near(queueState({ servers: 1, places: Infinity, load: 0.7 }).busyShare, 0.7, 1e-12);
		near(queueState({ servers: 2, places: Infinity, load: 0.5 }).busyShare, 1 / 3, 1e-12);
	});

	it('come to what the states of the queue say one by one', () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 200 }), fc.double({ min: 0.01, max: 3, noNaN: true }), (servers, places, load) => {
			const { busyShare, meanWait, refusedShare } = queueState({ servers, places, load });
			const [busy, wait, refused] = stateByState(servers, places, load);
			near(busyShare, busy, 1e-6);
			near(refusedShare, refused, 1e-6);
			if (busy > 1e-9) { near(meanWait / wait, 1, 1e-4); }
		}), { numRuns: 300 });
	});

	it('stay finite for queues without end, and for hopeless ones', () => {
		assert.deepStrictEqual(queueState({ servers: 4, places: 1e6, load: 2 }), { busyShare: 1, meanWait: 250_000, refusedShare: 0.5 });
		assert.deepStrictEqual(queueState({ servers: 4, places: 0, load: 0 }).refusedShare, 0);
		assert.ok(Object.values(queueState({ servers: 50_000, places: Infinity, load: 0.94 })).every(Number.isFinite));
	});

	it('let requests wait less the more regular they are', () => {
		const factor = (arrivals: number, service: number, isShared: boolean): number => waitFactor({ arrivals, service, isShared }, 0.8);
		assert.deepStrictEqual([factor(1, 1, true), factor(1, 0, true), factor(1, 9, true), factor(1, 1, false), factor(1, 0, false), factor(0, 0, true)], [1, 1, 1, 1, 0.5, 0]);
		assert.ok(factor(0.125, 1, true) < 0.6 && factor(0, 1, true) < factor(0.125, 1, true));
	});
});

describe('service times', () => {
	it('have the given mean whatever their spread', () => {
		for (const spread of [{ kind: 'deterministic' }, { kind: 'exponential' }, { kind: 'log-normal', variation: 0.5 }, { kind: 'log-normal', variation: 2 }] as const) {
			const { masses, cumulative } = createServiceTimes(spread, 0.04);
			near(masses.reduce((sum, { index, share }) => sum + share * gridPoints()[index]!, 0) / 0.04, 1, 0.05);
			near(masses.reduce((sum, { share }) => sum + share, 0), 1, 1e-4);
			assert.ok(cumulative.every((share, index) => share >= (cumulative[index - 1] ?? 0) && share <= 1));
		}
		// The median of a log-normal time is mean / √(1 + variation²).
		near(cumulativeAt(createServiceTimes({ kind: 'log-normal', variation: 2 }, 1).cumulative, 1 / Math.sqrt(5)), 0.5, 0.01);
		assert.deepStrictEqual([squaredVariation({ kind: 'deterministic' }), squaredVariation({ kind: 'exponential' }), squaredVariation({ kind: 'log-normal', variation: 3 })], [0, 1, 9]);
	});

	it('take hardly any variation for none', () => {
		const [alike, none] = [createServiceTimes({ kind: 'log-normal', variation: 1e-9 }, 0.04), createServiceTimes({ kind: 'deterministic' }, 0.04)];
		assert.deepStrictEqual(alike, none);
	});
});

describe('response times', () => {
	const settings = (changes: Partial<ResponseSettings> = {}): ResponseSettings => ({
		serviceSeconds: 1, serviceTimes: createServiceTimes({ kind: 'exponential' }, 1), serviceVariation: 1, arrivalVariation: 1,
		processors: 1, pooled: 1, concurrency: Infinity, places: Infinity, patienceSeconds: 3600, ...changes,
	});
	/** Time that a share of the answers takes at most. */
	const quantile = (cumulative: Float64Array, share: number): number => gridPoints()[cumulative.findIndex((upTo) => upTo >= share)]!;

	it('of a deterministic request at a shared processor are those of the number of others', () => {
		// The snapshot principle: 1 + Y with probability 0.8, Y exponential with mean 1 / (1 − 0.8); so up to 1 + 5 ln(0.8 / 0.05) for 95 %.
		const cumulative = createResponseTimes(settings({ serviceTimes: createServiceTimes({ kind: 'deterministic' }, 1), serviceVariation: 0 })).cumulative(caseOfLoad(0.8));
		near(quantile(cumulative, 0.95) / (1 + 5 * Math.log(16)), 1, 0.1);
	});

	it('never reach beyond the patience of anybody, and know who is late', () => {
		const { cumulative, lateShare, safeLoad } = createResponseTimes(settings({ patienceSeconds: 2 }));
		for (const responseCase of [caseOfLoad(0.1), caseOfLoad(0.9), caseOfWait(1.5), caseOfWait(2)]) { assert.equal(cumulative(responseCase)[gridIndex(2)], 1); }
		near(lateShare(0.001), Math.exp(-2), 0.01);
		assert.ok(lateShare(0.9) > lateShare(0.5));
		assert.equal(safeLoad, 0);
	});

	it('are safe up to a load where patience lasts long enough', () => {
		assert.equal(createResponseTimes(settings()).safeLoad, 1);
		const { safeLoad, lateShare } = createResponseTimes(settings({ patienceSeconds: 30 }));
		assert.ok(safeLoad > 0.2 && safeLoad < 0.9 && lateShare(safeLoad * 0.95) === 0 && lateShare(0.94) > 0, String(safeLoad));
	});

	it('are numbers for any settings', () => {
		fc.assert(fc.property(
			fc.double({ min: 1e-6, max: 1e4, noNaN: true }), fc.integer({ min: 1, max: 64 }), fc.option(fc.integer({ min: 1, max: 500 })), fc.option(fc.integer({ min: 0, max: 500 })),
			fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0.01, max: 3600, noNaN: true }), fc.double({ min: 0, max: 3600, noNaN: true }),
			(serviceSeconds, vcpu, concurrency, queue, arrivalVariation, load, patienceSeconds, wait) => {
				const processors = Math.min(vcpu, concurrency ?? Infinity);
				const responses = createResponseTimes(settings({
					serviceSeconds, serviceTimes: createServiceTimes({ kind: 'exponential' }, serviceSeconds), arrivalVariation, processors, concurrency: concurrency ?? Infinity,
					places: concurrency === null || queue === null ? Infinity : concurrency - processors + queue, patienceSeconds,
				}));
				for (const responseCase of [caseOfLoad(load), caseOfWait(wait)]) {
					const cumulative = responses.cumulative(responseCase);
					assert.ok(cumulative.every((share, index) => share >= (cumulative[index - 1] ?? 0) - 1e-9 && share <= 1));
					assert.ok(responses.mean(responseCase) > 0 && responses.mean(responseCase) < Infinity);
				}
				for (const share of [responses.refusedShare(load), responses.lateShare(load), responses.safeLoad]) { assert.ok(share >= 0 && share <= 1); }
			},
		), { numRuns: 150 });
	});
});
