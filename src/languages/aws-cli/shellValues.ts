/** The words of a script as trees of values: literals, variables that the script decides, JSON and the AWS CLI's shorthand. */
import { readJsonTree } from '../cloudformation/jsonTree';
import type { LineIndex } from '../cloudformation/lineIndex';
import type { ScalarNode, Span } from '../cloudformation/node';
import { createValueReader, placeOf, toUnknown } from '../documents/documentValues';
import type { Placed } from '../documents/documentValues';
import { shownText } from '../values/valueTree';
import type { ObjectValue, ScalarValue, ValueTree } from '../values/valueTree';
import { apiName, toApiTree } from './apiTree';
import type { ScriptReading } from './shellVariables';
import type { Heredoc, Part, VariablePart, Word } from './shellSyntax';
import { plainText } from './shellSyntax';
import { isShorthand, parseShorthand } from './shorthand';
import type { Shorthand } from './shorthand';
import { hole, quoteHoles, textOfHeredoc, textOfWord } from './wordText';
import type { WordText } from './wordText';

export interface ScriptSource {
	readonly path: string;
	readonly text: string;
	readonly lines: LineIndex;
	readonly script: ScriptReading;
	/** What a command that makes a resource hands over; undefined for other commands. */
	resourceOf(part: Part & { readonly kind: 'command' }): { readonly resourceId: string } | undefined;
	/** The JSON of a file of this name, as the script writes it or as it lies beside it. */
	fileNamed(name: string): ObjectValue | undefined;
}

export interface WordReader {
	/** A word as it is, whatever it holds. */
	toText(word: Word): ValueTree;
	/** A text of names with commas between them; a single one stays as it is. */
	toNames(word: Word): ValueTree;
	/** The value of an option: JSON, shorthand, the content of a file, or the text itself. */
	toInput(word: Word): ValueTree;
	/** JSON between two lines of the script. */
	toObject(heredoc: Heredoc): ObjectValue | undefined;
}

