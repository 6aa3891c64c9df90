/**
 * Writes settings back into infra code: `setProperty(group, 'minSize', 4, code)` gives the edits that make the module read so, and
 * nothing else change.
 *
 * A literal is replaced where it stands and keeps its quotes, comments and layout. What comes from a variable, parameter, local or
 * mapping is changed there, and the answer says so (`defaults`). What is not written is added in the layout of its neighbours, with
 * the blocks or maps around it. What cannot be written is refused with a reason in both languages; nothing is ever guessed.
 *
 * A setting is named by its path in the resource model: `minSize`, `targetTracking.targetValue`, `ebsVolumes.0.iops`,
 * `stepAdjustments.2.scalingAdjustment` (an index one past the last one adds an item). Values are numbers, texts, booleans and lists of
 * texts, in the model's units.
 * Must never decide what to write: callers bring the value.
 */
import { localize } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import { editableLocation } from '../core/model/value';
import type { Location, Value } from '../core/model/value';
import { languages } from './index';
import { offsetAt, positionAt } from './positions';
import { removeProperty } from './removeProperty';
import { encodeLiteral } from './writing/encodeLiteral';
import { appendItem, insertInto } from './writing/insertion';
import type { Insertion, Missing } from './writing/insertion';
import { isWritable, replaceLiteral, syntaxOf } from './writing/literal';
import { createSlotFinder } from './writing/probe';
import type { Raw, Slot, SlotFinder, Step } from './writing/probe';
import {
	computedMessage, conflictMessage, describeUnknown, noPlaceMessage, notRemovableMessage, otherFileMessage, refuse, sharedMessage, valueMessage,
} from './writing/refusal';
import type { Refusal } from './writing/refusal';
import { settingAt, settingsOf } from './writing/settingPath';
import { isWrittenIn, listOf } from './writing/written';
import type { WrittenMap } from './writing/written';

/** `null` takes a written setting out of the text, so that its default is in effect. */
export type SettingValue = string | number | boolean | readonly string[] | null;

export interface SettingChange {
	readonly resource: Resource;
	/** In the model: `targetTracking.targetValue`. */
	readonly path: string;
	readonly value: SettingValue;
}

/** The code that is written to. */
export interface Code {
	/** The text of a file; undefined if it cannot be had. */
	textOf(file: string): string | undefined;
	/** All resources of the module: who else uses a value. */
	readonly resources: readonly Resource[];
	/** What becomes of a literal that settings which are not to change use too; `refuse` if not given. */
	readonly shared?: 'refuse' | 'change';
}

/** One replacement in one file. An empty range inserts. */
export interface SettingEdit extends Location {
	readonly newText: string;
}

/** A variable, parameter, local or mapping whose literal changes. */
export interface ChangedDefault {
	/** `var.size`, `local.size`, `Size`. */
	readonly name: string;
	readonly at: Location;
	/** Settings that are not to change but use it. */
	readonly alsoUsedBy: readonly { readonly resourceId: string; readonly path: string }[];
}

export interface WrittenSettings {
	/** By file and place, none overlapping; empty if all is as wanted already. */
	readonly edits: readonly SettingEdit[];
	readonly defaults: readonly ChangedDefault[];
	/** Changes that are not made, each with its reason. */
	readonly refused: readonly { readonly change: SettingChange; readonly refusal: Refusal }[];
}

export type PropertyWriting =
	| { readonly kind: 'edits'; readonly edits: readonly SettingEdit[]; readonly defaults: readonly ChangedDefault[] }
	| { readonly kind: 'refused'; readonly refusal: Refusal };

/** The edits that give one setting a value. */
export function setProperty(resource: Resource, path: string, value: SettingValue, code: Code): PropertyWriting {
	const { edits, defaults, refused: [first] } = setProperties([{ resource, path, value }], code);
	return first === undefined ? { kind: 'edits', edits, defaults } : { kind: 'refused', refusal: first.refusal };
}

/** The edits that make several changes at once. A refused change leaves the others alone. */
export function setProperties(changes: readonly SettingChange[], code: Code): WrittenSettings {
	const writing: Writing = { code, changes, edits: [], defaults: [], additions: [], finders: new Map() };
	const refused = changes.flatMap((change) => {
		const refusal = write(writing, change);
		return refusal === undefined ? [] : [{ change, refusal }];
	});
	refused.push(...insertAll(writing).map((change) => ({ change, refusal: noPlace(change) })));
	return { edits: joinEdits(writing), defaults: writing.defaults, refused };
}

interface Writing {
	readonly code: Code;
	readonly changes: readonly SettingChange[];
	readonly edits: FileEdit[];
	readonly defaults: ChangedDefault[];
	readonly additions: Addition[];
	readonly finders: Map<Resource, SlotFinder | undefined>;
}

interface FileEdit extends Insertion { readonly file: string }

/** What is added to one written map. */
interface Addition {
	readonly change: SettingChange;
	readonly slot: Slot;
	readonly written: NonNullable<Slot['written']>;
	readonly raw: Raw;
}

