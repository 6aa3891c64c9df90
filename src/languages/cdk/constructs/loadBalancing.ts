/** Load balancers, listeners and what they forward to: `aws-cdk-lib/aws-elasticloadbalancingv2` and its classic predecessor. */
import type { Part, Place } from '../../programs/result';
import { toTree } from '../../programs/tree';
import type { ValueTree } from '../../values/valueTree';
import { callOf } from '../calls';
import { concluded, createProps, listOf, numberOf, objectIfAny, objectOf, referenceTo, sentDefault, textIn, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, MethodCall, World } from '../world';
import { targetsOf } from './attachments';
import { subnetsOf } from './network';
import { portAndProtocol } from './ports';
import { attributesOf, synthesizeTargetGroup } from './targetGroup';

const prefix = 'elasticloadbalancingv2';

export const loadBalancing: Service = {
	kinds: {
		[`${prefix}.ApplicationLoadBalancer`]: { synthesize: synthesizeBalancer },
		[`${prefix}.NetworkLoadBalancer`]: { synthesize: synthesizeBalancer },
		[`${prefix}.ApplicationListener`]: { synthesize: synthesizeListener },
		[`${prefix}.NetworkListener`]: { synthesize: synthesizeListener },
		[`${prefix}.ApplicationLoadBalancer.addListener`]: { kind: `${prefix}.ApplicationListener`, synthesize: synthesizeListener },
		[`${prefix}.NetworkLoadBalancer.addListener`]: { kind: `${prefix}.NetworkListener`, synthesize: synthesizeListener },
		[`${prefix}.ApplicationTargetGroup`]: { synthesize: synthesizeTargetGroup },
		[`${prefix}.NetworkTargetGroup`]: { synthesize: synthesizeTargetGroup },
		[`${prefix}.ApplicationListener.addTargets`]: { kind: `${prefix}.ApplicationTargetGroup`, synthesize: synthesizeTargetGroup },
		[`${prefix}.NetworkListener.addTargets`]: { kind: `${prefix}.NetworkTargetGroup`, synthesize: synthesizeTargetGroup },
		[`${prefix}.ApplicationListenerRule`]: { synthesize: synthesizeRule },
		'elasticloadbalancing.LoadBalancer': { synthesize: synthesizeClassic },
	},
};

function isApplication({ kind }: Pick<Construct, 'kind'>): boolean {
	return kind.startsWith(`${prefix}.Application`);
}

function synthesizeBalancer(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const page = pageOf(prefix, isApplication(construct) ? 'ApplicationLoadBalancer' : 'NetworkLoadBalancer');
	const facing = props.value('internetFacing');
	const isPublic = facing?.kind === 'scalar' ? facing.value : facing === undefined ? false : undefined;
	const mappings = props.part('subnetMappings');
	return [mainResource(construct, 'AWS::ElasticLoadBalancingV2::LoadBalancer', objectOf(props.place, {
		Name: props.value('loadBalancerName'),
		Type: concluded(namePlace, isApplication(construct) ? 'application' : 'network'),
		Scheme: facing === undefined ? sentDefault(namePlace, 'internal', page) : isPublic === undefined ? facing : concluded(props.part('internetFacing')?.use ?? namePlace, isPublic === true ? 'internet-facing' : 'internal'),
		Subnets: mappings !== undefined ? undefined : balancerSubnets(props, world, isPublic),
		SubnetMappings: mappings === undefined ? undefined : listOf(mappings.use, props.items('subnetMappings').map((item) => objectOf(item.use, { SubnetId: createProps(item, item.use, world.interpret).value('subnet') }))),
		SecurityGroups: balancerGroups(construct, world),
		LoadBalancerAttributes: attributesOf(props.place, {
			'idle_timeout.timeout_seconds': props.value('idleTimeout'),
			'client_keep_alive.seconds': props.value('clientKeepAlive'),
			'load_balancing.cross_zone.enabled': props.value('crossZoneEnabled'),
			'zonal_shift.config.enabled': props.value('zonalShift'),
			...setAttributes(world.callsOn(construct)),
		}),
	}))];
}

function balancerSubnets(props: Props, world: World, isPublic: unknown): ValueTree | undefined {
	if (props.part('vpcSubnets') === undefined && isPublic === undefined) { return unknownAt(props.part('vpc')?.use ?? props.place); }
	return subnetsOf(props, world, isPublic === true ? { wanted: ['public'] } : {});
}