export function createWordReader(source: ScriptSource): WordReader {
	const open: string[] = [];
	return {
		toText, toNames,
		toInput(word) {
			const read = textOfWord(word);
			if (/^\s*[[{]\s*(?:["[{\]}]|$)/.test(read.text)) { return toJson(read) ?? toUnknown(place(word), 'malformed'); }
			const path = /^(?:file|fileb):\/\/(.+)$/.exec(plainText(word) ?? '')?.[1];
			if (path !== undefined) {
				const found = source.fileNamed(path);
				return found ?? toUnknown(place(word), 'not-in-text');
			}
			const shorthand = isShorthand(read.text) ? parseShorthand(read.text) : undefined;
			return shorthand === undefined ? toText(word) : fromShorthand(read, shorthand);
		},
		toObject(heredoc) {
			const value = toJson(textOfHeredoc(source.text, heredoc));
			return value?.kind === 'object' ? value : undefined;
		},
	};

	function toText(word: Word): ValueTree {
		const read = textOfWord(word);
		return evaluate(read, { start: 0, end: read.text.length });
	}

	function toNames(word: Word): ValueTree {
		const read = textOfWord(word);
		const items: ValueTree[] = [];
		for (const { 0: name, index } of read.text.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)) { items.push(evaluate(read, { start: index, end: index + name.length })); }
		return items.length < 2 ? toText(word) : { kind: 'list', ...place({ start: read.starts[0] ?? word.start, end: read.starts.at(-1) ?? word.end }), items, origin: { kind: 'literal' } };
	}

	function place({ start, end }: Span): Placed {
		return placeOf(source, { start, end });
	}

	/** A stretch of a text, with what stands in its holes. */
	function evaluate({ text, starts, holes }: WordText, { start, end }: Span): ValueTree {
		const at = place({ start: starts[start] ?? 0, end: end === start ? starts[start] ?? 0 : endOf({ text, starts, holes }, end) });
		const inside = [...holes].filter(([index]) => index >= start && index < end);
		const [only] = inside;
		if (only === undefined) { return toScalar(at, text.slice(start, end), isVerbatim(text, starts, { start, end })); }
		if (end - start === 1) { return evaluatePart(only[1], at); }
		const pieces: string[] = [];
		for (let index = start; index < end; index++) {
			const part = holes.get(index);
			const value = part === undefined ? undefined : evaluatePart(part, at);
			if (value !== undefined && value.kind !== 'scalar') { return value.kind === 'unknown' ? { ...value, text: at.text } : toUnknown(at, 'not-in-text'); }
			pieces.push(value === undefined ? text.charAt(index) : String(value.value));
		}
		return { kind: 'scalar', ...at, value: pieces.join(''), origin: { kind: 'expression', text: at.text } };
	}

	/** Behind the last character, not behind the quote that follows it. */
	function endOf({ text, starts, holes }: WordText, end: number): number {
		const last = holes.get(end - 1);
		if (last !== undefined) { return last.end; }
		const start = starts[end - 1] ?? 0;
		return source.text.charAt(start) === text.charAt(end - 1) ? start + 1 : starts[end] ?? start + 1;
	}

	function isVerbatim(text: string, starts: readonly number[], { start, end }: Span): boolean {
		const from = starts[start] ?? 0;
		return source.text.slice(from, from + end - start) === text.slice(start, end);
	}

	function toScalar(at: Placed, value: string, isLiteral: boolean): ScalarValue {
		return { kind: 'scalar', ...at, value, origin: isLiteral ? { kind: 'literal' } : { kind: 'expression', text: at.text } };
	}

	function evaluatePart(part: Part, at: Placed): ValueTree {
		switch (part.kind) {
			case 'text': return toScalar(at, part.text, true);
			case 'variable': return evaluateVariable(part, at);
			case 'opaque': return toUnknown(at, 'unsupported');
			case 'command': {
				const made = source.resourceOf(part);
				return made === undefined ? toUnknown(at, 'not-in-text') : { kind: 'reference', ...at, resourceId: made.resourceId, attribute: undefined };
			}
		}
	}

	function evaluateVariable({ name, fallback }: VariablePart, at: Placed): ValueTree {
		// A name that stands for itself (`SIZE=${SIZE:-2}`) is what comes from outside.
		const variable = open.includes(name) ? { kind: 'outside' as const } : source.script.variable(name);
		switch (variable.kind) {
			case 'several': return toUnknown(at, 'several');
			case 'array': return toUnknown(at, 'unsupported');
			case 'outside': return fallback === undefined ? toUnknown(at, 'no-default') : moveTo(at, name, inside(name, () => toText(fallback)));
			case 'word': return moveTo(at, name, inside(name, () => toText(variable.word)));
		}
	}

	function inside(name: string, read: () => ValueTree): ValueTree {
		if (open.length > 30) { return toUnknown(place({ start: 0, end: 0 }), 'circular'); }
		open.push(name);
		const value = read();
		open.pop();
		return value;
	}

	/** What a variable holds, where the variable stands. */
	function moveTo({ file, range, text }: Placed, name: string, value: ValueTree): ValueTree {
		if (value.kind !== 'scalar') { return { ...value, file, range, text }; }
		const at = { file: value.file, range: value.range };
		return { ...value, file, range, text, origin: value.origin.kind === 'literal' ? { kind: 'default', name, at } : value.origin };
	}

	function toJson(read: WordText): ValueTree | undefined {
		const json = quoteHoles(read);
		const { roots: [root], errors } = readJsonTree(json.text);
		if (root === undefined || errors.length > 0) { return undefined; }
		const lines: LineIndex = { positionAt: (offset) => source.lines.positionAt(json.starts[offset] ?? source.text.length) };
		const evaluateScalar = (node: ScalarNode, at: Placed): ValueTree | undefined => {
			if (node.text.includes(hole)) { return evaluate(json, node.span); }
			return node.isQuoted && !isVerbatim(json.text, json.starts, node.span) ? toScalar(at, node.text, false) : undefined;
		};
		const value = createValueReader({ path: source.path, text: json.text.replaceAll(hole, '…'), lines }, evaluateScalar).toValue(root);
		return value?.kind === 'list' ? { ...value, items: value.items.map((item) => item.kind === 'object' ? toApiTree(item) : item) }
			: value?.kind === 'object' ? toApiTree(value) : value;
	}

	function fromShorthand(read: WordText, shorthand: Shorthand): ValueTree {
		const { start, end } = shorthand.span;
		const at = place({ start: read.starts[start] ?? 0, end: read.starts[end] ?? 0 });
		switch (shorthand.kind) {
			case 'text': return evaluate(read, shorthand.span);
			case 'list': return { kind: 'list', ...at, items: shorthand.items.map((item) => fromShorthand(read, item)), origin: { kind: 'literal' } };
			case 'map': return {
				kind: 'object', ...at, text: shownText(at.text),
				entries: new Map(shorthand.entries.map(({ name, value }) => [apiName(name), fromShorthand(read, value)])),
			};
		}
	}
}
