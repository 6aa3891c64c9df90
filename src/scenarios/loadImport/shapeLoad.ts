/** Turns collected values into the points of a load, and says what that took. */
import { localize } from '../../core/model/localized';
import type { Localized } from '../../core/model/localized';
import { maxDurationSeconds, maxRequestsPerSecond } from '../../core/simulation/limits';
import type { Load } from '../../core/simulation/scenario/load';
import { joinBins } from './bins';
import type { Bin, Bins } from './bins';
import { noteText } from './importText';
import type { LoadChoice } from './loadChoice';
import { isAbsolute } from './times';

/** What reading has seen so far. */
export interface Tally {
	readonly bins: Bins;
	read: number;
	used: number;
	empty: number;
	outOfOrder: number;
	duplicates: number;
}

export interface ShapeOptions {
	readonly maxPoints: number;
	readonly factor: number;
	/** Rows that were left out for a problem. */
	readonly skipped: number;
}

export interface ShapedLoad {
	readonly load: Load & { readonly kind: 'points' };
	readonly durationSeconds: number;
	/** Of the first value, in the seconds of the times that were read. */
	readonly startSeconds: number;
	readonly notes: readonly Localized[];
}

/** A gap is longer than so many usual distances. */
const gapFactor = 1.5;
const shortestRunSeconds = 60;

/** @param tally at least one value */
export function shapeLoad(tally: Tally, choice: LoadChoice, { maxPoints, factor, skipped }: ShapeOptions): ShapedLoad {
	const { bins: kept, isCut } = longestWindow(tally.bins.sorted());
	const step = choice.intervalSeconds ?? usualDistance(kept);
	const width = choice.measure === 'per-row' ? rowSpan(kept, tally.bins.widthSeconds, maxPoints) : averagingSpan(kept, tally.bins.widthSeconds, maxPoints);
	const spans = joinSpans(kept, width);
	const startSeconds = choice.measure === 'per-row' ? kept[0]?.startSeconds ?? 0 : kept[0]?.firstSeconds ?? 0;
	const toRate = rateOf(choice, step, factor);
	const points = choice.measure === 'per-row' ? countedPoints(spans, { width, startSeconds, factor }) : spans.flatMap((span) => pointsOf(span, { startSeconds, toRate, isAveraged: width > tally.bins.widthSeconds }));
	const end = Math.max(kept.at(-1)?.lastSeconds ?? 0, (kept.at(-1)?.startSeconds ?? 0) + (choice.measure === 'per-row' ? width : 0));
	const gaps = choice.measure === 'per-row' ? [] : gapsOf(kept, step);
	const isUsed = (note: Localized, isSo: boolean): readonly Localized[] => isSo ? [note] : [];
	return {
		load: { kind: 'points', points: distinct(points) },
		durationSeconds: Math.min(maxDurationSeconds, Math.max(shortestRunSeconds, Math.ceil(end - startSeconds + (choice.measure === 'per-interval' ? step : 0)))),
		startSeconds,
		notes: [
			localize(noteText.rows, tally),
			...isUsed(localize(noteText.skipped, skipped), skipped > 0),
			...isUsed(localize(noteText.empty, tally.empty), tally.empty > 0),
			...isUsed(localize(noteText.numbered, step), choice.timeColumn === null),
			...isUsed(noteText.utc, choice.timeColumn !== null && ['iso', 'day-first', 'month-first'].includes(choice.timeForm) && isAbsolute(choice.timeForm)),
			...isUsed(localize(noteText.sorted, tally.outOfOrder), tally.outOfOrder > 0),
			...isUsed(localize(noteText.duplicates, tally.duplicates), tally.duplicates > 0),
			...isUsed(localize(noteText.perInterval, step), choice.measure === 'per-interval'),
			...isUsed(localize(noteText.perRow, width), choice.measure === 'per-row'),
			...isUsed(localize(noteText.gaps, { count: gaps.length, longestSeconds: Math.max(0, ...gaps) }), gaps.length > 0),
			...isUsed(localize(noteText.averaged, width), choice.measure !== 'per-row' && width > Math.max(step, tally.bins.widthSeconds)),
			...isUsed(localize(noteText.scaled, factor), factor !== 1),
			...isUsed(localize(noteText.cut, maxDurationSeconds), isCut),
		],
	};
}

/** The bins of the longest run that hold most values, where the record is longer than that. */
function longestWindow(bins: readonly Bin[]): { readonly bins: readonly Bin[]; readonly isCut: boolean } {
	const last = bins.at(-1)?.lastSeconds ?? 0;
	if (last - (bins[0]?.firstSeconds ?? 0) <= maxDurationSeconds) { return { bins, isCut: false }; }
	let best = { from: 0, to: 0, count: 0 };
	let count = 0;
	for (let from = 0, to = 0; from < bins.length; from++) {
		while (to < bins.length && (bins[to]?.lastSeconds ?? 0) - (bins[from]?.firstSeconds ?? 0) <= maxDurationSeconds) { count += bins[to++]?.count ?? 0; }
		if (count > best.count) { best = { from, to, count }; }
		count -= bins[from]?.count ?? 0;
	}
	return { bins: bins.slice(best.from, best.to), isCut: true };
}

