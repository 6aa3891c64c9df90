/** Clusters, task definitions and containers of Amazon ECS: `aws-cdk-lib/aws-ecs`. */
import type { Place } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { concluded, createProps, listOf, objectIfAny, objectOf, referenceTo, sentDefault } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, Thing, World } from '../world';

const definitions = ['FargateTaskDefinition', 'Ec2TaskDefinition', 'ExternalTaskDefinition', 'TaskDefinition'].map((name) => `ecs.${name}`);

export const tasks: Service = {
	kinds: {
		'ecs.Cluster': { synthesize: (construct, world) => [mainResource(construct, 'AWS::ECS::Cluster', objectOf(construct.props.place, { ClusterName: construct.props.value('clusterName') })), ...associations(construct, world)] },
		...Object.fromEntries(definitions.flatMap((name) => [[name, { kind: name, synthesize: synthesizeDefinition }], [`${name}.addContainer`, { kind: 'ecs.ContainerDefinition' }]])),
		'ecs.ContainerDefinition': {},
		'ecs.AsgCapacityProvider': { synthesize: synthesizeProvider },
	},
};

/** `enableFargateCapacityProviders: true`, and what `addAsgCapacityProvider` adds. */
function associations(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, id, namePlace } = construct;
	const enables = props.value('enableFargateCapacityProviders');
	const { use } = props.part('enableFargateCapacityProviders') ?? { use: namePlace };
	const fargate = enables?.kind === 'scalar' && enables.value === true ? ['FARGATE', 'FARGATE_SPOT'].map((name) => concluded(use, name)) : [];
	const added = world.callsOn(construct).filter(({ method }) => method === 'addAsgCapacityProvider').flatMap(({ args: [provider], tree }) => provider === undefined ? [] : tree(provider) ?? []);
	const providers = [...fargate, ...added];
	return providers.length === 0 ? [] : [partOf(construct, '/CapacityProviders', 'AWS::ECS::ClusterCapacityProviderAssociations', objectOf(use, { Cluster: referenceTo(namePlace, id), CapacityProviders: listOf(use, providers) }))];
}

function synthesizeDefinition(construct: Construct, world: World): readonly SynthesizedResource[] {
	return [mainResource(construct, 'AWS::ECS::TaskDefinition', definitionOf(construct.props, { symbol: construct.symbol, place: construct.namePlace, containers: containersOf(construct, world) }))];
}

/** What a task is, whether it is defined by itself or by a pattern. */
export function definitionOf(props: Props, { symbol, place, containers }: { readonly symbol: string; readonly place: Place; readonly containers: readonly ValueTree[] }): SynthesizedResource['properties'] {
	const isFargate = symbol === 'ecs.FargateTaskDefinition';
	const page = pageOf('ecs', 'FargateTaskDefinitionProps');
	const platform = props.object('runtimePlatform');
	const network = { 'ecs.FargateTaskDefinition': 'awsvpc', 'ecs.Ec2TaskDefinition': 'bridge' }[symbol];
	const compatibility = { 'ecs.FargateTaskDefinition': 'FARGATE', 'ecs.Ec2TaskDefinition': 'EC2', 'ecs.ExternalTaskDefinition': 'EXTERNAL' }[symbol];
	return objectOf(props.place, {
		Family: props.value('family'),
		Cpu: props.value('cpu') ?? (isFargate ? sentDefault(place, 256, page) : undefined),
		Memory: props.value('memoryLimitMiB') ?? props.value('memoryMiB') ?? (isFargate ? sentDefault(place, 512, page) : undefined),
		NetworkMode: props.value('networkMode') ?? (network === undefined ? undefined : sentDefault(place, network, page)),
		RequiresCompatibilities: compatibility === undefined ? undefined : listOf(place, [concluded(place, compatibility)]),
		RuntimePlatform: objectIfAny(platform.place, { CpuArchitecture: platform.value('cpuArchitecture'), OperatingSystemFamily: platform.value('operatingSystemFamily') }),
		EphemeralStorage: objectIfAny(props.place, { SizeInGiB: props.value('ephemeralStorageGiB') }),
		ContainerDefinitions: containers.length === 0 ? undefined : listOf(props.place, containers),
	});
}

