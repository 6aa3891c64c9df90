/**
 * Reads a recorded load as it comes in, millions of rows in bounded memory, into a load shape for a scenario; and says what was done to
 * it: what was left out and why, with lines, what was sorted, averaged and bridged.
 */
import { localize } from '../../core/model/localized';
import type { Localized } from '../../core/model/localized';
import { maxRequestsPerSecond } from '../../core/simulation/limits';
import type { Load } from '../../core/simulation/scenario/load';
import { createBins } from './bins';
import { problemText, refusalText } from './importText';
import { readK6Line, tableOfJson } from './jsonTables';
import type { LoadChoice } from './loadChoice';
import { parseNumber } from './numbers';
import { createRowReader } from './rows';
import { shapeLoad } from './shapeLoad';
import type { Tally } from './shapeLoad';
import { isAbsolute, parseTime } from './times';

/** What is wrong with one line. */
export interface LoadProblem {
	/** From 1. */
	readonly line: number;
	readonly message: Localized;
}

export type ImportedLoad =
	| {
		readonly ok: true;
		readonly load: Load & { readonly kind: 'points' };
		/** Of the record, seconds, 60 at least: what a run of it takes. */
		readonly durationSeconds: number;
		/** Of its beginning, UTC; `null` where the times are relative. */
		readonly startDate: string | null;
		readonly startClockSeconds: number | null;
		readonly peakRequestsPerSecond: number;
		/** What was done to it, in the order in which it was done. */
		readonly notes: readonly Localized[];
		/** The first of them. */
		readonly problems: readonly LoadProblem[];
		readonly problemCount: number;
	}
	| { readonly ok: false; readonly reason: Localized; readonly problems: readonly LoadProblem[]; readonly problemCount: number };

export interface LoadReader {
	/** The next piece of the text. Pieces may end anywhere. */
	push(chunk: string): void;
	finish(): ImportedLoad;
}

export interface LoadReaderOptions {
	/** Points of the load shape at most; 1,000 if not given. */
	readonly maxPoints?: number;
	/** What values are multiplied by: to try a load of twice the size; 1 if not given. */
	readonly factor?: number;
}

/** Problems that are told one by one. */
const toldProblems = 20;
/** Spans of time that are kept apart while reading. */
const maxBins = 40_000;
/** Times that are compared one by one to find rows of the same time. */
const maxComparedTimes = 200_000;
const daySeconds = 86_400;

/** How tools write that there is nothing. */
const noValue = /^(?:|-|null|na|n\/a|nan|none)$/i;

