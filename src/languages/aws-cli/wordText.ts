/** The text of a word as the shell hands it over, with the place of every character, and holes where variables stand. */
import type { Heredoc, Part, Word } from './shellSyntax';

/** Stands for a variable or command in a text. */
export const hole = '\uE000';

export interface WordText {
	readonly text: string;
	/** Offset in the script of each character, and of the end. */
	readonly starts: readonly number[];
	/** What stands in each hole, by its index in the text. */
	readonly holes: ReadonlyMap<number, Part>;
}

export function textOfWord({ parts, end }: Word): WordText {
	const draft = createDraft();
	for (const part of parts) {
		if (part.kind !== 'text') { draft.addHole(part); continue; }
		const isPlain = part.text.length === part.end - part.start;
		for (let index = 0; index < part.text.length; index++) { draft.add(part.text.charAt(index), isPlain ? part.start + index : part.start); }
	}
	const last = parts.at(-1);
	return draft.finish(last === undefined ? end : last.end);
}

/** The lines of a heredoc. */
export function textOfHeredoc(script: string, { start, end, isExpanded }: Heredoc): WordText {
	const draft = createDraft();
	const body = script.slice(start, end);
	const variable = /\$\{([A-Za-z_]\w*)(?::?-([^}$\n]{0,500}))?\}|\$([A-Za-z_]\w*)/g;
	let from = 0;
	for (const match of isExpanded ? body.matchAll(variable) : []) {
		for (; from < match.index; from++) { draft.add(body.charAt(from), start + from); }
		const [whole, braced, fallback, bare] = match;
		const at = start + match.index;
		const [partEnd, textEnd] = [at + whole.length, at + whole.length - 1];
		const textStart = textEnd - (fallback?.length ?? 0);
		draft.addHole({
			kind: 'variable', name: braced ?? bare ?? '', isArray: false, start: at, end: partEnd,
			fallback: fallback === undefined ? undefined : { parts: [{ kind: 'text', text: fallback, start: textStart, end: textEnd }], isQuoted: false, start: textStart, end: textEnd },
		});
		from = match.index + whole.length;
	}
	for (; from < body.length; from++) { draft.add(body.charAt(from), start + from); }
	return draft.finish(end);
}

/** A text of JSON in which a hole that stands for a whole value is put into quotes, so that it parses. */
export function quoteHoles({ text, starts, holes }: WordText): WordText {
	const draft = createDraft();
	let isInString = false;
	for (let index = 0; index < text.length; index++) {
		const character = text.charAt(index);
		const start = starts[index] ?? 0;
		const part = holes.get(index);
		if (part !== undefined) {
			if (!isInString) { draft.add('"', start); }
			draft.addHole(part);
			if (!isInString) { draft.add('"', part.end); }
			continue;
		}
		draft.add(character, start);
		if (isInString && character === '\\') { index++; draft.add(text.charAt(index), starts[index] ?? start); continue; }
		if (character === '"') { isInString = !isInString; }
	}
	return draft.finish(starts.at(-1) ?? 0);
}

interface TextDraft {
	add(character: string, start: number): void;
	addHole(part: Part): void;
	finish(end: number): WordText;
}

function createDraft(): TextDraft {
	const characters: string[] = [];
	const starts: number[] = [];
	const holes = new Map<number, Part>();
	return {
		add(character, start) {
			characters.push(character);
			starts.push(start);
		},
		addHole(part) {
			holes.set(characters.length, part);
			characters.push(hole);
			starts.push(part.start);
		},
		finish: (end) => ({ text: characters.join(''), starts: [...starts, end], holes }),
	};
}
