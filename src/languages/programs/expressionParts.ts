/** What expressions have in common in all dialects. */
import { opaque } from './builder';
import type { Builder, Place } from './builder';
import type { Expression } from './syntax';
import type { SyntaxNode } from './syntaxNode';

/** A part of an expression has no name of its own. */
export function inside({ scope, statement }: Place): Place {
	return { scope, statement };
}

export function convertNumber({ text }: Builder, { start, end }: SyntaxNode): Expression {
	const value = Number(text.slice(start, end).replaceAll('_', ''));
	return Number.isFinite(value) ? { start, end, kind: 'literal', value } : opaque({ start, end });
}
