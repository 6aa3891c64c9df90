/** The Regions that the `aws` providers of a folder say. */
import type { Value } from '../../core/model/value';
import { createFields } from './blockFields';
import type { BlockFields, ResourceNames } from './blockFields';
import type { Evaluator } from './evaluator';
import type { Fields } from './fields';
import { rangeOf } from './positions';
import { noBindings } from './repetition';
import { blocksAtTop } from './syntax';
import type { Expression, TerraformFile } from './syntax';

export interface Providers {
	/** The Region of a resource: its own `region`, else that of its provider. `undefined` where neither is written, as the environment decides then. */
	regionOf(resource: BlockFields): Value<string> | undefined;
}

const defaultProvider = 'aws';

export function createProviders(files: readonly TerraformFile[], evaluator: Evaluator, names: ResourceNames): Providers {
	const providers = new Map<string, Fields>();
	for (const { source, syntax: block } of blocksAtTop(files, 'provider')) {
		const [label] = block.labels;
		if (label?.text !== defaultProvider) { continue; }
		const fields = createFields({ file: source.path, source, evaluator, names, nameRange: rangeOf(source, label) }, block, noBindings);
		const alias = fields.text('alias')?.value;
		providers.set(alias === undefined ? defaultProvider : `${defaultProvider}.${alias}`, fields);
	}
	return {
		regionOf(resource) {
			const written = resource.text('region');
			if (written !== undefined) { return written; }
			const provider = resource.evaluate('provider');
			const name = provider === undefined ? defaultProvider : nameOf(provider.expression);
			return name === undefined ? undefined : providers.get(name)?.text('region');
		},
	};
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
