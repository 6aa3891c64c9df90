/** The resources that a block of a built-in module makes, each on its own: nobody sees the block, only what the call says about each. */
import { toNumber } from '../evaluated';
import type { Evaluated, Place } from '../evaluated';
import type { Evaluator } from '../evaluator';
import { elementsOf, instanceSuffix } from '../repetition';
import type { Bindings } from '../repetition';
import { findAttribute } from '../syntax';
import type { Block, Placed, Source, Span } from '../syntax';

export interface ResourceInstance {
	/** `["web"]`; empty where the block does not repeat, or the text does not tell how often. */
	readonly suffix: string;
	/** `each`; undefined where the block says how often it is there. */
	readonly bindings?: Bindings;
	/** What the call says about it, with the name that it has there; undefined if that is the whole call. */
	readonly stands?: { readonly source: Source; readonly block: Span; readonly label: Span };
}

/** Most resources of one block that are told apart. */
const maxInstances = 40;

/** @returns none for a block that is known to make none */
export function instancesOfBlock(evaluator: Evaluator, { source, syntax: block }: Placed<Block>): readonly ResourceInstance[] {
	const [count, forEach] = ['count', 'for_each'].map((name) => {
		const written = findAttribute(block.body, name);
		return written && evaluator.evaluate(written.value, { source });
	});
	if (count !== undefined) { return toNumber(count) === 0 ? [] : [{ suffix: '' }]; }
	const place: Place = { source, start: block.start, end: block.end, owner: undefined };
	const elements = forEach && elementsOf(forEach, place);
	if (elements === undefined || elements.length > maxInstances) { return [{ suffix: '' }]; }
	return elements.map(({ key, value }) => ({
		suffix: key.kind === 'scalar' ? instanceSuffix(key.value) : '',
		bindings: new Map([['each', { kind: 'object', entries: new Map([['key', key], ['value', value]]), place, isComputed: false }]]),
		...standsAt(value),
	}));
}

/** The place in the code of the caller; a module that puts more beside what the caller says calls that `settings`. */
function standsAt(value: Evaluated): Pick<ResourceInstance, 'stands'> {
	const { source, start, end } = value.place;
	if (source.page === undefined) { return { stands: { source, block: { start, end }, label: nameBefore(source, start) ?? { start, end: start } } }; }
	const settings = value.kind === 'object' ? value.entries.get('settings') : undefined;
	return settings === undefined ? {} : standsAt(settings);
}

/** The key in front of an entry of a map. */
function nameBefore({ text }: Source, at: number): Span | undefined {
	const [, quoted, name = quoted ?? ''] = /(?:^|[\s{,(])(?:"([^"\n]*)"|([\w-]+))\s*[=:]\s*$/.exec(text.slice(Math.max(0, at - longestName), at)) ?? [];
	if (name === '') { return undefined; }
	const start = text.lastIndexOf(name, at - 1);
	return { start, end: start + name.length };
}

const longestName = 200;
