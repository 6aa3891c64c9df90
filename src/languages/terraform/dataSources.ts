/** Data sources, for what they tell about the things that they look up. */
import { createFields } from './blockFields';
import type { ResourceNames } from './blockFields';
import type { Fields } from './fields';
import type { Module } from './modules';
import { rangeOf } from './positions';
import { noBindings } from './repetition';
import { blocksAtTop } from './syntax';

/** Terraform's types of data sources that the readers ask for. */
export const dataSourceTypes: ReadonlySet<string> = new Set(['aws_ami', 'aws_ssm_parameter']);

/** Gives the arguments of a data source by its address without `data.`, `module.web.aws_ami.linux`. */
export function createDataSources(modules: readonly Module[], names: () => ResourceNames): (address: string) => Fields | undefined {
	const declared = new Map<string, () => Fields>();
	for (const { files, prefix, values: { evaluator } } of modules) {
		for (const { source, syntax: block } of blocksAtTop(files, 'data')) {
			const [type, label] = block.labels;
			if (type === undefined || label === undefined) { continue; }
			declared.set(`${prefix}${type.text}.${label.text}`, () => createFields({
				file: source.path, source, evaluator, names: names(), nameRange: rangeOf(source, label),
			}, block, noBindings));
		}
	}
	return (address) => declared.get(address)?.();
}
