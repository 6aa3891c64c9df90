/** Data sources, for what they tell about the things that they look up. */
import { createFields } from './blockFields';
import type { ResourceNames } from './blockFields';
import type { Evaluator } from './evaluator';
import type { Fields } from './fields';
import { rangeOf } from './positions';
import { noBindings } from './repetition';
import type { Block, TerraformFile } from './syntax';

/** Terraform's types of data sources that the readers ask for. */
export const dataSourceTypes: ReadonlySet<string> = new Set(['aws_ami', 'aws_ssm_parameter']);

/** Gives the arguments of a data source by its address without `data.`, `aws_ami.web`. */
export function createDataSources(files: readonly TerraformFile[], evaluator: Evaluator, names: () => ResourceNames): (address: string) => Fields | undefined {
	const declared = new Map<string, { readonly file: TerraformFile; readonly block: Block }>();
	for (const file of files) {
		for (const block of file.body.blocks) {
			const [type, label] = block.labels;
			if (block.type === 'data' && type !== undefined && label !== undefined) { declared.set(`${type.text}.${label.text}`, { file, block }); }
		}
	}
	return (address) => {
		const found = declared.get(address);
		if (found === undefined) { return undefined; }
		const { file, block } = found;
		return createFields({ file: file.path, source: file, evaluator, names: names(), nameRange: rangeOf(file.lineStarts, block.labels[1] ?? block.typeSpan) }, block, noBindings);
	};
}
