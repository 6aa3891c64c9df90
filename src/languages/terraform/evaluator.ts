/** Evaluates expressions as far as the text of one folder tells their values. Must never guess: what is open is unknown, with a reason. */
import type { UnknownReason } from '../../core/model/value';
import { agree } from './alternatives';
import { computed, computedScalar, isNull, passUnknown, toBoolean, toNumber, toText, unknown, usedAt } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import { callFunction } from './functions';
import { madeText } from './functions/function';
import { applyBinary, applyUnary, reasonOf } from './operators';
import { elementsOf, instanceSuffix } from './repetition';
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

/** The named values of a module. */
export interface Symbols {
	variable(name: string, place: Place): Evaluated;
	local(name: string, place: Place): Evaluated;
	/** `module.x` */
	module(name: string, place: Place): Evaluated;
	/** The address of a resource or data source of the module, as it is told apart from those of other modules. */
	addressOf(name: string): string;
	/** `path.module` and its like; undefined if the text does not tell. */
	path(name: string): string | undefined;
	/** The text of a file. @param path as the code gives it */
	file(path: string, place: Place): Evaluated;
}

export interface Evaluator {
	evaluate(expression: Expression, scope: Scope): Evaluated;
}

/** Deepest chain of expressions and of values that refer to each other. */
const maxDepth = 600;
/** Expressions evaluated for one reading; named values are evaluated once, so that real folders need a small part of it. */
export const maxSteps = 2_000_000;

/** What evaluation has come to, in all modules of a reading together. */
export interface Effort {
	depth: number;
	steps: number;
}

export function createEvaluator(symbols: Symbols, effort: Effort): Evaluator {
	return { evaluate };

	function evaluate(expression: Expression, scope: Scope): Evaluated {
		if (effort.depth >= maxDepth || effort.steps >= maxSteps) { return unknown('unsupported', placeOf(expression, scope)); }
		effort.depth++;
		effort.steps++;
		const result = evaluateHere(expression, scope);
		effort.depth--;
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
			const item = usedAt(evaluate(expression, scope), placeOf(expression, scope));
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
			values.set(name, usedAt(evaluate(value, scope), placeOf(value, scope)));
		}
		return { kind: 'object', entries: values, place, isComputed: false };
	}

	function evaluateStep({ target, step }: { readonly target: Expression; readonly step: Step }, scope: Scope, place: Place): Evaluated {
		const isRoot = target.kind === 'name' && scope.bindings?.has(target.name) !== true;
		if (isRoot && step.kind === 'attribute') { return evaluateRoot(target.name, step.name, scope, place); }
		const lookup = isDataRoot(target, scope) && step.kind === 'attribute' ? symbols.addressOf(`${target.step.name}.${step.name}`) : undefined;
		if (lookup !== undefined) { return { ...unknown('not-in-text', place), lookup }; }
		return applyStep(evaluate(target, scope), step, scope, place);
	}

	/** `var.x`, `local.x`, `aws_instance.x` and their like. */
	function evaluateRoot(root: string, name: string, scope: Scope, place: Place): Evaluated {
		if (scope.isConstant === true) { return unknown('unresolved', place); }
		if (root === 'var') { return symbols.variable(name, place); }
		if (root === 'local') { return symbols.local(name, place); }
		if (root === 'module') { return symbols.module(name, place); }
		if (root === 'path') {
			const path = symbols.path(name);
			return path === undefined ? unknown('not-in-text', place) : computedScalar(path, place);
		}
		if (runTimeRoots.has(root)) { return unknown('not-in-text', place); }
		if (!root.includes('_')) { return unknown('unresolved', place); }
		return { kind: 'reference', address: symbols.addressOf(`${root}.${name}`), attribute: undefined, isMany: false, place, isComputed: false };
	}

	function applyStep(target: Evaluated, step: Step, scope: Scope, place: Place): Evaluated {
		if (target.kind === 'unknown') { return passUnknown(target, place); }
		if (step.kind === 'attribute') { return getAttribute(target, step.name, place); }
		if (target.kind === 'module') { return target.isMany ? { ...target, isMany: false } : unknown('malformed', place); }
		const key = evaluate(step.key, scope);
		if (target.kind === 'reference') { return stepIntoReference(target, key, place); }
		const found = findItem(target, key, place);
		if (typeof found === 'string') { return unknown(found, place); }
		return target.isComputed || step.key.kind !== 'literal' ? computed(found, place) : found;
	}

	function evaluateSplat(target: Evaluated, stepsOfEach: readonly Step[], scope: Scope, place: Place): Evaluated {
		const applyAll = (item: Evaluated): Evaluated => stepsOfEach.reduce((value, step) => applyStep(value, step, scope, place), item);
		if (target.kind === 'unknown') { return passUnknown(target, place); }
		if (target.kind === 'module' && target.isMany) {
			const each = applyAll({ ...target, isMany: false });
			return each.kind === 'reference' ? { ...each, isMany: true } : unknown('not-in-text', place);
		}
		if (target.kind === 'reference') {
			const each = applyAll(target);
			return each.kind === 'reference' ? { ...each, isMany: true } : each;
		}
		if (target.kind === 'list') { return { kind: 'list', items: target.items.map(applyAll), place, isComputed: true }; }
		return { kind: 'list', items: isNull(target) ? [] : [applyAll(target)], place, isComputed: true };
	}

	function evaluateCall({ name, args, expands }: { readonly name: string; readonly args: readonly Expression[]; readonly expands: boolean }, scope: Scope, place: Place): Evaluated {
		const values = args.map((arg) => evaluate(arg, scope));
		if (name === 'file' || name === 'fileexists') { return evaluateFile(name, values[0], place); }
		if (!expands) { return callFunction(name, values, place); }
		const last = values.at(-1);
		if (last?.kind !== 'list') { return unknown(last === undefined ? 'malformed' : reasonOf(last), place); }
		return callFunction(name, [...values.slice(0, -1), ...last.items], place);
	}

	/** What is not there while the code is read may still be made before it runs. */
	function evaluateFile(name: 'file' | 'fileexists', path: Evaluated | undefined, place: Place): Evaluated {
		const text = path === undefined ? undefined : toText(path);
		if (path === undefined || text === undefined) { return unknown(path === undefined ? 'malformed' : reasonOf(path), place); }
		const file = symbols.file(text, place);
		return name === 'file' || file.kind === 'unknown' ? file : computedScalar(true, place);
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
		if (test.kind === 'unknown' && test.reason === 'circular') { return unknown('circular', place); }
		return computed(agree([evaluate(whenTrue, scope), evaluate(whenFalse, scope)], place), place);
	}
}

