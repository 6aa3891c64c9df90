/** The variables, locals and outputs of one module, evaluated when they are first asked for and once only. */
import { isNull, passUnknown, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import { createEvaluator } from './evaluator';
import type { Evaluator, Scope, Symbols } from './evaluator';
import type { NamedValues } from './namedValues';
import { blocksAtTop, findAttribute } from './syntax';
import type { Attribute, Block, Placed, TerraformFile } from './syntax';
import { applyType } from './typeConstraint';

export interface ModuleValues {
	readonly evaluator: Evaluator;
	/** Undefined for an output that is not declared. */
	output(name: string): Evaluated | undefined;
	/** Evaluates every local, so that circles are found. */
	evaluateLocals(): void;
}

export interface ModuleValuesOptions {
	readonly files: readonly TerraformFile[];
	/** What tells the module from others: `module.web.`, empty for the one at the root. */
	readonly prefix: string;
	/** What is given to a variable from outside; undefined where its default holds. @param fallback the default; undefined if there is none */
	input(name: string, fallback: () => Evaluated | undefined): Evaluated | undefined;
	readonly values: NamedValues;
	/** The names that are no values of the module itself. */
	readonly others: Pick<Symbols, 'module' | 'path' | 'file'>;
}

export function createModuleValues({ files, prefix, input, values, others }: ModuleValuesOptions): ModuleValues {
	const variables = collect(blocksAtTop(files, 'variable'));
	const outputs = collect(blocksAtTop(files, 'output'));
	const locals = collectLocals(files);
	const evaluator = createEvaluator({ ...others, variable, local, addressOf: (name) => prefix + name }, values.effort);
	return { evaluator, output, evaluateLocals };

	function variable(name: string, place: Place): Evaluated {
		const declared = variables.get(name);
		if (declared === undefined) { return unknown('unresolved', place); }
		const result = values.get(`${prefix}var.${name}`, { place, declared: nameOf(declared) }, () => evaluateVariable(declared, name));
		return result.kind === 'unknown' ? passUnknown(result, place) : result;
	}

	function evaluateVariable({ source, syntax: { body, ...block } }: Placed<Block>, name: string): Evaluated {
		const scope: Scope = { source, owner: `${prefix}var.${name}`, isConstant: true };
		const written = findAttribute(body, 'default');
		const fallback = (): Evaluated | undefined => written && evaluator.evaluate(written.value, scope);
		const given = input(name, fallback);
		const nullable = findAttribute(body, 'nullable')?.value;
		const isRefused = given !== undefined && isNull(given) && nullable?.kind === 'literal' && nullable.value === false;
		const value = (isRefused ? undefined : given) ?? fallback() ?? unknown('no-default', { source, start: block.start, end: block.end, owner: scope.owner });
		const type = findAttribute(body, 'type');
		return type === undefined ? value : applyType(value, type.value, (expression) => evaluator.evaluate(expression, scope));
	}

	function local(name: string, place: Place): Evaluated {
		const declared = locals.get(name);
		if (declared === undefined) { return unknown('unresolved', place); }
		const { source, syntax: { value, nameSpan } } = declared;
		const owner = `${prefix}local.${name}`;
		return values.get(owner, { place, declared: { source, syntax: nameSpan } }, () => evaluator.evaluate(value, { source, owner }));
	}

	function output(name: string): Evaluated | undefined {
		const declared = outputs.get(name);
		const written = declared && findAttribute(declared.syntax.body, 'value');
		if (declared === undefined || written === undefined) { return undefined; }
		const { source } = declared;
		const owner = `${prefix}${name}`;
		const place: Place = { ...written.value, source, owner };
		return values.get(`${prefix}output.${name}`, { place, declared: nameOf(declared) }, () => evaluator.evaluate(written.value, { source, owner }));
	}

	function evaluateLocals(): void {
		for (const [name, { source, syntax }] of locals) { local(name, { ...syntax.value, source, owner: undefined }); }
	}
}

function nameOf({ source, syntax }: Placed<Block>): Placed<{ readonly start: number; readonly end: number }> {
	return { source, syntax: syntax.labels[0] ?? syntax.typeSpan };
}

/** By name; of several the first. */
function collect(blocks: readonly Placed<Block>[]): ReadonlyMap<string, Placed<Block>> {
	const named = new Map<string, Placed<Block>>();
	for (const declared of blocks) {
		const name = declared.syntax.labels[0]?.text;
		if (name !== undefined && !named.has(name)) { named.set(name, declared); }
	}
	return named;
}

function collectLocals(files: readonly TerraformFile[]): ReadonlyMap<string, Placed<Attribute>> {
	const locals = new Map<string, Placed<Attribute>>();
	for (const { source, syntax: block } of blocksAtTop(files, 'locals')) {
		for (const attribute of block.body.attributes) {
			if (!locals.has(attribute.name)) { locals.set(attribute.name, { source, syntax: attribute }); }
		}
	}
	return locals;
}
