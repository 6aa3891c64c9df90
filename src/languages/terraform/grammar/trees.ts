/** The grammar's trees, each freed as soon as it is read, and parsing that ends where there are too many mistakes. */
import type { Parser, Tree, TreeCursor } from 'web-tree-sitter';

export interface TreeReader<T> {
	/** @param cursor at the root of a tree without mistakes */
	read(cursor: TreeCursor): T;
	mistake(): T;
	/** Parsing was given up. */
	tooLong(): T;
}

/** Parses a text and reads its tree. */
export function withTree<T>(parser: Parser, text: string, { read, mistake, tooLong }: TreeReader<T>): T {
	const tree = parse(parser, text);
	if (tree === 'mistake') { return mistake(); }
	if (tree === 'too-long') { return tooLong(); }
	try {
		return tree.rootNode.hasError ? mistake() : readTree(tree, read);
	} finally {
		tree.delete();
	}
}

/**
 * The grammar reports once for a hundred steps; parsing can pause there. It tells of a mistake only if it stands at one right then,
 * and of each in its log, which costs several times the parsing: so every now and then it parses up to the next report with its log.
 */
const reportsOfRound = 16;

/** Many mistakes take the grammar quadratic time, so parsing ends when it is seen to make them. */
function parse(parser: Parser, text: string): Tree | 'mistake' | 'too-long' {
	const most = maxWork(text);
	let isWrong = false;
	for (let work = 0; work < most;) {
		const isLogged = work % reportsOfRound === reportsOfRound - 1;
		const until = isLogged ? work + 1 : work + reportsOfRound - 1;
		if (isLogged) { parser.setLogger((message) => { isWrong ||= isMistake(message); }); }
		const tree = parser.parse(text, null, {
			progressCallback: ({ hasError }) => {
				isWrong ||= hasError;
				return ++work >= until || isWrong;
			},
		});
		if (isLogged) { parser.setLogger(null); }
		if (tree !== null) { return tree; }
		if (isWrong) { break; }
	}
	parser.reset();
	return isWrong ? 'mistake' : 'too-long';
}

/** Whether a line of the grammar's log tells of a mistake. */
export function isMistake(message: string): boolean {
	return message.startsWith('detect_error');
}

/** Reports after which parsing is given up. Real files take up to two steps a character. */
function maxWork({ length }: string): number {
	return 100 + length / 10;
}

function readTree<T>(tree: Tree, read: (cursor: TreeCursor) => T): T {
	const cursor = tree.walk();
	try {
		return read(cursor);
	} finally {
		cursor.delete();
	}
}
