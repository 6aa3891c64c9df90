/** Prints the measurements of the areas named on the command line, or of all. It fails nothing: time differs by machine. */
import { growthOfCore, measureCore } from './core';
import { measureEditor } from './editor';
import { measureLanguages } from './languages';
import { measureLint, type ThroughputRow } from './lint';
import { measureMemory, type MemoryRow } from './memory';
import { measureLoading, weighPackage, type SizeRow } from './package';
import { measurePanel } from './panel';
import { calibrate, type Growth, type GrowthRow, type Measurement, type Timing } from './measure';

interface Area {
	readonly measure?: () => readonly Measurement[] | Promise<readonly Measurement[]>;
	readonly grow?: () => readonly Growth[];
	readonly remember?: () => readonly MemoryRow[];
	readonly weigh?: () => Promise<readonly SizeRow[]>;
	readonly count?: () => Promise<readonly ThroughputRow[]>;
}

/** One line for each area: what it measures against budgets, how its cost grows, what memory it needs, how large it is, and how many files it gets through. */
const areas: Readonly<Record<string, Area>> = {
	core: { measure: measureCore, grow: growthOfCore, remember: measureMemory },
	editor: { measure: measureEditor },
	languages: { measure: measureLanguages },
	lint: { count: measureLint },
	panel: { measure: measurePanel },
	package: { measure: measureLoading, weigh: weighPackage },
};

async function main(names: readonly string[]): Promise<void> {
	const unknown = names.find((name) => !Object.hasOwn(areas, name));
	if (unknown !== undefined) {
		console.error(`No such area: ${unknown}. There are: ${Object.keys(areas).join(', ')}`);
		process.exitCode = 1;
		return;
	}
	const calibration = calibrate();
	printRow('', 'min ms', 'median ms', '× calib.', 'budget ms', '');
	printTiming('calibration loop', calibration, calibration, '', '');
	for (const name of names.length > 0 ? names : Object.keys(areas)) {
		const { measure, grow, remember, weigh, count } = areas[name]!;
		for (const measurement of await measure?.() ?? []) { printMeasurement(measurement, calibration); }
		for (const growth of grow?.() ?? []) { printGrowth(growth); }
		if (remember !== undefined) { printMemory(remember()); }
		if (weigh !== undefined) { printSizes(await weigh()); }
		if (count !== undefined) { printThroughput(await count()); }
	}
}

function printMeasurement({ name, timing, budgetMs, note }: Measurement, calibration: Timing): void {
	const verdict = budgetMs !== undefined && timing.minMs > budgetMs ? 'OVER ' : '';
	printTiming(name, timing, calibration, budgetMs === undefined ? '' : String(budgetMs), verdict + note);
}

function printTiming(name: string, { minMs, medianMs }: Timing, calibration: Timing, budget: string, note: string): void {
	printRow(name, minMs.toFixed(1), medianMs.toFixed(1), (minMs / calibration.minMs).toFixed(2), budget, note);
}

/** Linear growth shows as cost per event that does not rise from one row to the next. */
function printGrowth({ title, rows }: Growth): void {
	console.log();
	printRow(title, 'min ms', 'median ms', 'events', 'ns/second', 'µs/event');
	for (const row of rows) { printGrowthRow(row); }
}

function printGrowthRow({ name, timing: { minMs, medianMs }, simulatedSeconds, events }: GrowthRow): void {
	const perSecond = (minMs * 1e6 / simulatedSeconds).toFixed(0);
	printRow(`  ${name}`, minMs.toFixed(1), medianMs.toFixed(1), String(events), perSecond, (minMs * 1000 / events).toFixed(2).padStart(8));
}

function printMemory(rows: readonly MemoryRow[]): void {
	console.log();
	printRow('memory of one process', 'peak MB', 'result MB', '', '', '');
	for (const { name, peakMB, resultMB } of rows) { printRow(`  ${name}`, peakMB.toFixed(0), resultMB.toFixed(1), '', '', ''); }
}

function printSizes(rows: readonly SizeRow[]): void {
	console.log();
	printRow('size', 'KB', '', '', 'budget KB', '');
	for (const { name, kilobytes, budgetKilobytes } of rows) {
		printRow(`  ${name}`, kilobytes.toFixed(0), '', '', String(budgetKilobytes ?? ''), budgetKilobytes !== undefined && kilobytes > budgetKilobytes ? 'OVER' : '');
	}
}

function printThroughput(rows: readonly ThroughputRow[]): void {
	console.log();
	printRow('a whole run of the program', 'files', 'seconds', 'files/s', 'peak MB', 'CPU seconds, size');
	for (const { name, files, seconds, cpuSeconds, peakMB, note } of rows) {
		printRow(`  ${name}`, String(files), seconds.toFixed(1), (files / seconds).toFixed(0), peakMB?.toFixed(0) ?? '', `${cpuSeconds?.toFixed(1) ?? '?'}, ${note}`);
	}
}

function printRow(name: string, ...columns: readonly [string, string, string, string, string]): void {
	const [note, ...numbers] = [columns[4], ...columns.slice(0, 4)];
	console.log(`${name.padEnd(46)}${numbers.map((column) => column.padStart(12)).join('')}  ${note}`.trimEnd());
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
