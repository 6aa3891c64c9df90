/** `AWS::AutoScaling::AutoScalingGroup` → model. Names and defaults: AWS documentation of 2023-12-07, API of 2026-08-07. */
import type { AutoScalingGroup } from '../../../core/model/autoScalingGroup';
import type { LaunchTemplateOverride, MixedInstancesPolicy } from '../../../core/model/mixedInstancesPolicy';
import type { ResourceReference } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import type { Properties } from '../properties';
import { unknownType, withDefault } from './context';
import type { ResourceContext } from './context';
import { readInstanceRequirements } from './instanceRequirements';
import { readHookSettings } from './lifecycleHook';
import { readUpdatePolicy } from './updatePolicy';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html';

export function readAutoScalingGroup(context: ResourceContext): AutoScalingGroup {
	const { properties, base } = context;
	return {
		type: 'AWS::AutoScaling::AutoScalingGroup',
		minSize: properties.number('MinSize'),
		maxSize: properties.number('MaxSize'),
		desiredCapacity: properties.number('DesiredCapacity'),
		healthCheckType: withDefault(context, properties.commaTexts('HealthCheckType'), { fallback: ['EC2'], source }),
		healthCheckGracePeriodSeconds: withDefault(context, properties.number('HealthCheckGracePeriod'), { fallback: 0, source }),
		defaultCooldownSeconds: withDefault(context, properties.number('Cooldown'), { fallback: 300, source }),
		defaultInstanceWarmupSeconds: properties.number('DefaultInstanceWarmup'),
		availabilityZones: properties.texts('AvailabilityZones'),
		subnets: properties.references('VPCZoneIdentifier', { joins: true }),
		targetGroupArns: readTrafficSources(context, { property: 'TargetGroupARNs', type: 'elbv2' }),
		loadBalancerNames: readTrafficSources(context, { property: 'LoadBalancerNames', type: 'elb' }),
		lifecycleHookSpecificationList: properties.children('LifecycleHookSpecificationList').map((hook) => readHookSettings(context, hook)),
		enabledMetrics: readEnabledMetrics(properties),
		placementGroup: properties.reference('PlacementGroup'),
		instanceRefresh: undefined,
		updatePolicy: readUpdatePolicy(context),
		...readLaunch(context),
		...readCapacityChanges(context),
		...base,
	};
}

type Launch = Pick<AutoScalingGroup, 'launchTemplate' | 'launchTemplateVersion' | 'launchConfiguration' | 'mixedInstancesPolicy'>;

/** From the group itself or from its mixed instances policy; AWS allows only one of them. */
function readLaunch(context: ResourceContext): Launch {
	const { properties } = context;
	const mixed = properties.child('MixedInstancesPolicy');
	const own = properties.child('LaunchTemplate');
	const template = properties.isWritten('LaunchTemplate') ? own : mixed.child('LaunchTemplate').child('LaunchTemplateSpecification');
	return {
		launchTemplate: readTemplateReference(template),
		launchTemplateVersion: template.text('Version'),
		launchConfiguration: properties.reference('LaunchConfigurationName', 'AWS::AutoScaling::LaunchConfiguration'),
		mixedInstancesPolicy: properties.isWritten('MixedInstancesPolicy') ? readMixedInstances(context, mixed) : undefined,
	};
}

function readTemplateReference(specification: Properties): Value<ResourceReference> | undefined {
	return specification.reference('LaunchTemplateId') ?? specification.reference('LaunchTemplateName', 'AWS::EC2::LaunchTemplate');
}

function readMixedInstances(context: ResourceContext, mixed: Properties): MixedInstancesPolicy {
	const overrides = mixed.child('LaunchTemplate').children('Overrides');
	const distribution = mixed.child('InstancesDistribution');
	const onDemandDefault = overrides.some((override) => override.isWritten('InstanceRequirements')) ? 'lowest-price' : 'prioritized';
	return {
		overrides: overrides.map((override) => readOverride(context, override)),
		instancesDistribution: {
			onDemandAllocationStrategy: withDefault(context, distribution.text('OnDemandAllocationStrategy'), { fallback: onDemandDefault, source }),
			onDemandBaseCapacity: withDefault(context, distribution.number('OnDemandBaseCapacity'), { fallback: 0, source }),
			onDemandPercentageAboveBaseCapacity: withDefault(context, distribution.number('OnDemandPercentageAboveBaseCapacity'), { fallback: 100, source }),
			spotAllocationStrategy: withDefault(context, distribution.text('SpotAllocationStrategy'), { fallback: 'lowest-price', source }),
			spotInstancePools: withDefault(context, distribution.number('SpotInstancePools'), { fallback: 2, source }),
			spotMaxPriceUsd: distribution.number('SpotMaxPrice'),
		},
	};
}

