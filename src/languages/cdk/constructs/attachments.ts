/** What stands behind load balancers: the targets of target groups and classic load balancers, however they are attached. */
import type { Part } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { listOf, referenceTo } from '../props';
import type { Construct, Thing, World } from '../world';

/** A group of targets, and where it is said that something is one of them. */
interface Attachment {
	readonly to: string;
	readonly kind: string;
	readonly use: Part['use'];
}

const targetGroupKinds: ReadonlySet<string> = new Set(['elasticloadbalancingv2.ApplicationTargetGroup', 'elasticloadbalancingv2.NetworkTargetGroup']);
const classicKind = 'elasticloadbalancing.LoadBalancer';
const attachMethods: ReadonlySet<string> = new Set(['attachToApplicationTargetGroup', 'attachToNetworkTargetGroup', 'attachToClassicLB', 'attachToClassicLb']);

/** The lists of a group or service that say what it stands behind; undefined where the text names none. */
export function attachmentsOf({ id }: Pick<Thing, 'id'>, world: World): { readonly targetGroups: ValueTree | undefined; readonly loadBalancers: ValueTree | undefined } {
	const attachments = world.once(findAttachments).get(id) ?? [];
	const ofKind = (isWanted: (kind: string) => boolean): ValueTree | undefined => {
		const found = attachments.filter(({ kind }) => isWanted(kind));
		const [first] = found;
		return first === undefined ? undefined : listOf(first.use, found.map(({ to, use }) => referenceTo(use, to)));
	};
	return { targetGroups: ofKind((kind) => targetGroupKinds.has(kind)), loadBalancers: ofKind((kind) => kind === classicKind) };
}

/** What everything stands behind, by its id: first what it attaches itself to, then what names it as a target. */
function findAttachments(world: World): ReadonlyMap<string, readonly Attachment[]> {
	const found = new Map<string, Attachment[]>();
	const add = (target: string, attachment: Attachment): void => {
		const known = found.get(target) ?? [];
		if (!known.some(({ to }) => to === attachment.to)) { found.set(target, [...known, attachment]); }
	};
	for (const { method, args, named, on } of world.calls) {
		if (!attachMethods.has(method)) { continue; }
		const [group = [...named.values()][0]] = args;
		const thing = group === undefined ? undefined : world.thingOf(group.result);
		if (group !== undefined && thing !== undefined) { add(on.id, { to: thing.id, kind: thing.kind, use: group.use }); }
	}
	for (const group of world.constructs) {
		if (!targetGroupKinds.has(group.kind) && group.kind !== classicKind) { continue; }
		for (const { result, use } of targetsOf(group, world)) {
			const target = world.thingOf(result);
			if (target !== undefined) { add(target.id, { to: group.id, kind: group.kind, use }); }
		}
	}
	return found;
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

