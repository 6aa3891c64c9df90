/** `aws_ecs_cluster`, `aws_ecs_cluster_capacity_providers` and `aws_ecs_capacity_provider` → model. */
import type { CapacityProvider, CapacityProviderStrategyItem, ClusterCapacityProviders, EcsCluster, ManagedScaling } from '../../../core/model/ecsCluster';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('ecs_capacity_provider');
const scalingSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html';
const providerSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html';

export function readCluster({ fields, base }: ResourceContext): EcsCluster {
	return {
		type: 'AWS::ECS::Cluster',
		clusterName: fields.text('name'),
		capacityProviders: fields.references('capacity_providers'),
		defaultCapacityProviderStrategy: readStrategy(fields, 'default_capacity_provider_strategy'),
		...base,
	};
}

export function readClusterCapacityProviders({ fields, base }: ResourceContext): ClusterCapacityProviders {
	return {
		type: 'AWS::ECS::ClusterCapacityProviderAssociations',
		cluster: fields.reference('cluster_name', 'aws_ecs_cluster'),
		capacityProviders: fields.references('capacity_providers'),
		defaultCapacityProviderStrategy: readStrategy(fields, 'default_capacity_provider_strategy'),
		...base,
	};
}

/** @param name of the blocks */
export function readStrategy(fields: Fields, name: string): readonly CapacityProviderStrategyItem[] {
	return fields.blocks(name).map((item) => ({
		capacityProvider: item.reference('capacity_provider', 'aws_ecs_capacity_provider'),
		base: withDefault(item, item.number('base'), { fallback: 0, source: pageOf('ecs_service') }),
		weight: item.number('weight'),
		range: item.range,
	}));
}

export function readCapacityProvider({ fields, base }: ResourceContext): CapacityProvider {
	const provider = fields.block('auto_scaling_group_provider');
	return {
		type: 'AWS::ECS::CapacityProvider',
		capacityProviderName: fields.text('name'),
		autoScalingGroup: provider.reference('auto_scaling_group_arn'),
		managedScaling: readManagedScaling(provider),
		managedTerminationProtection: withDefault(provider, provider.text('managed_termination_protection'), { fallback: 'DISABLED', source: providerSource }),
		managedDraining: withDefault(provider, provider.text('managed_draining'), { fallback: 'ENABLED', source }),
		...base,
	};
}

function readManagedScaling(provider: Fields): ManagedScaling | undefined {
	const [scaling] = provider.blocks('managed_scaling');
	return scaling && {
		status: scaling.text('status'),
		targetCapacityPercent: withDefault(scaling, scaling.number('target_capacity'), { fallback: 100, source: scalingSource }),
		minimumScalingStepSize: withDefault(scaling, scaling.number('minimum_scaling_step_size'), { fallback: 1, source: scalingSource }),
		maximumScalingStepSize: withDefault(scaling, scaling.number('maximum_scaling_step_size'), { fallback: 10_000, source: scalingSource }),
		instanceWarmupPeriodSeconds: withDefault(scaling, scaling.number('instance_warmup_period'), { fallback: 300, source }),
	};
}
