/** Random numbers of other distributions than the even one, all with mean 1, or 0 for the normal one; the same on every machine. */
import { exp, log } from './exact';

/** Half the distance of two neighbours of `createRandom`: it keeps 0 out of the logarithm and the mean where it belongs. */
const halfStep = 2 ** -33;

/**
 * One exponentially distributed number with mean 1.
 * @param random numbers in [0, 1), multiples of 2^-32
 */
export function drawExponential(random: () => number): number {
	return -log(random() + halfStep);
}

/**
 * One normally distributed number with mean 0 and variance 1, by Marsaglia's polar method.
 * @param random numbers in [0, 1)
 */
export function drawNormal(random: () => number): number {
	for (;;) {
		const x = 2 * random() - 1;
		const y = 2 * random() - 1;
		const square = x * x + y * y;
		if (square > 0 && square < 1) { return x * Math.sqrt(-2 * log(square) / square); }
	}
}

/**
 * A function that draws log-normally distributed numbers with mean 1.
 * @param variation standard deviation over mean, ≥ 0
 */
export function createLogNormal(variation: number): (random: () => number) => number {
	const variance = log(1 + variation * variation);
	const deviation = Math.sqrt(variance);
	return (random) => exp(deviation * drawNormal(random) - variance / 2);
}
