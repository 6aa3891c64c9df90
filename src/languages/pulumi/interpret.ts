/** What the calls and names of Pulumi's packages mean as values of settings. */
import { computedScalar, joinTexts, toText, unknown } from '../programs/result';
import type { Part, Result, ResultOf } from '../programs/result';
import type { Evaluator, Made } from '../programs/evaluator';
import { memberText } from './enumerations';
import { lookupTypeOf, snakeCase } from './names';
import { pulumiSymbol } from './symbols';
import type { StackValues } from './stackValues';

/** Functions whose first argument is what they give, as far as settings go. */
const passing: ReadonlySet<string> = new Set(['output', 'Output.create', 'Output.from_input', 'Output.fromInput', 'secret', 'Output.secret', 'jsonStringify', 'Output.json_dumps', 'unsecret']);

/**
 * @param resourceOf the id of the resource that a call makes; `null` for one that the model does not have, undefined for other calls
 */
export function createInterpret(evaluator: Evaluator, resourceOf: (made: Made) => string | null | undefined): (result: Result) => Result {
	const interpret = (result: Result): Result => {
		switch (result.kind) {
			case 'symbol': {
				const symbol = pulumiSymbol(result);
				const text = symbol?.package === 'aws' ? memberText(symbol.path) : undefined;
				return text === undefined ? unknown('not-in-text', result.place) : computedScalar(text, result.place);
			}
			case 'made': return interpretMade(result);
			case 'member': return interpretMember(result);
			default: return result;
		}
	};
	return interpret;

	function interpretMade(made: Made): Result {
		const { place } = made;
		const resourceId = resourceOf(made);
		if (resourceId !== undefined) { return { kind: 'reference', resourceId: resourceId ?? undefined, attribute: undefined, place, owner: made.owner, isComputed: true }; }
		const lookup = lookupOf(made);
		if (lookup !== undefined) { return lookup; }
		const { positional, named, rest } = evaluator.argumentsOf(made.call);
		const path = pulumiSymbol(made.callee)?.path.join('.') ?? (made.callee.kind === 'symbol' ? `${made.callee.module}.${made.callee.path.join('.')}` : '');
		if (passing.has(path) || path === 'json.dumps') { return positional[0] === undefined ? unknown('unsupported', place) : interpret(positional[0].result); }
		if (path === 'concat' || path === 'Output.concat') { return concatenate(positional, made); }
		// Python writes objects as calls of their classes.
		if (made.callee.kind === 'symbol' && /(?:^|\.)[A-Z]\w*$/.test(path) && positional.length === 0) {
			return { kind: 'object', entries: named, rest, place, owner: made.owner, isComputed: false };
		}
		return unknown('not-in-text', place);
	}

	function concatenate(parts: readonly Part[], { place }: Made): Result {
		return joinTexts(parts.map(({ result }) => interpret(result)), place);
	}

	function interpretMember({ of, name, place, owner }: ResultOf<'member'>): Result {
		const target = interpret(of);
		if (target.kind === 'reference' && target.attribute === undefined) { return { ...target, attribute: snakeCase(name), place, owner }; }
		return target.kind === 'unknown' ? { ...target, place } : unknown('not-in-text', place);
	}

	/** `getAmi({ … })`, also behind `.then(…)`. */
	function lookupOf(made: Made): ResultOf<'unknown'> | undefined {
		const { callee, place } = made;
		if (callee.kind === 'member' && (callee.name === 'then' || callee.name === 'apply') && callee.of.kind === 'made') { return lookupOf(callee.of); }
		const symbol = pulumiSymbol(callee);
		const [module, name] = symbol?.package === 'aws' ? symbol.path : [];
		const type = module === undefined || name === undefined ? undefined : lookupTypeOf(module, name);
		if (type === undefined) { return undefined; }
		const { positional, named } = evaluator.argumentsOf(made.call);
		const written = positional[0]?.result;
		const given: Result = written?.kind === 'object' ? written : { kind: 'object', entries: named, rest: undefined, place, owner: undefined, isComputed: false };
		return { ...unknown('not-in-text', place), lookup: { type, arguments: given } };
	}
}

/** `config.get("size")`, where other expressions go on with it: what the stacks' files give. */
export function createExplain(stackValues: StackValues): (made: Made, evaluator: Evaluator) => Result | undefined {
	return (made, evaluator) => {
		const { callee, call, place } = made;
		if (callee.kind !== 'member' || callee.of.kind !== 'made') { return undefined; }
		const symbol = pulumiSymbol(callee.of.callee);
		const asked = /^(get|require)(?:_?(?:secret|number|boolean|object|int|float|bool))*$/i.exec(callee.name)?.[1];
		if (symbol?.package !== 'pulumi' || symbol.path.join('.') !== 'Config' || asked === undefined) { return undefined; }
		const { positional, named } = evaluator.argumentsOf(call);
		const key = positional[0] === undefined ? undefined : toText(positional[0].result);
		const scope = evaluator.argumentsOf(callee.of.call).positional[0];
		const namespace = scope === undefined ? undefined : toText(scope.result);
		if (key === undefined || (scope !== undefined && namespace === undefined)) { return unknown('unsupported', place); }
		const fallback = positional[1]?.result ?? named.get('default')?.result;
		return stackValues.valueOf({ namespace, key }, { place, isRequired: asked.toLowerCase() === 'require', fallback: fallback?.kind === 'object' ? undefined : fallback });
	};
}
