/** Where suggestions stand between cheap and dear, fast and slow: places in a picture, data only. */
import type { Figures, Survival } from '../../../src/scenarios/suggest/figures';

export interface PlotPoint {
	/** Number of the suggestion, or the present settings. */
	readonly which: number | 'present';
	/** From the left, 0–1. */
	readonly x: number;
	/** From the bottom, 0–1. */
	readonly y: number;
	readonly survival: Survival;
}

export interface Plot {
	readonly points: readonly PlotPoint[];
	/** What the axes reach from and to: USD a day, or instance-hours where a price is unknown; seconds. */
	readonly cost: readonly [number, number];
	readonly latencySeconds: readonly [number, number];
	readonly isPriced: boolean;
}

/** Latency stands on a logarithmic axis where the slowest takes many times as long as the fastest. */
const manyTimes = 5;

export function plotOf(present: Figures, suggested: readonly Figures[]): Plot {
	const all = [present, ...suggested];
	const isPriced = all.every(({ costUsdPerDay }) => costUsdPerDay !== null);
	const costOf = ({ costUsdPerDay, instanceHours }: Figures): number => isPriced ? costUsdPerDay ?? 0 : instanceHours;
	const costs = all.map(costOf);
	const latencies = all.map(({ p99LatencySeconds }) => p99LatencySeconds);
	const cost = [Math.min(...costs), Math.max(...costs)] as const;
	const latencySeconds = [Math.min(...latencies), Math.max(...latencies)] as const;
	const isWide = latencySeconds[0] > 0 && latencySeconds[1] > manyTimes * latencySeconds[0];
	const share = (value: number, [from, to]: readonly [number, number]): number => to > from ? (value - from) / (to - from) : 0.5;
	const height = (value: number): number => isWide ? share(Math.log(value), [Math.log(latencySeconds[0]), Math.log(latencySeconds[1])]) : share(value, latencySeconds);
	const pointOf = (figures: Figures, which: number | 'present'): PlotPoint => ({ which, x: share(costOf(figures), cost), y: height(figures.p99LatencySeconds), survival: figures.survivesZoneLoss });
	return { points: [pointOf(present, 'present'), ...suggested.map(pointOf)], cost, latencySeconds, isPriced };
}

/** Where the label of a mark stands from it: to the right or left, above or below. */
export interface LabelPlace {
	readonly side: 'left' | 'right';
	readonly level: 'above' | 'below';
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const places: readonly LabelPlace[] = [
	{ side: 'right', level: 'above' }, { side: 'right', level: 'below' }, { side: 'left', level: 'above' }, { side: 'left', level: 'below' },
];

/** Half the size of a mark, and the size of a line of its label, in the picture's units. */
const markHalf = 6;
const line = 13;

/** Labels beside their marks, each where it covers neither marks nor labels before it, if there is such a place. */
export function placeLabels(marks: readonly { readonly left: number; readonly top: number; readonly labelWidth: number }[]): readonly LabelPlace[] {
	const taken: Box[] = marks.map(({ left, top }) => ({ left: left - markHalf, right: left + markHalf, top: top - markHalf, bottom: top + markHalf }));
	return marks.map(({ left, top, labelWidth }): LabelPlace => {
		const boxes = places.map(({ side, level }): Box => {
			const from = side === 'right' ? left + markHalf : left - markHalf - labelWidth;
			return { left: from, right: from + labelWidth, ...level === 'above' ? { top: top - line, bottom: top } : { top, bottom: top + line } };
		});
		const free = boxes.findIndex(box => !taken.some(other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom));
		const at = Math.max(0, free);
		const chosen = boxes[at];
		if (chosen !== undefined) { taken.push(chosen); }
		return places[at] ?? { side: 'right', level: 'above' };
	});
}
