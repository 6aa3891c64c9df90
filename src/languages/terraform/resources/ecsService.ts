/** `aws_ecs_service` → model. */
import type { DeploymentConfiguration, EcsService, ServiceNetwork } from '../../../core/model/ecsService';
import type { Value } from '../../../core/model/value';
import { isKnown } from '../../../core/model/value';
import { deploymentDefaults, deploymentSource } from '../../ecsDefaults';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';
import { readStrategy } from './ecsCluster';

const source = pageOf('ecs_service');

export function readEcsService({ fields, base }: ResourceContext): EcsService {
	const schedulingStrategy = withDefault(fields, fields.text('scheduling_strategy'), { fallback: 'REPLICA', source });
	return {
		type: 'AWS::ECS::Service',
		serviceName: fields.text('name'),
		cluster: fields.reference('cluster', 'aws_ecs_cluster'),
		taskDefinition: fields.reference('task_definition', 'aws_ecs_task_definition'),
		launchType: fields.text('launch_type'),
		capacityProviderStrategy: readStrategy(fields, 'capacity_provider_strategy'),
		platformVersion: fields.text('platform_version'),
		schedulingStrategy,
		desiredCount: readDesiredCount(fields, schedulingStrategy),
		deploymentConfiguration: readDeployment(fields, schedulingStrategy),
		deploymentController: withDefault(fields, fields.block('deployment_controller').text('type'), { fallback: 'ECS', source }),
		healthCheckGracePeriodSeconds: withDefault(fields, fields.number('health_check_grace_period_seconds'), { fallback: 0, source }),
		loadBalancers: fields.blocks('load_balancer').map((balancer) => ({
			targetGroup: balancer.reference('target_group_arn'),
			loadBalancerName: balancer.reference('elb_name', 'aws_elb'),
			containerName: balancer.text('container_name'),
			containerPort: balancer.number('container_port'),
			range: balancer.range,
		})),
		networkConfiguration: readNetwork(fields),
		availabilityZoneRebalancing: fields.text('availability_zone_rebalancing'),
		placementStrategies: fields.blocks('ordered_placement_strategy').map((strategy) => ({ type: strategy.text('type'), field: strategy.text('field') })),
		...base,
	};
}

/** The provider's own default; daemons run once on each instance. */
function readDesiredCount(fields: Fields, schedulingStrategy: Value<string>): Value<number> | undefined {
	const written = fields.number('desired_count');
	return isKnown(schedulingStrategy) && schedulingStrategy.value === 'REPLICA' ? withDefault(fields, written, { fallback: 0, source }) : written;
}

function readDeployment(fields: Fields, schedulingStrategy: Value<string>): DeploymentConfiguration {
	const breaker = fields.block('deployment_circuit_breaker');
	const defaults = deploymentDefaults(schedulingStrategy);
	const percent = (name: string, fallback: number | undefined): Value<number> => fallback === undefined ? fields.number(name) ?? { ...schedulingStrategy, value: undefined, origin: unknownOrigin }
		: withDefault(fields, fields.number(name), { fallback, source: deploymentSource });
	return {
		strategy: withDefault(fields, fields.block('deployment_configuration').text('strategy'), { fallback: 'ROLLING', source }),
		minimumHealthyPercent: percent('deployment_minimum_healthy_percent', defaults?.minimum),
		maximumPercent: percent('deployment_maximum_percent', defaults?.maximum),
		circuitBreakerEnabled: withDefault(breaker, breaker.boolean('enable'), { fallback: false, source }),
		circuitBreakerRollback: withDefault(breaker, breaker.boolean('rollback'), { fallback: false, source }),
	};
}

const unknownOrigin = { kind: 'unknown', reason: 'not-in-text', text: 'scheduling_strategy' } as const;

function readNetwork(fields: Fields): ServiceNetwork | undefined {
	const [network] = fields.blocks('network_configuration');
	return network && {
		subnets: network.references('subnets'),
		securityGroups: network.references('security_groups'),
		assignPublicIp: withDefault(network, network.boolean('assign_public_ip'), { fallback: false, source }),
	};
}
