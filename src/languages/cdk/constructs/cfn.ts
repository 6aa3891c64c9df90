/** The classes that are resources of CloudFormation as they are, `CfnAutoScalingGroup` (level 1), and what changes the resources of other constructs. */
import { resourceReaders } from '../../cloudformation/resources';
import type { CloudFormationType } from '../../cloudformation/resources';
import { toTree } from '../../programs/tree';
import { toContainer } from '../../values/valueTree';
import type { ObjectValue, UnknownValue, ValueTree } from '../../values/valueTree';
import { objectOf, textIn, unknownAt } from '../props';
import { mainResource } from '../synth';
import type { SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';

/** `autoscaling.CfnAutoScalingGroup` → `AWS::AutoScaling::AutoScalingGroup` */
const typesBySymbol: ReadonlyMap<string, CloudFormationType> = new Map((Object.keys(resourceReaders) as CloudFormationType[]).map((type) => {
	const [, service = '', name = ''] = type.split('::');
	return [`${service.toLowerCase()}.Cfn${name}`, type];
}));

export function cloudformationTypeOf(symbol: string): CloudFormationType | undefined {
	return typesBySymbol.get(symbol);
}

export function synthesizeAsWritten(construct: Construct, world: World): readonly SynthesizedResource[] {
	const type = cloudformationTypeOf(construct.symbol);
	if (type === undefined) { return []; }
	const { props } = construct;
	return [mainResource(construct, type, props.all() ?? objectOf(props.place, {}), updatePolicyOf(construct, world))];
}

/** `group.cfnOptions.updatePolicy = { … }` */
function updatePolicyOf(construct: Construct, { interpret, assignmentsTo }: World): ObjectValue | UnknownValue | undefined {
	const written = assignmentsTo(construct, 'cfnOptions').filter(({ name }) => name === 'updatePolicy').at(-1);
	return written === undefined ? undefined : toContainer(toTree(written.part, interpret));
}

/** A change to one property after the construct was made; `undefined` takes it away. */
interface Override {
	readonly path: readonly string[] | undefined;
	readonly value: ValueTree | undefined;
	readonly place: Construct['namePlace'];
}

/** What `resource.minSize = 3` and `resource.addPropertyOverride('MinSize', 3)` change, also by way of `construct.node.defaultChild`. */
export function applyOverrides(resource: SynthesizedResource, world: World): SynthesizedResource {
	const { construct, id, properties } = resource;
	if (id !== construct.id) { return resource; }
	const changed = overridesOf(construct, world).reduce((tree, override) => apply(tree, override), properties);
	return changed === properties ? resource : { ...resource, properties: changed };
}

function overridesOf(construct: Construct, world: World): readonly Override[] {
	const assigned = world.assignmentsTo(construct).map(({ name, part }): Override => ({ path: [name], value: toTree(part, world.interpret), place: part.use }));
	const called = world.callsOn(construct).flatMap(({ method, args: [path, value], place, tree }): readonly Override[] => {
		const isWhole = method === 'addOverride' || method === 'addDeletionOverride';
		const isRemoval = method === 'addDeletionOverride' || method === 'addPropertyDeletionOverride';
		if (!isWhole && !isRemoval && method !== 'addPropertyOverride') { return []; }
		const names = path === undefined ? undefined : textIn(tree(path))?.split('.');
		if (names !== undefined && isWhole && names[0] !== 'Properties') { return []; }
		return [{ path: isWhole ? names?.slice(1) : names, value: isRemoval || value === undefined ? undefined : tree(value), place }];
	});
	return [...assigned, ...called];
}

function apply(tree: SynthesizedResource['properties'], { path, value, place }: Override): SynthesizedResource['properties'] {
	if (tree.kind !== 'object') { return tree; }
	if (path === undefined) { return { ...tree, rest: unknownAt(place) }; }
	const changed = setAt(tree, path, value, place);
	return changed?.kind === 'object' ? changed : tree;
}

function setAt(tree: ValueTree | undefined, [name, ...others]: readonly string[], value: ValueTree | undefined, place: Construct['namePlace']): ValueTree | undefined {
	if (name === undefined) { return value; }
	if (tree?.kind === 'unknown') { return tree; }
	if (tree?.kind === 'list' && /^\d+$/.test(name)) {
		const index = Number(name);
		return { ...tree, items: tree.items.flatMap((item, at) => (at === index ? setAt(item, others, value, place) : item) ?? []) };
	}
	const object = tree?.kind === 'object' ? tree : objectOf(place, {});
	const entries = new Map(object.entries);
	const written = [...entries.keys()].find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
	const changed = setAt(entries.get(written), others, value, place);
	if (changed === undefined) { entries.delete(written); } else { entries.set(written, changed); }
	return { ...object, entries };
}
