/** The charts that show, with the verdict above them, painted into one picture. */
import { formatNumber, formatPercent } from '../../../src/core/format';
import { formatLatency, verdictNames } from '../../../src/core/simulation/result/figureText';
import { readPalette, type Palette } from '../../shared/theme';
import type { ChartSpec } from '../../shared/chartSpec';
import { LineChart } from '../../shared/lineChart';
import { resultText } from '../result/text';
import type { SimulatorState } from '../state';

/** CSS pixels. */
const margin = 16;
const headHeight = 44;
const titleHeight = 22;
const gap = 12;

/** @returns the bytes of a PNG; `undefined` where there is nothing to paint or no canvas to paint it on */
export async function paintCharts(state: SimulatorState): Promise<Uint8Array | undefined> {
	const charts = [...document.querySelectorAll('lab-chart')].flatMap(chart => {
		const drawing = chart.querySelector('canvas');
		return chart instanceof LineChart && chart.spec !== undefined && drawing !== null && drawing.width > 0 ? [{ spec: chart.spec, drawing }] : [];
	});
	const ratio = window.devicePixelRatio || 1;
	const width = Math.max(0, ...charts.map(({ drawing }) => drawing.width / ratio));
	if (width === 0) { return undefined; }
	const height = headHeight + charts.reduce((sum, { drawing }) => sum + titleHeight + drawing.height / ratio + gap, 0);
	const canvas = document.createElement('canvas');
	canvas.width = (width + 2 * margin) * ratio;
	canvas.height = (height + margin) * ratio;
	const context = canvas.getContext('2d');
	if (context === null) { return undefined; }
	const palette = readPalette();
	context.fillStyle = palette.background;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.scale(ratio, ratio);
	paintHead(context, state, palette);
	let top = headHeight;
	for (const { spec, drawing } of charts) {
		paintTitle(context, spec, { top, palette });
		context.drawImage(drawing, margin, top + titleHeight, drawing.width / ratio, drawing.height / ratio);
		top += titleHeight + drawing.height / ratio + gap;
	}
	const blob = await new Promise<Blob | null>(resolve => { canvas.toBlob(resolve, 'image/png'); });
	return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}

function paintHead(context: CanvasRenderingContext2D, { run, language, snapshot }: SimulatorState, palette: Palette): void {
	if (run === undefined) { return; }
	const shown = snapshot?.language ?? language;
	const text = resultText[shown];
	const { summary } = run.result;
	context.textBaseline = 'top';
	context.fillStyle = palette.foreground;
	context.font = `600 15px ${palette.fontFamily}`;
	context.fillText(`${run.scenario.group.name} · ${verdictNames[summary.verdict][shown]}`, margin, 10);
	context.font = `11px ${palette.fontFamily}`;
	context.fillStyle = palette.muted;
	const figures = [
		`${text.availability} ${formatPercent(summary.availabilityPercent)}`, `${text.dropped} ${formatNumber(summary.droppedRequests)}`, `${text.latency} ${formatLatency(summary.p99LatencySeconds, shown)}`,
	];
	context.fillText(figures.join(' · '), margin, 29);
}

/** The name of the chart, and its series with their colours. */
function paintTitle(context: CanvasRenderingContext2D, { title, unit, series }: ChartSpec, { top, palette }: { readonly top: number; readonly palette: Palette }): void {
	let left = margin;
	const write = (text: string, font: string, colour: string): void => {
		context.font = `${font} ${palette.fontFamily}`;
		context.fillStyle = colour;
		context.fillText(text, left, top + 4);
		left += context.measureText(text).width + 8;
	};
	write(title, '600 12px', palette.foreground);
	if (unit !== '') { write(unit, '11px', palette.muted); }
	for (const { label, meaning, unlisted } of series) {
		if (unlisted === true) { continue; }
		context.fillStyle = palette.colours[meaning];
		context.fillRect(left, top + 9, 10, 3);
		left += 14;
		write(label, '11px', palette.muted);
	}
}