export function createLoadReader(choice: LoadChoice, { maxPoints = 1000, factor = 1 }: LoadReaderOptions = {}): LoadReader {
	const tally: Tally = { bins: createBins(maxBins), read: 0, used: 0, empty: 0, outOfOrder: 0, duplicates: 0 };
	const problems: LoadProblem[] = [];
	const times = new Set<number>();
	let problemCount = 0;
	let headersLeft = choice.headerRows;
	let latest = -Infinity;
	let days = 0;
	const source = createSource(choice, { takeRow, complain });

	return { push: source.push, finish };

	function finish(): ImportedLoad {
		const refusal = source.finish();
		const told = { problems, problemCount };
		if (refusal !== undefined) { return { ok: false, reason: refusal, ...told }; }
		if (tally.used === 0) { return { ok: false, reason: tally.read === 0 ? refusalText.empty : refusalText.noRows, ...told }; }
		const { load, durationSeconds, startSeconds, notes } = shapeLoad(tally, choice, { maxPoints, factor, skipped: problemCount });
		const isDated = choice.timeColumn !== null && isAbsolute(choice.timeForm);
		const isClock = choice.timeColumn !== null && choice.timeForm === 'clock';
		return {
			ok: true, load, durationSeconds,
			startDate: isDated ? dateOf(startSeconds) : null, startClockSeconds: isDated || isClock ? Math.floor(startSeconds - Math.floor(startSeconds / daySeconds) * daySeconds) : null,
			peakRequestsPerSecond: Math.max(...load.points.map(({ requestsPerSecond }) => requestsPerSecond)), notes, ...told,
		};
	}

	function takeRow(cells: readonly string[], line: number): void {
		if (headersLeft > 0) { headersLeft--; return; }
		const { filter, timeColumn, valueColumn, intervalSeconds } = choice;
		if (filter !== null && cells[filter.column] !== filter.equals) { return; }
		tally.read++;
		const wanted = Math.max(timeColumn ?? 0, valueColumn);
		if (cells.length <= wanted) { complain(line, localize(problemText.fewCells, { cells: cells.length, wanted: wanted + 1 })); return; }
		const time = timeColumn === null ? (tally.read - 1) * (intervalSeconds ?? 60) : timeOf(cells[timeColumn] ?? '');
		if (time === undefined) { complain(line, localize(problemText.noTime, cells[timeColumn ?? 0] ?? '')); return; }
		takeValue(time, cells[valueColumn] ?? '', line);
	}

	function takeValue(time: number, text: string, line: number): void {
		if (!startsWithDigit(text) && noValue.test(text)) { tally.empty++; return; }
		const value = parseNumber(text, choice);
		if (value === undefined) { complain(line, localize(problemText.noNumber, text)); return; }
		if (value < 0) { complain(line, localize(problemText.negative, text)); return; }
		if (time < latest) { tally.outOfOrder++; }
		if (choice.measure !== 'per-row' && times.size < maxComparedTimes) {
			if (times.has(time)) { tally.duplicates++; }
			times.add(time);
		}
		latest = Math.max(latest, time);
		tally.used++;
		tally.bins.add(time, Math.min(value, maxRequestsPerSecond * 3600));
	}

	function timeOf(text: string): number | undefined {
		const time = parseTime(text, choice.timeForm);
		if (time === undefined || choice.timeForm !== 'clock') { return time; }
		// Back by more than half a day is the next morning.
		if (Number.isFinite(latest) && time + days * daySeconds < latest - daySeconds / 2) { days++; }
		return time + days * daySeconds;
	}

	function complain(line: number, message: Localized): void {
		problemCount++;
		if (problems.length < toldProblems) { problems.push({ line, message }); }
	}
}

interface Sink {
	takeRow(cells: readonly string[], line: number): void;
	complain(line: number, message: Localized): void;
}

interface RowSource {
	push(chunk: string): void;
	/** @returns why there are no rows at all */
	finish(): Localized | undefined;
}

function createSource({ format, delimiter }: LoadChoice, { takeRow, complain }: Sink): RowSource {
	switch (format) {
		case 'delimited': {
			const reader = createRowReader(delimiter, (cells, line) => { if (line > 1 || !/^sep=/.test(cells[0] ?? '')) { takeRow(cells, line); } });
			return { push: reader.push, finish() { reader.finish(); return undefined; } };
		}
		case 'json': return createJsonSource(takeRow);
		case 'k6-json': return createLineSource((text, line) => {
			try {
				const cells = readK6Line(text);
				if (cells !== undefined) { takeRow(cells, line); }
			} catch {
				complain(line, localize(problemText.noJson, text));
			}
		});
	}
}

/** JSON that is one value can only be read whole. */
function createJsonSource(takeRow: Sink['takeRow']): RowSource {
	const chunks: string[] = [];
	return {
		push(chunk) { chunks.push(chunk); },
		finish() {
			const table = tableOfJson(chunks.join(''));
			if (!Array.isArray(table)) { return table as Localized; }
			for (const { cells, line } of table as readonly { readonly cells: readonly string[]; readonly line: number }[]) { takeRow(cells, line); }
			return undefined;
		},
	};
}

function createLineSource(takeLine: (text: string, line: number) => void): RowSource {
	let rest = '';
	let line = 0;
	const take = (text: string): void => {
		line++;
		const trimmed = text.replace(/^\uFEFF/, '').trim();
		if (trimmed !== '') { takeLine(trimmed, line); }
	};
	return {
		push(chunk) {
			const lines = (rest + chunk).split('\n');
			rest = lines.pop() ?? '';
			lines.forEach(take);
		},
		finish() {
			if (rest !== '') { take(rest); }
			return undefined;
		},
	};
}

function startsWithDigit(text: string): boolean {
	const code = text.charCodeAt(0);
	return code >= 48 && code <= 57;
}

function dateOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** A text at once: what was pasted. */
export function readLoad(text: string, choice: LoadChoice, options: LoadReaderOptions = {}): ImportedLoad {
	const reader = createLoadReader(choice, options);
	reader.push(text);
	return reader.finish();
}
