/**
 * Keeps how long requests took, as amounts by case (responseTimes.ts), and finds percentiles of them.
 * Must never know where the amounts come from.
 */
import { gridPoints, gridSize } from './latencyGrid';
import type { LatencyPercentiles } from './loadModel';
import { responseCases, type ResponseTimes } from './responseTimes';

/** What was served by one kind of class. */
export interface LatencyAccount {
	readonly responses: ResponseTimes;
	/** Requests by case since the beginning; live. */
	readonly amounts: Float64Array;
	/** Adds requests of one case. */
	add(responseCase: number, requests: number): void;
}

export interface Latencies {
	createAccount(responses: ResponseTimes): LatencyAccount;
	/** Percentiles over what was added since the last call. */
	take(): LatencyPercentiles;
	/** Percentiles over everything. */
	all(): LatencyPercentiles;
	/** Sum of the times of everything, seconds. */
	sumSeconds(): number;
}

/** Requests that took alike. */
interface Portion {
	readonly requests: number;
	readonly cumulative: Float64Array;
}

interface Ledger extends LatencyAccount {
	/** `amounts` at the last call of `take`. */
	readonly taken: Float64Array;
	/** Cases that were added to since then. */
	readonly recent: number[];
	readonly isRecent: Uint8Array;
}

/** @param longestSeconds that anything takes */
export function createLatencies(longestSeconds: number): Latencies {
	const ledgers: Ledger[] = [];
	return {
		createAccount(responses) {
			const ledger = createLedger(responses);
			ledgers.push(ledger);
			return ledger;
		},
		take() {
			const portions = ledgers.flatMap(portionsSince);
			for (const ledger of ledgers) { begin(ledger); }
			return percentilesOf(portions, longestSeconds);
		},
		all: () => percentilesOf(ledgers.flatMap(allPortions), longestSeconds),
		sumSeconds: () => ledgers.reduce((sum, { amounts, responses }) =>
			amounts.reduce((seconds, requests, responseCase) => requests === 0 ? seconds : seconds + requests * responses.mean(responseCase), sum), 0),
	};
}

function createLedger(responses: ResponseTimes): Ledger {
	const amounts = new Float64Array(responseCases);
	const isRecent = new Uint8Array(responseCases);
	const recent: number[] = [];
	return {
		responses, amounts, isRecent, recent, taken: new Float64Array(responseCases),
		add(responseCase, requests) {
			amounts[responseCase]! += requests;
			if (isRecent[responseCase] !== 0) { return; }
			isRecent[responseCase] = 1;
			recent.push(responseCase);
		},
	};
}

function portionsSince({ recent, amounts, taken, responses }: Ledger): readonly Portion[] {
	return recent.map((responseCase) => ({ requests: amounts[responseCase]! - taken[responseCase]!, cumulative: responses.cumulative(responseCase) }));
}

function begin({ recent, isRecent, amounts, taken }: Ledger): void {
	for (const responseCase of recent) {
		taken[responseCase] = amounts[responseCase]!;
		isRecent[responseCase] = 0;
	}
	recent.length = 0;
}

function allPortions({ amounts, responses }: Ledger): readonly Portion[] {
	return Array.from(amounts).flatMap((requests, responseCase) => requests === 0 ? [] : [{ requests, cumulative: responses.cumulative(responseCase) }]);
}

function percentilesOf(portions: readonly Portion[], longestSeconds: number): LatencyPercentiles {
	const all = portions.reduce((sum, { requests }) => sum + requests, 0);
	if (all === 0) { return { p50: 0, p95: 0, p99: 0 }; }
	// The last step of the grid may reach beyond the longest time.
	const at = (share: number): number => Math.min(longestSeconds, quantile(portions, all * share));
	return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The time that so many requests take at most: between two points of the grid as if they were evenly spread. */
function quantile(portions: readonly Portion[], wanted: number): number {
	let low = 0;
	let high = gridSize - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (countUpTo(portions, middle) < wanted) { low = middle + 1; } else { high = middle; }
	}
	const grid = gridPoints();
	if (low === 0) { return grid[0]!; }
	const below = countUpTo(portions, low - 1);
	const within = countUpTo(portions, low) - below;
	const share = within > 0 ? Math.min(1, (wanted - below) / within) : 1;
	return grid[low - 1]! + (grid[low]! - grid[low - 1]!) * share;
}

function countUpTo(portions: readonly Portion[], index: number): number {
	let sum = 0;
	for (const { requests, cumulative } of portions) { sum += requests * cumulative[index]!; }
	return sum;
}
