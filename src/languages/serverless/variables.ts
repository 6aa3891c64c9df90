/**
 * Variables of the Serverless Framework, `${self:custom.size, 'fallback'}`, in texts.
 * Source: https://www.serverless.com/framework/docs/guides/variables
 */
import type { ScalarNode, Span } from '../cloudformation/node';
import { placeOf, toScalar, toUnknown } from '../documents/documentValues';
import type { DocumentSource, Placed } from '../documents/documentValues';
import { takenFrom } from '../values/shapeTree';
import type { ValueTree } from '../values/valueTree';

/** `file(sizes.yml):small` has an argument and an address, `self:custom.size` an address. */
export interface Source {
	readonly kind: 'self' | 'file' | 'opt' | 'env' | 'param' | 'sls' | 'aws' | 'other';
	readonly argument: string;
	readonly address: string;
}

/** What a variable is looked for in, in this order; where nothing is found, the literal behind them. */
export interface Variable {
	readonly sources: readonly Source[];
	/** Without its quotes, by its place in the text. */
	readonly fallback: (Span & { readonly text: string; readonly isQuoted: boolean }) | undefined;
}

export interface VariableValues {
	/** Undefined for what a service may say and does not, so that the next source counts. */
	resolve(source: Source, use: Placed): ValueTree | undefined;
}

interface Use {
	readonly document: DocumentSource;
	readonly place: Placed;
	readonly values: VariableValues;
}

/** Longest text that is put together, in UTF-16 code units. */
const maxLength = 10_000;

/** A scalar with variables as what they stand for; undefined for one without. */
export function evaluateText(node: ScalarNode, use: Use): ValueTree | undefined {
	if (!node.text.includes('${')) { return undefined; }
	const { document: { text }, place } = use;
	const variable = parseVariable(node.text);
	const isPlain = text.slice(node.span.start, node.span.end) === node.text;
	if (variable !== undefined) { return evaluate(variable, use, isPlain ? node.span.start : undefined); }
	const filled = fillIn(node.text, use);
	return typeof filled === 'string' ? { kind: 'scalar', ...place, value: filled, origin: { kind: 'expression', text: place.text } } : filled;
}

/** @param start offset of the variable's text in the file, where it stands there as it is */
function evaluate(variable: Variable, use: Use, start: number | undefined): ValueTree | undefined {
	const { document, place, values } = use;
	for (const source of variable.sources) {
		const argument = fillIn(source.argument, use);
		const address = fillIn(source.address, use);
		if (typeof argument !== 'string') { return argument; }
		if (typeof address !== 'string') { return address; }
		const value = values.resolve({ ...source, argument, address }, place);
		if (value !== undefined) { return takenFrom(value, place, nameOf({ ...source, argument, address })); }
	}
	const { fallback, sources: [first] } = variable;
	if (fallback === undefined) { return toUnknown(place, first?.kind === 'self' || first?.kind === 'file' ? 'unresolved' : 'no-default'); }
	const at = start === undefined ? place : placeOf(document, { start: start + fallback.start, end: start + fallback.end });
	const literal = toScalar({ kind: 'scalar', text: fallback.text, isQuoted: fallback.isQuoted, isEditable: start !== undefined, span: fallback }, at);
	return literal && takenFrom(literal, place, first === undefined ? '' : nameOf(first));
}

/** A text with its variables filled in; what keeps it from being told, if one is not known. */
function fillIn(text: string, use: Use): string | ValueTree {
	if (!text.includes('${')) { return text; }
	let filled = '';
	let rest = 0;
	for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', rest)) {
		const end = endOf(text, start);
		const variable = end === undefined ? undefined : parseVariable(text.slice(start, end));
		const value = variable === undefined ? undefined : evaluate(variable, use, undefined);
		if (end === undefined || value?.kind !== 'scalar' || filled.length > maxLength) { return toUnknown(use.place, value?.kind === 'unknown' ? value.reason : 'not-in-text'); }
		filled += text.slice(rest, start) + String(value.value);
		rest = end;
	}
	return filled + text.slice(rest);
}

function nameOf({ kind, argument, address }: Source): string {
	return kind === 'self' ? address : `${kind === 'file' ? `file(${argument})` : kind}:${address}`;
}

/** The variable that a text is as a whole. */
export function parseVariable(text: string): Variable | undefined {
	if (!text.startsWith('${') || endOf(text, 0) !== text.length) { return undefined; }
	const parts = splitAlternatives(text.slice(2, -1));
	const sources: Source[] = [];
	for (const { text: part, start } of parts) {
		const source = parseSource(part);
		// `${Queue.Arn}` is CloudFormation's.
		if (source === undefined) { return sources.length === 0 ? undefined : { sources, fallback: parseLiteral(part, start + 2) }; }
		sources.push(source);
	}
	return { sources, fallback: undefined };
}

const kinds: ReadonlySet<string> = new Set<Source['kind']>(['self', 'file', 'opt', 'env', 'param', 'sls', 'aws']);

function parseSource(text: string): Source | undefined {
	const [, name, argument = '', address = ''] = /^([A-Za-z][\w-]*)(?:\(([^)]*)\))?(?::([^'"]*))?$/.exec(text) ?? [];
	if (name === undefined || argument === '' && !text.includes(':')) { return undefined; }
	// CloudFormation's own `${AWS::Region}` comes out as `other`, like what only AWS knows.
	return { kind: kinds.has(name) && !address.startsWith(':') ? name as Source['kind'] : 'other', argument: argument.trim().replace(/^(["'])(.*)\1$/, '$2'), address };
}

function parseLiteral(text: string, start: number): Variable['fallback'] {
	const isQuoted = /^(["']).*\1$/.test(text) && text.length > 1;
	const inset = isQuoted ? 1 : 0;
	return text === '' ? undefined : { text: text.slice(inset, text.length - inset), start: start + inset, end: start + text.length - inset, isQuoted };
}

/** The parts between commas, without the spaces around them. */
function splitAlternatives(text: string): readonly { readonly text: string; readonly start: number }[] {
	const parts: { text: string; start: number }[] = [];
	let start = 0;
	let depth = 0;
	let quote = '';
	for (let index = 0; index <= text.length; index++) {
		const character = text.charAt(index);
		if (quote !== '') { quote = character === quote ? '' : quote; } else if (/["']/.test(character)) { quote = character; }
		if (quote === '' && /[{(]/.test(character)) { depth++; }
		if (quote === '' && /[)}]/.test(character)) { depth--; }
		if (index < text.length && (character !== ',' || depth > 0 || quote !== '')) { continue; }
		const part = text.slice(start, index);
		parts.push({ text: part.trim(), start: start + part.length - part.trimStart().length });
		start = index + 1;
	}
	return parts;
}

/** Variables inside each other, at most. */
const maxNesting = 10;

/** Behind the brace that closes the variable at an offset. */
function endOf(text: string, start: number): number | undefined {
	let depth = 0;
	for (let index = start; index < text.length && depth <= maxNesting; index++) {
		const character = text.charAt(index);
		if (character === '{') { depth++; }
		if (character === '}' && --depth === 0) { return index + 1; }
	}
	return undefined;
}