function write(writing: Writing, change: SettingChange): Refusal | undefined {
	const { resource, path, value } = change;
	const current = settingAt(resource, path);
	if (value === null) { return remove(writing, change, current); }
	if (current?.origin.kind === 'unknown') { return refuse('unknown', describeUnknown(current.origin.reason, named(change, current.origin.text)), current); }
	if (current !== undefined && JSON.stringify(current.value) === JSON.stringify(value)) { return undefined; }
	if (current?.origin.kind === 'expression') { return refuse('computed', localize(computedMessage, named(change, current.origin.text)), current); }
	const place = current === undefined ? undefined : editableLocation(current);
	return current === undefined || place === undefined ? add(writing, change) : replace(writing, change, { current, place });
}

function remove({ code, edits }: Writing, change: SettingChange, current: Value<unknown> | undefined): Refusal | undefined {
	if (current === undefined || current.origin.kind === 'omitted') { return undefined; }
	const text = code.textOf(current.file);
	const removal = text === undefined ? undefined : removeProperty(current, change.resource.language, text);
	if (text === undefined || removal === undefined) { return refuse('no-place', localize(notRemovableMessage, named(change, change.resource.id)), current); }
	edits.push({ file: current.file, span: { start: offsetAt(text, removal.range.start), end: offsetAt(text, removal.range.end) }, newText: '' });
	return undefined;
}

function replace(writing: Writing, change: SettingChange, { current, place }: { readonly current: Value<unknown>; readonly place: Location }): Refusal | undefined {
	const { code, edits } = writing;
	const text = code.textOf(place.file);
	if (text === undefined) { return refuse('other-file', localize(otherFileMessage, named(change, place.file)), place); }
	const alsoUsedBy = usersOf(writing, change, place);
	if (alsoUsedBy.length > 0 && code.shared !== 'change') {
		return refuse('shared', localize(sharedMessage, named(change, alsoUsedBy.map(({ resourceId, path }) => `${resourceId} ${path}`).join(', '))), place);
	}
	const span = { start: offsetAt(text, place.range.start), end: offsetAt(text, place.range.end) };
	const raw = encode(writing, change, { current, old: text.slice(span.start, span.end) });
	const replacement = raw === undefined || !isWritable(raw) ? undefined : replaceLiteral(text, span, raw, syntaxOf(place.file, text));
	if (replacement === undefined) { return refuse('value', localize(valueMessage, named(change, shown(change.value))), place); }
	const same = edits.find((edit) => edit.file === place.file && edit.span.start === replacement.span.start && edit.span.end === replacement.span.end);
	if (same !== undefined && same.newText !== replacement.newText) { return refuse('conflict', localize(conflictMessage, named(change, same.newText)), place); }
	if (same === undefined) { edits.push({ ...replacement, file: place.file }); }
	const name = current.origin.kind === 'default' ? current.origin.name : undefined;
	if (name !== undefined && same === undefined) { writing.defaults.push({ name, at: place, alsoUsedBy }); }
	return undefined;
}

/** What to write for a value. */
function encode(writing: Writing, { resource, path, value }: SettingChange, { current, old }: { readonly current: Value<unknown>; readonly old: string }): Raw | undefined {
	const finder = findFinder(writing, resource);
	if (finder?.slotOf(path) !== undefined) { return finder.encode(path, value); }
	return encodeLiteral(current, old, value);
}

/** Others that have their value from the same literal and are not to change. */
function usersOf({ code, changes }: Writing, { resource }: SettingChange, place: Location): ChangedDefault['alsoUsedBy'] {
	return code.resources.flatMap((other) => settingsOf(other)
		.filter(({ path, value }) => isAt(value, place)
			&& (value.origin.kind === 'default' || other.id !== resource.id)
			&& !changes.some((change) => change.resource.id === other.id && change.path === path))
		.map(({ path }) => ({ resourceId: other.id, path })));
}

function isAt(value: Value<unknown>, place: Location): boolean {
	const own = editableLocation(value);
	return own?.file === place.file && own.range.start.line === place.range.start.line && own.range.start.character === place.range.start.character;
}

function add(writing: Writing, change: SettingChange): Refusal | undefined {
	const finder = findFinder(writing, change.resource);
	const slot = finder?.slotOf(change.path);
	if (finder === undefined || slot?.written === undefined) { return noPlace(change); }
	const raw = finder.encode(change.path, change.value);
	if (raw === undefined || !isWritable(raw)) { return refuse('value', localize(valueMessage, named(change, shown(change.value))), nameOf(change)); }
	writing.additions.push({ change, slot, written: slot.written, raw });
	return undefined;
}

function findFinder({ code, finders }: Writing, resource: Resource): SlotFinder | undefined {
	if (finders.has(resource)) { return finders.get(resource); }
	const text = code.textOf(resource.file);
	const block = text === undefined ? undefined : languages.find(({ id }) => id === resource.language)?.writer?.findBlock(resource, text);
	const finder = block === undefined ? undefined : createSlotFinder(block.ask, block.root);
	finders.set(resource, finder);
	return finder;
}

