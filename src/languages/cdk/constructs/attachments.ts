/** What stands behind load balancers: the targets of target groups and classic load balancers, however they are attached. */
import type { Part } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { listOf, referenceTo } from '../props';
import type { Construct, Thing, World } from '../world';

/** A group of targets, and where it is said that something is one of them. */
interface Attachment {
	readonly to: string;
	readonly use: Part['use'];
}

const targetGroupKinds: ReadonlySet<string> = new Set(['elasticloadbalancingv2.ApplicationTargetGroup', 'elasticloadbalancingv2.NetworkTargetGroup']);
const classicKind = 'elasticloadbalancing.LoadBalancer';
const attachMethods: ReadonlySet<string> = new Set(['attachToApplicationTargetGroup', 'attachToNetworkTargetGroup', 'attachToClassicLB', 'attachToClassicLb']);

/** The lists of a group or service that say what it stands behind; undefined where the text names none. */
export function attachmentsOf(target: Pick<Thing, 'id'>, world: World): { readonly targetGroups: ValueTree | undefined; readonly loadBalancers: ValueTree | undefined } {
	const ofKind = (isWanted: (kind: string) => boolean): ValueTree | undefined => {
		const found = attachmentsTo(target, world, isWanted);
		const [first] = found;
		return first === undefined ? undefined : listOf(first.use, found.map(({ to, use }) => referenceTo(use, to)));
	};
	return { targetGroups: ofKind((kind) => targetGroupKinds.has(kind)), loadBalancers: ofKind((kind) => kind === classicKind) };
}

function attachmentsTo(target: Pick<Thing, 'id'>, world: World, isWanted: (kind: string) => boolean): readonly Attachment[] {
	const own = world.callsOn(target).filter(({ method }) => attachMethods.has(method)).flatMap(({ args, named }): readonly Attachment[] => {
		const [group = [...named.values()][0]] = args;
		const thing = group === undefined ? undefined : world.thingOf(group.result);
		return group === undefined || thing === undefined || !isWanted(thing.kind) ? [] : [{ to: thing.id, use: group.use }];
	});
	const others = world.constructs.filter(({ kind }) => isWanted(kind)).flatMap((group) => targetsOf(group, world).flatMap(({ result, use }): readonly Attachment[] =>
		world.thingOf(result)?.id === target.id ? [{ to: group.id, use }] : []));
	const all = [...own, ...others];
	return all.filter(({ to }, index) => all.findIndex((other) => other.to === to) === index);
}

/** What is put behind a group of targets: by its props and by `addTarget`. */
export function targetsOf(group: Construct, world: World): readonly Part[] {
	const added = world.callsOn(group).filter(({ method }) => method === 'addTarget').flatMap(({ args, named }) => [...args, ...named.values()]);
	return [...group.props.items('targets'), ...added].map((part) => unwrap(part, world));
}

/** `new InstanceTarget(instance)` and `service.loadBalancerTarget({ … })` stand for what they wrap. */
function unwrap(part: Part, world: World): Part {
	const { result } = part;
	if (result.kind !== 'made' || world.thingOf(result) !== undefined) { return part; }
	if (result.callee.kind === 'member') {
		return world.thingOf(result.callee.of) === undefined ? part : { ...part, result: result.callee.of };
	}
	const [inner] = world.evaluator.argumentsOf(result.call).positional;
	return inner === undefined || world.thingOf(inner.result) === undefined ? part : { ...part, result: inner.result };
}

/** The kinds of what is put behind a group; `undefined` among them for what the text does not tell. */
export function targetKinds(group: Construct, world: World): ReadonlySet<string | undefined> {
	return new Set(targetsOf(group, world).map(({ result }) => world.thingOf(result)?.kind));
}

