import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRun, serverClass, setClasses, traceOf } from './requestRuns';

/** One instance and what arrives at it. */
interface Case {
	readonly arrivals: readonly number[];
	/** CPU time of each in seconds. */
	readonly work: readonly number[];
	readonly vcpu: number;
	readonly concurrency: number;
	readonly places: number;
	readonly timeoutSeconds: number;
	readonly worksOn: boolean;
}

interface Job {
	readonly arrival: number;
	left: number;
	isGivenUp: boolean;
}

/** The same written down as simply as can be: from one event to the next all that is worked on is looked at. */
function reference({ arrivals, work, vcpu, concurrency, places, timeoutSeconds, worksOn }: Case): readonly [served: number, timedOut: number, refused: number, responseSeconds: number] {
	let inService: Job[] = [];
	let queue: Job[] = [];
	let [served, timedOut, refused, responseSeconds, now, next] = [0, 0, 0, 0, 0, 0];
	for (;;) {
		const pace = Math.min(1, vcpu / inService.length);
		const waiting = [...inService, ...queue].filter(({ isGivenUp }) => !isGivenUp);
		const done = Math.min(...inService.map(({ left }) => now + left / pace));
		const timeOut = Math.min(...waiting.map(({ arrival }) => arrival + timeoutSeconds));
		const due = Math.min(done, timeOut, arrivals[next] ?? Infinity);
		if (due === Infinity) { return [served, timedOut, refused, responseSeconds]; }
		for (const job of inService) { job.left -= (due - now) * pace; }
		now = due;
		if (due === done) {
			const job = inService.reduce((least, one) => one.left < least.left ? one : least);
			inService = inService.filter((one) => one !== job);
			if (!job.isGivenUp) {
				served++;
				responseSeconds += now - job.arrival;
			}
		} else if (due === timeOut) {
			const job = waiting.find(({ arrival }) => arrival + timeoutSeconds === due)!;
			timedOut++;
			job.isGivenUp = true;
			queue = queue.filter((one) => one !== job);
			if (!worksOn) { inService = inService.filter((one) => one !== job); }
		} else {
			const job = { arrival: now, left: work[next]!, isGivenUp: false };
			next++;
			if (inService.length < concurrency) { inService.push(job); } else if (queue.length < places) { queue.push(job); } else { refused++; }
		}
		while (inService.length < concurrency && queue.length > 0) { inService.push(queue.shift()!); }
	}
}

/** The generator that the model draws work from, so that it draws what it should: an exponential number is −ln of an even one. */
function drawing(work: readonly number[]): (purpose: string) => () => number {
	let index = 0;
	return (purpose) => () => purpose === 'service times' ? Math.exp(-work[index++]!) : 0.5;
}

const cases: fc.Arbitrary<Case> = fc.record({
	jobs: fc.array(fc.record({ gap: fc.double({ min: 0.001, max: 2, noNaN: true }), work: fc.double({ min: 0.01, max: 5, noNaN: true }) }), { minLength: 1, maxLength: 60 }),
	vcpu: fc.integer({ min: 1, max: 3 }), concurrency: fc.constantFrom(1, 2, 4, Infinity), places: fc.constantFrom(0, 2, Infinity),
	timeoutSeconds: fc.double({ min: 0.5, max: 30, noNaN: true }), worksOn: fc.boolean(),
}).map(({ jobs, timeoutSeconds, ...rest }) => {
	let seconds = 0;
	// No time-out comes at the very time of an answer: which is first would hang on a rounding error.
	return { ...rest, timeoutSeconds: timeoutSeconds * 1.0000123, arrivals: jobs.map(({ gap }) => seconds += gap), work: jobs.map(({ work }) => work) };
});

describe('requests on one instance, beside a simple reference', () => {
	it('are served, given up and refused alike, after the same times', () => {
		fc.assert(fc.property(cases, (one) => {
			const model = createRun({
				load: traceOf(...one.arrivals), createRandom: drawing(one.work),
				requests: {
					concurrencyPerInstance: one.concurrency === Infinity ? null : one.concurrency, queuePerInstance: one.places === Infinity ? null : one.places,
					timeoutSeconds: one.timeoutSeconds, worksOnAfterTimeout: one.worksOn,
				},
			});
			setClasses(model, [serverClass({ vcpu: one.vcpu, ratePerSecond: one.vcpu })]);
			model.advanceTo(1000);
			const { served, failedAttempts } = model.totals;
			const [...counts] = reference(one);
			const responseSeconds = counts.pop()!;
			assert.deepStrictEqual([served, failedAttempts['timed-out'], failedAttempts.refused], counts);
			assert.ok(Math.abs(model.responseSeconds() - responseSeconds) < 1e-6 * Math.max(1, responseSeconds), `${model.responseSeconds()} ${responseSeconds}`);
		}), { numRuns: 500 });
	});
});
