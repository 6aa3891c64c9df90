/** The Regions that the `aws` providers of a module say. */
import type { Value } from '../../core/model/value';
import { createFields } from './blockFields';
import type { BlockFields, ResourceNames } from './blockFields';
import type { Module } from './modules';
import { rangeOf } from './positions';
import { noBindings } from './repetition';
import { blocksAtTop, findAttribute } from './syntax';
import type { Expression } from './syntax';

export interface Providers {
	/** The Region of a resource: its own `region`, else that of its provider. `undefined` where neither is written, as the environment decides then. */
	regionOf(resource: BlockFields): Value<string> | undefined;
	/** @param name `aws` or `aws.west` */
	find(name: string): BlockFields | undefined;
}

const defaultProvider = 'aws';

/** @param callers providers of the module that calls this one */
export function createProviders({ files, values: { evaluator }, caller }: Module, names: ResourceNames, callers: Providers | undefined): Providers {
	const own = new Map<string, BlockFields>();
	for (const { source, syntax: block } of blocksAtTop(files, 'provider')) {
		const [label] = block.labels;
		if (label?.text !== defaultProvider) { continue; }
		const fields = createFields({ file: source.path, source, evaluator, names, nameRange: rangeOf(source, label) }, block, noBindings);
		const alias = fields.text('alias')?.value;
		own.set(alias === undefined ? defaultProvider : `${defaultProvider}.${alias}`, fields);
	}
	const passed = caller && passedProviders(findAttribute(caller.call.block.body, 'providers')?.value);
	const find = (name: string): BlockFields | undefined => own.get(name) ?? findPassed(name, passed, callers);
	return {
		find,
		regionOf(resource) {
			const written = resource.text('region');
			if (written !== undefined) { return written; }
			const provider = resource.evaluate('provider');
			const name = provider === undefined ? defaultProvider : nameOf(provider.expression);
			return name === undefined ? undefined : find(name)?.text('region');
		},
	};
}

/** The default provider is passed on by itself. */
function findPassed(name: string, passed: ReadonlyMap<string, string> | undefined, callers: Providers | undefined): BlockFields | undefined {
	const theirs = passed?.get(name) ?? (name === defaultProvider ? defaultProvider : undefined);
	return theirs === undefined ? undefined : callers?.find(theirs);
}

/** `{ aws = aws.west }` */
function passedProviders(expression: Expression | undefined): ReadonlyMap<string, string> {
	const entries = expression?.kind === 'object' ? expression.entries : [];
	return new Map(entries.flatMap(({ key, value }) => {
		const [ours, theirs] = [nameOf(key), nameOf(value)];
		return ours === undefined || theirs === undefined ? [] : [[ours, theirs] as const];
	}));
}

/** `aws`, `aws.west`, also as the text that old versions and JSON write. */
function nameOf(expression: Expression): string | undefined {
	switch (expression.kind) {
		case 'name': return expression.name;
		case 'step': return expression.target.kind === 'name' && expression.step.kind === 'attribute' ? `${expression.target.name}.${expression.step.name}` : undefined;
		case 'literal': return typeof expression.value === 'string' ? expression.value : undefined;
		case 'template': return expression.parts.length === 1 ? String(expression.parts[0]) : undefined;
		default: return undefined;
	}
}
