/** Calls of the CDK that stand as values: `HealthCheck.elb({ … })`, `Port.tcp(443)`. */
import type { Part, Place } from '../programs/result';
import { createProps } from './props';
import type { Props } from './props';
import { camelCase, cdkSymbol } from './symbols';
import type { World } from './world';

export interface ValueCall {
	/** `autoscaling.HealthCheck.elb` */
	readonly symbol: string;
	/** Its last name. */
	readonly method: string;
	/** Arguments without a name. */
	readonly args: readonly Part[];
	/** Where the call stands. */
	readonly place: Place;
	/** An argument by its number, or by its name as Python has it. */
	arg(index: number, name: string): Part | undefined;
	/** The object that is given as an argument, or the arguments that Python names. */
	options(index: number): Props;
}

/** @returns undefined for what is no call of the CDK */
export function callIn(part: Part | undefined, { evaluator, interpret }: Pick<World, 'evaluator' | 'interpret'>): ValueCall | undefined {
	const made = part?.result;
	if (part === undefined || made?.kind !== 'made') { return undefined; }
	const symbol = cdkSymbol(made.callee);
	if (symbol === undefined) { return undefined; }
	const { positional, named, rest } = evaluator.argumentsOf(made.call);
	const byName = new Map([...named].map(([name, value]) => [camelCase(name), value]));
	const own: Part = { result: { kind: 'object', entries: named, rest, place: made.place, owner: undefined, isComputed: false }, use: part.use };
	return {
		symbol, args: positional, place: made.place,
		method: symbol.slice(symbol.lastIndexOf('.') + 1),
		arg: (index, name) => positional[index] ?? byName.get(name),
		options: (index) => createProps(positional[index] ?? (named.size > 0 || rest !== undefined ? own : undefined), part.use, interpret),
	};
}

/** The same, only of members of a class: `callOf(part, 'ec2.Port', world)`. */
export function callOf(part: Part | undefined, owner: string | RegExp, world: Pick<World, 'evaluator' | 'interpret'>): ValueCall | undefined {
	const call = callIn(part, world);
	const of = call?.symbol.slice(0, Math.max(call.symbol.lastIndexOf('.'), 0));
	return of !== undefined && (typeof owner === 'string' ? of === owner : owner.test(of)) ? call : undefined;
}
