/** What stands in a chart besides its series: shaded stretches, alarm bars, labels inside. */
import type uPlot from 'uplot';
import type { ChartSpec } from './chartSpec';
import type { Palette } from './theme';

/** Height of an alarm bar, and size of a sign, CSS pixels. */
const barPixels = 4;
const markerPixels = 6;

/** Stretches of time behind everything else, with dashed edges. */
export function drawShades(chart: uPlot, spec: ChartSpec, palette: Palette): void {
	withPlotClip(chart, context => {
		const { top, height } = chart.bbox;
		for (const { fromSeconds, toSeconds, meaning } of spec.shades ?? []) {
			const left = chart.valToPos(fromSeconds, 'x', true);
			const right = chart.valToPos(toSeconds, 'x', true);
			context.fillStyle = context.strokeStyle = palette.colours[meaning];
			context.globalAlpha = palette.highContrast ? 0 : 0.08;
			context.fillRect(left, top, right - left, height);
			context.globalAlpha = palette.highContrast ? 1 : 0.5;
			context.setLineDash([3 * ratio(), 3 * ratio()]);
			context.lineWidth = ratio();
			for (const edge of [left, right]) {
				context.beginPath();
				context.moveTo(edge, top);
				context.lineTo(edge, top + height);
				context.stroke();
			}
		}
	});
}

/** Bars along the top edge, named where there is room. */
export function drawBars(chart: uPlot, spec: ChartSpec, palette: Palette): void {
	withPlotClip(chart, context => {
		context.font = labelFont(palette);
		context.textAlign = 'left';
		context.textBaseline = 'top';
		for (const { fromSeconds, toSeconds, meaning, label } of spec.bars ?? []) {
			const left = chart.valToPos(fromSeconds, 'x', true);
			const width = chart.valToPos(toSeconds, 'x', true) - left;
			context.fillStyle = palette.colours[meaning];
			context.fillRect(left, chart.bbox.top, Math.max(width, 2 * ratio()), barPixels * ratio());
			if (width > context.measureText(label).width) {
				drawText(context, label, { x: left, y: chart.bbox.top + (barPixels + 2) * ratio(), palette });
			}
		}
	});
}

/** Signs at the bottom: up for more, down for less, a cross for what failed; of several at one place the last stays. */
export function drawMarkers(chart: uPlot, spec: ChartSpec, palette: Palette): void {
	withPlotClip(chart, context => {
		const { top, height } = chart.bbox;
		const size = markerPixels * ratio();
		const base = top + height - ratio();
		for (const { atSeconds, meaning, shape } of spec.markers ?? []) {
			const x = chart.valToPos(atSeconds, 'x', true);
			context.fillStyle = context.strokeStyle = palette.colours[meaning];
			context.lineWidth = 1.5 * ratio();
			context.beginPath();
			if (shape === 'cross') {
				context.moveTo(x - size / 2, base - size);
				context.lineTo(x + size / 2, base);
				context.moveTo(x - size / 2, base);
				context.lineTo(x + size / 2, base - size);
				context.stroke();
				continue;
			}
			const [tip, foot] = shape === 'up' ? [base - size, base] : [base, base - size];
			context.moveTo(x, tip);
			context.lineTo(x - size / 2, foot);
			context.lineTo(x + size / 2, foot);
			context.closePath();
			context.fill();
		}
	});
}

/** Values of the axis at the left, names of limits at the right end of their lines, both inside the drawing. */
export function drawLabels(chart: uPlot, spec: ChartSpec, { palette, ticks }: { readonly palette: Palette; readonly ticks: readonly number[] }): void {
	withPlotClip(chart, context => {
		const { left, width } = chart.bbox;
		const gap = 3 * ratio();
		context.font = labelFont(palette);
		context.textAlign = 'left';
		context.textBaseline = 'bottom';
		for (const tick of ticks.slice(1)) {
			drawText(context, spec.formatAxis(tick), { x: left + gap, y: tickLabelBottom(chart, tick), palette });
		}
		context.textAlign = 'right';
		for (const { kind, label, values } of spec.series) {
			const last = values.at(-1);
			if (kind !== 'limit' || last === undefined) { continue; }
			drawText(context, label, { x: left + width - gap, y: tickLabelBottom(chart, last), palette });
		}
	});
}

/** Above the value's line, but never above the drawing. */
function tickLabelBottom(chart: uPlot, value: number): number {
	return Math.max(chart.valToPos(value, 'y', true) - ratio(), chart.bbox.top + 5 * ratio());
}

/** Text with the editor's background around its letters, readable on any filling. */
function drawText(context: CanvasRenderingContext2D, text: string, { x, y, palette }: { readonly x: number; readonly y: number; readonly palette: Palette }): void {
	context.lineJoin = 'round';
	context.lineWidth = 3 * ratio();
	context.strokeStyle = palette.background;
	context.strokeText(text, x, y);
	context.fillStyle = palette.highContrast ? palette.foreground : palette.muted;
	context.fillText(text, x, y);
}

/** Paints without leaving traces in the context's state; a little room above the drawing for the topmost label. */
function withPlotClip(chart: uPlot, paint: (context: CanvasRenderingContext2D) => void): void {
	const { left, top, width, height } = chart.bbox;
	chart.ctx.save();
	chart.ctx.beginPath();
	chart.ctx.rect(left, top - 8 * ratio(), width, height + 8 * ratio());
	chart.ctx.clip();
	paint(chart.ctx);
	chart.ctx.restore();
}

function labelFont(palette: Palette): string {
	return `${11 * ratio()}px ${palette.fontFamily}`;
}

function ratio(): number {
	return window.devicePixelRatio || 1;
}
