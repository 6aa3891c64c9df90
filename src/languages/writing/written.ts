/**
 * How a resource is laid out in its text, as far as writing needs it: which names stand where, and where more of them may stand.
 * The same for every language that is written as maps of names: HCL, YAML, JSON, and the objects and named arguments of programs. Must never hold a value's meaning.
 */

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** How the entries of a map are written. */
export type Layout = 'hcl' | 'yaml-block' | 'yaml-flow' | 'json'
	/** `{ name: value }` of TypeScript and JavaScript. */
	| 'object'
	/** `(name=value)` of Python; a `json` in it is a dictionary. */
	| 'keywords';

/** A block, map or object. `span` has its brackets inside, where it has some. */
export interface WrittenMap {
	readonly kind: 'map';
	readonly layout: Layout;
	readonly span: Span;
	/** In the order of the text. In HCL a name may stand there several times: once for each block. */
	readonly entries: readonly WrittenEntry[];
	/** What stands around a literal that is added under a name: `Duration.seconds(60)`. */
	readonly wrap?: (name: string, literal: string) => string;
}

export interface WrittenEntry {
	readonly name: string;
	/** From the name, with its quotes, to the end of what it is. */
	readonly span: Span;
	readonly content: WrittenContent;
}

export interface WrittenList {
	readonly kind: 'list';
	readonly layout: Layout;
	/** With its brackets, where it has some. */
	readonly span: Span;
	readonly items: readonly WrittenItem[];
}

export interface WrittenItem {
	readonly span: Span;
	readonly content: WrittenContent;
}

export type WrittenContent =
	| WrittenMap
	| WrittenList
	/** Without quotes. */
	| { readonly kind: 'scalar'; readonly text: string }
	/** Made by an expression, a repetition, or shared with another place: nothing can be added to it. */
	| { readonly kind: 'computed' };

/** What stands under a name as maps: one for each block, object or item. Undefined for each that nothing can be added to. */
export function mapsOf(map: WrittenMap, name: string): readonly (WrittenMap | undefined)[] {
	const found = map.entries.filter((entry) => entry.name === name).flatMap(({ content }) => content.kind === 'list' ? content.items.map((item) => item.content) : [content]);
	const maps = found.map((content) => content.kind === 'map' ? content : undefined);
	// Which of several a repetition makes is not known.
	return found.some(({ kind }) => kind === 'computed') ? maps.map(() => undefined) : maps;
}

export function isWrittenIn(map: WrittenMap, name: string): boolean {
	return map.entries.some((entry) => entry.name === name);
}

/** The list under a name, if it is written as one. */
export function listOf(map: WrittenMap, name: string): WrittenList | undefined {
	const content = map.entries.find((entry) => entry.name === name)?.content;
	return content?.kind === 'list' ? content : undefined;
}

/** The plain text under a name; undefined if none stands there. */
export function scalarOf(map: WrittenMap, name: string): string | undefined {
	const content = map.entries.find((entry) => entry.name === name)?.content;
	return content?.kind === 'scalar' ? content.text : undefined;
}
