import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../../src/core/simulation/engine/engine';

function byTimeAndName([timeA, nameA]: readonly [number, string], [timeB, nameB]: readonly [number, string]): number {
	return timeA - timeB || (nameA < nameB ? -1 : 1);
}

describe('engine', () => {
	it('lets events happen by time, and those of one time in the order in which they were scheduled', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 }), (times) => {
			const engine = createEngine({ stepBudget: 1000 });
			const seen: (readonly [number, number])[] = [];
			const kind = engine.on((subject) => { seen.push([engine.now(), subject]); });
			times.forEach((time, index) => { engine.schedule(time, kind, index); });
			assert.equal(engine.run(100), 'finished');
			const expected = times.map((time, index) => [time, index] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
			assert.deepStrictEqual(seen, expected);
		}));
	});

	it('takes events back, once', () => {
		const engine = createEngine({ stepBudget: 10 });
		const seen: number[] = [];
		const kind = engine.on((subject) => { seen.push(subject); });
		const first = engine.schedule(1, kind, 1);
		engine.schedule(2, kind, 2);
		assert.deepStrictEqual([engine.cancel(first), engine.cancel(first)], [true, false]);
		const reused = engine.schedule(1, kind, 3);
		engine.run(10);
		assert.deepStrictEqual([seen, engine.cancel(reused), engine.steps()], [[3, 2], false, 2]);
	});

	it('lets happen exactly what was not taken back, in order, while handlers schedule more', () => {
		const plan = fc.array(fc.record({ at: fc.integer({ min: 0, max: 50 }), after: fc.integer({ min: 0, max: 5 }), isTakenBack: fc.boolean() }), { maxLength: 600 });
		fc.assert(fc.property(plan, (events) => {
			const engine = createEngine({ stepBudget: 10_000 });
			const seen: (readonly [number, string])[] = [];
			const second = engine.on((index) => { seen.push([engine.now(), `second ${index}`]); });
			const first = engine.on((index) => {
				seen.push([engine.now(), `first ${index}`]);
				engine.schedule(engine.now() + events[index]!.after, second, index);
			});
			const handles = events.map(({ at }, index) => engine.schedule(at, first, index));
			const takenBack = handles.filter((handle, index) => events[index]!.isTakenBack && engine.cancel(handle));
			engine.run(1000);
			const kept = events.flatMap(({ at, after, isTakenBack }, index) => isTakenBack ? [] : [[at, `first ${index}`], [at + after, `second ${index}`]] as const);
			assert.equal(takenBack.length, events.filter(({ isTakenBack }) => isTakenBack).length);
			assert.deepStrictEqual([...seen].sort(byTimeAndName), [...kept].sort(byTimeAndName));
			assert.ok(seen.every(([seconds], place) => seconds >= (seen[place - 1]?.[0] ?? 0)));
			assert.equal(engine.steps(), seen.length);
		}), { numRuns: 60 });
	});

	it('stops before the end of the run and keeps what comes at it', () => {
		const engine = createEngine({ stepBudget: 10 });
		const seen: number[] = [];
		const kind = engine.on((subject) => { seen.push(subject); });
		engine.schedule(5, kind, 5);
		assert.deepStrictEqual([engine.run(5), seen, engine.now()], ['finished', [], 5]);
		assert.deepStrictEqual([engine.run(6), seen], ['finished', [5]]);
	});

	it('gives up when the step budget is spent', () => {
		const engine = createEngine({ stepBudget: 1000 });
		const again = engine.on(() => { engine.schedule(engine.now(), again); });
		engine.schedule(0, again);
		assert.deepStrictEqual([engine.run(1), engine.steps()], ['budget-spent', 1000]);
	});

	it('refuses a time that is past or no time', () => {
		const engine = createEngine({ stepBudget: 10 });
		const kind = engine.on(() => undefined);
		engine.run(10);
		for (const time of [9, NaN, Infinity]) { assert.throws(() => engine.schedule(time, kind), RangeError); }
	});
});
