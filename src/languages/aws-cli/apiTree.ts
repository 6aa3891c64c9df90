/**
 * Input of AWS's API as trees of values with their names in lower case, so that `--vpc-zone-identifier`, `VPCZoneIdentifier` and
 * `vpcZoneIdentifier` are one name.
 */
import { renameEntries } from '../values/shapeTree';
import type { ListValue, ObjectValue, ValueTree } from '../values/valueTree';

export function apiName(name: string): string {
	return name.replace(/-/g, '').toLowerCase();
}

/** The spellings that a reader of CloudFormation's properties looks for. */
export function apiSpellings(name: string): readonly string[] {
	return [apiName(name)];
}

/** A tree as JSON has it, with its names in lower case. */
export function toApiTree(value: ObjectValue): ObjectValue {
	return renameEntries(value, apiName);
}

/** A text of names with commas between them as a list of places of their own. */
export function splitAtCommas(value: ValueTree | undefined): ValueTree | undefined {
	if (value?.kind !== 'scalar' || typeof value.value !== 'string' || !value.value.includes(',')) { return value; }
	const { file, range, text, origin } = value;
	const isOneLine = origin.kind === 'literal' && range.start.line === range.end.line;
	let offset = 0;
	const items = value.value.split(',').flatMap((part): readonly ValueTree[] => {
		const start = range.start.character + offset + (part.length - part.trimStart().length);
		offset += part.length + 1;
		const name = part.trim();
		if (name === '') { return []; }
		const place = isOneLine ? { start: { ...range.start, character: start }, end: { ...range.start, character: start + name.length } } : range;
		return [{ kind: 'scalar', file, range: place, text: name, value: name, origin }];
	});
	const list: ListValue = { kind: 'list', file, range, text, items, origin };
	return list;
}
