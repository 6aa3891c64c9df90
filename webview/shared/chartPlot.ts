/** uPlot, set up for one chart: what lineChart.ts shows, painted. */
import uPlot from 'uplot';
import { createFilling } from './chartPaint';
import { stackedColumns, withoutEmptyStretches, type ChartSeries, type ChartSpec, type TimeRange } from './chartSpec';
import { drawBars, drawLabels, drawMarkers, drawShades } from './chartMarks';
import { formatRunClock } from './runClock';
import { readPalette, type Palette } from './theme';
import { clockTicks, valueTicks } from './ticks';

export interface Plot {
	/** Shows other numbers; false if the chart is built differently and must be made anew. */
	update(spec: ChartSpec): boolean;
	setRange(range: TimeRange | null): void;
	setCursor(seconds: number | undefined): void;
	resize(): void;
	destroy(): void;
}

interface PlotListeners {
	readonly onCursor: (seconds: number) => void;
	readonly onZoom: (range: TimeRange | null) => void;
}

/** What the painting reads while it is in use: the spec changes with every run, the palette not before the chart is made anew. */
interface Scene {
	spec: ChartSpec;
	readonly palette: Palette;
}

export function createPlot(host: HTMLElement, initial: ChartSpec, listeners: PlotListeners): Plot {
	const scene: Scene = { spec: initial, palette: readPalette() };
	const shape = shapeOf(initial);
	const chart = new uPlot(plotOptions(scene, host.clientWidth, listeners), plotData(initial), host);
	const cursor = document.createElement('div');
	cursor.className = 'lab-cursor';
	cursor.hidden = true;
	chart.over.append(cursor);
	// uPlot's own hook also fires when numbers change under a resting pointer, which must not move the shared cursor.
	followPointer(chart.over, offset => { listeners.onCursor(chart.posToVal(offset, 'x')); });
	return {
		update(spec) {
			if (shapeOf(spec) !== shape) { return false; }
			scene.spec = spec;
			const { min, max } = chart.scales['x'] ?? {};
			const zoomed = min !== initial.timeSeconds[0] || max !== initial.timeSeconds.at(-1);
			chart.batch(() => {
				chart.setData(plotData(spec), true);
				if (zoomed && min !== undefined && max !== undefined) { chart.setScale('x', { min, max }); }
			});
			return true;
		},
		setRange(range) {
			const times = scene.spec.timeSeconds;
			chart.setScale('x', { min: range?.fromSeconds ?? times[0] ?? 0, max: range?.toSeconds ?? times.at(-1) ?? 1 });
		},
		setCursor(seconds) {
			const left = seconds === undefined ? -1 : chart.valToPos(seconds, 'x');
			cursor.hidden = !(left >= 0 && left <= chart.over.clientWidth);
			cursor.style.transform = `translateX(${Math.round(left)}px)`;
		},
		resize() {
			if (host.clientWidth > 0 && host.clientWidth !== chart.width) { chart.setSize({ width: host.clientWidth, height: chart.height }); }
		},
		destroy() { chart.destroy(); },
	};
}

/** Tells of a pointer that moves; browsers send the event also when the page moves under one that rests, and that must not undo what a key did. */
function followPointer(element: HTMLElement, onMove: (offsetPixels: number) => void): void {
	let last: { readonly x: number; readonly y: number } | undefined;
	element.addEventListener('pointermove', ({ screenX, screenY, offsetX }) => {
		if (last?.x === screenX && last.y === screenY) { return; }
		last = { x: screenX, y: screenY };
		onMove(offsetX);
	});
}

/** What may not change without a new chart: the series and how they look, the height, the run's length. */
function shapeOf({ series, heightPixels, showTimeAxis, timeSeconds, language }: ChartSpec): string {
	return JSON.stringify([
		series.map(({ kind, meaning, pattern, stepped, ghost, dash }) => [kind, meaning, pattern, stepped, ghost, dash]),
		heightPixels, showTimeAxis, timeSeconds[0], timeSeconds.at(-1), language,
	]);
}

function plotData(spec: ChartSpec): uPlot.AlignedData {
	const columns = stackedColumns(spec.series, spec.timeSeconds.length);
	const drawn = drawingOrder(spec.series).map(({ index, isEdge }) =>
		isEdge ? withoutEmptyStretches(columns[index] ?? [], spec.series[index]?.values ?? []) : columns[index] ?? []);
	return [[...spec.timeSeconds], ...drawn.map(column => [...column])];
}

/** Height of the time labels, CSS pixels. */
const timeAxisPixels = 18;
/** Width that one time label needs, CSS pixels. */
const timeLabelPixels = 72;
/** Height that one value label needs, CSS pixels. */
const valueLabelPixels = 30;

