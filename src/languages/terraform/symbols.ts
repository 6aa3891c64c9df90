/** The variables and locals of one folder, evaluated when they are first asked for and once only. */
import { localize } from '../../core/model/localized';
import type { Problem } from '../language';
import { unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import { createEvaluator } from './evaluator';
import type { Evaluator, Scope } from './evaluator';
import { rangeOf } from './positions';
import { circularMessage } from './problems';
import { blocksAtTop, findAttribute } from './syntax';
import type { Attribute, Block, Placed, TerraformFile } from './syntax';
import { applyType } from './typeConstraint';

export interface FolderValues {
	readonly evaluator: Evaluator;
	/** Evaluates every local and gives the circles that were found. */
	findCircles(): readonly Problem[];
}

export function createFolderValues(files: readonly TerraformFile[]): FolderValues {
	const variables = collectVariables(files);
	const locals = collectLocals(files);
	const results = new Map<string, Evaluated>();
	/** Names of the locals that are being evaluated, outermost first. */
	const open: string[] = [];
	const circular = new Set<string>();
	const problems: Problem[] = [];
	const evaluator = createEvaluator({ variable, local });
	return { evaluator, findCircles };

	function variable(name: string, place: Place): Evaluated {
		const declared = variables.get(name);
		if (declared === undefined) { return unknown('unresolved', place); }
		const key = `var.${name}`;
		const result = results.get(key) ?? evaluateDefault(declared, key);
		results.set(key, result);
		return result.kind === 'unknown' ? unknown(result.reason, place) : result;
	}

	function evaluateDefault({ source, syntax: { body, ...block } }: Placed<Block>, owner: string): Evaluated {
		const written = findAttribute(body, 'default');
		if (written === undefined) { return unknown('no-default', { source, start: block.start, end: block.end, owner }); }
		const scope: Scope = { source, owner, isConstant: true };
		const value = evaluator.evaluate(written.value, scope);
		const type = findAttribute(body, 'type');
		return type === undefined ? value : applyType(value, type.value, (expression) => evaluator.evaluate(expression, scope));
	}

	function local(name: string, place: Place): Evaluated {
		const declared = locals.get(name);
		if (declared === undefined) { return unknown('unresolved', place); }
		const key = `local.${name}`;
		const known = results.get(key);
		if (known !== undefined) { return known; }
		if (open.includes(key)) {
			reportCircle([...open.slice(open.indexOf(key)), key]);
			return unknown('circular', place);
		}
		open.push(key);
		const value = evaluator.evaluate(declared.syntax.value, { source: declared.source, owner: key });
		open.pop();
		const result = circular.has(key) ? unknown('circular', { ...declared.syntax.value, source: declared.source, owner: key }) : value;
		results.set(key, result);
		return result;
	}

	function reportCircle(chain: readonly string[]): void {
		const [first = ''] = chain;
		const isKnown = chain.every((key) => circular.has(key));
		for (const key of chain) { circular.add(key); }
		const declared = locals.get(first.slice('local.'.length));
		if (isKnown || declared === undefined) { return; }
		const { source, syntax: { nameSpan } } = declared;
		const shown = chain.length > 6 ? [...chain.slice(0, 4), '…', first] : chain;
		problems.push({
			code: 'circular', severity: 'error', file: source.path, range: rangeOf(source, nameSpan),
			message: localize(circularMessage, shown),
		});
	}

	function findCircles(): readonly Problem[] {
		for (const [name, { source, syntax }] of locals) { local(name, { ...syntax.value, source, owner: undefined }); }
		return problems;
	}
}

function collectVariables(files: readonly TerraformFile[]): ReadonlyMap<string, Placed<Block>> {
	const variables = new Map<string, Placed<Block>>();
	for (const declared of blocksAtTop(files, 'variable')) {
		const name = declared.syntax.labels[0]?.text;
		if (name !== undefined && !variables.has(name)) { variables.set(name, declared); }
	}
	return variables;
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