/** The containers that are added to a definition, in the order of the text. */
export function containersIn(definition: Pick<Thing, 'id'>, world: World): readonly Construct[] {
	return world.once(findContainers).get(definition.id) ?? [];
}

function findContainers(world: World): ReadonlyMap<string, readonly Construct[]> {
	const found = new Map<string, Construct[]>();
	for (const construct of world.constructs) {
		const definition = construct.kind === 'ecs.ContainerDefinition' ? construct.on ?? world.thingOf(construct.props.part('taskDefinition')?.result) : undefined;
		if (definition !== undefined) { found.set(definition.id, [...found.get(definition.id) ?? [], construct]); }
	}
	return found;
}

function containersOf(definition: Pick<Thing, 'id'>, world: World): readonly ValueTree[] {
	return containersIn(definition, world).map((container) => containerOf(container.props, { place: container.namePlace, name: nameOf(container), ports: portsOf(container, world) }));
}

export function nameOf({ props, namePlace, name }: Construct): ValueTree {
	return props.value('containerName') ?? concluded(namePlace, name);
}

/** The mappings of the prop and of `addPortMappings`. */
export function portsOf(container: Construct, world: World): readonly Props[] {
	const added = world.callsOn(container).filter(({ method }) => method === 'addPortMappings').flatMap(({ args }) => args);
	return [...container.props.items('portMappings'), ...added].map((item) => createProps(item, item.use, world.interpret));
}

export function containerOf(props: Props, { place, name, ports }: { readonly place: Place; readonly name: ValueTree; readonly ports: readonly Props[] }): ValueTree {
	return objectOf(props.place, {
		Name: name, Cpu: props.value('cpu'), Memory: props.value('memoryLimitMiB'), MemoryReservation: props.value('memoryReservationMiB'), Essential: props.value('essential'),
		PortMappings: ports.length === 0 ? undefined : listOf(place, ports.map((port) => objectOf(port.place, { ContainerPort: port.value('containerPort'), HostPort: port.value('hostPort'), Protocol: port.value('protocol') }))),
		HealthCheck: healthCheckOf(props), StopTimeout: props.value('stopTimeout'),
	});
}

/** Without its times the CDK sends the ones that ECS takes anyway. */
export function healthCheckOf(props: Props): ValueTree | undefined {
	const part = props.part('healthCheck');
	if (part === undefined) { return undefined; }
	const check = props.object('healthCheck');
	return objectOf(part.use, { Interval: check.value('interval'), Timeout: check.value('timeout'), Retries: check.value('retries'), StartPeriod: check.value('startPeriod') });
}

const providerPage = pageOf('ecs', 'AsgCapacityProviderProps');

function synthesizeProvider(construct: Construct): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const word = (name: string, fallback: boolean): ValueTree => {
		const value = props.value(name);
		const { use } = props.part(name) ?? { use: namePlace };
		return value === undefined ? sentDefault(namePlace, fallback ? 'ENABLED' : 'DISABLED', providerPage) : value.kind === 'scalar' ? concluded(use, value.value === true ? 'ENABLED' : 'DISABLED') : value;
	};
	const scaling = props.value('enableManagedScaling');
	return [mainResource(construct, 'AWS::ECS::CapacityProvider', objectOf(props.place, {
		Name: props.value('capacityProviderName'),
		AutoScalingGroupProvider: objectOf(props.place, {
			AutoScalingGroupArn: props.value('autoScalingGroup'),
			ManagedScaling: scaling?.kind === 'scalar' && scaling.value === false ? undefined : objectOf(props.place, {
				Status: word('enableManagedScaling', true), TargetCapacity: props.value('targetCapacityPercent') ?? sentDefault(namePlace, 100, providerPage),
				MinimumScalingStepSize: props.value('minimumScalingStepSize'), MaximumScalingStepSize: props.value('maximumScalingStepSize'), InstanceWarmupPeriod: props.value('instanceWarmupPeriod'),
			}),
			ManagedTerminationProtection: word('enableManagedTerminationProtection', true),
			ManagedDraining: props.part('enableManagedDraining') === undefined ? undefined : word('enableManagedDraining', true),
		}),
	}))];
}
