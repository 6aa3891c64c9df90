/**
 * Jinja in Ansible's values, as far as it is plain: a variable with its attributes, and the filters that only change a type or give a default.
 * Source: https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_variables.html
 */
import type { ScalarNode } from '../cloudformation/node';
import { toScalar, toUnknown } from '../documents/documentValues';
import type { Placed } from '../documents/documentValues';
import { toBoolean, toNumber } from '../values/scalars';
import { entryIn, mapScalar, takenFrom } from '../values/shapeTree';
import type { ScalarValue, ValueTree } from '../values/valueTree';

/** What a variable stands for; undefined for one that is not written where it can be seen. */
export type VariableLookup = (name: string, use: Placed) => ValueTree | undefined;

/** A scalar with Jinja in it as what it stands for; undefined for one without. */
export function evaluateJinja({ text }: ScalarNode, place: Placed, lookup: VariableLookup): ValueTree | undefined {
	if (!/\{[{%]/.test(text)) { return undefined; }
	const parts = partsOf(text);
	if (parts === undefined) { return toUnknown(place, 'unsupported'); }
	const [only] = parts;
	if (parts.length === 1 && only?.kind === 'expression') { return evaluateExpression(only.text, place, lookup); }
	let filled = '';
	for (const part of parts) {
		const value = part.kind === 'text' ? part.text : evaluateExpression(part.text, place, lookup);
		if (typeof value === 'object' && value.kind !== 'scalar') { return value.kind === 'unknown' ? value : toUnknown(place, 'unsupported'); }
		filled += typeof value === 'string' ? value : String(value.value);
		if (filled.length > maxLength) { return toUnknown(place, 'unsupported'); }
	}
	return { kind: 'scalar', ...place, value: filled, origin: { kind: 'expression', text: place.text } };
}

/** Longest text that is put together, in UTF-16 code units. */
const maxLength = 10_000;

interface Part {
	readonly kind: 'text' | 'expression';
	readonly text: string;
}

/** Undefined for statements, comments and what is not closed. */
function partsOf(text: string): readonly Part[] | undefined {
	if (/\{[%#]/.test(text) || text.length > maxLength) { return undefined; }
	const parts: Part[] = [];
	let rest = 0;
	for (let start = text.indexOf('{{'); start !== -1; start = text.indexOf('{{', rest)) {
		const end = text.indexOf('}}', start);
		if (end === -1) { return undefined; }
		if (start > rest) { parts.push({ kind: 'text', text: text.slice(rest, start) }); }
		parts.push({ kind: 'expression', text: text.slice(start + 2, end).trim() });
		rest = end + 2;
	}
	return rest < text.length ? [...parts, { kind: 'text', text: text.slice(rest) }] : parts;
}

const path = /^[A-Za-z_]\w*(?:\.\w+|\[\d+\]|\[(?:'[^']*'|"[^"]*"|[A-Za-z_]\w*)\])*/;
const filter = /^\s*\|\s*(\w+)\s*(?:\(\s*('[^']*'|"[^"]*"|[\w.-]+)\s*\))?/;

function evaluateExpression(text: string, place: Placed, lookup: VariableLookup): ValueTree {
	const [name] = path.exec(text) ?? [];
	if (name === undefined) { return toUnknown(place, 'unsupported'); }
	let value = evaluatePath(name, place, lookup);
	let rest = text.slice(name.length);
	while (rest.trim() !== '') {
		const [whole, kind, argument] = filter.exec(rest) ?? [];
		const filtered = whole === undefined || kind === undefined ? undefined : applyFilter({ kind, argument, name, place }, value);
		if (whole === undefined || filtered === undefined) { return toUnknown(place, 'unsupported'); }
		value = filtered.value;
		rest = rest.slice(whole.length);
	}
	return value ?? toUnknown(place, 'no-default');
}

/** What Ansible alone knows, and what differs from one time round a loop to the next. */
const special = /^(?:ansible_\w+|hostvars|groups|group_names|inventory_\w+|playbook_dir|role_\w+|lookup|query|omit)$/;

/** What of a result stands for the resource. */
const identity = /(?:^|_)(?:id|arn|name)s?$/;

function evaluatePath(text: string, place: Placed, lookup: VariableLookup): ValueTree | undefined {
	const [root = ''] = /^\w+/.exec(text) ?? [];
	if (root === 'item') { return toUnknown(place, 'several'); }
	if (special.test(root)) { return toUnknown(place, 'not-in-text'); }
	let value = lookup(root, place);
	const steps = stepsOf(text.slice(root.length), place, lookup);
	if (!Array.isArray(steps)) { return steps; }
	if (value?.kind === 'reference') { return identity.test(steps.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '') ? takenFrom(value, place, text) : toUnknown(place, 'not-in-text'); }
	for (const step of steps) { value = value?.kind === 'list' ? value.items[Number(step)] : entryIn(value, step); }
	return value && takenFrom(value, place, [root, ...steps].join('.'));
}

/** `.size`, `['size']`, `[0]`, and `[stage]` by what the variable says; what keeps it from being told. */
function stepsOf(text: string, place: Placed, lookup: VariableLookup): string[] | ValueTree {
	const steps: string[] = [];
	for (const [, name, number, single, double, variable] of text.matchAll(/\.(\w+)|\[(?:(\d+)|'([^']*)'|"([^"]*)"|(\w+))\]/g)) {
		const value = variable === undefined ? undefined : lookup(variable, place) ?? toUnknown(place, 'no-default');
		if (value !== undefined && value.kind !== 'scalar') { return value.kind === 'unknown' ? value : toUnknown(place, 'unsupported'); }
		steps.push(value === undefined ? name ?? number ?? single ?? double ?? '' : String(value.value));
	}
	return steps;
}

interface Filter {
	readonly kind: string;
	readonly argument: string | undefined;
	/** Of the variable that it stands behind. */
	readonly name: string;
	readonly place: Placed;
}

/** Undefined for a filter that is not followed. */
function applyFilter({ kind, argument, name, place }: Filter, value: ValueTree | undefined): { readonly value: ValueTree | undefined } | undefined {
	switch (kind) {
		case 'default': case 'd': {
			if (value !== undefined) { return { value }; }
			// Without an argument the default is an empty text, `omit` takes the setting out.
			const isQuoted = /^["']/.test(argument ?? '');
			if (argument === undefined || argument === 'omit' || !isQuoted && !/^(?:-?\d[\d.]*|true|false)$/i.test(argument)) { return { value: toUnknown(place, argument === 'omit' ? 'no-default' : 'unsupported') }; }
			const literal = toScalar({ kind: 'scalar', text: isQuoted ? argument.slice(1, -1) : argument, isQuoted, isEditable: false, span: { start: 0, end: 0 } }, place);
			return { value: literal && { ...literal, origin: { kind: 'expression', text: `${name} | default` } } };
		}
		case 'int': case 'float': return { value: checked(value, toNumber) };
		case 'bool': return { value: mapScalar(value, toTruth) };
		case 'string': case 'trim': return { value };
		default: return undefined;
	}
}

/** A text that says a number is one to the readers too, so it stays as it is written. */
function checked(value: ValueTree | undefined, convert: (scalar: ScalarValue['value']) => unknown): ValueTree | undefined {
	return value?.kind === 'scalar' && convert(value.value) === undefined ? mapScalar(value, () => undefined) : value;
}

function toTruth(value: ScalarValue['value']): boolean | undefined {
	return /^(?:yes|on|1)$/i.test(String(value)) ? true : /^(?:no|off|0)$/i.test(String(value)) ? false : toBoolean(value);
}
