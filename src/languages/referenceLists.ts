/** Lists of references whose items stand in several places: attachments, subnet mappings. */
import type { ResourceReference } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Value } from '../core/model/value';

export type References = Value<readonly ResourceReference[]>;

/** One reference as a list. One that the text does not tell still is one resource. */
export function asList(reference: Value<ResourceReference>): References {
	if (isKnown(reference)) { return { ...reference, value: [reference.value] }; }
	const { file, range, origin } = reference;
	if (origin.reason !== 'no-default' && origin.reason !== 'not-in-text') { return reference; }
	return { file, range, value: [{ text: origin.text, resourceId: undefined }], origin: { kind: 'expression', text: origin.text } };
}

/** References of several places as one list that stands where the first of them does; `undefined` if there are none. */
export function collectReferences(references: readonly Value<ResourceReference>[]): References | undefined {
	const lists = references.map(asList);
	const [first] = lists;
	const unknown = lists.find((list) => !isKnown(list));
	if (first === undefined || unknown !== undefined || lists.length === 1) { return unknown ?? first; }
	const value = lists.flatMap((list) => list.value ?? []);
	return { file: first.file, range: first.range, value, origin: { kind: 'expression', text: value.map(({ text }) => text).join(', ') } };
}
