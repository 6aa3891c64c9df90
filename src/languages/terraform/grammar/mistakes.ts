/** Where a text stops making sense to the grammar: its tree tells only what its recovery made of the mistake, its log where it was. */
import type { Parser } from 'web-tree-sitter';
import type { ShortText } from './shortText';
import { isMistake } from './trees';

const position = /^process version:\d+, version_count:\d+, state:\d+, row:(\d+), col:(\d+)/;
const bytesPerCharacter = 2;

/** @returns offset in the whole text */
export function findMistake(parser: Parser, { text, offsets }: ShortText): number {
	let reached = { row: 0, column: 0 };
	let isFound = false;
	parser.setLogger((message, isLex) => {
		if (isFound || isLex) { return; }
		const [found, row, column] = position.exec(message) ?? [];
		if (found !== undefined) { reached = { row: Number(row), column: Number(column) / bytesPerCharacter }; }
		isFound = isMistake(message);
	});
	parser.parse(text, null, { progressCallback: () => isFound })?.delete();
	parser.setLogger(null);
	parser.reset();
	return offsets[lineStart(text, reached.row) + reached.column] ?? offsets[text.length - 1] ?? 0;
}

function lineStart(text: string, row: number): number {
	let start = 0;
	for (let line = 0; line < row; line++) { start = text.indexOf('\n', start) + 1; }
	return start;
}
