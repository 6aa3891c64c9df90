/**
 * Expressions of a program → what they stand for, as far as the text tells it without running anything: literals, constants, members
 * of objects, operators, conditions that are known. What depends on arguments, loops or the environment is unknown.
 * Must never know a library: what its calls mean is left open (`made`, `symbol`).
 */
import { localize } from '../../core/model/localized';
import type { Problem } from '../language';
import { createNames } from './names';
import { applyBinary, applyFunction, applyMethod, applyUnary } from './operators';
import { rangeIn } from './places';
import { circularMessage, tooComplexMessage } from './problems';
import { isTruthy, joinTexts, unknown } from './result';
import type { Part, Result, ResultOf, Use } from './result';
import type { Call, Declaration, Expression, Guard, Item, ProgramFile, Span } from './syntax';

/** Expressions evaluated for the programs of one folder; thousands of resources take a tenth of it. */
const maxSteps = 500_000;
/** Deepest chain of constants and expressions that is followed. */
const maxDepth = 200;
/** Entries of one object or list; spreads can double them again and again. */
const maxParts = 10_000;

export interface Evaluator {
	readonly files: readonly ProgramFile[];
	/** @param file that the expression stands in */
	evaluate(expression: Expression, file: ProgramFile): Result;
	/** The arguments of a call, those without a name by their number. */
	argumentsOf(call: Call): Arguments;
	/** What a member of a value is. */
	memberOf(target: Result, name: string, place: Use): Result;
	/** Whether statements under these guards run: undefined where that differs or the text does not tell. */
	runs(guards: readonly Guard[], file: ProgramFile): boolean | undefined;
	/** The file that a call stands in. */
	fileOf(call: Call): ProgramFile;
	/** What was found wrong so far. */
	problems(): readonly Problem[];
}

export type Made = ResultOf<'made'>;

export interface Arguments {
	readonly positional: readonly Part[];
	readonly named: ReadonlyMap<string, Part>;
	/** There may be more. */
	readonly rest: ResultOf<'unknown'> | undefined;
}

/**
 * @param files those that belong together: each may import from the others
 * @param explain says what a call of a library gives, where other expressions go on with it; undefined leaves it open
 */