const runTimeRoots: ReadonlySet<string> = new Set(['each', 'count', 'data', 'self', 'terraform', 'ephemeral', 'tofu', 'dependency', 'include', 'feature', 'values']);

/** `data.aws_ami` */
function isDataRoot(expression: Expression, { bindings, isConstant }: Scope): expression is Expression & { readonly kind: 'step'; readonly step: Step & { readonly kind: 'attribute' } } {
	return isConstant !== true && expression.kind === 'step' && expression.step.kind === 'attribute' && expression.target.kind === 'name' && expression.target.name === 'data' && bindings?.has('data') !== true;
}

/** Whether an expression ends in an attribute that has one value for one thing. */
function namesOneThing(expression: Expression): boolean {
	return expression.kind === 'step' && expression.step.kind === 'attribute' && ['id', 'arn', 'name'].includes(expression.step.name);
}

function getAttribute(target: Evaluated, name: string, place: Place): Evaluated {
	if (target.kind === 'reference') {
		return target.attribute === undefined ? { ...target, attribute: name, place } : unknown('not-in-text', place);
	}
	if (target.kind === 'module') { return getOutput(target, name, place); }
	const found = target.kind === 'object' ? target.entries.get(name) : undefined;
	if (found === undefined) { return unknown(target.kind === 'object' || isNull(target) ? 'unresolved' : 'malformed', place); }
	return target.isComputed ? computed(found, place) : found;
}

/** A reference is known by the name that the caller uses; a value keeps its place, where it can be edited. */
function getOutput(target: Evaluated & { readonly kind: 'module' }, name: string, place: Place): Evaluated {
	const output = target.isMany ? unknown('malformed', place) : target.output(name) ?? unknown('unresolved', place);
	return output.kind === 'reference' || output.kind === 'unknown' ? { ...output, place } : output;
}

/** `x[0]`, `x[count.index]` and `x["key"]` of a resource with `count` or `for_each`, or one of `x.*.id`. */
function stepIntoReference(target: Evaluated & { readonly kind: 'reference' }, key: Evaluated, place: Place): Evaluated {
	// In a module that is built in the key always tells which one is meant.
	if (key.kind === 'unknown' && place.source.page !== undefined) { return passUnknown(key, place); }
	const instance = key.kind === 'scalar' ? `${target.address}${instanceSuffix(key.value)}` : undefined;
	if (!target.isMany && target.attribute !== undefined) { return unknown('not-in-text', place); }
	return { ...target, isMany: false, place, ...instance === undefined ? {} : { instance } };
}

/** The item of a list or map, or why there is none. */
function findItem(target: Evaluated, key: Evaluated, place: Place): Evaluated | UnknownReason {
	if (key.kind === 'unknown' || key.kind === 'reference') { return agreeAll(target, place) ?? reasonOf(key); }
	if (target.kind === 'list') {
		const index = toNumber(key);
		return index === undefined ? 'malformed' : target.items[index] ?? 'unresolved';
	}
	const name = toText(key);
	if (target.kind !== 'object') { return isNull(target) ? 'unresolved' : 'malformed'; }
	return name === undefined ? 'malformed' : target.entries.get(name) ?? 'unresolved';
}

/** What every item of a list or map is, whichever of them is meant. */
function agreeAll(target: Evaluated, place: Place): Evaluated | undefined {
	const items = target.kind === 'list' ? target.items : target.kind === 'object' ? [...target.entries.values()] : [];
	const agreed = items.length === 0 ? undefined : agree(items, place);
	return agreed?.kind === 'unknown' ? undefined : agreed;
}

function placeOf({ start, end }: Span, { source, owner }: Scope): Place {
	return { source, start, end, owner };
}
