/** Text in aligned columns, where a Korean letter takes two cells. */

export interface TableOptions {
	/** Spaces in front of each row; default 0. */
	readonly indent?: number;
	/** Columns whose cells stand at the right, from 0. */
	readonly right?: readonly number[];
}

/** One line a row; the last column is not padded. */
export function formatTable(rows: readonly (readonly string[])[], { indent = 0, right = [] }: TableOptions = {}): readonly string[] {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, cell] of row.entries()) { widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell)); }
	}
	return rows.map((row) => {
		const cells = row.map((cell, column) => {
			const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
			return right.includes(column) ? padding + cell : cell + padding;
		});
		return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
	});
}

/** Cells that a text takes in a terminal. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const letter of text) { width += isWide(letter.codePointAt(0) ?? 0) ? 2 : 1; }
	return width;
}

/** Hangul, Chinese and Japanese letters and full-width forms: https://www.unicode.org/reports/tr11/ */
const wideBlocks: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f], [0x2e80, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3], [0xf900, 0xfaff],
	[0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1faff], [0x20000, 0x3fffd],
];

function isWide(codePoint: number): boolean {
	return wideBlocks.some(([first, last]) => codePoint >= first && codePoint <= last);
}