function plotOptions(scene: Scene, width: number, listeners: PlotListeners): uPlot.Options {
	const { spec, palette } = scene;
	const ticks = (): readonly number[] => valueTicks(highestValue(scene.spec), Math.max(2, Math.floor(spec.heightPixels / valueLabelPixels)), spec.wholeNumbers === true);
	const grid = { stroke: palette.grid, width: palette.highContrast ? 0.5 : 0.3 };
	return {
		width,
		height: spec.heightPixels + (spec.showTimeAxis === true ? timeAxisPixels : 0),
		padding: [8, 0, 0, 0],
		legend: { show: false },
		scales: { x: { time: false }, y: { range: () => [0, ticks().at(-1) ?? 1] } },
		series: [{}, ...drawingOrder(spec.series).map(({ series, isEdge }) => isEdge ? edgeOptions(series, palette) : seriesOptions(series, palette))],
		bands: stackBands(spec.series),
		axes: [
			{
				show: spec.showTimeAxis === true, size: timeAxisPixels, gap: 2, stroke: palette.muted, font: `11px ${palette.fontFamily}`,
				grid: { show: false }, ticks: { show: false },
				splits: (self, _axis, min, max) => [...clockTicks(min, max, { startClockSeconds: scene.spec.startClockSeconds, count: Math.max(2, Math.floor(self.width / timeLabelPixels)) })],
				// A label that the edge would cut is left out.
				values: (self, splits) => splits.map(split => {
					const left = self.valToPos(split, 'x');
					return left < timeLabelPixels / 4 || left > self.width - timeLabelPixels / 4 ? '' : formatRunClock(split, scene.spec.startClockSeconds);
				}),
			},
			{ size: 0, gap: 0, grid, ticks: { show: false }, splits: () => [...ticks()], values: (_self, splits) => splits.map(() => '') },
		],
		cursor: { x: false, y: false, points: { show: false }, drag: { x: true, y: false, setScale: false }, bind: { dblclick: () => () => { listeners.onZoom(null); return null; } } },
		hooks: {
			drawAxes: [chart => { drawShades(chart, scene.spec, palette); }],
			draw: [chart => { drawBars(chart, scene.spec, palette); drawMarkers(chart, scene.spec, palette); drawLabels(chart, scene.spec, { palette, ticks: ticks() }); }],
			setSelect: [chart => {
				if (chart.select.width < 4) { return; }
				const range = { fromSeconds: chart.posToVal(chart.select.left, 'x'), toSeconds: chart.posToVal(chart.select.left + chart.select.width, 'x') };
				chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
				listeners.onZoom(range);
			}],
		},
	};
}

function seriesOptions(series: ChartSeries, palette: Palette): uPlot.Series {
	const base = strokeOptions(series, palette);
	if (series.kind === 'limit') { return { ...base, width: 1, dash: [5, 4] }; }
	if (series.ghost === true) { return { ...base, width: 1, dash: [1, 3] }; }
	if (series.kind === 'line') { return { ...base, width: 1.5, ...series.dash === undefined ? {} : { dash: [...series.dash] } }; }
	const filling = createFilling(palette.colours[series.meaning], series.pattern ?? 'solid', palette);
	return { ...base, width: 0, fill: () => filling };
}

function strokeOptions({ meaning, stepped }: ChartSeries, palette: Palette): uPlot.Series {
	const base: uPlot.Series = { stroke: palette.colours[meaning], points: { show: false } };
	const paths = stepped === true ? uPlot.paths.stepped?.({ align: 1 }) : undefined;
	return paths === undefined ? base : { ...base, paths };
}

/** The upper edge of a stack is a series of its own: it has gaps where the stack is empty, which the filling may not have. */
function edgeOptions(series: ChartSeries, palette: Palette): uPlot.Series {
	const width = series.pattern === 'outline' || palette.highContrast ? 1.5 : 0.75;
	return { ...strokeOptions(series, palette), width, ...(series.pattern === 'outline' ? { dash: [3, 3] } : {}) };
}

/** Each stack is filled down to the stack before it; the first one down to zero. */
function stackBands(series: readonly ChartSeries[]): uPlot.Band[] {
	const stacks = series.filter(({ kind }) => kind === 'stack').length;
	// Stacks come first in the drawing order, and uPlot counts the times as 0.
	return Array.from({ length: Math.max(0, stacks - 1) }, (_, below) => ({ series: [below + 2, below + 1] }));
}

interface Drawn {
	readonly series: ChartSeries;
	/** In the spec. */
	readonly index: number;
	readonly isEdge: boolean;
}

/** Fillings of the stacks at the bottom, then their edges, then lines. */
function drawingOrder(series: readonly ChartSeries[]): readonly Drawn[] {
	const all = series.map((one, index) => ({ series: one, index, isEdge: false }));
	const stacks = all.filter(({ series: { kind } }) => kind === 'stack');
	return [...stacks, ...stacks.map(stack => ({ ...stack, isEdge: true })), ...all.filter(({ series: { kind } }) => kind !== 'stack')];
}

/** The largest value drawn: on a zoomed chart too, so that the axis does not jump while the reader zooms. */
function highestValue(spec: ChartSpec): number {
	let highest = spec.axisAtLeast ?? 0;
	for (const column of stackedColumns(spec.series, spec.timeSeconds.length)) {
		for (const value of column) { if (value > highest) { highest = value; } }
	}
	return highest;
}
