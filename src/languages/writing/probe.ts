/**
 * Asks a language's own readers where they would look for a setting: they are given a resource in which everything can be found, and
 * each value that they take remembers where it came from. So the names of settings stand in one place, the readers, and what a new
 * reader reads can be written without another line. Must never know a language.
 */
import type { Resource } from '../../core/model/resource';
import type { Known } from '../../core/model/value';
import { settingAt } from './settingPath';
import { isWrittenIn, mapsOf, scalarOf } from './written';
import type { WrittenMap } from './written';

/** A step from a map into one that stands in it. */
export type Step =
	| { readonly kind: 'one'; readonly name: string }
	| { readonly kind: 'item'; readonly name: string; readonly index: number }
	/** The item with this `Key`, of a list of `Key` and `Value`. */
	| { readonly kind: 'keyed'; readonly name: string; readonly key: string };

/** What a reader takes a value for. */
export type Form = 'text' | 'number' | 'boolean' | 'texts' | 'comma-texts' | 'reference' | 'references' | 'dimensions';

/** A value as the text has it, before its reader turns it into the model's. */
export type Raw = string | number | boolean | readonly string[];

/** Where a setting stands, or would stand. */
export interface Slot {
	readonly steps: readonly Step[];
	readonly name: string;
	readonly form: Form;
	/** The innermost map on the way that is written, and how many of the steps lead to it; undefined where nothing can be added. */
	readonly written: { readonly map: WrittenMap; readonly depth: number } | undefined;
}

/** A map that has whatever a reader asks it for. */
export interface Probe {
	/** Undefined for what is not there. */
	take(name: string, form: Form): Known<never> | undefined;
	one(name: string): Probe;
	many(name: string): readonly Probe[];
	/** The one with this `Key` among the items that this one belongs to. */
	keyed(key: string): Probe;
	isWritten(name: string): boolean;
}

/** Reads a resource from a probe of its block; undefined if no reader knows its type. */
export type Ask = (root: Probe) => Resource | undefined;

export interface SlotFinder {
	/** Undefined if the readers do not take such a setting from this resource. */
	slotOf(path: string): Slot | undefined;
	/** What to write so that the setting reads as `value`, found out by reading it back; undefined if the readers cannot get it from there. */
	encode(path: string, value: unknown): Raw | undefined;
	/** Names that the reader asks the same map for, in its order. */
	siblingsOf(steps: readonly Step[]): readonly string[];
}

/** @param root the resource as it is written */
export function createSlotFinder(ask: Ask, root: WrittenMap): SlotFinder {
	const asWritten = probe(ask, root, { kind: 'as-written' });
	const complete = probe(ask, root, { kind: 'complete' });
	const find = (path: string): Slot | undefined => {
		const slot = asWritten.slotAt(path);
		if (slot !== undefined) { return slot; }
		// What stands in a block that is not there yet. In one that is there, its number may be another's.
		const missing = complete.slotAt(path);
		return missing?.written?.depth === missing?.steps.length ? undefined : missing;
	};
	return {
		slotOf: find,
		encode(path, value) {
			const slot = find(path);
			return slot === undefined ? undefined : candidates(slot.form, value).find((raw) => {
				const { resource } = probe(ask, root, { kind: 'answered', slot, raw });
				const back = resource === undefined ? undefined : settingAt(resource, path);
				return back !== undefined && JSON.stringify(back.value) === JSON.stringify(value);
			});
		},
		siblingsOf: (steps) => [...new Set([...complete.asked, ...asWritten.asked].filter((asked) => asked.place === placeOf(steps)).map(({ name }) => name))],
	};
}

/** File of the values that a probe gives; the line is the number of the question. */
const probeFile = '\0probe';

interface Asked extends Slot { readonly place: string }

interface Inside {
	readonly steps: readonly Step[];
	readonly written: Slot['written'];
	/** The list that it is an item of. */
	readonly list: { readonly of: Inside; readonly name: string } | undefined;
}

/** What is there beside what is written. */
type Mode =
	/** Every value of what is written. */
	| { readonly kind: 'as-written' }
	/** Every value, block and map, and one item more in each list. */
	| { readonly kind: 'complete' }
	/** Nothing but one setting: how the resource reads once that is added. */
	| { readonly kind: 'answered'; readonly slot: Slot; readonly raw: Raw };