/** The distance between values that is most usual, seconds: the median; 60 for a single value. */
function usualDistance(bins: readonly Bin[]): number {
	const distances = bins.slice(1).map((bin, index) => bin.firstSeconds - (bins[index]?.firstSeconds ?? 0)).filter((distance) => distance > 0).sort((a, b) => a - b);
	return distances[Math.floor(distances.length / 2)] ?? 60;
}

/** Seconds that are averaged so that not too many points are left: whole bins. Each span may give two. */
function averagingSpan(bins: readonly Bin[], binSeconds: number, maxPoints: number): number {
	if (bins.length <= maxPoints) { return binSeconds; }
	return Math.ceil(spanOf(bins) / (maxPoints / 2) / binSeconds) * binSeconds;
}

/** Seconds over which single requests are counted. */
function rowSpan(bins: readonly Bin[], binSeconds: number, maxPoints: number): number {
	return Math.max(binSeconds, Math.ceil(spanOf(bins) / maxPoints / binSeconds) * binSeconds);
}

function spanOf(bins: readonly Bin[]): number {
	return (bins.at(-1)?.lastSeconds ?? 0) - (bins[0]?.firstSeconds ?? 0) + 1;
}

function joinSpans(bins: readonly Bin[], width: number): readonly Bin[] {
	const spans: Bin[] = [];
	for (const bin of bins) {
		const start = Math.floor(bin.startSeconds / width) * width;
		const last = spans.at(-1);
		if (last !== undefined && last.startSeconds === start) { spans[spans.length - 1] = joinBins(last, bin); } else { spans.push({ ...bin, startSeconds: start }); }
	}
	return spans;
}

/** Requests per second of a sum of values and their number. */
function rateOf({ measure }: LoadChoice, step: number, factor: number): (sum: number, count: number) => number {
	switch (measure) {
		case 'per-minute': return (sum, count) => sum / count / 60 * factor;
		case 'per-interval': return (sum, count) => sum / count / step * factor;
		default: return (sum, count) => sum / count * factor;
	}
}

type Point = (Load & { readonly kind: 'points' })['points'][number];

/** The average of a span in its middle, and its highest value where that was, if several were averaged. */
function pointsOf(span: Bin, { startSeconds, toRate, isAveraged }: { readonly startSeconds: number; readonly toRate: (sum: number, count: number) => number; readonly isAveraged: boolean }): readonly Point[] {
	const at = isAveraged ? (span.firstSeconds + span.lastSeconds) / 2 : span.firstSeconds;
	const mean: Point = { atSeconds: at - startSeconds, requestsPerSecond: limit(toRate(span.sum, span.count)) };
	if (!isAveraged || span.count < 3) { return [mean]; }
	const peak: Point = { atSeconds: span.highestSeconds - startSeconds, requestsPerSecond: limit(toRate(span.highest, 1)) };
	return peak.requestsPerSecond < 1.5 * mean.requestsPerSecond ? [mean] : [mean, peak].sort((a, b) => a.atSeconds - b.atSeconds);
}

/** Requests counted by span, those without any among them. */
function countedPoints(spans: readonly Bin[], { width, startSeconds, factor }: { readonly width: number; readonly startSeconds: number; readonly factor: number }): readonly Point[] {
	const byStart = new Map(spans.map((span) => [span.startSeconds, span]));
	const first = spans[0]?.startSeconds ?? 0;
	const last = spans.at(-1)?.startSeconds ?? first;
	const points: Point[] = [];
	for (let start = first; start <= last; start += width) {
		points.push({ atSeconds: Math.max(0, start + width / 2 - startSeconds), requestsPerSecond: limit((byStart.get(start)?.sum ?? 0) / width * factor) });
	}
	return points;
}

/** Lengths of what is missing between values, seconds. */
function gapsOf(bins: readonly Bin[], step: number): readonly number[] {
	return bins.slice(1).map((bin, index) => bin.firstSeconds - (bins[index]?.lastSeconds ?? 0)).filter((distance) => distance > gapFactor * step + 1);
}

/** Times of a load rise. */
function distinct(points: readonly Point[]): readonly Point[] {
	return points.filter(({ atSeconds }, index) => index === 0 || atSeconds > (points[index - 1]?.atSeconds ?? -1));
}

function limit(rate: number): number {
	return Math.min(maxRequestsPerSecond, Number(rate.toPrecision(6)));
}
