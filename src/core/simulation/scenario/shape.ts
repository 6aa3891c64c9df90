/** Describes plain data and finds where a value departs from the description. Must never know what the data are about. */
import type { Localized } from '../../model/localized';
import type { ScenarioProblem } from '../result/result';
import { shapeText } from './shapeText';

/** What a value must be. A field of a record with `initial` may be left out and then has that value. */
export type Shape = ShapeOfValue & { readonly initial?: unknown };

type ShapeOfValue =
	| NumberShape
	/** At most `longestText` characters, not empty unless that is said. */
	| { readonly kind: 'text'; readonly nullable?: boolean; readonly mayBeEmpty?: boolean; readonly pattern?: TextPattern }
	| { readonly kind: 'boolean' }
	| { readonly kind: 'choice'; readonly choices: readonly (string | number)[]; readonly nullable?: boolean }
	| { readonly kind: 'list'; readonly item: Shape; readonly least: number; readonly most: number }
	| { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>>; readonly nullable: boolean }
	/** Records that are told apart by their field `kind`. */
	| { readonly kind: 'variants'; readonly variants: Readonly<Record<string, Readonly<Record<string, Shape>>>> };

export interface NumberShape {
	readonly kind: 'number';
	readonly min: number;
	readonly max: number;
	readonly integer: boolean;
	/** Whether `min` itself is excluded. */
	readonly aboveMin: boolean;
	/** Only multiples of it; `null` any number. */
	readonly multipleOf: number | null;
	/** Single numbers that count too, whatever the rest says. */
	readonly also: readonly number[];
	readonly nullable: boolean;
}

/** What a text must look like, and how that is told. */
export interface TextPattern {
	readonly expression: string;
	readonly example: string;
}

/** Longer texts than this are a mistake, and would only fill the log. */
export const longestText = 200;

type NumberOptions = Partial<Omit<NumberShape, 'kind' | 'min' | 'max'>>;

export function numberShape(min: number, max: number, options: NumberOptions = {}): Shape {
	return { kind: 'number', min, max, integer: false, aboveMin: false, multipleOf: null, also: [], nullable: false, ...options };
}

export function recordShape(fields: Readonly<Record<string, Shape>>, options: { readonly nullable?: boolean } = {}): Shape {
	return { kind: 'record', fields, nullable: options.nullable ?? false };
}

/** What somebody called a thing. */
export const nameShape: Shape = { kind: 'text', mayBeEmpty: true };

/** The shape of a field that may be left out. */
export function withDefault(shape: Shape, initial: unknown): Shape {
	return { ...shape, initial };
}

/** Fills in what may be left out, at any depth; whatever does not fit the shape stays as it is, for `findProblems` to tell. */
export function fillDefaults(shape: Shape, value: unknown): unknown {
	switch (shape.kind) {
		case 'list': return Array.isArray(value) ? (value as readonly unknown[]).map((item) => fillDefaults(shape.item, item)) : value;
		case 'record': return fillRecord(shape.fields, value);
		case 'variants': return fillRecord(variantFields(shape, value) ?? {}, value);
		default: return value;
	}
}

function fillRecord(fields: Readonly<Record<string, Shape>>, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) { return value; }
	const record = value as Readonly<Record<string, unknown>>;
	const filled: Record<string, unknown> = { ...record };
	for (const [key, field] of Object.entries(fields)) {
		if (Object.hasOwn(record, key)) {
			filled[key] = fillDefaults(field, record[key]);
		} else if (field.initial !== undefined) {
			filled[key] = fillDefaults(field, field.initial);
		}
	}
	return filled;
}

/** Leaves out what `fillDefaults` would fill in again, at any depth. */
export function dropDefaults(shape: Shape, value: unknown): unknown {
	switch (shape.kind) {
		case 'list': return Array.isArray(value) ? (value as readonly unknown[]).map((item) => dropDefaults(shape.item, item)) : value;
		case 'record': return dropFromRecord(shape.fields, value);
		case 'variants': return dropFromRecord(variantFields(shape, value) ?? {}, value);
		default: return value;
	}
}

function dropFromRecord(fields: Readonly<Record<string, Shape>>, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) { return value; }
	return Object.fromEntries(Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
		const field = fields[key];
		if (field === undefined) { return [[key, item]]; }
		const isDefault = field.initial !== undefined && JSON.stringify(fillDefaults(field, field.initial)) === JSON.stringify(fillDefaults(field, item));
		return isDefault ? [] : [[key, dropDefaults(field, item)]];
	}));
}

/** The most problems that are reported at once: one mistake repeated in a long list is still one mistake. */
const mostProblems = 100;

/** Every place where a value departs from a shape; empty if it fits. @param path of the value itself, `''` for the whole */
export function findProblems(shape: Shape, value: unknown, path: string): readonly ScenarioProblem[] {
	const problems: ScenarioProblem[] = [];
	check(shape, value, path, problems);
	return problems;
}

