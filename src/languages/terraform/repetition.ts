/** What repeats: `for` expressions, `dynamic` blocks, `count` and `for_each`, and the names that they give to their elements. */
import { computedScalar, unknown } from './evaluated';
import type { Evaluated, Place, Scalar } from './evaluated';

/** The values of names that stand for an element. */
export type Bindings = ReadonlyMap<string, Evaluated>;

export const noBindings: Bindings = new Map();

/** Most elements of a `dynamic` block that are told apart; AWS takes 40 overrides of a group. */
const maxBlocks = 100;

interface Element { readonly key: Evaluated; readonly value: Evaluated }

/** The elements in Terraform's order: those of a map by key. Undefined if the text does not tell them. */
export function elementsOf(collection: Evaluated, place: Place): readonly Element[] | undefined {
	if (collection.kind === 'list') {
		return collection.items.map((value, index) => ({ key: collection.isSet === true ? value : computedScalar(index, place), value }));
	}
	if (collection.kind !== 'object') { return undefined; }
	return [...collection.entries.keys()].sort().flatMap((key) => {
		const value = collection.entries.get(key);
		return value === undefined ? [] : [{ key: computedScalar(key, place), value }];
	});
}

/** What tells one of several resources from the others in its address: `[0]`, `["web"]`; nothing for an empty key. */
export function instanceSuffix(key: Scalar): string {
	return key === '' ? '' : `[${JSON.stringify(key)}]`;
}

/** What `name` stands for in each block that a `dynamic` block makes; undefined if the text does not tell how many there are. */
export function blocksOf(collection: Evaluated, name: string, place: Place): readonly Bindings[] | undefined {
	const elements = elementsOf(collection, place);
	if (elements === undefined || elements.length > maxBlocks) { return undefined; }
	return elements.map((element) => new Map([[name, elementValue(element, place)]]));
}

/** An element that is a different one each time, or of which the text tells nothing. */
export function openElement(name: string, place: Place): Bindings {
	return new Map([[name, unknown('several', place)]]);
}

/** `each` and `count` in a resource: known where there is exactly one of it. */
export function bindRepeated({ count, forEach, place }: {
	readonly count: Evaluated | undefined; readonly forEach: Evaluated | undefined; readonly place: Place;
}): Bindings {
	if (count !== undefined) {
		const isOne = count.kind === 'scalar' && Number(count.value) === 1;
		return isOne ? new Map([['count', { kind: 'object', entries: new Map([['index', computedScalar(0, place)]]), place, isComputed: false }]]) : openElement('count', place);
	}
	if (forEach === undefined) { return noBindings; }
	const elements = elementsOf(forEach, place);
	// A resource takes no list, so that the key of what is one here is its value.
	const [only] = elements?.length === 1 ? elements : [];
	return only === undefined ? openElement('each', place)
		: new Map([['each', elementValue(forEach.kind === 'list' ? { key: only.value, value: only.value } : only, place)]]);
}

function elementValue({ key, value }: Element, place: Place): Evaluated {
	return { kind: 'object', entries: new Map([['key', key], ['value', value]]), place, isComputed: false };
}