function readOverride(context: ResourceContext, override: Properties): LaunchTemplateOverride {
	return {
		instanceType: override.text('InstanceType') ?? unknownType(context, override),
		instanceRequirements: readInstanceRequirements(context, override),
		weightedCapacity: override.number('WeightedCapacity'),
		launchTemplate: readTemplateReference(override.child('LaunchTemplateSpecification')),
	};
}

type CapacityChanges = Pick<AutoScalingGroup, 'desiredCapacityType' | 'terminationPolicies' | 'newInstancesProtectedFromScaleIn' | 'suspendedProcesses'
	| 'maxInstanceLifetimeSeconds' | 'capacityRebalance' | 'instanceMaintenancePolicy' | 'capacityDistributionStrategy' | 'zonalShiftEnabled' | 'impairedZoneHealthCheckBehavior'>;

/** What decides how instances come, go and are replaced. */
function readCapacityChanges(context: ResourceContext): CapacityChanges {
	const { properties } = context;
	const distribution = properties.child('AvailabilityZoneDistribution');
	const impairment = properties.child('AvailabilityZoneImpairmentPolicy');
	const maintenance = properties.child('InstanceMaintenancePolicy');
	return {
		desiredCapacityType: withDefault(context, properties.text('DesiredCapacityType'), { fallback: 'units', source }),
		terminationPolicies: withDefault(context, writtenList(properties.texts('TerminationPolicies')), { fallback: ['Default'], source }),
		newInstancesProtectedFromScaleIn: withDefault(context, properties.boolean('NewInstancesProtectedFromScaleIn'), { fallback: false, source }),
		suspendedProcesses: withDefault(context, undefined, { fallback: [], source }),
		maxInstanceLifetimeSeconds: properties.number('MaxInstanceLifetime'),
		capacityRebalance: withDefault(context, properties.boolean('CapacityRebalance'), { fallback: false, source }),
		instanceMaintenancePolicy: properties.isWritten('InstanceMaintenancePolicy')
			? { minHealthyPercentage: maintenance.number('MinHealthyPercentage'), maxHealthyPercentage: maintenance.number('MaxHealthyPercentage') } : undefined,
		capacityDistributionStrategy: withDefault(context, distribution.text('CapacityDistributionStrategy'), { fallback: 'balanced-best-effort', source }),
		zonalShiftEnabled: withDefault(context, impairment.boolean('ZonalShiftEnabled'), { fallback: false, source }),
		impairedZoneHealthCheckBehavior: impairment.text('ImpairedZoneHealthCheckBehavior'),
	};
}

/** Collections of one group are one list; one that names no metrics collects all of them. */
function readEnabledMetrics(properties: Properties): Value<readonly string[]> | undefined {
	const [collection] = properties.children('MetricsCollection');
	if (collection === undefined) { return undefined; }
	const granularity = collection.text('Granularity');
	return collection.texts('Metrics') ?? (isKnown(granularity) ? { ...granularity, value: [] } : granularity);
}

/** An empty list counts as not written. */
function writtenList(list: Value<readonly string[]> | undefined): Value<readonly string[]> | undefined {
	return isKnown(list) && list.value.length === 0 ? undefined : list;
}

/** The attachments of one kind, from their own property and from `TrafficSources`. */
function readTrafficSources(context: ResourceContext, { property, type }: { property: string; type: string }): Value<readonly ResourceReference[]> {
	const attached = withDefault(context, context.properties.references(property), { fallback: [], source });
	if (!isKnown(attached)) { return attached; }
	let all = attached;
	for (const trafficSource of context.properties.children('TrafficSources')) {
		const sourceType = trafficSource.text('Type');
		// The type must be written for a Classic Load Balancer only; for the others AWS tells it from the ARN.
		const isOfType = sourceType === undefined ? type === 'elbv2' : !isKnown(sourceType) || sourceType.value === type;
		const identifier = isOfType ? trafficSource.references('Identifier') : undefined;
		if (identifier === undefined) { continue; }
		if (!isKnown(identifier)) { return identifier; }
		if (sourceType !== undefined && !isKnown(sourceType)) { return sourceType; }
		const isFirst = all.value.length === 0;
		all = { ...isFirst ? identifier : all, value: [...all.value, ...identifier.value], origin: isFirst ? identifier.origin : { kind: 'expression', text: 'TrafficSources' } };
	}
	return all;
}
