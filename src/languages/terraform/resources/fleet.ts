/** `aws_spot_fleet_request` and `aws_ec2_fleet` → model. */
import { toStrategy } from '../../../core/model/fleet';
import type { Ec2Fleet, FleetLaunchSpecification, FleetLaunchTemplate, FleetOverride, SpotFleet } from '../../../core/model/fleet';
import type { Value } from '../../../core/model/value';
import { convertValue } from '../../../core/model/value';
import { unknownType, withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';
import { readInstanceRequirements } from './instanceRequirements';
import { readDevices } from './volume';

const spotSource = pageOf('spot_fleet_request');
const fleetSource = pageOf('ec2_fleet');

export function readSpotFleet({ fields, base }: ResourceContext): SpotFleet {
	const source = spotSource;
	return {
		type: 'AWS::EC2::SpotFleet',
		fleetType: withDefault(fields, fields.text('fleet_type'), { fallback: 'maintain', source }),
		targetCapacity: fields.number('target_capacity'),
		onDemandTargetCapacity: withDefault(fields, fields.number('on_demand_target_capacity'), { fallback: 0, source }),
		spotPriceUsdPerHour: fields.number('spot_price'),
		launchSpecifications: fields.blocks('launch_specification').map(readSpecification),
		launchTemplateConfigs: fields.blocks('launch_template_config').map((config) => readTemplate(config, { id: 'id', name: 'name', overrides: 'overrides', price: 'spot_price' })),
		spotAllocationStrategy: readStrategy(fields, fields.text('allocation_strategy'), source),
		onDemandAllocationStrategy: readStrategy(fields, fields.text('on_demand_allocation_strategy'), source),
		instancePoolsToUseCount: withDefault(fields, fields.number('instance_pools_to_use_count'), { fallback: 1, source }),
		instanceInterruptionBehavior: withDefault(fields, fields.text('instance_interruption_behaviour'), { fallback: 'terminate', source }),
		replaceUnhealthyInstances: withDefault(fields, fields.boolean('replace_unhealthy_instances'), { fallback: false, source }),
		capacityRebalanceStrategy: fields.block('spot_maintenance_strategies').block('capacity_rebalance').text('replacement_strategy'),
		...base,
	};
}

export function readEc2Fleet({ fields, base }: ResourceContext): Ec2Fleet {
	const source = fleetSource;
	const target = fields.block('target_capacity_specification');
	const spot = fields.block('spot_options');
	return {
		type: 'AWS::EC2::EC2Fleet',
		fleetType: withDefault(fields, fields.text('type'), { fallback: 'maintain', source }),
		totalTargetCapacity: target.number('total_target_capacity'),
		defaultTargetCapacityType: target.text('default_target_capacity_type'),
		onDemandTargetCapacity: target.number('on_demand_target_capacity'),
		spotTargetCapacity: target.number('spot_target_capacity'),
		targetCapacityUnitType: withDefault(target, target.text('target_capacity_unit_type'), { fallback: 'units', source: unitSource }),
		launchTemplateConfigs: fields.blocks('launch_template_config').map((config) => readTemplate(config, { id: 'launch_template_id', name: 'launch_template_name', overrides: 'override', price: 'max_price' })),
		spotAllocationStrategy: readStrategy(spot, spot.text('allocation_strategy'), source),
		onDemandAllocationStrategy: readStrategy(fields, fields.block('on_demand_options').text('allocation_strategy'), source),
		instancePoolsToUseCount: withDefault(spot, spot.number('instance_pools_to_use_count'), { fallback: 1, source }),
		instanceInterruptionBehavior: withDefault(spot, spot.text('instance_interruption_behavior'), { fallback: 'terminate', source }),
		replaceUnhealthyInstances: withDefault(fields, fields.boolean('replace_unhealthy_instances'), { fallback: false, source }),
		capacityRebalanceStrategy: spot.block('maintenance_strategies').block('capacity_rebalance').text('replacement_strategy'),
		...base,
	};
}

const unitSource = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetCapacitySpecificationRequest.html';

/** What the two kinds of fleets call differently. */
interface Names {
	readonly id: string;
	readonly name: string;
	readonly overrides: string;
	readonly price: string;
}

function readTemplate(config: Fields, { id, name, overrides, price }: Names): FleetLaunchTemplate {
	const template = config.block('launch_template_specification');
	return {
		launchTemplate: template.reference(id) ?? template.reference(name, 'aws_launch_template'),
		launchTemplateVersion: template.text('version'),
		overrides: config.blocks(overrides).map((override): FleetOverride => ({
			instanceType: override.text('instance_type') ?? unknownType(override),
			instanceRequirements: readInstanceRequirements(override),
			weightedCapacity: override.number('weighted_capacity'),
			maxPriceUsdPerHour: override.number(price),
			priority: override.number('priority'),
			availabilityZone: override.text('availability_zone'),
			subnet: override.reference('subnet_id'),
			range: override.range,
		})),
	};
}

function readStrategy(fields: Fields, written: Value<string> | undefined, source: string): Value<string> {
	return written === undefined ? withDefault(fields, undefined, { fallback: 'lowest-price', source }) : convertValue(written, toStrategy);
}

function readSpecification(specification: Fields): FleetLaunchSpecification {
	return {
		instanceType: specification.text('instance_type'),
		imageId: specification.text('ami'),
		weightedCapacity: specification.number('weighted_capacity'),
		spotPriceUsdPerHour: specification.number('spot_price'),
		availabilityZone: specification.text('availability_zone'),
		subnet: specification.reference('subnet_id'),
		ebsVolumes: readDevices(specification),
		ebsOptimized: specification.boolean('ebs_optimized'),
		range: specification.range,
	};
}
