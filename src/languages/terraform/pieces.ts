/**
 * Gives the grammar one piece of a text at a time. A piece with a mistake is refused as a whole, never half read:
 * the grammar's own recovery would join a name to another line's value.
 */
import type { Parser } from 'web-tree-sitter';
import { convertBody } from './convert';
import type { Body, Label, Span } from './syntax';

/** Longest piece. The grammar needs quadratic time for stray tokens, about two seconds for this many characters of them. */
const maxPieceLength = 16_000;
/** Characters of refused pieces after which no more are tried, so that a file of mistakes cannot take long. */
const maxRefusedLength = 32_000;
/** The grammar needs quadratic time for blanks. */
const longBlank = /\s{300}/;

export type Piece =
	| { readonly kind: 'read'; readonly body: Body; readonly tooDeep: readonly Span[] }
	| { readonly kind: 'mistake' }
	/** Not tried: the piece is too long, or there were too many mistakes before. */
	| { readonly kind: 'too-long' | 'too-many' };

export interface PieceReader {
	/** Reads whole attributes and blocks. The piece's own offsets become the file's by `toFile`. */
	read(piece: string, toFile: (offset: number) => number, isWanted: (type: string, labels: readonly Label[]) => boolean): Piece;
}

/** A reader for the pieces of one file. */
export function createPieceReader(parser: Parser): PieceReader {
	let refusedLength = 0;
	return {
		read(piece, toFile, isWanted) {
			if (piece.length > maxPieceLength || longBlank.test(piece)) { return { kind: 'too-long' }; }
			if (refusedLength > maxRefusedLength) { return { kind: 'too-many' }; }
			// The grammar wants a line end behind the last heredoc.
			const text = `${piece}\n`;
			const tree = parser.parse(text, null, { progressCallback: ({ hasError }) => hasError });
			if (tree === null) {
				parser.reset();
				refusedLength += piece.length;
				return { kind: 'mistake' };
			}
			const cursor = tree.walk();
			try {
				if (tree.rootNode.hasError) {
					refusedLength += piece.length;
					return { kind: 'mistake' };
				}
				const tooDeep: Span[] = [];
				const body = convertBody({ cursor, text, toFile, isWanted, depth: 0, onTooDeep: (span) => { tooDeep.push(span); } });
				return { kind: 'read', body, tooDeep };
			} finally {
				cursor.delete();
				tree.delete();
			}
		},
	};
}
