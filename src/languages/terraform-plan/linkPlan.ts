/** The resources that a plan leaves, or a state has → model. They have the provider's names, so that Terraform's readers read them. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { TemplateNode } from '../cloudformation/node';
import { createValueReader, toScalar } from '../documents/documentValues';
import type { DocumentSource } from '../documents/documentValues';
import type { ParsedFile } from '../language';
import { applyAdditions } from '../terraform/additions';
import type { Addition } from '../terraform/additions';
import { nameArguments } from '../terraform/identities';
import { resourceReaders } from '../terraform/resources';
import { entryIn, itemsOf, pathIn, typed } from '../values/shapeTree';
import { createTreeFields } from '../values/treeFields';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { createConfiguration, textOf } from './configuration';
import type { Configuration } from './configuration';
import { createOpenValues } from './openValues';

export interface PlanFile extends ParsedFile, DocumentSource {
	readonly roots: readonly TemplateNode[];
}

/** A resource of the plan, before it is read. */
interface PlannedResource {
	readonly address: string;
	/** Of the module that it stands in; empty for the one at the root. */
	readonly module: string;
	readonly type: string;
	readonly name: string;
	readonly object: ObjectValue;
}

const source = 'https://developer.hashicorp.com/terraform/internals/json-format';

/** Deepest nesting of modules that is read. */
const maxDepth = 20;

export function linkPlan(file: PlanFile): readonly Resource[] {
	const [node] = file.roots;
	// What a tool has printed is not for editing.
	const reader = createValueReader(file, (scalar, place) => {
		const value = toScalar(scalar, place);
		return value && { ...value, origin: { kind: 'expression', text: place.text } };
	});
	const root = reader.toObject(node);
	const planned = resourcesOf(pathIn(root, 'planned_values.root_module') ?? pathIn(root, 'values.root_module'), '', 0);
	const addresses = new Set(planned.filter(({ type }) => resourceReaders.has(type)).map(({ address }) => address));
	const configuration = createConfiguration(pathIn(root, 'configuration.root_module'), (address) => addresses.has(address));
	return readAll(root, planned, configuration);
}

function readAll(root: ObjectValue, planned: readonly PlannedResource[], configuration: Configuration): readonly Resource[] {
	const named = namesOf(planned);
	const open = createOpenValues({ root, configuration, ids: idsOf(planned) });
	const region = pathIn(root, 'configuration.provider_config.aws.expressions.region.constant_value');
	const resources: Resource[] = [];
	const additions: Addition[] = [];
	for (const one of planned) {
		const base = baseOf(one, region);
		const fields = createTreeFields({
			file: base.file, nameRange: base.nameRange, resourceOfName: (type, name) => named.get(`${type} ${name}`), spellings: (name) => [name],
		}, open.valuesOf(one));
		const own = { ...base, region: fields.text('region') ?? base.region };
		const read = resourceReaders.get(one.type);
		if (read !== undefined) { resources.push(...read({ fields, base: own })); } else { additions.push({ type: one.type, fields, base: own }); }
	}
	return applyAdditions(resources, additions);
}

function resourcesOf(module: ValueTree | undefined, moduleAddress: string, depth: number): readonly PlannedResource[] {
	if (depth > maxDepth) { return []; }
	const own = itemsOf(entryIn(module, 'resources')).flatMap((object) => toPlanned(object, moduleAddress) ?? []);
	return [...own, ...itemsOf(entryIn(module, 'child_modules')).flatMap((child) => resourcesOf(child, textOf(entryIn(child, 'address')) ?? '', depth + 1))];
}

function toPlanned(object: ValueTree, module: string): PlannedResource | undefined {
	const [address, type, name, mode] = ['address', 'type', 'name', 'mode'].map((key) => textOf(entryIn(object, key)));
	if (object.kind !== 'object' || address === undefined || type === undefined || name === undefined || mode === 'data' || !type.startsWith('aws_')) { return undefined; }
	return { address, module, type, name, object };
}

function baseOf({ address, name, object }: PlannedResource, region: ValueTree | undefined): Omit<ResourceBase<ResourceType>, 'type'> {
	const { file, range } = object;
	const nameRange = entryIn(object, 'address')?.range ?? range;
	const index = /\[[^[\]]*\]$/.exec(address)?.[0] ?? '';
	return {
		id: address, name: `${name}${index}`, language: 'terraform-plan', file, range, nameRange,
		multiplicity: { file, range: nameRange, value: 1, origin: { kind: 'omitted', source } },
		region: typed(region, String), lifecycle: undefined,
	};
}

/** Addresses by type and literal name. */
function namesOf(planned: readonly PlannedResource[]): ReadonlyMap<string, string> {
	return new Map(planned.flatMap(({ type, address, object }) => {
		const name = textOf(pathIn(object, `values.${nameArguments.get(type) ?? 'name'}`));
		return name === undefined || name === '' ? [] : [[`${type} ${name}`, address] as const];
	}));
}

/** Addresses by the ids and ARNs of resources that are there already. */
function idsOf(planned: readonly PlannedResource[]): ReadonlyMap<string, string> {
	return new Map(planned.flatMap(({ type, address, object }) => resourceReaders.has(type) ? ['id', 'arn'].flatMap((name) => {
		const id = textOf(pathIn(object, `values.${name}`));
		return id === undefined ? [] : [[id, address] as const];
	}) : []));
}
