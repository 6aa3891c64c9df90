/** Counts latencies in bins that are as wide, in relation, for milliseconds as for minutes: percentiles are off by at most 0.2 %. */
import type { LatencyPercentiles } from './loadModel';

export interface LatencyHistogram {
	/**
	 * Counts requests.
	 * @param seconds their latency, ≥ 0; up to a microsecond it counts as 0
	 * @param amount requests, above 0, not necessarily whole
	 */
	add(seconds: number, amount: number): void;
	/** Over all that was added. */
	percentiles(): LatencyPercentiles;
	/** Over what was added since the last call. */
	takePercentiles(): LatencyPercentiles;
}

/** Bins of one doubling of latency, as bits: the leading bits of a number's fraction say which. */
const fractionBits = 8;
const lowestExponent = -20;
const highestExponent = 22;
const binCount = (highestExponent - lowestExponent) << fractionBits;

/** The first 32 bits of a number, shifted so that they count bins. */
const shift = 20 - fractionBits;
const firstBin = (lowestExponent + 1023) << fractionBits;

/** Amounts by bin, with the bins in use, so that a question costs no more than there is to count. */
interface Bins {
	readonly amounts: Float64Array;
	all: number;
	lowest: number;
	highest: number;
}

export function createLatencyHistogram(): LatencyHistogram {
	const bits = new DataView(new ArrayBuffer(8));
	const earlier = createBins();
	const lately = createBins();

	function binOf(seconds: number): number {
		bits.setFloat64(0, seconds);
		const bin = (bits.getInt32(0) >> shift) - firstBin + 1;
		return bin < 0 ? 0 : bin > binCount ? binCount : bin;
	}

	/** The latency in the middle of a bin. */
	function middleOf(bin: number): number {
		if (bin === 0) { return 0; }
		const at = (index: number): number => {
			bits.setInt32(0, (index + firstBin - 1) << shift);
			bits.setInt32(4, 0);
			return bits.getFloat64(0);
		};
		return (at(bin) + at(bin + 1)) / 2;
	}

	function percentilesOf(bins: Bins): LatencyPercentiles {
		const at = (share: number): number => middleOf(quantileBin(bins, share));
		return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
	}

	return {
		add(seconds, amount) {
			count(lately, binOf(seconds), amount);
		},
		percentiles() {
			const all = createBins();
			addBins(all, earlier);
			addBins(all, lately);
			return percentilesOf(all);
		},
		takePercentiles() {
			const percentiles = percentilesOf(lately);
			addBins(earlier, lately);
			clear(lately);
			return percentiles;
		},
	};
}

function createBins(): Bins {
	return { amounts: new Float64Array(binCount + 1), all: 0, lowest: binCount, highest: 0 };
}

function count(bins: Bins, bin: number, amount: number): void {
	bins.amounts[bin]! += amount;
	bins.all += amount;
	if (bin < bins.lowest) { bins.lowest = bin; }
	if (bin > bins.highest) { bins.highest = bin; }
}

function addBins(bins: Bins, more: Bins): void {
	for (let bin = more.lowest; bin <= more.highest; bin++) {
		if (more.amounts[bin]! > 0) { count(bins, bin, more.amounts[bin]!); }
	}
}

function clear(bins: Bins): void {
	bins.amounts.fill(0, bins.lowest, bins.highest + 1);
	bins.all = 0;
	bins.lowest = binCount;
	bins.highest = 0;
}

/** The first bin with which at least that share of everything is counted; 0 of nothing. */
function quantileBin({ amounts, all, lowest, highest }: Bins, share: number): number {
	if (all === 0) { return 0; }
	let seen = 0;
	for (let bin = lowest; bin < highest; bin++) {
		seen += amounts[bin]!;
		if (seen >= all * share) { return bin; }
	}
	return highest;
}
