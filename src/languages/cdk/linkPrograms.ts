/** The CDK programs of one folder → resources: the constructs are turned into the resources that they synthesise, and those are read as CloudFormation's. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import { isCloudFormationType, resourceReaders } from '../cloudformation/resources';
import type { CloudFormationType } from '../cloudformation/resources';
import type { ModuleReading } from '../language';
import { createEvaluator } from '../programs/evaluator';
import { withImports } from '../programs/imports';
import { rangeIn } from '../programs/places';
import type { ProgramFile } from '../programs/syntax';
import { readMultiplicity } from '../programs/tree';
import { nothingAround } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { createTreeProperties } from '../values/treeProperties';
import { createLookup } from '../values/valueTree';
import type { Naming, ValueTree } from '../values/valueTree';
import { applyOverrides } from './constructs/cfn';
import { createRegions } from './regions';
import { kindTable, synthesizerOf } from './services';
import type { SynthesizedResource } from './synth';
import { createWorld } from './world';
import type { Construct, World } from './world';

const source = 'https://docs.aws.amazon.com/cdk/v2/guide/constructs.html';

/** Level 1 constructs spell CloudFormation's names in their own way: `vpcZoneIdentifier`, `vpc_zone_identifier`. */
const anyCase: Naming = { spellings: (name) => [normalise(name)], compareBy: normalise };

function normalise(name: string): string {
	return name.replaceAll('_', '').toLowerCase();
}

/** @param files of one folder, in the order of their paths */
export function linkPrograms(files: readonly ProgramFile[], surroundings: Pick<Surroundings, 'text'> = nothingAround): ModuleReading {
	const own = new Set(files.map(({ path }) => path));
	const evaluator = createEvaluator(withImports(files, surroundings));
	const world = createWorld(evaluator, kindTable);
	const synthesized = world.constructs.filter(({ file }) => own.has(file.path)).flatMap((construct) => synthesizerOf(construct.symbol)?.(construct, world) ?? []).filter(hasReader).map((resource) => applyOverrides(resource, world));
	return {
		language: 'cdk',
		files: files.map(({ path }) => path),
		resources: readAll(synthesized, world),
		problems: [...files.flatMap((file) => file.problems), ...evaluator.problems().filter(({ file }) => own.has(file))],
	};
}

function hasReader({ type }: SynthesizedResource): boolean {
	return isCloudFormationType(type);
}

function readAll(synthesized: readonly SynthesizedResource[], world: World): readonly Resource[] {
	const ids = new Set(synthesized.map(({ id }) => id));
	const named = new Map(synthesized.flatMap(({ type, id, properties }) => {
		const name = properties.kind === 'object' ? createLookup(properties, anyCase)(`${type.split('::')[2] ?? ''}Name`) : undefined;
		return name?.kind === 'scalar' ? [[`${type} ${String(name.value)}`, id] as const] : [];
	}));
	const regionOf = createRegions(world);
	return synthesized.map((resource) => {
		const { construct, properties, updatePolicy } = resource;
		const base = baseOf(resource, world, regionOf(construct));
		const { file, nameRange } = base;
		const context = { file, nameRange, resourceOfName: (type: ResourceType, name: string) => named.get(`${type} ${name}`), ...anyCase };
		return resourceReaders[resource.type as CloudFormationType]({
			properties: createTreeProperties(context, onlyKnown(properties, ids)), updatePolicy: createTreeProperties(context, updatePolicy),
			nameLocation: { file, range: nameRange }, base,
		});
	});
}

function baseOf({ id, name, construct }: SynthesizedResource, { evaluator }: World, region: ResourceBase<ResourceType>['region']): Omit<ResourceBase<ResourceType>, 'type'> {
	const { file, call, nameRange }: Construct = construct;
	return {
		id, name, language: 'cdk', file: file.path, range: rangeIn(file, call), nameRange, region, lifecycle: undefined,
		multiplicity: readMultiplicity(evaluator, { guards: call.scope.guards, at: { file, start: call.start, end: call.end }, source }),
	};
}

/** A tree in which references to constructs that make no resource of the model lead to none. */
function onlyKnown<T extends ValueTree>(tree: T, ids: ReadonlySet<string>): T;
function onlyKnown(tree: ValueTree, ids: ReadonlySet<string>): ValueTree {
	switch (tree.kind) {
		case 'reference': return tree.resourceId === undefined || ids.has(tree.resourceId) ? tree : { ...tree, resourceId: undefined };
		case 'list': return { ...tree, items: tree.items.map((item) => onlyKnown(item, ids)) };
		case 'object': return { ...tree, entries: new Map([...tree.entries].map(([name, entry]) => [name, onlyKnown(entry, ids)])) };
		case 'unknown': return tree.mentions === undefined ? tree : { ...tree, mentions: tree.mentions.map((mention) => onlyKnown(mention, ids)) };
		case 'scalar': return tree;
	}
}
