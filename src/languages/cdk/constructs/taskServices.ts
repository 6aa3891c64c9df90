/** Services of Amazon ECS and the patterns that make a service with its load balancer: `aws-cdk-lib/aws-ecs`, `aws-ecs-patterns`. */
import type { Place } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { concluded, createProps, listOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, Thing, World } from '../world';
import { attachmentsOf } from './attachments';
import { subnetsOf } from './network';
import { attributesOf } from './targetGroup';
import { containerOf, containersIn, definitionOf, healthCheckOf, nameOf, portsOf } from './tasks';

const prefix = 'elasticloadbalancingv2';
const pattern = 'ecspatterns.ApplicationLoadBalancedFargateService';

export const taskServices: Service = {
	kinds: {
		'ecs.FargateService': { synthesize: synthesizeService },
		'ecs.Ec2Service': { synthesize: synthesizeService },
		'ecs.ExternalService': { synthesize: synthesizeService },
		[pattern]: { synthesize: synthesizePattern },
	},
	members: {
		[`${pattern}.service`]: { kind: 'ecs.FargateService', suffix: '/Service' },
		[`${pattern}.taskDefinition`]: { kind: 'ecs.FargateTaskDefinition', suffix: '/TaskDef' },
		[`${pattern}.loadBalancer`]: { kind: `${prefix}.ApplicationLoadBalancer`, suffix: '/LB' },
		[`${pattern}.listener`]: { kind: `${prefix}.ApplicationListener`, suffix: '/LB/PublicListener' },
		[`${pattern}.targetGroup`]: { kind: `${prefix}.ApplicationTargetGroup`, suffix: '/TargetGroup' },
	},
};

const servicePage = pageOf('ecs', 'BaseServiceOptions');

interface ServiceParts {
	readonly launchType: string;
	readonly place: Place;
	readonly definition: ValueTree | undefined;
	readonly balancers: ValueTree | undefined;
	readonly network: ValueTree | undefined;
}

function serviceProperties(props: Props, { launchType, place, definition, balancers, network }: ServiceParts): SynthesizedResource['properties'] {
	const isDaemon = props.value('daemon');
	const daemon = isDaemon?.kind === 'scalar' && isDaemon.value === true;
	const breaker = props.object('circuitBreaker');
	const strategies = props.part('capacityProviderStrategies');
	return objectOf(props.place, {
		ServiceName: props.value('serviceName'), Cluster: props.value('cluster'), TaskDefinition: definition,
		LaunchType: strategies === undefined ? concluded(place, launchType) : undefined,
		CapacityProviderStrategy: strategies === undefined ? undefined : listOf(strategies.use, props.items('capacityProviderStrategies').map((item) => {
			const strategy = createProps(item, item.use, props.interpret);
			return strategy.isClosed ? objectOf(item.use, { CapacityProvider: strategy.value('capacityProvider'), Base: strategy.value('base'), Weight: strategy.value('weight') }) : unknownAt(item.use);
		})),
		PlatformVersion: props.value('platformVersion'),
		SchedulingStrategy: isDaemon === undefined ? undefined : isDaemon.kind === 'scalar' ? concluded(props.part('daemon')?.use ?? place, daemon ? 'DAEMON' : 'REPLICA') : isDaemon,
		DesiredCount: props.value('desiredCount'),
		DeploymentController: objectIfAny(props.place, { Type: props.object('deploymentController').value('type') }),
		DeploymentConfiguration: objectOf(props.place, {
			MaximumPercent: props.value('maxHealthyPercent') ?? sentDefault(place, daemon ? 100 : 200, servicePage),
			MinimumHealthyPercent: props.value('minHealthyPercent') ?? sentDefault(place, daemon ? 0 : 50, servicePage),
			Strategy: props.value('deploymentStrategy'),
			DeploymentCircuitBreaker: props.part('circuitBreaker') === undefined ? undefined : objectOf(breaker.place, {
				Enable: breaker.value('enable') ?? sentDefault(breaker.place, true, pageOf('ecs', 'DeploymentCircuitBreaker')), Rollback: breaker.value('rollback'),
			}),
		}),
		HealthCheckGracePeriodSeconds: props.value('healthCheckGracePeriod') ?? (balancers === undefined ? undefined : sentDefault(place, 60, servicePage)),
		LoadBalancers: balancers, NetworkConfiguration: network, AvailabilityZoneRebalancing: props.value('availabilityZoneRebalancing'),
	});
}

