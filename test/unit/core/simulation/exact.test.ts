import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLogNormal, drawExponential, drawNormal } from '../../../../src/core/simulation/engine/draws';
import { exp, log } from '../../../../src/core/simulation/engine/exact';
import { createRandom } from '../../../../src/core/simulation/engine/random';

/** Mean and standard deviation. */
function momentsOf(count: number, draw: () => number): readonly [number, number] {
	let sum = 0;
	let squares = 0;
	for (let index = 0; index < count; index++) {
		const value = draw();
		sum += value;
		squares += value * value;
	}
	return [sum / count, Math.sqrt(squares / count - (sum / count) ** 2)];
}

function assertNear(actual: number, expected: number, tolerance: number): void {
	assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not within ${tolerance} of ${expected}`);
}

describe('exact', () => {
	it('knows logarithms to the last digits', () => {
		// To 17 digits, as tables of constants have them.
		const table: readonly (readonly [number, number])[] = [
			[2, 0.69314718055994531], [3, 1.0986122886681098], [10, 2.3025850929940457], [0.5, -0.69314718055994531], [1 + 2 ** -52, 2.2204460492503131e-16],
			[Number.MAX_VALUE, 709.78271289338397], [Number.MIN_VALUE, -744.44007192138122], [2 ** -1022, -708.39641853226408],
		];
		for (const [value, expected] of table) { assertNear(log(value), expected, Math.abs(expected) * 2.3e-16); }
		assert.equal(log(1), 0);
	});

	it('knows exponentials to the last digits', () => {
		const table: readonly (readonly [number, number])[] = [
			[1, 2.7182818284590452], [-1, 0.36787944117144232], [0.5, 1.6487212707001281], [10, 22026.465794806717], [-40, 4.2483542552915890e-18], [700, 1.0142320547350045e304],
		];
		for (const [value, expected] of table) { assertNear(exp(value), expected, expected * 2.3e-16); }
		assert.deepStrictEqual([exp(0), exp(-746), exp(-Infinity)], [1, 0, 0]);
	});

	it('undoes one with the other', () => {
		fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (value) => {
			assertNear(log(exp(value)), value, 4e-16 * Math.max(1, Math.abs(value)));
		}));
	});

	it('agrees with the machine to a unit or two in the last place', () => {
		fc.assert(fc.property(fc.double({ min: 0, minExcluded: true, noDefaultInfinity: true, noNaN: true }), (value) => {
			assertNear(log(value), Math.log(value), 4.5e-16 * Math.abs(Math.log(value)));
		}));
	});

	it('refuses what has no logarithm or no finite exponential', () => {
		for (const value of [0, -1, NaN, Infinity]) { assert.throws(() => log(value), RangeError); }
		for (const value of [709, NaN, Infinity]) { assert.throws(() => exp(value), RangeError); }
	});
});

describe('draws', () => {
	const count = 200_000;

	it('are exponential with mean and deviation 1', () => {
		const random = createRandom(1, 'exponential');
		const [mean, deviation] = momentsOf(count, () => drawExponential(random));
		// Five standard errors: of a mean 1/√n, of a deviation √(8/n)/2.
		assertNear(mean, 1, 5 / Math.sqrt(count));
		assertNear(deviation, 1, 5 * Math.sqrt(2 / count));
	});

	it('are normal with mean 0 and deviation 1', () => {
		const random = createRandom(2, 'normal');
		const [mean, deviation] = momentsOf(count, () => drawNormal(random));
		assertNear(mean, 0, 5 / Math.sqrt(count));
		assertNear(deviation, 1, 5 / Math.sqrt(2 * count));
		const beyond = Array.from({ length: count }, () => drawNormal(random)).filter((value) => value > 1.959963984540054).length;
		assertNear(beyond / count, 0.025, 5 * Math.sqrt(0.025 * 0.975 / count));
	});

	it('are log-normal with mean 1 and the deviation asked for', () => {
		const random = createRandom(3, 'log-normal');
		const draw = createLogNormal(0.5);
		const [mean, deviation] = momentsOf(count, () => draw(random));
		assertNear(mean, 1, 5 * 0.5 / Math.sqrt(count));
		assertNear(deviation, 0.5, 0.01);
		assert.equal(createLogNormal(0)(random), 1);
	});
});
