/**
 * Splits delimited text into rows as it comes in, chunk by chunk, with the line on which each begins.
 * A library would be welcome, but those that take pieces of a text (papaparse among them) read streams of Node or a browser, and none
 * tells lines once a cell holds a line break; the grammar itself is these few lines (RFC 4180, with other delimiters).
 */

export type Delimiter = ',' | ';' | '\t' | '|';

/** @param line of the row's beginning, from 1 */
export type RowListener = (cells: readonly string[], line: number) => void;

export interface RowReader {
	push(chunk: string): void;
	/** Gives the last row, which needs no line break. */
	finish(): void;
}

/** Longest row that is kept whole, in UTF-16 code units; what a quote that never closes swallows beyond is dropped. */
const maxRowLength = 100_000;

/** Rows of delimited text. Blanks around cells and empty lines are left out. */
export function createRowReader(delimiter: Delimiter, onRow: RowListener): RowReader {
	let cells: string[] = [];
	let cell = '';
	let length = 0;
	let line = 1;
	let rowLine = 1;
	/** `after`: behind a quote that may close the cell, or be the first of two. */
	let state: 'plain' | 'quoted' | 'after' = 'plain';
	let lastWasReturn = false;
	let isFirst = true;

	return {
		push(chunk) {
			let at = isFirst && chunk.startsWith('\uFEFF') ? 1 : 0;
			isFirst = isFirst && chunk === '';
			while (at < chunk.length) { at = takePlainRow(chunk, at) ?? takeOne(chunk, at); }
		},
		finish: endRow,
	};

	/** A row without quotes that the chunk holds whole, as nearly all are; gives the offset behind it. */
	function takePlainRow(chunk: string, at: number): number | undefined {
		if (state !== 'plain' || cell !== '' || cells.length > 0 || lastWasReturn) { return undefined; }
		const end = chunk.indexOf('\n', at);
		if (end === -1 || end - at > maxRowLength) { return undefined; }
		const text = chunk.slice(at, chunk[end - 1] === '\r' && end > at ? end - 1 : end);
		if (text.includes('"') || text.includes('\r')) { return undefined; }
		const row = text.split(delimiter);
		for (let index = 0; index < row.length; index++) { row[index] = (row[index] ?? '').trim(); }
		if (row.length > 1 || row[0] !== '') { onRow(row, line); }
		rowLine = ++line;
		return end + 1;
	}

	function takeOne(chunk: string, at: number): number {
		take(chunk[at] ?? '');
		return at + 1;
	}

	function take(char: string): void {
		const isSecond = char === '\n' && lastWasReturn;
		lastWasReturn = char === '\r';
		const isBreak = (char === '\n' && !isSecond) || char === '\r';
		if (isBreak) { line++; }
		if (state === 'quoted') {
			if (char === '"') { state = 'after'; } else { add(char); }
			return;
		}
		if (state === 'after' && char === '"') {
			state = 'quoted';
			add(char);
			return;
		}
		state = 'plain';
		if (char === delimiter) { endCell(); } else if (isBreak) { endRow(); } else if (char === '"' && cell.trim() === '') {
			cell = '';
			state = 'quoted';
		} else if (!isSecond) {
			add(char);
		}
	}

	function add(char: string): void {
		if (length++ < maxRowLength) { cell += char; }
	}

	function endCell(): void {
		cells.push(cell.trim());
		cell = '';
	}

	function endRow(): void {
		endCell();
		state = 'plain';
		if (cells.length > 1 || cells[0] !== '') { onRow(cells, rowLine); }
		cells = [];
		length = 0;
		rowLine = line;
	}
}

/** The delimiter that divides the first lines most evenly; a comma for a single column. */
export function guessDelimiter(head: string): Delimiter {
	const declared = /^\uFEFF?sep=([,;\t|])/.exec(head)?.[1];
	if (declared !== undefined) { return declared as Delimiter; }
	const lines = head.split(/\r\n|\n|\r/).map((text) => text.replace(/"[^"]*"/g, '')).filter((text) => text.trim() !== '').slice(0, 50);
	const scores = (['\t', ';', '|', ','] as const).map((delimiter) => {
		const counts = lines.map((text) => text.split(delimiter).length - 1);
		const [common = 0] = mostCommon(counts.filter((count) => count > 0));
		return { delimiter, score: common === 0 ? 0 : counts.filter((count) => count === common).length };
	});
	return scores.reduce((best, next) => next.score > best.score ? next : best).score === 0 ? ','
		: scores.reduce((best, next) => next.score > best.score ? next : best).delimiter;
}

function mostCommon(values: readonly number[]): readonly number[] {
	const counts = new Map<number, number>();
	for (const value of values) { counts.set(value, (counts.get(value) ?? 0) + 1); }
	return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
