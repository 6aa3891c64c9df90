/** The words of a shell script: quotes, variables, commands in words. */
import type { Part, Statement, Word } from './shellSyntax';

/** Where in a script is being read; whoever reads moves it on. */
export interface Cursor {
	readonly text: string;
	at: number;
}

/** Deepest nesting of `$(…)` and `${…:-…}` that is followed. */
const maxDepth = 40;

/** @param statements reads commands up to a closer, which it takes too */
export function createWords(cursor: Cursor, statements: (closer: string) => readonly Statement[]): { readWord(closer: string | undefined): Word } {
	const { text } = cursor;
	let depth = 0;
	return { readWord };

	function readWord(closer: string | undefined): Word {
		const start = cursor.at;
		const parts: Part[] = [];
		let isQuoted = false;
		while (cursor.at < text.length) {
			const character = text.charAt(cursor.at);
			if (/[\s;&|<>()]/.test(character) || character === closer) { break; }
			if (character === '\'') { isQuoted = true; append(parts, readSingleQuoted()); continue; }
			if (character === '"') { isQuoted = true; append(parts, readDoubleQuoted()); continue; }
			if (character === '\\') {
				if (/^\r?\n/.test(text.slice(cursor.at + 1, cursor.at + 3))) { break; }
				parts.push({ kind: 'text', text: text.charAt(cursor.at + 1), start: cursor.at, end: Math.min(cursor.at + 2, text.length) });
				cursor.at += 2;
				continue;
			}
			parts.push(/[$`]/.test(character) ? readExpansion() : readRun(/[^\s;&|<>()'"\\$`]+/y));
		}
		cursor.at = Math.min(cursor.at, text.length);
		return { parts: joinText(parts), isQuoted, start, end: cursor.at };
	}

	function readRun(pattern: RegExp): Part {
		pattern.lastIndex = cursor.at;
		const run = pattern.exec(text)?.[0] ?? text.charAt(cursor.at);
		const start = cursor.at;
		cursor.at += run.length;
		return { kind: 'text', text: run, start, end: cursor.at };
	}

	function readSingleQuoted(): readonly Part[] {
		const start = cursor.at + 1;
		const close = text.indexOf('\'', start);
		const end = close === -1 ? text.length : close;
		cursor.at = Math.min(end + 1, text.length);
		return [{ kind: 'text', text: text.slice(start, end), start, end }];
	}

	function readDoubleQuoted(): readonly Part[] {
		const parts: Part[] = [];
		cursor.at++;
		if (text[cursor.at] === '"') { parts.push({ kind: 'text', text: '', start: cursor.at, end: cursor.at }); }
		while (cursor.at < text.length && text[cursor.at] !== '"') {
			const character = text.charAt(cursor.at);
			if (character === '\\') {
				const next = text.charAt(cursor.at + 1);
				const isEscape = /["\\$`\n]/.test(next);
				parts.push({ kind: 'text', text: next === '\n' ? '' : isEscape ? next : `\\${next}`, start: cursor.at, end: Math.min(cursor.at + 2, text.length) });
				cursor.at += 2;
				continue;
			}
			parts.push(/[$`]/.test(character) ? readExpansion() : readRun(/[^"\\$`]+/y));
		}
		cursor.at = Math.min(cursor.at + 1, text.length);
		return parts;
	}

	/** Behind `$` or a backtick. */
	function readExpansion(): Part {
		const start = cursor.at;
		if (depth >= maxDepth) { cursor.at++; return { kind: 'opaque', start, end: cursor.at }; }
		depth++;
		const part = readExpansionAt(start);
		depth--;
		return part;
	}

	function readExpansionAt(start: number): Part {
		if (text[cursor.at] === '`') {
			cursor.at++;
			const inner = statements('`');
			return { kind: 'command', statements: inner, start, end: cursor.at };
		}
		if (text.startsWith('$((', cursor.at)) {
			const close = text.indexOf('))', cursor.at);
			cursor.at = close === -1 ? text.length : close + 2;
			return { kind: 'opaque', start, end: cursor.at };
		}
		if (text.startsWith('$(', cursor.at)) {
			cursor.at += 2;
			const inner = statements(')');
			return { kind: 'command', statements: inner, start, end: cursor.at };
		}
		if (text.startsWith('${', cursor.at)) { return readBraces(start); }
		const name = /\$([A-Za-z_]\w*|[\d@*#?])/y;
		name.lastIndex = cursor.at;
		const found = name.exec(text);
		cursor.at += found?.[0].length ?? 1;
		if (found?.[1] === undefined) { return { kind: 'text', text: '$', start, end: cursor.at }; }
		return { kind: 'variable', name: found[1], fallback: undefined, isArray: /[@*]/.test(found[1]), start, end: cursor.at };
	}

	function readBraces(start: number): Part {
		const head = /\$\{([A-Za-z_]\w*|\d+|[@*])(\[[@*]\])?(\}|:?[-=])?/y;
		head.lastIndex = cursor.at;
		const [whole, name, items, next] = head.exec(text) ?? [];
		if (whole === undefined || name === undefined || next === undefined) { return readOpaqueBraces(start); }
		cursor.at += whole.length;
		if (next === '}') { return { kind: 'variable', name, fallback: undefined, isArray: items !== undefined || /[@*]/.test(name), start, end: cursor.at }; }
		const fallback = readFallback();
		return { kind: 'variable', name, fallback, isArray: false, start, end: cursor.at };
	}

	/** Up to the closing brace, which is taken. */
	function readFallback(): Word {
		const start = cursor.at;
		const parts: Part[] = [];
		let isQuoted = false;
		while (cursor.at < text.length && text[cursor.at] !== '}') {
			const character = text.charAt(cursor.at);
			if (character === '"') { isQuoted = true; append(parts, readDoubleQuoted()); continue; }
			if (character === '\'') { isQuoted = true; append(parts, readSingleQuoted()); continue; }
			if (character === '\n') { break; }
			parts.push(/[$`]/.test(character) ? readExpansion() : readRun(/[^}"'$`\n]+/y));
		}
		const end = cursor.at;
		if (text[cursor.at] === '}') { cursor.at++; }
		return { parts: joinText(parts), isQuoted, start, end };
	}

	function readOpaqueBraces(start: number): Part {
		let open = 0;
		for (cursor.at++; cursor.at < text.length && text[cursor.at] !== '\n'; cursor.at++) {
			if (text[cursor.at] === '{') { open++; }
			if (text[cursor.at] === '}' && --open === 0) { cursor.at++; break; }
		}
		return { kind: 'opaque', start, end: cursor.at };
	}
}

