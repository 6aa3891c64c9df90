/** How the CPU time of requests is spread, as the flow model needs it: over the grid of times. Must never draw a random number. */
import { exp, log } from '../engine/exact';
import type { RequestSettings } from '../scenario/load';
import { gridIndex, gridPoints, gridSize } from './latencyGrid';

type Spread = RequestSettings['serviceTime'];

/** The distribution of the CPU time of a request. */
export interface ServiceTimes {
	/** Share of the requests that take at most so long, for each point of the grid. */
	readonly cumulative: Float64Array;
	/** The same as a few points of the grid and the share of requests at each. */
	readonly masses: readonly { readonly index: number; readonly share: number }[];
}

/** Points of the grid that are taken together to one mass, and the share below which one does not matter. */
const pointsPerMass = 2;
const leastShare = 1e-7;

/** Log-normal times that vary less are all alike: the grid cannot tell them apart. */
const leastVariation = 1e-3;

/**
 * Variance over squared mean of the CPU time.
 * @returns ≥ 0; 1 for exponential times
 */
export function squaredVariation(spread: Spread): number {
	switch (spread.kind) {
		case 'deterministic': return 0;
		case 'exponential': return 1;
		case 'log-normal': return spread.variation * spread.variation;
	}
}

/** @param meanSeconds CPU time of a mean request, above 0 */
export function createServiceTimes(spread: Spread, meanSeconds: number): ServiceTimes {
	const cumulative = gridPoints().map(cumulativeOf(spread, meanSeconds));
	if (isAlike(spread)) { return { cumulative, masses: [{ index: nearestIndex(meanSeconds), share: 1 }] }; }
	const masses = [];
	for (let index = 0; index + pointsPerMass < gridSize; index += pointsPerMass) {
		const share = cumulative[index + pointsPerMass]! - cumulative[index]!;
		if (share > leastShare) { masses.push({ index: index + pointsPerMass / 2, share }); }
	}
	return { cumulative, masses };
}

function isAlike(spread: Spread): boolean {
	return spread.kind === 'deterministic' || (spread.kind === 'log-normal' && spread.variation < leastVariation);
}

function cumulativeOf(spread: Spread, meanSeconds: number): (seconds: number) => number {
	if (isAlike(spread)) { return (seconds) => seconds >= meanSeconds ? 1 : 0; }
	switch (spread.kind) {
		case 'exponential': return (seconds) => 1 - exp(-seconds / meanSeconds);
		default: {
			const variance = log(1 + squaredVariation(spread));
			const deviation = Math.sqrt(variance);
			return (seconds) => normalCumulative((log(seconds / meanSeconds) + variance / 2) / deviation);
		}
	}
}

function nearestIndex(seconds: number): number {
	const index = gridIndex(seconds);
	const grid = gridPoints();
	return index > 0 && seconds * seconds < grid[index]! * grid[index - 1]! ? index - 1 : index;
}

/**
 * Share of a standard normal distribution up to a value.
 * Source: Marsaglia, Evaluating the Normal Distribution, https://doi.org/10.18637/jss.v011.i04
 */
function normalCumulative(value: number): number {
	if (value < -8) { return 0; }
	if (value > 8) { return 1; }
	let sum = value;
	let term = value;
	for (let n = 3; Math.abs(term) > 1e-17; n += 2) {
		term *= value * value / n;
		sum += term;
	}
	return 0.5 + sum * exp(-value * value / 2) / Math.sqrt(2 * Math.PI);
}
