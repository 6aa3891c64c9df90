/** What the calls and names of the CDK mean as values of settings. Constructs stand for the resources that they make. */
import { camelCase, cdkSymbol } from './symbols';
import { memberText } from './enumerations';
import { computedScalar, toText, unknown } from '../programs/result';
import type { Part, Result, ResultOf } from '../programs/result';
import type { Arguments, Evaluator, Made } from '../programs/evaluator';

const secondsIn: Readonly<Record<string, number>> = { millis: 0.001, seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** @param resourceOf id of the resource that a construct or a part of it makes; `null` for one that the model does not have, undefined for no construct */
export function createInterpret(evaluator: Evaluator, resourceOf: (result: Result) => string | null | undefined): (result: Result) => Result {
	return interpret;

	function interpret(result: Result): Result {
		switch (result.kind) {
			case 'symbol': return interpretSymbol(result);
			case 'made': return interpretConstruct(result) ?? interpretMade(result);
			case 'member': return interpretConstruct(result) ?? interpretMember(result);
			default: return result;
		}
	}

	function interpretSymbol(result: ResultOf<'symbol'>): Result {
		const symbol = cdkSymbol(result);
		const text = symbol === undefined ? undefined : memberText(symbol);
		return text === undefined ? unknown('not-in-text', result.place) : computedScalar(text, result.place);
	}

	function interpretConstruct(result: ResultOf<'made' | 'member'>): Result | undefined {
		const resourceId = resourceOf(result);
		return resourceId === undefined ? undefined : { kind: 'reference', resourceId: resourceId ?? undefined, attribute: undefined, place: result.place, owner: result.owner, isComputed: true };
	}

	function interpretMade(made: Made): Result {
		const symbol = cdkSymbol(made.callee);
		const args = evaluator.argumentsOf(made.call);
		const first = args.positional[0] ?? [...args.named.values()][0];
		const [service, name, method] = symbol?.split('.') ?? [];
		switch (`${service}.${name}`) {
			case 'core.Duration': return first === undefined ? unknown('malformed', made.place) : toSeconds(made, method ?? '', first);
			case 'ec2.InstanceType': return method === 'of' ? joinType(made, args) : first === undefined ? unknown('malformed', made.place) : interpret(first.result);
			default: break;
		}
		// Python writes objects as calls of their classes.
		const isStruct = symbol !== undefined && method === undefined && args.positional.length === 0 && args.named.size > 0;
		if (isStruct) { return { kind: 'object', entries: args.named, rest: args.rest, place: made.place, owner: made.owner, isComputed: false }; }
		// A method of Amazon's own texts: `type.toString()`.
		if (made.callee.kind === 'member' && camelCase(made.callee.name) === 'toString') { return interpret(made.callee.of); }
		return unknown('not-in-text', made.place);
	}

	/** Seconds that are written as such can be changed where they stand. */
	function toSeconds(made: Made, unit: string, part: Part): Result {
		const result = interpret(part.result);
		const number = result.kind === 'scalar' ? Number(result.value) : undefined;
		if (unit === 'parse') {
			const seconds = result.kind === 'scalar' ? parseIso(String(result.value)) : undefined;
			return seconds === undefined ? failure(result, made) : computedScalar(seconds, made.place);
		}
		const factor = secondsIn[unit];
		if (number === undefined || !Number.isFinite(number) || factor === undefined) { return failure(result, made); }
		return factor === 1 ? result : computedScalar(number * factor, made.place);
	}

	function joinType(made: Made, { positional, named }: Arguments): Result {
		const [family, size] = [positional[0] ?? named.get('instance_class'), positional[1] ?? named.get('instance_size')].map((part) => part === undefined ? undefined : interpret(part.result));
		const texts = [family, size].map((part) => part === undefined ? undefined : toText(part));
		if (texts.includes(undefined)) { return failure([family, size].find((part) => part?.kind === 'unknown') ?? unknown('malformed', made.place), made); }
		return computedScalar(texts.join('.'), made.place);
	}

	/** A parameter of the template gives its default. */
	function interpretMember({ of, name, place, owner }: ResultOf<'member'>): Result {
		if (of.kind === 'made' && cdkSymbol(of.callee) === 'core.CfnParameter') {
			const { positional, named } = evaluator.argumentsOf(of.call);
			const props = positional[2]?.result;
			const fallback = props?.kind === 'object' ? props.entries.get('default') : named.get('default');
			const id = positional[1] === undefined ? undefined : toText(positional[1].result);
			if (!/^valueAs(?:String|Number)$/.test(camelCase(name))) { return unknown('not-in-text', place); }
			return fallback === undefined ? unknown('no-default', place) : { ...fallback.result, owner: fallback.result.owner ?? id ?? owner };
		}
		const target = interpret(of);
		return target.kind === 'unknown' ? { ...target, place } : unknown('not-in-text', place);
	}

	function failure(result: Result, { place }: Made): Result {
		return unknown(result.kind === 'unknown' ? result.reason : 'not-in-text', place);
	}
}

/** Seconds of `PT5M`; undefined for what is none. */
function parseIso(text: string): number | undefined {
	const [whole, days = '0', hours = '0', minutes = '0', seconds = '0'] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text) ?? [];
	return whole === undefined ? undefined : Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
