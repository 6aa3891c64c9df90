/** Reads templates for tests and shows values together with the text that their ranges cover. */
import type { Resource, ResourceType, ResourceOfType } from '../../../../src/core/model/resource';
import type { Range, Value } from '../../../../src/core/model/value';
import { cloudformation } from '../../../../src/languages/cloudformation/index';
import type { ModuleReading } from '../../../../src/languages/language';
import type { Parsers } from '../../../../src/languages/parsers';

/** The reader of templates needs no tree-sitter parser. */
const noParsers = {} as Parsers;

export function read(text: string, path = 'stack.yaml'): ModuleReading {
	return cloudformation.link([cloudformation.parse({ path, text }, noParsers)]);
}

/** The only resource of a type. */
export function readOne<T extends ResourceType>(type: T, text: string, path?: string): ResourceOfType<T> {
	const found = read(text, path).resources.filter((resource: Resource) => resource.type === type);
	if (found.length !== 1) { throw new Error(`${found.length} resources of type ${type}`); }
	return found[0] as unknown as ResourceOfType<T>;
}

/** What a range covers. */
export function textAt(text: string, { start, end }: Range): string {
	const lineStarts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
	return text.slice((lineStarts[start.line] ?? 0) + start.character, (lineStarts[end.line] ?? 0) + end.character);
}

/** A value as its kind of origin, what it is, and the text that its ranges cover. */
export function show(text: string, value: Value<unknown> | undefined): readonly unknown[] | undefined {
	if (value === undefined) { return undefined; }
	const { origin } = value;
	const written = textAt(text, value.range);
	switch (origin.kind) {
		case 'default': return ['default', value.value, written, origin.name, textAt(text, origin.at.range)];
		case 'unknown': return ['unknown', origin.reason, written];
		default: return [origin.kind, value.value, written];
	}
}

/** A resource as plain data: values as `show` gives them, what all resources have in common left out. */
export function showResource(text: string, resource: Resource): Readonly<Record<string, unknown>> {
	const common = ['name', 'language', 'file', 'range', 'nameRange', 'region', 'lifecycle'];
	return Object.fromEntries(Object.entries(resource).filter(([key]) => !common.includes(key)).map(([key, value]) => [key, showDeep(text, value)]));
}

function showDeep(text: string, value: unknown): unknown {
	if (Array.isArray(value)) { return value.map((item: unknown) => showDeep(text, item)); }
	if (typeof value !== 'object' || value === null) { return value; }
	if ('origin' in value) { return show(text, value as Value<unknown>); }
	if ('start' in value) { return textAt(text, value as unknown as Range).split('\n')[0]; }
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, showDeep(text, item)]));
}
