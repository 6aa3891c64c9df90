/**
 * The settings of a resource as a list, each with its path, and which of them stands at a place in the text.
 * Must never know what a setting means.
 */
import type { Resource, ResourceBase } from './resource';
import type { Location, Position, Range, Value } from './value';
import { comparePositions, containsPosition, editableLocation, isKnown, isValue } from './value';

/** One value of a resource. */
export interface ResourceSetting {
	/** Names joined by dots, numbers of lists in brackets: `mixedInstancesPolicy.overrides[0].instanceType`. */
	readonly path: string;
	readonly value: Value<unknown>;
	/** What the value stands in: the resource, or the block or map of it. */
	readonly holder: object;
}

export interface SettingAt extends ResourceSetting {
	readonly resource: Resource;
	/** Whether the value itself was pointed at, or the name in front of it. */
	readonly part: 'value' | 'name';
	/** What was pointed at. */
	readonly range: Range;
}

/** The settings of a resource in the order of the model, those that are not written but have a default among them; behind each what else it may be, under the same path. */
export function settingsOf(resource: Resource): readonly ResourceSetting[] {
	const settings: ResourceSetting[] = [];
	for (const [name, content] of Object.entries(resource)) {
		if (!baseNames.has(name)) { collect(name, content, resource, settings); }
	}
	return settings;
}

/** A path without the numbers of lists: `mixedInstancesPolicy.overrides.instanceType`. */
export function plainPath(path: string): string {
	return path.replace(/\[\d+\]/g, '');
}

/**
 * The setting at a position: its value, the default of the variable that the value comes from, or the name in front of it.
 * @param lineAt the text of a line of `file`, without its line break
 * @returns `undefined` where none stands; what is not written stands nowhere
 */
export function settingAt(resources: readonly Resource[], file: string, position: Position, lineAt: (line: number) => string): SettingAt | undefined {
	const around = resources.filter((resource) => resource.file === file && containsPosition(resource.range, position));
	// The default of a variable stands outside of the resources that use it, as does what a block of its own adds to a resource.
	return findIn(around.length > 0 ? around : resources, (setting) => pointedAt(setting, file, position, lineAt));
}

/**
 * Where the module that is read writes what stands at a place of one of its resources: there, or in the argument that gives the value to
 * a module that it calls.
 * @param files those of the module
 * @returns `undefined` for what a called module says itself
 */
export function writtenIn(files: ReadonlySet<string>, resource: Resource, { file, range }: Location): Location | undefined {
	if (resource.calledFrom === undefined || files.has(file)) { return { file, range }; }
	const values = settingsOf(resource).map(({ value }) => value).filter((value) => value.file === file && isSame(value.range, range));
	return values.map(editableLocation).find((at) => at !== undefined && files.has(at.file));
}

