/**
 * Shell script → statements, tolerant of everything: what it does not follow ends where the next line begins. Linear in the text.
 * Must never know what a command means.
 */
import type { Assignment, Heredoc, Part, Statement, Word } from './shellSyntax';
import { plainText } from './shellSyntax';
import { createWords, skipBlanks, skipLine } from './shellWords';
import type { Cursor } from './shellWords';

export function parseShell(text: string): readonly Statement[] {
	const parser = createParser(text);
	return parser.statements(undefined);
}

interface Parser {
	/** @param closer character that ends them, of `$(…)` and `` `…` `` */
	statements(closer: string | undefined): readonly Statement[];
}

interface OpenHeredoc { readonly delimiter: string; readonly isExpanded: boolean; readonly stripsTabs: boolean; readonly give: (heredoc: Heredoc) => void }

/** What is open around a statement; a group in braces always runs. */
type Opened = 'condition' | 'group' | { readonly functionName: string };

/** The lines of a heredoc follow later, so it is filled in when they are read. */
interface Draft extends Statement {
	readonly words: Word[];
	readonly assignments: Assignment[];
	target: Word | undefined;
	heredoc: Heredoc | undefined;
	runs: Statement['runs'];
	end: number;
}

function createParser(text: string): Parser {
	const cursor: Cursor = { text, at: 0 };
	const { readWord } = createWords(cursor, statements);
	const open: Opened[] = [];
	const heredocs: OpenHeredoc[] = [];
	return { statements };

	function statements(closer: string | undefined): readonly Statement[] {
		const found: Statement[] = [];
		const outer = open.length;
		for (let isOpen = true; isOpen;) {
			const { drafted, isLast } = statement(closer);
			isOpen = !isLast;
			if (drafted !== undefined) { found.push(drafted); }
		}
		open.length = Math.min(open.length, outer);
		return found;
	}

	/** Up to the end of the line, a separator or the closer, which is taken too. */
	function statement(closer: string | undefined): { readonly drafted: Statement | undefined; readonly isLast: boolean } {
		skipBlanks(cursor);
		const draft: Draft = { start: cursor.at, end: cursor.at, words: [], assignments: [], target: undefined, heredoc: undefined, runs: { kind: 'once' } };
		let isLast = false;
		for (;;) {
			skipBlanks(cursor);
			if (cursor.at >= text.length) { isLast = true; break; }
			const character = text.charAt(cursor.at);
			if (character === closer) { cursor.at++; isLast = true; break; }
			if (character === '\n') { cursor.at++; readHeredocs(); break; }
			if (character === '#') { skipLine(cursor); continue; }
			if (/[;&|]/.test(character)) { cursor.at++; break; }
			if (isFunctionHead(draft)) { openFunction(draft); break; }
			if (character === '(' || character === ')') { cursor.at++; continue; }
			if (character === '<' || character === '>') { redirect(draft); draft.end = cursor.at; continue; }
			const before = cursor.at;
			const word = readWord(closer);
			if (cursor.at === before) { cursor.at++; continue; }
			if (/^\d$/.test(plainText(word) ?? '') && /[<>]/.test(text.charAt(cursor.at))) { continue; }
			draft.end = word.end;
			if (take(draft, word)) { break; }
		}
		draft.runs = whenRun();
		return { drafted: draft.words.length === 0 && draft.assignments.length === 0 ? undefined : draft, isLast };
	}

	/** @returns whether the word is one of the shell's own that another statement follows */
	function take(draft: Draft, word: Word): boolean {
		const name = draft.words.length === 0 ? plainText(word) : undefined;
		if (name !== undefined && !word.isQuoted && draft.assignments.length === 0) {
			if (/^(?:if|while|until|for|case|select)$/.test(name)) { open.push('condition'); return /^(?:if|while|until)$/.test(name); }
			if (name === '{') { open.push('group'); return true; }
			if (/^(?:fi|done|esac|\})$/.test(name)) { open.pop(); return false; }
			if (/^(?:then|else|elif|do|!)$/.test(name)) { return true; }
			if (/^(?:export|readonly|local|declare|typeset|function)$/.test(name)) { return false; }
		}
		const assignment = draft.words.length === 0 ? toAssignment(word) : undefined;
		if (assignment === undefined) { draft.words.push(word); } else { draft.assignments.push(assignment); }
		return false;
	}

	/** Behind `name()`, or in front of the brace of `function name {`. */
	function isFunctionHead({ words, start }: Draft): boolean {
		return words.length === 1 && (/\(\s*\)/y.test(text.slice(cursor.at, cursor.at + 4)) || text[cursor.at] === '{' && /function\s/y.test(text.slice(start, start + 9)));
	}

	function openFunction({ words }: Draft): void {
		const body = /(?:\(\s*\))?\s*\{?/y;
		body.lastIndex = cursor.at;
		cursor.at += body.exec(text)?.[0].length ?? 0;
		const [name] = words.splice(0);
		open.push({ functionName: name === undefined ? '' : plainText(name) ?? '' });
	}

	function whenRun(): Statement['runs'] {
		const inner = open.filter((one) => one !== 'group');
		const [first] = inner;
		if (first === undefined) { return { kind: 'once' }; }
		return inner.length === 1 && first !== 'condition' ? { kind: 'function', name: first.functionName } : { kind: 'unknown' };
	}

	function redirect(draft: Draft): void {
		const heredoc = /<<(-?)[ \t]*(["']?\\?)([\w.-]+)["']?/y;
		heredoc.lastIndex = cursor.at;
		const [whole, dash, quote, delimiter] = (text[cursor.at + 2] === '<' ? null : heredoc.exec(text)) ?? [];
		if (whole !== undefined && delimiter !== undefined) {
			cursor.at += whole.length;
			heredocs.push({ delimiter, isExpanded: quote === '', stripsTabs: dash === '-', give: (body) => { draft.heredoc = body; } });
			return;
		}
		const isOutput = text[cursor.at] === '>';
		while (/[<>&|]/.test(text.charAt(cursor.at))) { cursor.at++; }
		skipBlanks(cursor);
		const word = readWord(undefined);
		if (isOutput && draft.target === undefined) { draft.target = word; }
	}

	function readHeredocs(): void {
		for (const { delimiter, isExpanded, stripsTabs, give } of heredocs.splice(0)) {
			const start = cursor.at;
			for (;;) {
				if (cursor.at >= text.length) { give({ start, end: text.length, isExpanded }); break; }
				const lineStart = cursor.at;
				skipLine(cursor);
				const line = text.slice(lineStart, cursor.at).replace(/\r$/, '');
				cursor.at = Math.min(text.length, cursor.at + 1);
				if ((stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter) { give({ start, end: lineStart, isExpanded }); break; }
			}
		}
	}

	function toAssignment(word: Word): Assignment | undefined {
		const [first, ...rest] = word.parts;
		const match = first?.kind === 'text' && first.start === word.start ? /^([A-Za-z_]\w*)\+?=/.exec(first.text) : null;
		if (first?.kind !== 'text' || match === null) { return undefined; }
		const [head, name = ''] = match;
		const isEmpty = first.text.length === head.length;
		if (isEmpty && rest.length === 0 && text[cursor.at] === '(') { return { name, value: { items: readArray() } }; }
		const remaining: readonly Part[] = isEmpty ? rest : [{ ...first, text: first.text.slice(head.length), start: first.start + head.length }, ...rest];
		return { name, value: { ...word, parts: remaining, start: word.start + head.length } };
	}

	function readArray(): readonly Word[] {
		const items: Word[] = [];
		cursor.at++;
		while (cursor.at < text.length && text[cursor.at] !== ')') {
			const before = cursor.at;
			if (/[\s]/.test(text.charAt(cursor.at))) { cursor.at++; continue; }
			if (text[cursor.at] === '#') { skipLine(cursor); continue; }
			if (text[cursor.at] === '\\' && /\r?\n/.test(text.slice(cursor.at + 1, cursor.at + 3))) { cursor.at += 2; continue; }
			const word = readWord(')');
			if (cursor.at === before) { cursor.at++; } else { items.push(word); }
		}
		cursor.at++;
		return items;
	}
}
