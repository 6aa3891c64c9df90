/** What a chart shows, as data. Must never hold how it is painted. */
import type { LanguageTag } from '../../src/core/model/localized';

/** What a colour means; the same everywhere in the product. theme.ts says which of VS Code's colours that is. */
export type Meaning = 'demand' | 'served' | 'dropped' | 'serving' | 'starting' | 'draining' | 'lost' | 'pool' | 'cpu' | 'latency' | 'limit' | 'cost' | 'alarm';

export interface ChartSpec {
	/** Short title: `Requests`. Also the accessible name. */
	readonly title: string;
	/** `per second`, `%`; empty where the values count things. */
	readonly unit: string;
	readonly language: LanguageTag;
	/** Time of day at second 0. */
	readonly startClockSeconds: number;
	/** Seconds of the run, rising. */
	readonly timeSeconds: readonly number[];
	readonly series: readonly ChartSeries[];
	/** Of the drawing, without title and table, CSS pixels. */
	readonly heightPixels: number;
	/** The axis reaches at least this value. */
	readonly axisAtLeast?: number;
	/** Only integers on the axis. */
	readonly wholeNumbers?: boolean;
	/** Time labels under the drawing. */
	readonly showTimeAxis?: boolean;
	/** Stretches of time to mark through the whole height: faults. */
	readonly shades?: readonly ChartShade[];
	/** Bars along the top: when an alarm was on. */
	readonly bars?: readonly ChartBar[];
	/** Small signs at instants: decisions, failures. */
	readonly markers?: readonly ChartMarker[];
	/** A value in words, with its unit, for legend and table. */
	readonly formatValue: (value: number) => string;
	/** A value on the axis. */
	readonly formatAxis: (value: number) => string;
}

/** `line` as it is; `stack` piles on the stacks before it; `limit` a dashed line with its name beside it. */
export interface ChartSeries {
	readonly kind: 'line' | 'stack' | 'limit';
	readonly label: string;
	readonly meaning: Meaning;
	/** One a sample. */
	readonly values: readonly number[];
	/** How a stack is filled; `line` and `limit` have no filling. */
	readonly pattern?: Pattern;
	/** Whether values hold until the next sample instead of sloping towards it. */
	readonly stepped?: boolean;
	/** Of another run, for comparison: thin and dotted. */
	readonly ghost?: boolean;
	/** Lengths of dashes and gaps, CSS pixels, where several lines have one colour. */
	readonly dash?: readonly number[];
	/** Left out of the legend, because the label in the drawing says it. */
	readonly unlisted?: boolean;
}

export type Pattern = 'solid' | 'hatched' | 'hatched-back' | 'outline';

export interface ChartShade {
	readonly fromSeconds: number;
	readonly toSeconds: number;
	readonly meaning: Meaning;
}

export interface ChartBar extends ChartShade {
	readonly label: string;
}

export interface ChartMarker {
	readonly atSeconds: number;
	readonly meaning: Meaning;
	readonly shape: 'up' | 'down' | 'cross';
}

/** Stretch of time that all charts of a panel show. */
export interface TimeRange {
	readonly fromSeconds: number;
	readonly toSeconds: number;
}

/**
 * Columns as they are drawn: each stack on top of the stacks before it, all else as it is.
 * A stack is drawn downwards from its own top to the top of the one below.
 */
export function stackedColumns(series: readonly ChartSeries[], samples: number): readonly (readonly number[])[] {
	let top: readonly number[] = new Array<number>(samples).fill(0);
	return series.map(({ kind, values }) => {
		if (kind !== 'stack') { return values; }
		const below = top;
		top = below.map((value, index) => value + (values[index] ?? 0));
		return top;
	});
}

/**
 * Stacks as they are drawn: nothing where nothing piles up, so that an empty stack leaves no line on the one below.
 * A zero beside something else stays, because the edge ends there.
 */
export function withoutEmptyStretches(column: readonly number[], values: readonly number[]): readonly (number | null)[] {
	return column.map((top, index) => (values[index - 1] ?? 0) === 0 && (values[index] ?? 0) === 0 && (values[index + 1] ?? 0) === 0 ? null : top);
}

/** Stretches during which `flags` is 1: each sample holds until the next one, the last for as long as the one before. */
export function flaggedSpans(timeSeconds: readonly number[], flags: readonly number[]): readonly TimeRange[] {
	const spans: TimeRange[] = [];
	let from: number | undefined;
	flags.forEach((flag, index) => {
		const time = timeSeconds[index] ?? 0;
		if (flag === 1 && from === undefined) { from = time; }
		if (flag !== 1 && from !== undefined) {
			spans.push({ fromSeconds: from, toSeconds: time });
			from = undefined;
		}
	});
	if (from !== undefined) { spans.push({ fromSeconds: from, toSeconds: timeSeconds.at(-1) ?? from }); }
	return spans;
}