function isSame(a: Range, b: Range): boolean {
	return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

const baseNames: ReadonlySet<string> = new Set([
	'type', 'id', 'name', 'language', 'file', 'range', 'nameRange', 'multiplicity', 'region', 'lifecycle', 'calledFrom',
] satisfies readonly (keyof ResourceBase<string>)[]);

function collect(path: string, content: unknown, holder: object, settings: ResourceSetting[]): void {
	if (typeof content !== 'object' || content === null) { return; }
	if (isValue(content)) {
		settings.push({ path, value: content, holder }, ...content.alternatives?.map((value) => ({ path, value, holder })) ?? []);
	} else if (Array.isArray(content)) {
		content.forEach((item: unknown, index) => collect(`${path}[${index}]`, item, holder, settings));
	} else {
		for (const [name, nested] of Object.entries(content)) {
			if (name !== 'range') { collect(`${path}.${name}`, nested, content, settings); }
		}
	}
}

type Pointed = Pick<SettingAt, 'part' | 'range'>;

/** The innermost of those that are pointed at: one value may stand in another, as an item in a list. */
function findIn(resources: readonly Resource[], point: (setting: ResourceSetting) => Pointed | undefined): SettingAt | undefined {
	let found: SettingAt | undefined;
	for (const resource of resources) {
		for (const setting of settingsOf(resource)) {
			const pointed = point(setting);
			if (pointed !== undefined && (found === undefined || isInside(pointed.range, found.range))) { found = { ...setting, ...pointed, resource }; }
		}
	}
	return found;
}

function isInside(inner: Range, outer: Range): boolean {
	return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0
		&& (comparePositions(outer.start, inner.start) < 0 || comparePositions(inner.end, outer.end) < 0);
}

function pointedAt(setting: ResourceSetting, file: string, position: Position, lineAt: (line: number) => string): Pointed | undefined {
	return valueAt(setting, file, position) ?? nameAt(setting, file, position, lineAt);
}

function valueAt({ value }: ResourceSetting, file: string, position: Position): Pointed | undefined {
	const range = placesOf(value).find((place) => place.file === file && containsPosition(place.range, position))?.range;
	return range === undefined ? undefined : { part: 'value', range };
}

/** Where the value is written, and where the default stands that it comes from. */
function placesOf(value: Value<unknown>): readonly Location[] {
	if (value.origin.kind === 'omitted') { return []; }
	const at = isKnown(value) ? editableLocation(value) : undefined;
	const own = { file: value.file, range: value.range };
	return at === undefined ? [own] : [own, at];
}

function nameAt({ value }: ResourceSetting, file: string, position: Position, lineAt: (line: number) => string): Pointed | undefined {
	for (const place of placesOf(value)) {
		const range = place.file === file ? nameBefore(place.range.start, position, lineAt) : undefined;
		if (range !== undefined) { return { part: 'name', range }; }
	}
	return undefined;
}

/** The name in front of a value that starts there, on its line or, with nothing behind it, on the last one before. */
function nameBefore(start: Position, position: Position, lineAt: (line: number) => string): Range | undefined {
	if (comparePositions(position, start) >= 0 || start.line - position.line > maxLinesBetween) { return undefined; }
	const between = textBetween(position.line, start, lineAt);
	if (between === undefined) { return undefined; }
	const cut = Math.max(0, between.length - longestBetween);
	const match = namePattern.exec(between.slice(cut));
	if (match === null) { return undefined; }
	const name = match[1] ?? match[2] ?? '';
	// In front of the default of a variable stands no name of a setting.
	if (/^default$/i.test(name)) { return undefined; }
	const character = cut + match.index + match[0].indexOf(name);
	const range: Range = { start: { line: position.line, character }, end: { line: position.line, character: character + name.length } };
	return containsPosition(range, position) ? range : undefined;
}

/** Comments and empty lines may stand between a name and the list that begins below it. */
const maxLinesBetween = 3;
/** Characters; lines may be very long. */
const longestBetween = 400;
/** A name, and what may stand between it and its value: a colon or equals sign, a tag, calls that take it, opening brackets and quotes; or an option of a command line. */
const namePattern = /(?:\b([A-Za-z_][\w.-]*)["']?\s*[:=]\s*(?:!\w+\s+)?(?:-\s+)?(?:(?:new )?[\w.$]+\(\s*)*(?:[\w.$]+(?=`))?[([{"'`$]*\s*["'`]?|(?:^|\s)--([a-z][\w-]*)[ \t]+[([{"'$]*)$/;

function textBetween(line: number, end: Position, lineAt: (line: number) => string): string | undefined {
	if (line === end.line) { return lineAt(line).slice(0, end.character); }
	// A command line goes on below a backslash.
	const between = [lineAt(line).replace(/\\\s*$/, ' ')];
	for (let next = line + 1; next <= end.line; next++) {
		const text = next === end.line ? lineAt(next).slice(0, end.character) : lineAt(next);
		if (!/^\s*(?:-\s*|[([{"']*|#.*|\/\/.*)$/.test(text)) { return undefined; }
		if (next === end.line && text.trim().startsWith('-')) { between.push(' - '); }
	}
	return between.join('');
}