function probe(ask: Ask, root: WrittenMap, mode: Mode): {
	readonly resource: Resource | undefined; readonly asked: readonly Asked[]; slotAt(path: string): Slot | undefined;
} {
	const asked: Asked[] = [];
	const resource = ask(create({ steps: [], written: { map: root, depth: 0 }, list: undefined }));
	return {
		resource, asked,
		slotAt(path) {
			const value = resource === undefined ? undefined : settingAt(resource, path);
			return value?.file === probeFile ? asked[value.range.start.line] : undefined;
		},
	};

	function create(inside: Inside): Probe {
		const { steps } = inside;
		const mapOf = (): WrittenMap | undefined => inside.written?.depth === steps.length ? inside.written.map : undefined;
		const note = (name: string, form: Form): number => asked.push({ steps, name, form, written: inside.written, place: placeOf(steps) }) - 1;
		return {
			take(name, form) {
				const value = valueOf(mode, { steps, name, form, map: mapOf() });
				const position = { line: note(name, form), character: 0 };
				return value === undefined ? undefined : { value: value as never, file: probeFile, range: { start: position, end: position }, origin: { kind: 'literal' } };
			},
			one(name) {
				note(name, 'text');
				return create(stepInto(inside, { kind: 'one', name }, mapOf()));
			},
			many(name) {
				note(name, 'texts');
				const map = mapOf();
				const count = map === undefined ? 0 : mapsOf(map, name).length;
				return Array.from({ length: hasMore(mode, steps, name, count) ? count + 1 : count }, (_, index) => create({ ...stepInto(inside, { kind: 'item', name, index }, map), list: { of: inside, name } }));
			},
			keyed(key) {
				const { list } = inside;
				if (list === undefined) { return create(inside); }
				const map = list.of.written?.depth === list.of.steps.length ? list.of.written.map : undefined;
				return create(stepInto(list.of, { kind: 'keyed', name: list.name, key }, map));
			},
			isWritten: (name) => mode.kind === 'complete' || isWritten(mapOf(), name) || isOnTheWay(mode, steps, name),
		};
	}
}

/** Undefined for what is not there. */
function valueOf(mode: Mode, { steps, name, form, map }: { readonly steps: readonly Step[]; readonly name: string; readonly form: Form; readonly map: WrittenMap | undefined }): unknown {
	if (mode.kind !== 'answered') { return samples[form]; }
	if (keyOf(steps, name) === keyOf(mode.slot.steps, mode.slot.name)) { return form === 'comma-texts' ? String(mode.raw).split(',') : mode.raw; }
	if (!isWritten(map, name)) { return undefined; }
	const text = map === undefined ? undefined : scalarOf(map, name);
	switch (form) {
		case 'text': return text ?? samples.text;
		case 'number': return text !== undefined && Number.isFinite(Number(text)) ? Number(text) : samples.number;
		case 'boolean': return text === undefined ? samples.boolean : text === 'true';
		case 'comma-texts': return text?.split(',') ?? samples[form];
		default: return samples[form];
	}
}

/** Whether the setting to add makes one item more. */
function hasMore(mode: Mode, steps: readonly Step[], name: string, count: number): boolean {
	if (mode.kind !== 'answered') { return mode.kind === 'complete'; }
	const step = mode.slot.steps[steps.length];
	return isOnTheWay(mode, steps, name) && (step?.kind === 'keyed' || (step?.kind === 'item' && step.index === count));
}

/** Whether the setting to add stands under this name. */
function isOnTheWay(mode: Mode, steps: readonly Step[], name: string): boolean {
	if (mode.kind !== 'answered') { return false; }
	const { slot } = mode;
	const names = [...slot.steps.map((step) => step.name), slot.name];
	return names[steps.length] === name && JSON.stringify(slot.steps.slice(0, steps.length)) === JSON.stringify(steps);
}

function isWritten(map: WrittenMap | undefined, name: string): boolean {
	return map !== undefined && isWrittenIn(map, name);
}

/** What a step leads to: a map that is written, one that would have to be, or one that nothing can be added to. */
function stepInto({ steps, written }: Inside, step: Step, map: WrittenMap | undefined): Inside {
	const inner = [...steps, step];
	const maps = map === undefined ? [] : mapsOf(map, step.name);
	const found = step.kind === 'one' ? maps[0] : step.kind === 'item' ? maps[step.index] : maps.find((item) => item !== undefined && scalarOf(item, 'Key') === step.key);
	if (found !== undefined) { return { steps: inner, written: { map: found, depth: inner.length }, list: undefined }; }
	return { steps: inner, written: maps.includes(undefined) ? undefined : written, list: undefined };
}

const samples: Readonly<Record<Form, unknown>> = {
	text: 'x', number: 1, boolean: true, texts: ['x'], 'comma-texts': ['x'],
	reference: { text: 'x', resourceId: undefined }, references: [{ text: 'x', resourceId: undefined }], dimensions: [],
};

/** Ways to write a value for a reader that takes this form, likeliest first. */
function candidates(form: Form, value: unknown): readonly Raw[] {
	const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	const list = Array.isArray(value) ? value.map(String) : undefined;
	switch (form) {
		case 'number': return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
		case 'boolean': return typeof value === 'boolean' ? [value] : [];
		case 'text': return isScalar ? [String(value), `PT${value}S`, ...typeof value === 'boolean' ? [value ? 'ENABLED' : 'DISABLED'] : []] : [];
		case 'texts': return list === undefined ? [] : [list];
		case 'comma-texts': return list === undefined ? [] : [list.join(',')];
		default: return [];
	}
}

function keyOf(steps: readonly Step[], name: string): string {
	return JSON.stringify([steps, name]);
}

/** The same for every item of a list. */
function placeOf(steps: readonly Step[]): string {
	return steps.map((step) => step.kind === 'keyed' ? `${step.name}=${step.key}` : step.name).join('.');
}
