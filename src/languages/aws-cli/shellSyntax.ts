/** What a shell script is read into: the words of its commands, as far as they matter here. */

/** Text between two offsets of the script. */
export interface TextPart {
	readonly kind: 'text';
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** `$NAME`, `${NAME}`, `${NAME:-fallback}`. */
export interface VariablePart {
	readonly kind: 'variable';
	readonly name: string;
	readonly fallback: Word | undefined;
	/** `${NAME[@]}`: all items of an array. */
	readonly isArray: boolean;
	readonly start: number;
	readonly end: number;
}

/** `$(…)` or `` `…` ``. */
export interface CommandPart {
	readonly kind: 'command';
	readonly statements: readonly Statement[];
	readonly start: number;
	readonly end: number;
}

/** Anything that only a running shell can tell: `$((1 + 1))`, `${NAME%.*}`. */
export interface OpaquePart {
	readonly kind: 'opaque';
	readonly start: number;
	readonly end: number;
}

export type Part = TextPart | VariablePart | CommandPart | OpaquePart;

export interface Word {
	readonly parts: readonly Part[];
	/** Some of it stands in quotes, so that the shell does not split it. */
	readonly isQuoted: boolean;
	/** With its quotes. */
	readonly start: number;
	readonly end: number;
}

export interface Assignment {
	readonly name: string;
	readonly value: Word | { readonly items: readonly Word[] };
}

/** The lines between `<<END` and `END`. */
export interface Heredoc {
	readonly start: number;
	readonly end: number;
	/** Whether variables in it are filled in. */
	readonly isExpanded: boolean;
}

export interface Statement {
	readonly assignments: readonly Assignment[];
	readonly words: readonly Word[];
	/** Where `>` writes to. */
	readonly target: Word | undefined;
	readonly heredoc: Heredoc | undefined;
	/** How often it runs: not known inside a condition or a loop; as often as the function that it stands in. */
	readonly runs: { readonly kind: 'once' | 'unknown' } | { readonly kind: 'function'; readonly name: string };
	readonly start: number;
	readonly end: number;
}

/** The text of a word without variables and commands; undefined for another. */
export function plainText({ parts }: Word): string | undefined {
	return parts.every((part): part is TextPart => part.kind === 'text') ? parts.map(({ text }) => text).join('') : undefined;
}
