/** Values by name in all modules of a reading: each is evaluated once, and a value that refers to itself is found. */
import { localize } from '../../core/model/localized';
import type { Problem } from '../language';
import { unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import type { Effort } from './evaluator';
import { rangeOf } from './positions';
import { circularMessage } from './problems';
import type { Placed, Span } from './syntax';

export interface NamedValues {
	readonly effort: Effort;
	/** Circles that were found so far. */
	readonly problems: readonly Problem[];
	/**
	 * @param key the name in full, `module.web.local.size`
	 * @param at where the name is used, and where it is declared
	 */
	get(key: string, at: { readonly place: Place; readonly declared: Placed<Span> }, evaluate: () => Evaluated): Evaluated;
}

/** @param effort counted together with that of other values */
export function createNamedValues(effort: Effort): NamedValues {
	const results = new Map<string, Evaluated>();
	/** What is being evaluated, outermost first. */
	const open = new Map<string, Placed<Span>>();
	const circular = new Set<string>();
	const problems: Problem[] = [];
	return { effort, problems, get };

	function get(key: string, { place, declared }: { readonly place: Place; readonly declared: Placed<Span> }, evaluate: () => Evaluated): Evaluated {
		const known = results.get(key);
		if (known !== undefined) { return known; }
		if (open.has(key)) {
			reportCircle(key);
			return unknown('circular', place);
		}
		open.set(key, declared);
		const value = evaluate();
		open.delete(key);
		const result = circular.has(key) ? unknown('circular', { ...value.place, owner: key }) : value;
		results.set(key, result);
		return result;
	}

	function reportCircle(first: string): void {
		const keys = [...open.keys()];
		const chain = [...keys.slice(keys.indexOf(first)), first];
		const isKnown = chain.every((key) => circular.has(key));
		for (const key of chain) { circular.add(key); }
		const declared = open.get(first);
		if (isKnown || declared === undefined) { return; }
		const { source, syntax } = declared;
		const shown = chain.length > 6 ? [...chain.slice(0, 4), '…', first] : chain;
		problems.push({ code: 'circular', severity: 'error', file: source.path, range: rangeOf(source, syntax), message: localize(circularMessage, shown) });
	}
}