function synthesizeService(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, symbol, namePlace } = construct;
	const launchType = { 'ecs.FargateService': 'FARGATE', 'ecs.Ec2Service': 'EC2' }[symbol] ?? 'EXTERNAL';
	const definition = world.thingOf(props.part('taskDefinition')?.result);
	const { targetGroups } = attachmentsOf(construct, world);
	return [mainResource(construct, 'AWS::ECS::Service', serviceProperties(props, {
		launchType, place: namePlace, definition: props.value('taskDefinition'),
		balancers: targetGroups?.kind === 'list' ? listOf(namePlace, targetGroups.items.map((group) => objectOf(namePlace, { TargetGroupArn: group, ...defaultContainer(definition, namePlace, world) }))) : undefined,
		network: symbol === 'ecs.FargateService' || props.part('vpcSubnets') !== undefined || props.part('assignPublicIp') !== undefined ? networkOf(props, namePlace, world, 'vpcSubnets') : undefined,
	}))];
}

/** A target group gets the first port of the first container. */
function defaultContainer(definition: Thing | undefined, place: Place, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const [container] = definition === undefined ? [] : containersIn(definition, world);
	if (container === undefined) { return { ContainerName: unknownAt(place), ContainerPort: unknownAt(place) }; }
	const [port] = portsOf(container, world);
	return { ContainerName: nameOf(container), ContainerPort: port?.value('containerPort') ?? unknownAt(place) };
}

/** In the VPC of the cluster: in its public subnets where tasks get public addresses, else in private ones. */
function networkOf(props: Props, place: Place, world: World, selectionName: string): ValueTree {
	const assigns = props.value('assignPublicIp');
	const isPublic = assigns?.kind === 'scalar' ? assigns.value === true : assigns === undefined ? false : undefined;
	const cluster = world.thingOf(props.part('cluster')?.result);
	const vpc = cluster?.construct.props.part('vpc') ?? props.part('vpc');
	const subnets = vpc === undefined || (isPublic === undefined && props.part(selectionName) === undefined) ? unknownAt(props.part(selectionName)?.use ?? place)
		: subnetsOf(props, world, { selectionName, vpc, wanted: isPublic === true ? ['public'] : undefined });
	return objectOf(place, { AwsvpcConfiguration: objectOf(place, {
		AssignPublicIp: isPublic === undefined ? assigns : assigns === undefined ? sentDefault(place, 'DISABLED', servicePage) : concluded(props.part('assignPublicIp')?.use ?? place, isPublic ? 'ENABLED' : 'DISABLED'),
		Subnets: subnets, SecurityGroups: props.value('securityGroups') ?? listOf(place, [referenceTo(place, undefined)]),
	}) });
}

const patternPage = pageOf('ecs_patterns', 'ApplicationLoadBalancedFargateServiceProps');

/** A service with its task, load balancer, listener and target group. */
function synthesizePattern(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace, id } = construct;
	const reference = (suffix: string): ValueTree => referenceTo(namePlace, `${id}${suffix}`);
	const own = props.part('taskDefinition');
	const container = patternContainer(construct);
	const balancers = listOf(namePlace, [objectOf(namePlace, { TargetGroupArn: reference('/TargetGroup'), ...own === undefined ? container.target : defaultContainer(world.thingOf(own.result), namePlace, world) })]);
	const service = partOf(construct, '/Service', 'AWS::ECS::Service', withCount(serviceProperties(props, {
		launchType: 'FARGATE', place: namePlace, definition: own === undefined ? reference('/TaskDef') : props.value('taskDefinition'), balancers, network: networkOf(props, namePlace, world, 'taskSubnets'),
	}), construct));
	const definition = own === undefined ? [partOf(construct, '/TaskDef', 'AWS::ECS::TaskDefinition', definitionOf(props, { symbol: 'ecs.FargateTaskDefinition', place: namePlace, containers: [container.tree] }))] : [];
	return [service, ...definition, ...patternBalancer(construct, world, reference)];
}

/** One task unless more are written: a feature flag leaves it out, which makes one, too. */
function withCount(properties: SynthesizedResource['properties'], { props, namePlace }: Construct): SynthesizedResource['properties'] {
	if (properties.kind !== 'object' || props.part('desiredCount') !== undefined) { return properties; }
	return { ...properties, entries: new Map([...properties.entries, ['DesiredCount', sentDefault(namePlace, 1, patternPage)]]) };
}

