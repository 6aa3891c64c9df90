/** Opens the Simulator on one day of a group of 20 instances, moves a slider, plays the run back, and prints how long each took. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { formatScenario } from '../../src/core/simulation/scenario/parseScenario';
import { Workbench } from '../e2e/workbench';
import type { Measurement } from './measure';
import { daySeconds, groupOf } from './runs';

const openings = 5;
const sliderMoves = 25;
const playbackMilliseconds = 4000;
const file = 'day.scenario.json';

async function main(): Promise<void> {
	const workspace = await mkdtemp(path.join(tmpdir(), 'compute-lab-bench-'));
	await writeFile(path.join(workspace, file), formatScenario(groupOf(20, daySeconds)));
	const workbench = await Workbench.start({ workspace, open: file, width: 1500, height: 1000 });
	try {
		const opened = await measureOpening(workbench);
		const panel = workbench.webview();
		const moves = await panel.locator('html').evaluate(moveSlider) as readonly number[];
		await panel.getByTestId('play').click();
		const frames = await panel.locator('html').evaluate(watchFrames) as readonly number[];
		const measurements: readonly Measurement[] = [
			{ name: 'panel: from the command to the first chart', timing: timingOf(opened), budgetMs: 1000, note: 'day, group of 20; real VS Code in a browser' },
			{ name: 'panel: slider move to charts redrawn', timing: timingOf(moves), budgetMs: 100, note: `${sliderMoves} moves` },
			{ name: 'panel: frame during playback', timing: { ...timingOf(frames), minMs: percentile95(frames) }, budgetMs: 34, note: `the first figure is the 95th percentile; ${Math.round(frames.length / playbackMilliseconds * 1000)} frames a second, longest ${Math.max(...frames).toFixed(0)} ms` },
		];
		console.log(JSON.stringify(measurements));
	} finally {
		await workbench.stop();
		await rm(workspace, { recursive: true });
	}
}

/** The panel is opened anew each time; the first time, what it is made of is loaded too, and is left out of the median by the others. */
async function measureOpening(workbench: Workbench): Promise<readonly number[]> {
	const durations: number[] = [];
	for (let opening = 0; opening < openings; opening++) {
		if (opening > 0) {
			await workbench.page.locator('.tab').filter({ hasText: 'Simulate' }).first().click({ button: 'middle' });
			await workbench.openFile(file);
		}
		const command = await workbench.findCommand('Open in Simulator');
		const begin = performance.now();
		await command.click();
		const panel = await workbench.findWebview('Verdict');
		await panel.getByTestId('chart.requests').locator('canvas').waitFor();
		durations.push(performance.now() - begin);
	}
	return durations;
}

/** From the input event until the frame after another run is there, in the page. */
const moveSlider = `(async () => {
	const slider = document.querySelector('[data-testid="slider.group.maxSize"]');
	const run = () => document.querySelector('[data-testid="run"]').dataset.hash;
	const durations = [];
	for (let move = 0; move < ${sliderMoves}; move++) {
		const before = run();
		const begin = performance.now();
		slider.valueAsNumber = 18 + move % 2 * 4 + move;
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		while (run() === before && performance.now() - begin < 5000) { await new Promise(requestAnimationFrame); }
		durations.push(performance.now() - begin);
	}
	return durations;
})()`;

/** Times between frames while the run is played back, in the page. */
const watchFrames = `(async () => {
	const frames = [];
	const begin = performance.now();
	for (let last = begin; last - begin < ${playbackMilliseconds};) {
		const now = await new Promise(requestAnimationFrame);
		frames.push(now - last);
		last = now;
	}
	return frames.slice(1);
})()`;

function percentile95(durations: readonly number[]): number {
	return [...durations].sort((a, b) => a - b)[Math.floor(durations.length * 0.95)] ?? 0;
}

function timingOf(durations: readonly number[]): Measurement['timing'] {
	const sorted = [...durations].sort((a, b) => a - b);
	return { minMs: sorted[0] ?? 0, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
