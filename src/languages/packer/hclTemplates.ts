/**
 * Sources of HCL2 templates → instances, by the evaluator and the readers of Terraform: a source is a resource `aws_instance` in other
 * words, and `local "x" { expression = … }` a local.
 * Names: https://developer.hashicorp.com/packer/integrations/hashicorp/amazon/latest/components/builder/ebs, read on 2026-11-30.
 */
import type { Resource } from '../../core/model/resource';
import { isRootDevice } from '../../core/model/volume';
import type { Problem } from '../language';
import { linkModule } from '../terraform/linkModule';
import { findAttribute } from '../terraform/syntax';
import type { Attribute, Block, Body, Expression, Label, Section, TerraformFile } from '../terraform/syntax';

export function isWantedBlock(type: string, [first]: readonly Label[]): boolean {
	return type === 'source' ? isBuilder(first?.text) : type === 'variable' || type === 'locals' || type === 'local';
}

/** Those that start an instance. */
function isBuilder(type: string | undefined): boolean {
	return type !== undefined && /^amazon-(?:ebs|ebssurrogate|ebsvolume|instance)$/.test(type);
}

/** @param files of one folder */
export function linkHcl(files: readonly TerraformFile[]): { readonly resources: readonly Resource[]; readonly problems: readonly Problem[] } {
	const { resources, problems } = linkModule(files.map(toTerraform));
	const paths = new Map(files.map(({ path }) => [nameForTerraform(path), path]));
	return { resources: resources.map(toSource), problems: problems.map((problem) => ({ ...problem, file: paths.get(problem.file) ?? problem.file })) };
}

/** Only the file is called otherwise, so that Terraform's order of files of values holds; its sections keep the path. */
function toTerraform(file: TerraformFile): TerraformFile {
	return { ...file, path: nameForTerraform(file.path), sections: file.sections.map((section): Section => ({ ...section, body: { ...section.body, blocks: section.body.blocks.map(toBlock) } })) };
}

function nameForTerraform(path: string): string {
	return path.replace(/\.pkrvars\.hcl$/, '.tfvars').replace(/\.pkr\.json$/, '.tf.json').replace(/\.pkr\.hcl$/, '.tf');
}

function toBlock(block: Block): Block {
	const [type, name] = block.labels;
	if (block.type === 'source' && type !== undefined && name !== undefined) {
		return { ...block, type: 'resource', labels: [{ ...type, text: 'aws_instance' }, { ...name, text: `${type.text}.${name.text}` }], body: toInstance(block.body) };
	}
	const value = block.type === 'local' && type !== undefined ? findAttribute(block.body, 'expression') ?? findAttribute(block.body, 'value') : undefined;
	if (value === undefined || type === undefined) { return block; }
	return { ...block, type: 'locals', labels: [], body: { attributes: [{ ...value, name: type.text, nameSpan: type }], blocks: [] } };
}

/** Arguments and blocks by Terraform's names. */
const names: Readonly<Record<string, string>> = {
	source_ami: 'ami', security_group_ids: 'vpc_security_group_ids', launch_block_device_mappings: 'ebs_block_device', ebs_volumes: 'ebs_block_device',
};

function toInstance({ attributes, blocks }: Body): Body {
	const credits = attributes.filter(({ name }) => name === 'enable_unlimited_credits' || name === 'enable_t2_unlimited');
	const prices = attributes.filter(({ name, value }) => name === 'spot_price' && !(value.kind === 'literal' && value.value === 'auto'));
	return {
		attributes: attributes.map((attribute) => ({ ...attribute, name: names[attribute.name] ?? attribute.name })),
		blocks: [
			...blocks.map(renameBlock),
			...credits.slice(0, 1).map((credit) => blockAt(credit, 'credit_specification', [{ ...credit, name: 'cpu_credits', value: choose(credit.value, 'unlimited', 'standard') }])),
			...prices.slice(0, 1).map((price) => blockAt(price, 'instance_market_options', [], [blockAt(price, 'spot_options', [{ ...price, name: 'max_price' }])])),
		],
	};
}

/** The elements of a repeated block keep the name that its content calls them by. */
function renameBlock(block: Block): Block {
	const [label] = block.labels;
	if (block.type !== 'dynamic' || label === undefined) { return { ...block, type: names[block.type] ?? block.type }; }
	const { start, end, text } = label;
	const iterator: Attribute = { name: 'iterator', nameSpan: { start, end }, start, end, value: { kind: 'name', name: text, start, end } };
	const { attributes, blocks } = block.body;
	return { ...block, labels: [{ ...label, text: names[text] ?? text }], body: { attributes: findAttribute(block.body, 'iterator') === undefined ? [...attributes, iterator] : attributes, blocks } };
}

/** A block that stands for an argument, where that stands. */
function blockAt({ start, end, nameSpan }: Attribute, type: string, attributes: readonly Attribute[], blocks: readonly Block[] = []): Block {
	return { start, end, type, typeSpan: nameSpan, labels: [], body: { attributes, blocks } };
}

function choose(condition: Expression, whenTrue: string, whenFalse: string): Expression {
	const { start, end } = condition;
	const text = (value: string): Expression => ({ kind: 'literal', start, end, value });
	return { kind: 'conditional', start, end, condition, whenTrue: text(whenTrue), whenFalse: text(whenFalse) };
}

/** `source.amazon-ebs.web`. The volumes are by their devices what they are: one of them may be the root. */
function toSource(resource: Resource): Resource {
	const id = resource.id.replace(/^aws_instance/, 'source');
	const common = { id, name: resource.name.replace(/^[\w-]+\./, ''), language: 'packer' };
	if (resource.type !== 'AWS::EC2::Instance') { return { ...resource, ...common }; }
	return { ...resource, ...common, ebsVolumes: resource.ebsVolumes.map((volume) => ({ ...volume, isRoot: isRootDevice(volume.deviceName) })) };
}