export function createEvaluator(files: readonly ProgramFile[], explain?: (made: Made, evaluator: Evaluator) => Result | undefined): Evaluator {
	const known = new Map<Expression, Result>();
	const open = new Set<Expression>();
	const problems = new Map<string, Problem>();
	const calls = new Map(files.flatMap((source) => source.sites.map(({ call }): [Call, ProgramFile] => [call, source])));
	const evaluator: Evaluator = { files, evaluate, argumentsOf, memberOf, runs, fileOf, problems: () => [...problems.values()] };
	const names = createNames(evaluator, files, reportCircle);
	let steps = 0;
	return evaluator;

	function fileOf(call: Call): ProgramFile {
		const file = calls.get(call);
		if (file === undefined) { throw new RangeError('The call stands in no file of this evaluator'); }
		return file;
	}

	function report(span: Span, code: Problem['code'], message: Problem['message'], source: ProgramFile): void {
		const severity = code === 'circular' ? 'warning' : 'information';
		problems.set(`${code} ${source.path} ${span.start}`, { code, severity, message, file: source.path, range: rangeIn(source, span) });
	}

	function reportCircle(declaration: Declaration, name: string, source: ProgramFile): void {
		report(declaration, 'circular', localize(circularMessage, name), source);
	}

	function evaluate(expression: Expression, source: ProgramFile): Result {
		const before = known.get(expression);
		if (before !== undefined) { return before; }
		const place: Use = { file: source, start: expression.start, end: expression.end };
		steps++;
		if (steps > maxSteps) { report({ start: 0, end: 0 }, 'partly-read', tooComplexMessage, source); }
		if (steps > maxSteps || open.size > maxDepth) { return unknown('unsupported', place); }
		if (open.has(expression)) { return unknown('circular', place); }
		open.add(expression);
		const result = evaluateNew(expression, place);
		open.delete(expression);
		// Within a circle the result depends on where it was entered.
		if (result.kind !== 'unknown' || result.reason !== 'circular' || open.size === 0) { known.set(expression, result); }
		return result;
	}

	function evaluateNew(expression: Expression, place: Use): Result {
		const { file: source } = place;
		switch (expression.kind) {
			case 'literal': return expression.value === null ? { kind: 'nothing', place, owner: undefined, isComputed: false } : { kind: 'scalar', value: expression.value, place, owner: undefined, isComputed: false };
			case 'template': return evaluateTemplate(expression.parts, place);
			case 'list': return evaluateList(expression.items, place);
			case 'object': return evaluateObject(expression, place);
			case 'name': return names.resolve(expression, place);
			case 'self': return { kind: 'self', callable: expression.scope.self, place, owner: undefined, isComputed: false };
			case 'member': return memberOf(evaluate(expression.target, source), expression.name, place);
			case 'index': return evaluateIndex(evaluate(expression.target, source), evaluate(expression.key, source), place);
			case 'call': return evaluateCall(expression, place);
			case 'unary': return applyUnary(expression.operator, evaluate(expression.operand, source), place);
			case 'binary': return applyBinary(expression.operator, evaluate(expression.left, source), () => evaluate(expression.right, source), { place, dialect: source.dialect });
			case 'conditional': return evaluateConditional(expression, place);
			case 'opaque': return unknown(expression.reason, place);
		}
	}

	function evaluateTemplate(parts: readonly (string | Expression)[], place: Use): Result {
		const joined = joinTexts(parts.map((part) => typeof part === 'string' ? part : evaluate(part, place.file)), place);
		return joined.kind === 'scalar' && String(joined.value).length > maxParts ? unknown('unsupported', place) : joined;
	}

	function partOf(expression: Expression, source: ProgramFile): Part {
		return { result: evaluate(expression, source), use: { file: source, start: expression.start, end: expression.end } };
	}

	function evaluateList(items: readonly Item[], place: Use): Result {
		const parts: Part[] = [];
		for (const { value, isSpread } of items) {
			const part = partOf(value, place.file);
			if (!isSpread) { parts.push(part); continue; }
			if (part.result.kind !== 'list' || parts.length > maxParts) { return unknown(part.result.kind === 'unknown' ? part.result.reason : 'unsupported', place); }
			parts.push(...part.result.items);
		}
		return { kind: 'list', items: parts, place, owner: undefined, isComputed: false };
	}

	/** Later entries win; what a spread of something unknown brings may win over what stands before it. */
	function evaluateObject({ entries }: Extract<Expression, { readonly kind: 'object' }>, place: Use): Result {
		const { file: source } = place;
		let parts = new Map<string, Part>();
		let rest: ResultOf<'unknown'> | undefined;
		const open = (reason: ResultOf<'unknown'>['reason'], at: Span): void => {
			rest = unknown(reason, { file: source, start: at.start, end: at.end });
			parts = new Map();
		};
		for (const entry of entries) {
			if (!entry.isSpread && entry.name !== undefined) { parts.set(entry.name, partOf(entry.value, source)); continue; }
			const { result } = partOf(entry.value, source);
			if (!entry.isSpread) { open('unsupported', entry); continue; }
			if (result.kind === 'nothing') { continue; }
			if (result.kind !== 'object' || parts.size > maxParts) { open(result.kind === 'unknown' ? result.reason : 'unsupported', entry); continue; }
			if (result.rest !== undefined) { open(result.rest.reason, entry); }
			for (const [name, part] of result.entries) { parts.set(name, part); }
		}
		return { kind: 'object', entries: parts, rest, place, owner: undefined, isComputed: false };
	}

	function memberOf(target: Result, name: string, place: Use): Result {
		switch (target.kind) {
			case 'object': return target.entries.get(name)?.result ?? target.rest ?? { kind: 'nothing', place, owner: undefined, isComputed: true };
			case 'module': return names.exported(target.file, name, place);
			case 'symbol': return { ...target, path: [...target.path, name] };
			case 'self': return target.callable === undefined ? unknown('unresolved', place) : names.field(target.callable, `this.${name}`, name, place);
			case 'callable': return names.field(target.callable, `${target.callable.name ?? ''}.${name}`, name, place);
			case 'made': return target.callee.kind === 'callable' && target.callee.callable.kind === 'class' ? names.field(target.callee.callable, name, name, place)
				: { kind: 'member', of: target, name, place, owner: undefined, isComputed: false };
			case 'member': case 'reference': return { kind: 'member', of: target, name, place, owner: undefined, isComputed: false };
			// A member of an enumeration of Python.
			case 'scalar': return place.file.dialect === 'python' && name === 'value' ? target : unknown('unsupported', place);
			case 'unknown': return { ...target, place };
			case 'nothing': return place.file.dialect === 'typescript' ? { ...target, place } : unknown('malformed', place);
			case 'list': return unknown('unsupported', place);
		}
	}

	function evaluateIndex(target: Result, key: Result, place: Use): Result {
		if (key.kind === 'unknown') { return target.kind === 'unknown' ? { ...target, place } : unknown(key.reason, place); }
		if (key.kind !== 'scalar') { return unknown('unsupported', place); }
		if (target.kind !== 'list') { return memberOf(target, String(key.value), place); }
		const index = Number(key.value);
		return target.items[index < 0 && place.file.dialect === 'python' ? target.items.length + index : index]?.result ?? unknown('malformed', place);
	}

	function evaluateConditional({ condition, whenTrue, whenFalse }: Extract<Expression, { readonly kind: 'conditional' }>, place: Use): Result {
		const test = evaluate(condition, place.file);
		const isTrue = isTruthy(test);
		if (isTrue !== undefined) { return evaluate(isTrue ? whenTrue : whenFalse, place.file); }
		const [a, b] = [evaluate(whenTrue, place.file), evaluate(whenFalse, place.file)];
		const isSame = a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value;
		return isSame ? { ...a, isComputed: true, place } : unknown('several', place);
	}

	/** A function of the language itself, else what the call makes is left open. */
	function evaluateCall(call: Call, place: Use): Result {
		const own = applyOwn(call, place);
		if (own !== undefined) { return own; }
		const callee = evaluate(call.callee, place.file);
		if (callee.kind === 'unknown') { return { ...callee, place }; }
		if (callee.kind === 'callable' && callee.callable.kind === 'function') { return unknown('unsupported', place); }
		const made: Made = { kind: 'made', call, callee, place, owner: undefined, isComputed: false };
		return explain?.(made, evaluator) ?? made;
	}

	function applyOwn({ callee, args }: Call, place: Use): Result | undefined {
		const evaluated = (): readonly Result[] => args.map(({ value }) => evaluate(value, place.file));
		if (callee.kind === 'name') { return names.isDeclared(callee) ? undefined : applyFunction(callee.name, evaluated(), place); }
		if (callee.kind !== 'member') { return undefined; }
		if (callee.target.kind === 'name' && !names.isDeclared(callee.target)) {
			const full = `${callee.target.name}.${callee.name}`;
			// Frozen objects are objects, and readers take objects for the JSON of them.
			if ((full === 'Object.freeze' || full === 'JSON.stringify') && args[0] !== undefined) { return evaluate(args[0].value, place.file); }
			return applyFunction(full, evaluated(), place);
		}
		return applyMethod(evaluate(callee.target, place.file), callee.name, evaluated(), place);
	}

	function argumentsOf(call: Call): Arguments {
		const source = fileOf(call);
		const positional: Part[] = [];
		const named = new Map<string, Part>();
		let rest: ResultOf<'unknown'> | undefined;
		for (const { name, value, isSpread } of call.args) {
			const part = partOf(value, source);
			if (name !== undefined) { named.set(name, part); continue; }
			if (!isSpread) { positional.push(part); continue; }
			if (part.result.kind === 'object' && part.result.rest === undefined) {
				for (const [key, inner] of part.result.entries) { named.set(key, inner); }
			} else {
				rest = part.result.kind === 'unknown' ? { ...part.result, place: part.use } : unknown('unsupported', part.use);
			}
		}
		return { positional, named, rest };
	}

	function runs(guards: readonly Guard[], source: ProgramFile): boolean | undefined {
		let isCertain = true;
		for (const guard of guards) {
			if (guard.kind === 'function' && guard.callable !== undefined && names.isCalledOnce(guard.callable)) { continue; }
			if (guard.kind !== 'condition') { isCertain = false; continue; }
			const isTrue = isTruthy(evaluate(guard.condition, source));
			if (isTrue === guard.isNegated) { return false; }
			if (isTrue === undefined) { isCertain = false; }
		}
		return isCertain ? true : undefined;
	}
}
