/** Data sources, for what they tell about the things that they look up. */
import { createFields } from './blockFields';
import type { ResourceNames } from './blockFields';
import type { Evaluator } from './evaluator';
import type { Fields } from './fields';
import { rangeOf } from './positions';
import { noBindings } from './repetition';
import { blocksAtTop } from './syntax';
import type { Block, Placed, TerraformFile } from './syntax';

/** Terraform's types of data sources that the readers ask for. */
export const dataSourceTypes: ReadonlySet<string> = new Set(['aws_ami', 'aws_ssm_parameter']);

/** Gives the arguments of a data source by its address without `data.`, `aws_ami.web`. */
export function createDataSources(files: readonly TerraformFile[], evaluator: Evaluator, names: () => ResourceNames): (address: string) => Fields | undefined {
	const declared = new Map<string, Placed<Block>>();
	for (const placed of blocksAtTop(files, 'data')) {
		const [type, label] = placed.syntax.labels;
		if (type !== undefined && label !== undefined) { declared.set(`${type.text}.${label.text}`, placed); }
	}
	return (address) => {
		const found = declared.get(address);
		if (found === undefined) { return undefined; }
		const { source, syntax: block } = found;
		return createFields({ file: source.path, source, evaluator, names: names(), nameRange: rangeOf(source, block.labels[1] ?? block.typeSpan) }, block, noBindings);
	};
}
