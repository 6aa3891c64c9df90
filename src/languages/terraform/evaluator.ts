/** Evaluates expressions as far as the text of one folder tells their values. Must never guess: what is open is unknown, with a reason. */
import type { UnknownReason } from '../../core/model/value';
import { computed, isNull, toBoolean, toNumber, toText, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import { callFunction, madeText } from './functions';
import { applyBinary, applyUnary, reasonOf } from './operators';
import { elementsOf } from './repetition';
import type { Bindings } from './repetition';
import type { Expression, Source, Span, Step } from './syntax';

/** Where an expression stands and what it can see. */
export interface Scope {
	readonly source: Source;
	/** `var.x` or `local.x` while its default is evaluated. */
	readonly owner?: string;
	/** Nothing can be referred to: the default of a variable. */
	readonly isConstant?: boolean;
	/** Names of elements: iterators of `dynamic` blocks, `each`, `count` and the names of `for` expressions. */
	readonly bindings?: Bindings;
}

/** The named values of the folder. */
export interface Symbols {
	variable(name: string, place: Place): Evaluated;
	local(name: string, place: Place): Evaluated;
}

export interface Evaluator {
	evaluate(expression: Expression, scope: Scope): Evaluated;
}

/** Deepest chain of expressions and of values that refer to each other. */
const maxDepth = 600;
/** Expressions evaluated for one folder; named values are evaluated once, so that real folders need a small part of it. */
const maxSteps = 2_000_000;

export function createEvaluator(symbols: Symbols): Evaluator {
	let depth = 0;
	let steps = 0;
	return { evaluate };

	function evaluate(expression: Expression, scope: Scope): Evaluated {
		if (depth >= maxDepth || steps >= maxSteps) { return unknown('unsupported', placeOf(expression, scope)); }
		depth++;
		steps++;
		const result = evaluateHere(expression, scope);
		depth--;
		return result;
	}

	function evaluateHere(expression: Expression, scope: Scope): Evaluated {
		const place = placeOf(expression, scope);
		switch (expression.kind) {
			case 'literal': return { kind: 'scalar', value: expression.value, place, isComputed: false };
			case 'opaque': return unknown(expression.reason, place);
			case 'template': return evaluateTemplate(expression.parts, scope, place);
			case 'list': return evaluateList(expression.items, scope, place);
			case 'object': return evaluateObject(expression.entries, scope, place);
			case 'name': return scope.bindings?.get(expression.name) ?? unknown('unresolved', place);
			case 'for': return evaluateFor(expression, scope, place);
			case 'step': return evaluateStep(expression, scope, place);
			case 'splat': return evaluateSplat(evaluate(expression.target, scope), expression.steps, scope, place);
			case 'call': return evaluateCall(expression, scope, place);
			case 'unary': return applyUnary(expression.operator, evaluate(expression.operand, scope), place);
			case 'binary': return applyBinary(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope), place);
			case 'conditional': return evaluateConditional(expression, scope, place);
		}
	}

	function evaluateTemplate(parts: readonly (string | Expression)[], scope: Scope, place: Place): Evaluated {
		const [only] = parts;
		if (parts.length === 1 && only !== undefined && typeof only !== 'string') { return evaluate(only, scope); }
		let text = '';
		for (const part of parts) {
			const value = typeof part === 'string' ? undefined : evaluate(part, scope);
			const piece = value === undefined ? part : toText(value);
			if (typeof piece !== 'string') { return unknown(value === undefined ? 'malformed' : reasonOf(value), place); }
			text += piece;
		}
		return madeText(text, place);
	}

	/** A list may be wrapped in another one, as Terraform 0.11 asked for: `["${var.ids}"]`; `"${data.aws_subnet.a.id}"` is none. */
	function evaluateList(expressions: readonly Expression[], scope: Scope, place: Place): Evaluated {
		const items: Evaluated[] = [];
		for (const expression of expressions) {
			const item = evaluate(expression, scope);
			const [only] = expression.kind === 'template' && expression.parts.length === 1 ? expression.parts : [];
			const isWrapped = typeof only === 'object' && !namesOneThing(only);
			if (isWrapped && item.kind === 'unknown') { return unknown(item.reason, place); }
			if (isWrapped && item.kind === 'list') { items.push(...item.items); } else { items.push(item); }
		}
		return { kind: 'list', items, place, isComputed: false };
	}

	function evaluateObject(entries: readonly { readonly key: Expression; readonly value: Expression }[], scope: Scope, place: Place): Evaluated {
		const values = new Map<string, Evaluated>();
		for (const { key, value } of entries) {
			const keyValue = evaluate(key, scope);
			const name = toText(keyValue);
			if (name === undefined) { return unknown(reasonOf(keyValue), place); }
			values.set(name, evaluate(value, scope));
		}
		return { kind: 'object', entries: values, place, isComputed: false };
	}

	function evaluateStep({ target, step }: { readonly target: Expression; readonly step: Step }, scope: Scope, place: Place): Evaluated {
		const isRoot = target.kind === 'name' && scope.bindings?.has(target.name) !== true;
		if (isRoot && step.kind === 'attribute') { return evaluateRoot(target.name, step.name, scope, place); }
		return applyStep(evaluate(target, scope), step, scope, place);
	}

	/** `var.x`, `local.x`, `aws_instance.x` and their like. */
	function evaluateRoot(root: string, name: string, scope: Scope, place: Place): Evaluated {
		if (scope.isConstant === true) { return unknown('unresolved', place); }
		if (root === 'var') { return symbols.variable(name, place); }
		if (root === 'local') { return symbols.local(name, place); }
		if (runTimeRoots.has(root)) { return unknown('not-in-text', place); }
		if (!root.includes('_')) { return unknown('unresolved', place); }
		return { kind: 'reference', address: `${root}.${name}`, attribute: undefined, isMany: false, place, isComputed: false };
	}

	function applyStep(target: Evaluated, step: Step, scope: Scope, place: Place): Evaluated {
		if (target.kind === 'unknown') { return unknown(target.reason, place); }
		if (step.kind === 'attribute') { return getAttribute(target, step.name, place); }
		if (target.kind === 'reference') { return stepIntoReference(target, place); }
		const key = evaluate(step.key, scope);
		const found = findItem(target, key);
		if (typeof found === 'string') { return unknown(found, place); }
		return target.isComputed || step.key.kind !== 'literal' ? computed(found, place) : found;
	}

	function evaluateSplat(target: Evaluated, stepsOfEach: readonly Step[], scope: Scope, place: Place): Evaluated {
		const applyAll = (item: Evaluated): Evaluated => stepsOfEach.reduce((value, step) => applyStep(value, step, scope, place), item);
		if (target.kind === 'unknown') { return unknown(target.reason, place); }
		if (target.kind === 'reference') {
			const each = applyAll(target);
			return each.kind === 'reference' ? { ...each, isMany: true } : each;
		}
		if (target.kind === 'list') { return { kind: 'list', items: target.items.map(applyAll), place, isComputed: true }; }
		return { kind: 'list', items: isNull(target) ? [] : [applyAll(target)], place, isComputed: true };
	}

	function evaluateCall({ name, args, expands }: { readonly name: string; readonly args: readonly Expression[]; readonly expands: boolean }, scope: Scope, place: Place): Evaluated {
		const values = args.map((arg) => evaluate(arg, scope));
		if (!expands) { return callFunction(name, values, place); }
		const last = values.at(-1);
		if (last?.kind !== 'list') { return unknown(last === undefined ? 'malformed' : reasonOf(last), place); }
		return callFunction(name, [...values.slice(0, -1), ...last.items], place);
	}

	/** Over references of unknown number it gives as many references. */
	function evaluateFor({ collection, condition, keyName, valueName, result: { key, value }, groups }: Expression & { readonly kind: 'for' }, scope: Scope, place: Place): Evaluated {
		const over = evaluate(collection, scope);
		const bind = (keyValue: Evaluated, element: Evaluated): Scope => {
			const names: readonly (readonly [string, Evaluated])[] = [...keyName === undefined ? [] : [[keyName, keyValue] as const], [valueName, element]];
			return { ...scope, bindings: new Map([...scope.bindings ?? [], ...names]) };
		};
		if (over.kind === 'reference' && key === undefined) {
			const each = evaluate(value, bind(unknown('not-in-text', place), { ...over, isMany: false }));
			return each.kind === 'reference' ? { ...each, isMany: true, isComputed: true } : unknown('not-in-text', place);
		}
		const items: Evaluated[] = [];
		const entries = new Map<string, Evaluated>();
		const elements = elementsOf(over, place);
		if (elements === undefined) { return unknown(reasonOf(over), place); }
		for (const element of elements) {
			const inner = bind(element.key, element.value);
			const isWanted = condition === undefined ? true : toBoolean(evaluate(condition, inner));
			if (isWanted === undefined) { return unknown('several', place); }
			if (!isWanted) { continue; }
			if (key === undefined) { items.push(evaluate(value, inner)); continue; }
			const name = evaluate(key, inner);
			const text = toText(name);
			if (text === undefined) { return unknown(reasonOf(name), place); }
			const known = entries.get(text);
			if (known !== undefined && !groups) { return unknown('malformed', place); }
			const result = evaluate(value, inner);
			entries.set(text, groups ? { kind: 'list', items: [...known?.kind === 'list' ? known.items : [], result], place, isComputed: true } : result);
		}
		return key === undefined ? { kind: 'list', items, place, isComputed: true } : { kind: 'object', entries, place, isComputed: true };
	}

	function evaluateConditional({ condition, whenTrue, whenFalse }: {
		readonly condition: Expression; readonly whenTrue: Expression; readonly whenFalse: Expression;
	}, scope: Scope, place: Place): Evaluated {
		const test = evaluate(condition, scope);
		const isTrue = toBoolean(test);
		if (isTrue !== undefined) { return computed(evaluate(isTrue ? whenTrue : whenFalse, scope), place); }
		return unknown(test.kind === 'unknown' && test.reason === 'circular' ? 'circular' : 'several', place);
	}
}