/** What `setAttribute('key', 'value')` adds. */
function setAttributes(calls: readonly MethodCall[]): Readonly<Record<string, ValueTree | undefined>> {
	return Object.fromEntries(calls.filter(({ method }) => method === 'setAttribute').flatMap(({ args: [key, value], tree }) => {
		const name = key === undefined ? undefined : textIn(tree(key));
		return name === undefined || value === undefined ? [] : [[name, tree(value)]];
	}));
}

function balancerGroups(construct: Construct, world: World): ValueTree | undefined {
	const { props, namePlace } = construct;
	const part = props.part(isApplication(construct) ? 'securityGroup' : 'securityGroups');
	const added = world.callsOn(construct).filter(({ method }) => method === 'addSecurityGroup').flatMap(({ args: [group] }) => group === undefined ? [] : toTree(group, world.interpret) ?? []);
	// Whether a network load balancer has one of its own depends on a feature flag of the project.
	if (part === undefined) { return isApplication(construct) ? listOf(namePlace, [referenceTo(namePlace, undefined), ...added]) : unknownAt(namePlace, 'several'); }
	const own = toTree(part, world.interpret);
	return own?.kind === 'list' ? { ...own, items: [...own.items, ...added] } : own === undefined || own.kind === 'unknown' ? own : listOf(part.use, [own, ...added]);
}

/** With what methods make the default; one with a priority is a rule of its own. */
function synthesizeListener(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, on, namePlace } = construct;
	const calls = world.callsOn(construct);
	const rules = calls.filter(({ options, method }) => forwardMethods.has(method) && options(1).part('priority') !== undefined);
	const defaults = calls.filter((call) => forwardMethods.has(call.method) && !rules.includes(call)).flatMap((call) => forwardsOf(call, construct, world));
	const written = [...props.items('defaultTargetGroups').flatMap((item) => toTree(item, world.interpret) ?? []), ...actionTargets(props.part('defaultAction'), world)];
	const listener = mainResource(construct, 'AWS::ElasticLoadBalancingV2::Listener', objectOf(props.place, {
		LoadBalancerArn: on === undefined ? props.value('loadBalancer') : referenceTo(namePlace, on.id),
		...portAndProtocol(construct, isApplication(construct)),
		DefaultActions: forwardActions(props.place, [...written, ...defaults]),
		ListenerAttributes: attributesOf(props.place, { 'tcp.idle_timeout.seconds': props.value('tcpIdleTimeout') }),
	}));
	return [listener, ...rules.map((call, index): SynthesizedResource => ({
		type: 'AWS::ElasticLoadBalancingV2::ListenerRule', id: `${construct.id}/${call.name ?? `${index + 1}`}Rule`, name: call.name ?? construct.name, construct,
		properties: objectOf(call.place, { ListenerArn: referenceTo(call.place, construct.id), Actions: forwardActions(call.place, forwardsOf(call, construct, world)) }),
	}))];
}

const forwardMethods: ReadonlySet<string> = new Set(['addTargets', 'addTargetGroups', 'addAction']);

/** What a method of a listener forwards to. Networks take the groups as arguments of their own. */
function forwardsOf({ method, made, args, options, place, tree }: MethodCall, listener: Construct, world: World): readonly ValueTree[] {
	if (method === 'addTargets') {
		const group = world.thingOf(made);
		return group === undefined ? [] : [referenceTo(place, group.id)];
	}
	if (method === 'addAction') { return actionTargets(options(1).part('action'), world); }
	const groups = isApplication(listener) ? options(1).items('targetGroups') : args.slice(1);
	return groups.flatMap((group) => tree(group) ?? []);
}

/** `ListenerAction.forward([group])`, `weightedForward([{ targetGroup, weight }])`; others forward to nothing. */
function actionTargets(part: Part | undefined, world: World): readonly ValueTree[] {
	if (part === undefined) { return []; }
	const call = callOf(part, new RegExp(`^${prefix}\\.(?:Network)?ListenerAction$`), world);
	const groups = call?.arg(0, 'targetGroups');
	switch (call?.method) {
		case undefined: return [unknownAt(part.use)];
		case 'forward': case 'weightedForward': {
			const items = groups === undefined ? undefined : world.interpret(groups.result);
			if (items?.kind !== 'list') { return [unknownAt(part.use)]; }
			return items.items.flatMap((item) => (call?.method === 'forward' ? toTree(item, world.interpret) : createProps(item, item.use, world.interpret).value('targetGroup')) ?? []);
		}
		default: return [];
	}
}

