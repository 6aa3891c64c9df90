/** What is known of a value of which only one of several possibilities holds: that in which all of them agree. */
import { isNull, toText, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';

/** Things compared before it is given up; values that share their parts may be far larger than their text. */
const maxCompared = 20_000;

/**
 * @param possibilities at least one
 * @returns the first one as far as the others agree with it, `several` where they do not
 */
export function agree(possibilities: readonly Evaluated[], place: Place): Evaluated {
	const budget = { left: maxCompared };
	const [first, ...others] = possibilities;
	return others.reduce<Evaluated>((agreed, other) => agreeTwo(agreed, other, { place, budget }), first ?? unknown('several', place));
}

interface Comparison {
	readonly place: Place;
	readonly budget: { left: number };
}

function agreeTwo(a: Evaluated, b: Evaluated, comparison: Comparison): Evaluated {
	if (a === b) { return a; }
	const { place, budget } = comparison;
	const several = unknown('several', place);
	if (budget.left-- <= 0) { return several; }
	switch (a.kind) {
		case 'scalar': return b.kind === 'scalar' && isSameScalar(a, b) ? a : several;
		case 'reference': return b.kind === 'reference' && a.address === b.address && a.instance === b.instance && a.attribute === b.attribute && a.isMany === b.isMany ? a : several;
		case 'list': {
			if (b.kind !== 'list' || a.items.length !== b.items.length) { return several; }
			return { ...a, items: a.items.map((item, index) => agreeTwo(item, b.items[index] ?? several, comparison)) };
		}
		case 'object': {
			if (b.kind !== 'object' || a.entries.size !== b.entries.size || ![...a.entries.keys()].every((key) => b.entries.has(key))) { return several; }
			return { ...a, entries: new Map([...a.entries].map(([key, entry]) => [key, agreeTwo(entry, b.entries.get(key) ?? several, comparison)])) };
		}
		case 'unknown': return b.kind === 'unknown' && a.reason === b.reason ? a : several;
		case 'module': return several;
	}
}

/** `2` and `"2"` are the same to every argument. */
function isSameScalar(a: Evaluated, b: Evaluated): boolean {
	return isNull(a) ? isNull(b) : !isNull(b) && toText(a) === toText(b);
}