/** Blanks and continued lines. */
export function skipBlanks(cursor: Cursor): void {
	const { text } = cursor;
	for (;;) {
		const character = text[cursor.at];
		if (character === ' ' || character === '\t' || character === '\r') { cursor.at++; continue; }
		const lineBreak = character !== '\\' ? 0 : text[cursor.at + 1] === '\n' ? 2 : text.startsWith('\r\n', cursor.at + 1) ? 3 : 0;
		if (lineBreak === 0) { return; }
		cursor.at += lineBreak;
	}
}

export function skipLine(cursor: Cursor): void {
	const end = cursor.text.indexOf('\n', cursor.at);
	cursor.at = end === -1 ? cursor.text.length : end;
}

/** There may be too many of them for a call with each as an argument. */
function append(parts: Part[], more: readonly Part[]): void {
	for (const part of more) { parts.push(part); }
}

/** Neighbouring texts that follow each other without quotes between them are one. */
function joinText(parts: readonly Part[]): readonly Part[] {
	const joined: Part[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (part.kind === 'text' && last?.kind === 'text' && last.end === part.start && isPlain(last) && isPlain(part)) {
			joined[joined.length - 1] = { ...last, text: last.text + part.text, end: part.end };
		} else { joined.push(part); }
	}
	return joined;
}

function isPlain({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }): boolean {
	return text.length === end - start;
}
