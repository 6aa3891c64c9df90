/** How often Spot Instances were interrupted, of the Spot Instance Advisor. In a data file of its own, data/spotInterruptions.json. */
import { check, checkArray, checkHeader, checkObject, checkRows } from './checkFacts';
import type { Source } from './facts';
import type { PackedSpotInterruptions } from './packedFacts';

/** The share of instances that AWS interrupted in the month before the date of the source. */
export interface SpotInterruption {
	/** 0–100, included. */
	readonly fromPercent: number;
	/** 0–100, excluded; `null` is any more. */
	readonly toPercent: number | null;
	readonly region: string;
	readonly source: Source;
}

/** All types of a Region together. */
export interface SpotSummary {
	/** Types that the source lists. */
	readonly types: number;
	/** Of the On-Demand price, 0–100: a tenth of the types save less than `p10`, half less than `median`, nine tenths less than `p90`. */
	readonly savingPercent: { readonly p10: number; readonly median: number; readonly p90: number };
	readonly region: string;
	readonly source: Source;
}

export interface SpotFacts {
	/** `undefined` where no source tells it. */
	spotInterruption(instanceTypeName: string, region: string): SpotInterruption | undefined;
	/** `undefined` where no source tells it. */
	spotSummary(region: string): SpotSummary | undefined;
}

/**
 * @param data data/spotInterruptions.json, parsed
 * @throws RangeError if the file is damaged; its text names the place
 */
export function createSpotInterruptions(data: unknown): SpotFacts {
	const { sources: [[title, url, asOf]], ranges, regions, rangeIndexes, summaries } = checkSpotInterruptions(data);
	const source: Source = { title, url, asOf };
	return {
		spotInterruption(name, region) {
			const index = Object.hasOwn(rangeIndexes, name) ? rangeIndexes[name]?.split(',')[regions.indexOf(region)] : undefined;
			const range = index === undefined || index === '' ? undefined : ranges[Number(index)];
			return range === undefined ? undefined : { fromPercent: range[0], toPercent: range[1], region, source };
		},
		spotSummary(region) {
			const summary = Object.hasOwn(summaries, region) ? summaries[region] : undefined;
			if (summary === undefined) { return undefined; }
			const [types, p10, median, p90] = summary;
			return { types, savingPercent: { p10, median, p90 }, region, source };
		},
	};
}

function checkSpotInterruptions(data: unknown): PackedSpotInterruptions {
	const file = 'spotInterruptions.json';
	const packed = checkHeader(data, file);
	check(checkArray(packed['sources'], file).length === 1, `${file}: sources`);
	for (const range of checkArray(packed['ranges'], `${file}: ranges`)) {
		check(Array.isArray(range) && typeof range[0] === 'number' && (range[1] === null || typeof range[1] === 'number'), `${file}: ranges`);
	}
	check(checkArray(packed['regions'], `${file}: regions`).every((region) => typeof region === 'string'), `${file}: regions`);
	checkRows(packed['rangeIndexes'], { table: `${file}: rangeIndexes`, row: `${file}: range` });
	for (const [region, summary] of Object.entries(checkObject(packed['summaries'], `${file}: summaries`))) {
		check(Array.isArray(summary) && summary.length === 4 && summary.every((value) => typeof value === 'number'), `${file}: summary of ${region}`);
	}
	return packed as unknown as PackedSpotInterruptions;
}