const runTimeRoots: ReadonlySet<string> = new Set(['each', 'count', 'data', 'module', 'self', 'path', 'terraform', 'ephemeral', 'tofu']);

/** Whether an expression ends in an attribute that has one value for one thing. */
function namesOneThing(expression: Expression): boolean {
	return expression.kind === 'step' && expression.step.kind === 'attribute' && ['id', 'arn', 'name'].includes(expression.step.name);
}

function getAttribute(target: Evaluated, name: string, place: Place): Evaluated {
	if (target.kind === 'reference') {
		return target.attribute === undefined ? { ...target, attribute: name, place } : unknown('not-in-text', place);
	}
	const found = target.kind === 'object' ? target.entries.get(name) : undefined;
	if (found === undefined) { return unknown(target.kind === 'object' || isNull(target) ? 'unresolved' : 'malformed', place); }
	return target.isComputed ? computed(found, place) : found;
}

/** `x[0]`, `x[count.index]` and `x["key"]` of a resource with `count` or `for_each`, or one of `x.*.id`. */
function stepIntoReference(target: Evaluated & { readonly kind: 'reference' }, place: Place): Evaluated {
	if (target.isMany) { return { ...target, isMany: false, place }; }
	return target.attribute === undefined ? { ...target, place } : unknown('not-in-text', place);
}

/** The item of a list or map, or why there is none. */
function findItem(target: Evaluated, key: Evaluated): Evaluated | UnknownReason {
	if (key.kind === 'unknown' || key.kind === 'reference') { return reasonOf(key); }
	if (target.kind === 'list') {
		const index = toNumber(key);
		return index === undefined ? 'malformed' : target.items[index] ?? 'unresolved';
	}
	const name = toText(key);
	if (target.kind !== 'object') { return isNull(target) ? 'unresolved' : 'malformed'; }
	return name === undefined ? 'malformed' : target.entries.get(name) ?? 'unresolved';
}

function placeOf({ start, end }: Span, { source, owner }: Scope): Place {
	return { source, start, end, owner };
}
