/** How many there are of what a module holds: as many as of the module, times its own. */
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import type { Module } from './modules';
import { rangeOf } from './positions';
import { findAttribute } from './syntax';

/**
 * How often a module is there; undefined for one that nothing repeats.
 * @param outer of the module that calls it
 */
export function readCallMultiplicity({ caller }: Module, outer: Value<number> | undefined): Value<number> | undefined {
	if (caller === undefined) { return undefined; }
	const { call: { source, block, label }, repetition } = caller;
	const isAbsent = repetition.kind === 'times' && repetition.instances.length === 0;
	if (repetition.kind !== 'open' && !isAbsent) { return outer; }
	const written = (findAttribute(block.body, 'count') ?? findAttribute(block.body, 'for_each'))?.value ?? label;
	const place = { file: source.path, range: rangeOf(source, written) };
	const text = source.text.slice(written.start, written.end);
	const own: Value<number> = isAbsent ? { ...place, value: 0, origin: { kind: 'expression', text } } : { ...place, value: undefined, origin: { kind: 'unknown', reason: 'several', text } };
	return multiply(outer, own);
}

/** Nothing of what is not there, however many there would be. */
export function multiply(outer: Value<number> | undefined, own: Value<number>): Value<number> {
	if (outer === undefined || isKnown(own) && own.value === 0) { return own; }
	return isKnown(outer) && outer.value === 1 ? own : outer;
}