function forwardActions(place: Place, groups: readonly ValueTree[]): ValueTree | undefined {
	return groups.length === 0 ? undefined : listOf(place, groups.map((group) => objectOf(place, { Type: concluded(place, 'forward'), TargetGroupArn: group })));
}

function synthesizeRule(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	const groups = [...props.items('targetGroups').flatMap((item) => toTree(item, world.interpret) ?? []), ...actionTargets(props.part('action'), world)];
	return [mainResource(construct, 'AWS::ElasticLoadBalancingV2::ListenerRule', objectOf(props.place, { ListenerArn: props.value('listener'), Actions: forwardActions(props.place, groups) }))];
}

function synthesizeClassic(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const facing = props.value('internetFacing');
	const added = world.callsOn(construct).filter(({ method }) => method === 'addListener').map(({ options }) => options(0));
	const listeners = [...props.items('listeners').map((item) => createProps(item, item.use, world.interpret)), ...added];
	const instances = targetsOf(construct, world).filter(({ result }) => world.thingOf(result)?.kind === 'ec2.Instance').flatMap((part) => toTree(part, world.interpret) ?? []);
	const isPublic = facing?.kind === 'scalar' && facing.value === true;
	return [mainResource(construct, 'AWS::ElasticLoadBalancing::LoadBalancer', objectOf(props.place, {
		Subnets: facing?.kind === 'unknown' ? unknownAt(namePlace) : subnetsOf(props, world, { wanted: [isPublic ? 'public' : 'private'], selectionName: 'subnetSelection' }),
		SecurityGroups: listOf(namePlace, [referenceTo(namePlace, undefined)]),
		Instances: instances.length === 0 ? undefined : listOf(namePlace, instances),
		Listeners: listOf(props.place, listeners.map(classicListener)),
		HealthCheck: classicCheck(props),
		CrossZone: props.value('crossZone') ?? sentDefault(namePlace, true, pageOf('elasticloadbalancing', 'LoadBalancerProps')),
	}))];
}

const classicPorts: Readonly<Record<number, string>> = { 80: 'HTTP', 443: 'HTTPS' };

function classicListener(listener: Props): ValueTree {
	const { place } = listener;
	if (!listener.isClosed) { return unknownAt(place); }
	const [port, instancePort] = [listener.value('externalPort'), listener.value('internalPort') ?? listener.value('externalPort')];
	const page = pageOf('elasticloadbalancing', 'LoadBalancerListener');
	const protocolOf = (value: ValueTree | undefined): ValueTree => {
		const known = classicPorts[numberOf(value) ?? 0];
		return known === undefined ? unknownAt(place) : sentDefault(place, known.toLowerCase(), page);
	};
	return objectOf(place, {
		LoadBalancerPort: port, Protocol: listener.value('externalProtocol') ?? protocolOf(port),
		InstancePort: instancePort, InstanceProtocol: listener.value('internalProtocol') ?? protocolOf(instancePort),
	});
}

function classicCheck(props: Props): ValueTree | undefined {
	const part = props.part('healthCheck');
	if (part === undefined) { return undefined; }
	const check = props.object('healthCheck');
	const page = pageOf('elasticloadbalancing', 'HealthCheck');
	const port = numberOf(check.value('port'));
	const protocol = check.part('protocol') === undefined ? (classicPorts[port ?? 0] ?? 'TCP') : textIn(check.value('protocol'))?.toUpperCase();
	const isHttp = protocol === 'HTTP' || protocol === 'HTTPS';
	const path = check.part('path') === undefined ? '/' : textIn(check.value('path'));
	const target = port === undefined || protocol === undefined || (isHttp && path === undefined) ? unknownAt(part.use) : concluded(part.use, `${protocol}:${port}${isHttp ? path : ''}`);
	return objectIfAny(part.use, {
		Target: target,
		Interval: check.value('interval') ?? sentDefault(part.use, 30, page), Timeout: check.value('timeout') ?? sentDefault(part.use, 5, page),
		HealthyThreshold: check.value('healthyThreshold') ?? sentDefault(part.use, 2, page), UnhealthyThreshold: check.value('unhealthyThreshold') ?? sentDefault(part.use, 5, page),
	});
}
