/**
 * Terragrunt's file of a unit as what it comes to: a call of the module that its `source` names, with its `inputs`. What a file that
 * it includes may add is not followed: what the unit itself does not say is unknown then.
 * Source: https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/, read on 2026-11-30.
 */
import { folderOf, nameOf } from '../paths';
import { createConstantEvaluator } from './constants';
import { unknown } from './evaluated';
import type { Evaluated } from './evaluated';
import { isTerragrunt } from './fileNames';
import { findAttribute } from './syntax';
import type { Attribute, Block, Body, Expression, Section, TerraformFile } from './syntax';

/** Kinds of blocks that say something about the call. */
export const terragruntBlocks: ReadonlySet<string> = new Set(['terraform', 'locals', 'include']);

/** The file with a call in place of its own blocks; locals stay. */
export function asCall(file: TerraformFile): TerraformFile {
	return { ...file, sections: file.sections.map((section): Section => ({ ...section, body: { attributes: [], blocks: [callOf(file.path, section.body), ...section.body.blocks.filter(({ type }) => type === 'locals')] } })) };
}

function callOf(path: string, { attributes, blocks }: Body): Block {
	const terraform = blocks.find(({ type }) => type === 'terraform');
	const written = attributes.find(({ name }) => name === 'inputs');
	const source = terraform && findAttribute(terraform.body, 'source');
	const inputs = entriesOf(written?.value);
	const place = written?.nameSpan ?? terraform?.typeSpan ?? { start: 0, end: 0 };
	const block = written ?? terraform ?? place;
	return {
		type: 'module', typeSpan: place, start: block.start, end: block.end, labels: [{ text: nameOf(folderOf(path)) || 'unit', start: place.start, end: place.end }],
		body: { attributes: [...source === undefined ? [] : [source], ...inputs ?? []], blocks: [] },
		isOpen: inputs === undefined && written !== undefined || blocks.some(({ type }) => type === 'include'),
	};
}

/** The entries as arguments; undefined for what is no object whose keys are written. */
function entriesOf(expression: Expression | undefined): readonly Attribute[] | undefined {
	if (expression?.kind !== 'object') { return undefined; }
	return expression.entries.flatMap(({ key, value }) => key.kind === 'literal' ? [{ name: String(key.value), nameSpan: key, value, start: key.start, end: value.end }] : []);
}

/** What the unit gives to a variable of the code beside it, as far as that needs no names. */
export function readInputs(files: readonly TerraformFile[]): (name: string) => Evaluated | undefined {
	const units = files.filter(({ path }) => isTerragrunt(path)).flatMap(({ sections }) => sections.flatMap((source) => source.body.blocks.filter(({ type }) => type === 'module').map((block) => ({ source, block }))));
	const [unit] = units;
	if (unit === undefined) { return () => undefined; }
	const { source, block } = unit;
	return (name) => {
		const written = name === 'source' ? undefined : findAttribute(block.body, name);
		if (written !== undefined) { return createConstantEvaluator().evaluate(written.value, { source, owner: `var.${name}`, isConstant: true }); }
		return block.isOpen === true ? unknown('not-in-text', { source, start: block.start, end: block.start, owner: undefined }) : undefined;
	};
}