/** The additions as insertions, all of one map together. Gives those that have no room. */
function insertAll(writing: Writing): readonly SettingChange[] {
	const groups = new Map<string, [Addition, ...Addition[]]>();
	for (const addition of writing.additions) {
		const key = `${addition.change.resource.file} ${addition.written.map.span.start}`;
		const group = groups.get(key);
		if (group === undefined) { groups.set(key, [addition]); } else { group.push(addition); }
	}
	return [...groups.values()].flatMap((group) => {
		const [{ change: { resource }, slot, written: { map, depth } }] = group;
		const text = writing.code.textOf(resource.file) ?? '';
		const siblings = findFinder(writing, resource)?.siblingsOf(slot.steps.slice(0, depth)) ?? [];
		const insertions = insertGroup(text, map, group, siblings);
		if (insertions === undefined) { return group.map(({ change }) => change); }
		writing.edits.push(...insertions.map((insertion) => ({ ...insertion, file: resource.file })));
		return [];
	});
}

function insertGroup(text: string, map: WrittenMap, group: readonly Addition[], siblings: readonly string[]): readonly Insertion[] | undefined {
	const tree: MissingMap = new Map();
	for (const { slot, written: { depth }, raw } of group) { putInto(tree, slot.steps.slice(depth), slot.name, raw); }
	const missing = toMissing(tree, siblings);
	const appended = missing.filter(({ name, content }) => content.kind === 'list' && listOf(map, name) !== undefined);
	const items = appended.flatMap(({ name, content }) => content.kind === 'list' ? content.items.map((item) => appendItem(text, listOf(map, name)!, item)) : []);
	const rest = missing.filter((one) => !appended.includes(one));
	// A second object beside one that stands alone would need a list around both.
	const isAmbiguous = map.layout !== 'hcl' && rest.some(({ name }) => isWrittenIn(map, name));
	const inserted = rest.length === 0 ? [] : isAmbiguous ? undefined : insertInto(text, map, rest, siblings);
	return inserted === undefined || items.includes(undefined) ? undefined : [...items.filter((item) => item !== undefined), ...inserted];
}

/** What is missing by name; items of lists by number or key. */
type MissingMap = Map<string, Raw | MissingMap | MissingItems>;
interface MissingItems { readonly items: Map<string, MissingMap> }

function putInto(tree: MissingMap, [step, ...rest]: readonly Step[], name: string, raw: Raw): void {
	if (step === undefined) {
		tree.set(name, raw);
	} else if (step.kind === 'one') {
		const found = tree.get(step.name);
		const inner: MissingMap = found instanceof Map ? found : new Map();
		tree.set(step.name, inner);
		putInto(inner, rest, name, raw);
	} else {
		const found = tree.get(step.name);
		const list: MissingItems = typeof found === 'object' && 'items' in found ? found : { items: new Map() };
		tree.set(step.name, list);
		const key = step.kind === 'item' ? String(step.index) : step.key;
		const inner: MissingMap = list.items.get(key) ?? new Map(step.kind === 'keyed' ? [['Key', step.key]] : []);
		list.items.set(key, inner);
		putInto(inner, rest, name, raw);
	}
}

/** In the order of the readers. */
function toMissing(tree: MissingMap, siblings: readonly string[] = []): readonly Missing[] {
	return [...tree].sort(([a], [b]) => siblings.indexOf(a) - siblings.indexOf(b)).map(([name, content]): Missing => {
		if (content instanceof Map) { return { name, content: { kind: 'map', entries: toMissing(content) } }; }
		if (typeof content === 'object' && 'items' in content) { return { name, content: { kind: 'list', items: [...content.items.values()].map((item) => toMissing(item)) } }; }
		return { name, content: { kind: 'value', raw: content } };
	});
}

/** Insertions at one place become one, in their order. */
function joinEdits({ edits, code }: Writing): readonly SettingEdit[] {
	const joined = new Map<string, FileEdit>();
	for (const edit of edits) {
		const key = `${edit.file} ${edit.span.start} ${edit.span.end}`;
		const before = joined.get(key);
		joined.set(key, before === undefined ? edit : { ...before, newText: before.newText + edit.newText });
	}
	return [...joined.values()]
		.sort((a, b) => a.file === b.file ? a.span.start - b.span.start : a.file < b.file ? -1 : 1)
		.map(({ file, span, newText }) => {
			const text = code.textOf(file) ?? '';
			return { file, range: { start: positionAt(text, span.start), end: positionAt(text, span.end) }, newText };
		});
}

function named({ resource, path }: SettingChange, text: string): { readonly setting: string; readonly text: string } {
	return { setting: `${resource.name} ${path}`, text };
}

function nameOf({ resource: { file, nameRange } }: SettingChange): Location {
	return { file, range: nameRange };
}

function noPlace(change: SettingChange): Refusal {
	return refuse('no-place', localize(noPlaceMessage, named(change, change.resource.id)), nameOf(change));
}

function shown(value: SettingValue): string {
	return Array.isArray(value) ? value.join(', ') : String(value);
}
