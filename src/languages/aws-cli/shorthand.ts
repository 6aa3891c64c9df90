/**
 * The AWS CLI's shorthand for structures: `Key=value,Other={Inner=1},List=[a,b]`.
 * Form: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html, read on 2026-11-30.
 */
import type { Span } from '../cloudformation/node';

export type Shorthand =
	| { readonly kind: 'text'; readonly span: Span }
	| { readonly kind: 'list'; readonly items: readonly Shorthand[]; readonly span: Span }
	| { readonly kind: 'map'; readonly entries: readonly { readonly name: string; readonly value: Shorthand }[]; readonly span: Span };

const maxDepth = 50;

/** Whether a text begins as shorthand does. */
export function isShorthand(text: string): boolean {
	return /^\s*(?:[A-Za-z][\w.-]*=|\{\s*[A-Za-z]\w*=|\[\s*\{?[A-Za-z]\w*=)/.test(text);
}

/** @returns undefined for a text that is not shorthand from beginning to end */
export function parseShorthand(text: string): Shorthand | undefined {
	let at = 0;
	let depth = 0;
	const parsed = /^\s*[[{]/.test(text) ? value() : entries('');
	skip();
	return at < text.length ? undefined : parsed;

	function skip(): void {
		while (/\s/.test(text.charAt(at)) && at < text.length) { at++; }
	}

	function nested<T>(read: () => T | undefined): T | undefined {
		if (depth >= maxDepth) { return undefined; }
		depth++;
		const result = read();
		depth--;
		return result;
	}

	function entries(closer: string): Shorthand | undefined {
		const start = at;
		const found: { readonly name: string; readonly value: Shorthand }[] = [];
		for (;;) {
			skip();
			if (closer !== '' && text[at] === closer) { break; }
			const name = /[A-Za-z][\w:.-]*(?=\s*=)/y;
			name.lastIndex = at;
			const key = name.exec(text)?.[0];
			if (key === undefined) { return undefined; }
			at += key.length;
			skip();
			at++;
			const content = nested(listOrValue);
			if (content === undefined) { return undefined; }
			found.push({ name: key, value: content });
			skip();
			if (text[at] !== ',') { break; }
			at++;
		}
		return { kind: 'map', entries: found, span: { start, end: at } };
	}

	/** `a`, or `a,b,c` up to the next `Key=`. */
	function listOrValue(): Shorthand | undefined {
		const first = value();
		if (first === undefined) { return undefined; }
		const items = [first];
		for (;;) {
			skip();
			if (text[at] !== ',' || /^,\s*(?:[A-Za-z][\w:.-]*\s*=|[}\]]|$)/.test(text.slice(at, at + 80))) { break; }
			at++;
			const next = value();
			if (next === undefined) { return undefined; }
			items.push(next);
		}
		return items.length === 1 ? first : { kind: 'list', items, span: { start: first.span.start, end: items.at(-1)?.span.end ?? first.span.end } };
	}

	function value(): Shorthand | undefined {
		skip();
		const start = at;
		switch (text[at]) {
			case '{': {
				at++;
				const inner = nested(() => entries('}'));
				if (inner?.kind !== 'map' || text[at] !== '}') { return undefined; }
				at++;
				return { ...inner, span: { start, end: at } };
			}
			case '[': at++; return list(start);
			case '"': case '\'': return quoted(text.charAt(at));
			default: return plain();
		}
	}

	function list(start: number): Shorthand | undefined {
		const items: Shorthand[] = [];
		for (;;) {
			skip();
			if (text[at] === ']') { at++; return { kind: 'list', items, span: { start, end: at } }; }
			const item = nested(value);
			if (item === undefined) { return undefined; }
			items.push(item);
			skip();
			if (text[at] === ',') { at++; } else if (text[at] !== ']') { return undefined; }
		}
	}

	function quoted(quote: string): Shorthand | undefined {
		const start = at + 1;
		const end = text.indexOf(quote, start);
		if (end === -1) { return undefined; }
		at = end + 1;
		return { kind: 'text', span: { start, end } };
	}

	function plain(): Shorthand {
		const start = at;
		while (at < text.length && !/[,}\]]/.test(text.charAt(at))) { at++; }
		let end = at;
		while (end > start && /\s/.test(text.charAt(end - 1))) { end--; }
		return { kind: 'text', span: { start, end } };
	}
}