function patternContainer({ props, namePlace }: Construct): { readonly tree: ValueTree; readonly target: Readonly<Record<string, ValueTree | undefined>> } {
	const options = props.object('taskImageOptions');
	const name = options.value('containerName') ?? sentDefault(namePlace, 'web', patternPage);
	const port = options.value('containerPort') ?? sentDefault(namePlace, 80, patternPage);
	const ports = objectOf(options.place, { ContainerPort: port });
	const container = containerOf(options, { place: namePlace, name, ports: [] });
	const entries = container.kind === 'object' ? container.entries : [];
	const sized = objectOf(options.place, { ...Object.fromEntries(entries), Cpu: props.value('containerCpu'), Memory: props.value('containerMemoryLimitMiB'), HealthCheck: healthCheckOf(props), PortMappings: listOf(options.place, [ports]) });
	return { tree: sized, target: { ContainerName: name, ContainerPort: port } };
}

function patternBalancer(construct: Construct, world: World, reference: (suffix: string) => ValueTree): readonly SynthesizedResource[] {
	const { props, namePlace, id } = construct;
	const isGiven = props.part('loadBalancer') !== undefined;
	const isPublic = props.value('publicLoadBalancer');
	const faces = isPublic === undefined ? true : isPublic.kind === 'scalar' ? isPublic.value === true : undefined;
	const isSecure = props.part('certificate') !== undefined;
	const protocol = props.value('protocol') ?? sentDefault(namePlace, isSecure ? 'HTTPS' : 'HTTP', patternPage);
	const standardPort = protocol.kind === 'scalar' ? sentDefault(namePlace, protocol.value === 'HTTPS' ? 443 : 80, patternPage) : unknownAt(namePlace);
	const vpc = world.thingOf(props.part('cluster')?.result)?.construct.props.part('vpc') ?? props.part('vpc');
	const group = { id: `${id}/TargetGroup` };
	const calls = world.callsOn(group);
	const check = calls.filter(({ method }) => method === 'configureHealthCheck').at(-1)?.options(0);
	const attributes = calls.filter(({ method }) => method === 'setAttribute').flatMap(({ args: [key, value], tree }) => {
		const name = key === undefined ? undefined : tree(key);
		return name?.kind !== 'scalar' || value === undefined ? [] : [[String(name.value), tree(value)] as const];
	});
	const balancer = isGiven ? [] : [partOf(construct, '/LB', 'AWS::ElasticLoadBalancingV2::LoadBalancer', objectOf(props.place, {
		Name: props.value('loadBalancerName'), Type: concluded(namePlace, 'application'),
		Scheme: faces === undefined ? isPublic : isPublic === undefined ? sentDefault(namePlace, 'internet-facing', patternPage) : concluded(props.part('publicLoadBalancer')?.use ?? namePlace, faces ? 'internet-facing' : 'internal'),
		Subnets: vpc === undefined || faces === undefined ? unknownAt(namePlace) : subnetsOf(props, world, { selectionName: 'loadBalancerSubnets', vpc, wanted: faces ? ['public'] : undefined }),
		SecurityGroups: listOf(namePlace, [referenceTo(namePlace, undefined)]), LoadBalancerAttributes: attributesOf(props.place, { 'idle_timeout.timeout_seconds': props.value('idleTimeout') }),
	}))];
	return [
		...balancer,
		partOf(construct, '/LB/PublicListener', 'AWS::ElasticLoadBalancingV2::Listener', objectOf(props.place, {
			LoadBalancerArn: isGiven ? props.value('loadBalancer') : reference('/LB'), Port: props.value('listenerPort') ?? standardPort, Protocol: protocol,
			DefaultActions: listOf(namePlace, [objectOf(namePlace, { Type: concluded(namePlace, 'forward'), TargetGroupArn: reference('/TargetGroup') })]),
		})),
		partOf(construct, '/TargetGroup', 'AWS::ElasticLoadBalancingV2::TargetGroup', objectOf(props.place, {
			Port: sentDefault(namePlace, 80, patternPage), Protocol: props.value('targetProtocol') ?? sentDefault(namePlace, 'HTTP', patternPage), TargetType: concluded(namePlace, 'ip'), VpcId: referenceTo(namePlace, undefined),
			HealthCheckPath: check?.value('path'), HealthCheckIntervalSeconds: check?.value('interval'), HealthCheckTimeoutSeconds: check?.value('timeout'), HealthCheckPort: check?.value('port'), HealthCheckProtocol: check?.value('protocol'),
			HealthyThresholdCount: check?.value('healthyThresholdCount'), UnhealthyThresholdCount: check?.value('unhealthyThresholdCount'), Matcher: check === undefined ? undefined : objectIfAny(check.place, { HttpCode: check.value('healthyHttpCodes') }),
			TargetGroupAttributes: attributesOf(props.place, Object.fromEntries(attributes)),
		})),
	];
}