function check(shape: Shape, value: unknown, path: string, problems: ScenarioProblem[]): void {
	if (problems.length >= mostProblems) { return; }
	const report = (message: Localized): void => { problems.push({ path, message }); };
	if (value === null && 'nullable' in shape && shape.nullable === true) { return; }
	switch (shape.kind) {
		case 'number': return checkNumber(shape, value, report);
		case 'text': return checkText(shape, value, report);
		case 'boolean': return typeof value === 'boolean' ? undefined : report(shapeText.expected.boolean(shown(value)));
		case 'choice': return (shape.choices as readonly unknown[]).includes(value) ? undefined : report(shapeText.choice(shape.choices, shown(value)));
		case 'list': return checkList(shape, value, path, problems);
		case 'record': return checkRecord(shape.fields, value, path, problems);
		case 'variants': return checkVariants(shape, value, path, problems);
	}
}

function checkText({ mayBeEmpty, pattern }: Shape & { readonly kind: 'text' }, value: unknown, report: (message: Localized) => void): void {
	if (typeof value !== 'string') { return report(shapeText.expected.text(shown(value))); }
	if (value === '' && mayBeEmpty !== true) { return report(shapeText.empty); }
	if (value.length > longestText) { return report(shapeText.tooLong(longestText, value.length)); }
	if (pattern !== undefined && !new RegExp(pattern.expression).test(value)) { report(shapeText.pattern(pattern.example, shown(value))); }
}

function checkNumber(shape: NumberShape, value: unknown, report: (message: Localized) => void): void {
	if (typeof value !== 'number' || !Number.isFinite(value)) { return report(shapeText.expected.number(shown(value))); }
	if (shape.also.includes(value)) { return; }
	const isBelow = shape.aboveMin ? value <= shape.min : value < shape.min;
	if (isBelow || value > shape.max) { return report(shapeText.range(shape, value)); }
	if (shape.multipleOf !== null && value % shape.multipleOf !== 0) { return report(shapeText.multiple(shape, value)); }
	if (shape.integer && !Number.isInteger(value)) { report(shapeText.integer(value)); }
}

function checkList(shape: Shape & { readonly kind: 'list' }, value: unknown, path: string, problems: ScenarioProblem[]): void {
	if (!Array.isArray(value)) {
		problems.push({ path, message: shapeText.expected.list(shown(value)) });
		return;
	}
	if (value.length < shape.least || value.length > shape.most) {
		problems.push({ path, message: shapeText.length(shape, value.length) });
		return;
	}
	(value as readonly unknown[]).forEach((item, index) => check(shape.item, item, `${path}[${index}]`, problems));
}

function checkRecord(fields: Readonly<Record<string, Shape>>, value: unknown, path: string, problems: ScenarioProblem[]): void {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		problems.push({ path, message: shapeText.expected.record(shown(value)) });
		return;
	}
	const record = value as Readonly<Record<string, unknown>>;
	for (const key of Object.keys(record)) {
		if (!Object.hasOwn(fields, key)) { problems.push({ path: join(path, key), message: shapeText.unknownKey(nearest(key, Object.keys(fields))) }); }
	}
	for (const [key, shape] of Object.entries(fields)) {
		if (!Object.hasOwn(record, key)) {
			problems.push({ path: join(path, key), message: shapeText.missing });
		} else {
			check(shape, record[key], join(path, key), problems);
		}
	}
}

function checkVariants(shape: Shape & { readonly kind: 'variants' }, value: unknown, path: string, problems: ScenarioProblem[]): void {
	const fields = variantFields(shape, value);
	if (fields === undefined) {
		problems.push({ path: join(path, 'kind'), message: shapeText.choice(Object.keys(shape.variants), shown(kindOf(value))) });
		return;
	}
	checkRecord({ kind: { kind: 'text' }, ...fields }, value, path, problems);
}

function variantFields({ variants }: Shape & { readonly kind: 'variants' }, value: unknown): Readonly<Record<string, Shape>> | undefined {
	const kind = kindOf(value);
	return typeof kind === 'string' && Object.hasOwn(variants, kind) ? variants[kind] : undefined;
}

function kindOf(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? (value as { readonly kind?: unknown }).kind : undefined;
}

function join(path: string, key: string): string {
	return path === '' ? key : `${path}.${key}`;
}

/** A value as a message shows it, short. */
function shown(value: unknown): string {
	if (value === undefined) { return '—'; }
	if (Array.isArray(value)) { return '[…]'; }
	if (typeof value === 'object' && value !== null) { return '{…}'; }
	return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}

/** The candidate that differs by the fewest letters, if by at most a third of them. */
function nearest(key: string, candidates: readonly string[]): string | undefined {
	const ranked = candidates.map((name) => ({ name, distance: editDistance(key.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
	const best = ranked[0];
	return best !== undefined && best.distance <= Math.max(2, best.name.length / 3) ? best.name : undefined;
}

function editDistance(from: string, to: string): number {
	if (Math.abs(from.length - to.length) > to.length) { return Infinity; }
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const substituted = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[to.length]!;
}
