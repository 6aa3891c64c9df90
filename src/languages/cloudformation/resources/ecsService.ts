/** `AWS::ECS::Service` → model. */
import type { DeploymentConfiguration, EcsService, ServiceNetwork } from '../../../core/model/ecsService';
import type { Value } from '../../../core/model/value';
import { convertValue, isKnown } from '../../../core/model/value';
import { deploymentDefaults, deploymentSource } from '../../ecsDefaults';
import { notTold, withDefault } from './context';
import type { ResourceContext } from './context';
import { readStrategy } from './ecsCluster';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-service.html';

export function readEcsService(context: ResourceContext): EcsService {
	const { properties, base } = context;
	const schedulingStrategy = withDefault(context, properties.text('SchedulingStrategy'), { fallback: 'REPLICA', source });
	return {
		type: 'AWS::ECS::Service',
		serviceName: properties.text('ServiceName'),
		cluster: properties.reference('Cluster', 'AWS::ECS::Cluster'),
		taskDefinition: properties.reference('TaskDefinition', 'AWS::ECS::TaskDefinition'),
		launchType: properties.text('LaunchType'),
		capacityProviderStrategy: readStrategy(context, 'CapacityProviderStrategy'),
		platformVersion: properties.text('PlatformVersion'),
		schedulingStrategy,
		desiredCount: readDesiredCount(context, schedulingStrategy),
		deploymentConfiguration: readDeployment(context, schedulingStrategy),
		deploymentController: withDefault(context, properties.child('DeploymentController').text('Type'), { fallback: 'ECS', source }),
		healthCheckGracePeriodSeconds: withDefault(context, properties.number('HealthCheckGracePeriodSeconds'), { fallback: 0, source }),
		loadBalancers: properties.children('LoadBalancers').map((balancer) => ({
			targetGroup: balancer.reference('TargetGroupArn'),
			loadBalancerName: balancer.reference('LoadBalancerName', 'AWS::ElasticLoadBalancing::LoadBalancer'),
			containerName: balancer.text('ContainerName'),
			containerPort: balancer.number('ContainerPort'),
			range: balancer.range,
		})),
		networkConfiguration: readNetwork(context),
		availabilityZoneRebalancing: properties.text('AvailabilityZoneRebalancing'),
		placementStrategies: properties.children('PlacementStrategies').map((strategy) => ({ type: strategy.text('Type'), field: strategy.text('Field') })),
		...base,
	};
}

/** A new service runs one task where nothing is written; daemons run once on each instance. */
function readDesiredCount(context: ResourceContext, schedulingStrategy: Value<string>): Value<number> | undefined {
	const written = context.properties.number('DesiredCount');
	return isKnown(schedulingStrategy) && schedulingStrategy.value === 'REPLICA' ? withDefault(context, written, { fallback: 1, source }) : written;
}

function readDeployment(context: ResourceContext, schedulingStrategy: Value<string>): DeploymentConfiguration {
	const configuration = context.properties.child('DeploymentConfiguration');
	const breaker = configuration.child('DeploymentCircuitBreaker');
	const defaults = deploymentDefaults(schedulingStrategy);
	const percent = (name: string, fallback: number | undefined): Value<number> => {
		const written = configuration.number(name);
		return fallback === undefined ? written ?? notTold(context, name) : withDefault(context, written, { fallback, source: deploymentSource });
	};
	return {
		strategy: withDefault(context, configuration.text('Strategy'), { fallback: 'ROLLING', source }),
		minimumHealthyPercent: percent('MinimumHealthyPercent', defaults?.minimum),
		maximumPercent: percent('MaximumPercent', defaults?.maximum),
		circuitBreakerEnabled: withDefault(context, breaker.boolean('Enable'), { fallback: false, source }),
		circuitBreakerRollback: withDefault(context, breaker.boolean('Rollback'), { fallback: false, source }),
	};
}

function readNetwork(context: ResourceContext): ServiceNetwork | undefined {
	const configuration = context.properties.child('NetworkConfiguration');
	if (!configuration.isWritten('AwsvpcConfiguration')) { return undefined; }
	const network = configuration.child('AwsvpcConfiguration');
	const assign = network.text('AssignPublicIp');
	return {
		subnets: network.references('Subnets', { joins: true }),
		securityGroups: network.references('SecurityGroups', { joins: true }),
		assignPublicIp: assign === undefined ? withDefault(context, undefined, { fallback: false, source }) : convertValue(assign, toEnabled),
	};
}

function toEnabled(text: string): boolean | undefined {
	return text === 'ENABLED' ? true : text === 'DISABLED' ? false : undefined;
}
