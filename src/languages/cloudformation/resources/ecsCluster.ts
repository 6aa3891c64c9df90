/** ECS clusters, their capacity providers and the strategies of both → model. */
import type { CapacityProvider, CapacityProviderStrategyItem, ClusterCapacityProviders, EcsCluster, ManagedScaling } from '../../../core/model/ecsCluster';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const scalingSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html';
const providerSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html';
const strategySource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html';

export function readCluster(context: ResourceContext): EcsCluster {
	const { properties, base } = context;
	return {
		type: 'AWS::ECS::Cluster',
		clusterName: properties.text('ClusterName'),
		capacityProviders: properties.references('CapacityProviders'),
		defaultCapacityProviderStrategy: readStrategy(context, 'DefaultCapacityProviderStrategy'),
		...base,
	};
}

export function readClusterCapacityProviders(context: ResourceContext): ClusterCapacityProviders {
	const { properties, base } = context;
	return {
		type: 'AWS::ECS::ClusterCapacityProviderAssociations',
		cluster: properties.reference('Cluster', 'AWS::ECS::Cluster'),
		capacityProviders: properties.references('CapacityProviders'),
		defaultCapacityProviderStrategy: readStrategy(context, 'DefaultCapacityProviderStrategy'),
		...base,
	};
}

/** @param name of the list */
export function readStrategy(context: ResourceContext, name: string): readonly CapacityProviderStrategyItem[] {
	return context.properties.children(name).map((item) => ({
		capacityProvider: item.reference('CapacityProvider', 'AWS::ECS::CapacityProvider'),
		base: withDefault(context, item.number('Base'), { fallback: 0, source: strategySource }),
		weight: item.number('Weight'),
		range: item.range,
	}));
}

export function readCapacityProvider(context: ResourceContext): CapacityProvider {
	const { properties, base } = context;
	const provider = properties.child('AutoScalingGroupProvider');
	return {
		type: 'AWS::ECS::CapacityProvider',
		capacityProviderName: properties.text('Name'),
		autoScalingGroup: provider.reference('AutoScalingGroupArn', 'AWS::AutoScaling::AutoScalingGroup'),
		managedScaling: provider.isWritten('ManagedScaling') ? readManagedScaling(context, provider.child('ManagedScaling')) : undefined,
		managedTerminationProtection: withDefault(context, provider.text('ManagedTerminationProtection'), { fallback: 'DISABLED', source: providerSource }),
		managedDraining: withDefault(context, provider.text('ManagedDraining'), { fallback: 'ENABLED', source: providerSource }),
		...base,
	};
}

function readManagedScaling(context: ResourceContext, scaling: Properties): ManagedScaling {
	return {
		status: scaling.text('Status'),
		targetCapacityPercent: withDefault(context, scaling.number('TargetCapacity'), { fallback: 100, source: scalingSource }),
		minimumScalingStepSize: withDefault(context, scaling.number('MinimumScalingStepSize'), { fallback: 1, source: scalingSource }),
		maximumScalingStepSize: withDefault(context, scaling.number('MaximumScalingStepSize'), { fallback: 10_000, source: scalingSource }),
		instanceWarmupPeriodSeconds: withDefault(context, scaling.number('InstanceWarmupPeriod'), { fallback: 300, source: scalingSource }),
	};
}
