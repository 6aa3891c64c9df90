/** `aws_autoscaling_group` → model. Names and defaults: facts of 2026-08-07, with Terraform's own default of the grace period. */
import type { AutoScalingGroup, InstanceMaintenancePolicy } from '../../../core/model/autoScalingGroup';
import type { LaunchTemplateOverride, MixedInstancesPolicy } from '../../../core/model/mixedInstancesPolicy';
import type { ResourceReference } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import type { WarmPool } from '../../../core/model/warmPool';
import { unknownType, withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';
import { readInstanceRefresh } from './instanceRefresh';
import { readInstanceRequirements } from './instanceRequirements';
import { readHookSettings } from './lifecycleHook';
import { readTrafficSource } from './trafficSource';

const source = pageOf('autoscaling_group');

export function readAutoScalingGroup({ fields, base }: ResourceContext): AutoScalingGroup {
	const targetGroups = withDefault(fields, fields.references('target_group_arns'), { fallback: [], source });
	const loadBalancers = withDefault(fields, fields.references('load_balancers'), { fallback: [], source });
	return {
		type: 'AWS::AutoScaling::AutoScalingGroup',
		minSize: fields.number('min_size'),
		maxSize: fields.number('max_size'),
		desiredCapacity: fields.number('desired_capacity'),
		healthCheckType: withDefault(fields, fields.commaTexts('health_check_type'), { fallback: ['EC2'], source }),
		healthCheckGracePeriodSeconds: withDefault(fields, fields.number('health_check_grace_period'), { fallback: 300, source }),
		defaultCooldownSeconds: withDefault(fields, fields.number('default_cooldown'), { fallback: 300, source }),
		defaultInstanceWarmupSeconds: fields.number('default_instance_warmup'),
		availabilityZones: fields.texts('availability_zones'),
		subnets: fields.references('vpc_zone_identifier'),
		targetGroupArns: addTrafficSources(fields, 'elbv2', targetGroups),
		loadBalancerNames: addTrafficSources(fields, 'elb', loadBalancers),
		lifecycleHookSpecificationList: fields.blocks('initial_lifecycle_hook').map(readHookSettings),
		enabledMetrics: writtenList(fields, 'enabled_metrics'),
		placementGroup: fields.reference('placement_group', 'aws_placement_group'),
		instanceRefresh: readInstanceRefresh(fields),
		updatePolicy: undefined,
		...readLaunch(fields),
		...readCapacityChanges(fields),
		...base,
	};
}

/** The warm pool that is a block of the group: a resource of its own in the model, as in CloudFormation. */
export function readEmbeddedWarmPool({ fields, base }: ResourceContext): readonly WarmPool[] {
	return fields.blocks('warm_pool').slice(0, 1).map((pool) => {
		const group = { text: base.id, resourceId: base.id };
		return {
			...base,
			type: 'AWS::AutoScaling::WarmPool',
			id: `${base.id}.warm_pool`,
			range: pool.range,
			multiplicity: pool.isCertain ? base.multiplicity : { file: base.file, range: base.nameRange, value: undefined, origin: { kind: 'unknown', reason: 'several', text: 'warm_pool' } },
			autoScalingGroup: { file: base.file, range: base.nameRange, value: group, origin: { kind: 'expression', text: base.id } },
			minSize: withDefault(pool, pool.number('min_size'), { fallback: 0, source }),
			maxGroupPreparedCapacity: pool.number('max_group_prepared_capacity'),
			poolState: withDefault(pool, pool.text('pool_state'), { fallback: 'Stopped', source }),
			reuseOnScaleIn: withDefault(pool, pool.block('instance_reuse_policy').boolean('reuse_on_scale_in'), { fallback: false, source }),
		};
	});
}

type Launch = Pick<AutoScalingGroup, 'launchTemplate' | 'launchTemplateVersion' | 'launchConfiguration' | 'mixedInstancesPolicy'>;

/** From the group itself or from its mixed instances policy; AWS allows only one of them. */
function readLaunch(fields: Fields): Launch {
	const [mixed] = fields.blocks('mixed_instances_policy');
	const own = fields.block('launch_template');
	const specification = fields.block('mixed_instances_policy').block('launch_template').block('launch_template_specification');
	const isMixed = !fields.isWritten('launch_template');
	const [template, id, name] = isMixed ? [specification, 'launch_template_id', 'launch_template_name'] as const : [own, 'id', 'name'] as const;
	const launchTemplate = template.reference(id) ?? template.reference(name, 'aws_launch_template');
	const version = template.text('version');
	return {
		launchTemplate,
		launchTemplateVersion: launchTemplate === undefined ? version : withDefault(template, version, { fallback: '$Default', source }),
		launchConfiguration: fields.reference('launch_configuration', 'aws_launch_configuration'),
		mixedInstancesPolicy: mixed === undefined ? undefined : readMixedInstances(mixed),
	};
}

function readMixedInstances(mixed: Fields): MixedInstancesPolicy {
	const overrides = mixed.block('launch_template').blocks('override');
	const distribution = mixed.block('instances_distribution');
	const onDemandDefault = overrides.some((override) => override.isWritten('instance_requirements')) ? 'lowest-price' : 'prioritized';
	return {
		overrides: overrides.map(readOverride),
		instancesDistribution: {
			onDemandAllocationStrategy: withDefault(distribution, distribution.text('on_demand_allocation_strategy'), { fallback: onDemandDefault, source }),
			onDemandBaseCapacity: withDefault(distribution, distribution.number('on_demand_base_capacity'), { fallback: 0, source }),
			onDemandPercentageAboveBaseCapacity: withDefault(distribution, distribution.number('on_demand_percentage_above_base_capacity'), { fallback: 100, source }),
			spotAllocationStrategy: withDefault(distribution, distribution.text('spot_allocation_strategy'), { fallback: 'lowest-price', source }),
			spotInstancePools: withDefault(distribution, distribution.number('spot_instance_pools'), { fallback: 2, source }),
			spotMaxPriceUsd: distribution.number('spot_max_price'),
		},
	};
}

function readOverride(override: Fields): LaunchTemplateOverride {
	const template = override.block('launch_template_specification');
	return {
		instanceType: override.text('instance_type') ?? unknownType(override),
		instanceRequirements: readInstanceRequirements(override),
		weightedCapacity: override.number('weighted_capacity'),
		launchTemplate: template.reference('launch_template_id') ?? template.reference('launch_template_name', 'aws_launch_template'),
	};
}

type CapacityChanges = Pick<AutoScalingGroup, 'desiredCapacityType' | 'terminationPolicies' | 'newInstancesProtectedFromScaleIn' | 'suspendedProcesses'
	| 'maxInstanceLifetimeSeconds' | 'capacityRebalance' | 'instanceMaintenancePolicy' | 'capacityDistributionStrategy' | 'zonalShiftEnabled' | 'impairedZoneHealthCheckBehavior'>;

/** What decides how instances come, go and are replaced. */
function readCapacityChanges(fields: Fields): CapacityChanges {
	const distribution = fields.block('availability_zone_distribution');
	const impairment = fields.block('availability_zone_impairment_policy');
	return {
		desiredCapacityType: withDefault(fields, fields.text('desired_capacity_type'), { fallback: 'units', source }),
		terminationPolicies: withDefault(fields, writtenList(fields, 'termination_policies'), { fallback: ['Default'], source }),
		newInstancesProtectedFromScaleIn: withDefault(fields, fields.boolean('protect_from_scale_in'), { fallback: false, source }),
		suspendedProcesses: withDefault(fields, fields.texts('suspended_processes'), { fallback: [], source }),
		maxInstanceLifetimeSeconds: fields.number('max_instance_lifetime'),
		capacityRebalance: withDefault(fields, fields.boolean('capacity_rebalance'), { fallback: false, source }),
		instanceMaintenancePolicy: readMaintenance(fields),
		capacityDistributionStrategy: withDefault(distribution, distribution.text('capacity_distribution_strategy'), { fallback: 'balanced-best-effort', source }),
		zonalShiftEnabled: withDefault(impairment, impairment.boolean('zonal_shift_enabled'), { fallback: false, source }),
		impairedZoneHealthCheckBehavior: impairment.text('impaired_zone_health_check_behavior'),
	};
}

function readMaintenance(fields: Fields): InstanceMaintenancePolicy | undefined {
	const [policy] = fields.blocks('instance_maintenance_policy');
	if (policy === undefined) { return undefined; }
	return { minHealthyPercentage: policy.number('min_healthy_percentage'), maxHealthyPercentage: policy.number('max_healthy_percentage') };
}

/** An empty list counts as not written. */
function writtenList(fields: Fields, name: string): Value<readonly string[]> | undefined {
	const list = fields.texts(name);
	return isKnown(list) && list.value.length === 0 ? undefined : list;
}

function addTrafficSources(fields: Fields, type: 'elbv2' | 'elb', written: Value<readonly ResourceReference[]>): Value<readonly ResourceReference[]> {
	let all = written;
	for (const block of fields.blocks('traffic_source')) {
		const added = readTrafficSource(block, type);
		if (added === undefined) { continue; }
		if (!isKnown(all) || !isKnown(added)) { return isKnown(all) ? added : all; }
		all = { ...added, value: [...all.value, ...added.value] };
	}
	return all;
}
