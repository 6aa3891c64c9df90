/** `AWS::EC2::SpotFleet` and `AWS::EC2::EC2Fleet` → model. */
import { toStrategy } from '../../../core/model/fleet';
import type { Ec2Fleet, FleetLaunchSpecification, FleetLaunchTemplate, FleetOverride, SpotFleet } from '../../../core/model/fleet';
import type { Value } from '../../../core/model/value';
import { convertValue } from '../../../core/model/value';
import type { Properties } from '../properties';
import { unknownType, withDefault } from './context';
import type { ResourceContext } from './context';
import { readInstanceRequirements } from './instanceRequirements';
import { readBlockDevices } from './volume';

const spotSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-spotfleet-spotfleetrequestconfigdata.html';
const fleetSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html';

export function readSpotFleet(context: ResourceContext): SpotFleet {
	const data = context.properties.child('SpotFleetRequestConfigData');
	const source = spotSource;
	return {
		type: 'AWS::EC2::SpotFleet',
		fleetType: withDefault(context, data.text('Type'), { fallback: 'maintain', source }),
		targetCapacity: data.number('TargetCapacity'),
		onDemandTargetCapacity: withDefault(context, data.number('OnDemandTargetCapacity'), { fallback: 0, source }),
		spotPriceUsdPerHour: data.number('SpotPrice'),
		launchSpecifications: data.children('LaunchSpecifications').map((specification) => readSpecification(context, specification)),
		launchTemplateConfigs: data.children('LaunchTemplateConfigs').map((config) => readTemplate(context, config, 'SpotPrice')),
		spotAllocationStrategy: readStrategy(context, data.text('AllocationStrategy'), source),
		onDemandAllocationStrategy: readStrategy(context, data.text('OnDemandAllocationStrategy'), source),
		instancePoolsToUseCount: withDefault(context, data.number('InstancePoolsToUseCount'), { fallback: 1, source }),
		instanceInterruptionBehavior: withDefault(context, data.text('InstanceInterruptionBehavior'), { fallback: 'terminate', source }),
		replaceUnhealthyInstances: withDefault(context, data.boolean('ReplaceUnhealthyInstances'), { fallback: false, source }),
		capacityRebalanceStrategy: data.child('SpotMaintenanceStrategies').child('CapacityRebalance').text('ReplacementStrategy'),
		...context.base,
	};
}

export function readEc2Fleet(context: ResourceContext): Ec2Fleet {
	const { properties, base } = context;
	const source = fleetSource;
	const target = properties.child('TargetCapacitySpecification');
	const spot = properties.child('SpotOptions');
	return {
		type: 'AWS::EC2::EC2Fleet',
		fleetType: withDefault(context, properties.text('Type'), { fallback: 'maintain', source }),
		totalTargetCapacity: target.number('TotalTargetCapacity'),
		defaultTargetCapacityType: target.text('DefaultTargetCapacityType'),
		onDemandTargetCapacity: target.number('OnDemandTargetCapacity'),
		spotTargetCapacity: target.number('SpotTargetCapacity'),
		targetCapacityUnitType: withDefault(context, target.text('TargetCapacityUnitType'), { fallback: 'units', source: unitSource }),
		launchTemplateConfigs: properties.children('LaunchTemplateConfigs').map((config) => readTemplate(context, config, 'MaxPrice')),
		spotAllocationStrategy: readStrategy(context, spot.text('AllocationStrategy'), source),
		onDemandAllocationStrategy: readStrategy(context, properties.child('OnDemandOptions').text('AllocationStrategy'), source),
		instancePoolsToUseCount: withDefault(context, spot.number('InstancePoolsToUseCount'), { fallback: 1, source }),
		instanceInterruptionBehavior: withDefault(context, spot.text('InstanceInterruptionBehavior'), { fallback: 'terminate', source }),
		replaceUnhealthyInstances: withDefault(context, properties.boolean('ReplaceUnhealthyInstances'), { fallback: false, source }),
		capacityRebalanceStrategy: spot.child('MaintenanceStrategies').child('CapacityRebalance').text('ReplacementStrategy'),
		...base,
	};
}

const unitSource = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetCapacitySpecificationRequest.html';

/** @param priceName what the highest price is called, which differs between the two */
function readTemplate(context: ResourceContext, config: Properties, priceName: string): FleetLaunchTemplate {
	const template = config.child('LaunchTemplateSpecification');
	return {
		launchTemplate: template.reference('LaunchTemplateId') ?? template.reference('LaunchTemplateName', 'AWS::EC2::LaunchTemplate'),
		launchTemplateVersion: template.text('Version'),
		overrides: config.children('Overrides').map((override): FleetOverride => ({
			instanceType: override.text('InstanceType') ?? unknownType(context, override),
			instanceRequirements: readInstanceRequirements(context, override),
			weightedCapacity: override.number('WeightedCapacity'),
			maxPriceUsdPerHour: override.number(priceName),
			priority: override.number('Priority'),
			availabilityZone: override.text('AvailabilityZone'),
			subnet: override.reference('SubnetId'),
			range: override.range,
		})),
	};
}

function readStrategy(context: ResourceContext, written: Value<string> | undefined, source: string): Value<string> {
	return written === undefined ? withDefault(context, undefined, { fallback: 'lowest-price', source }) : convertValue(written, toStrategy);
}

function readSpecification(context: ResourceContext, specification: Properties): FleetLaunchSpecification {
	return {
		instanceType: specification.text('InstanceType') ?? unknownType(context, specification),
		imageId: specification.text('ImageId'),
		weightedCapacity: specification.number('WeightedCapacity'),
		spotPriceUsdPerHour: specification.number('SpotPrice'),
		availabilityZone: specification.child('Placement').text('AvailabilityZone'),
		subnet: specification.reference('SubnetId'),
		ebsVolumes: readBlockDevices(context, specification),
		ebsOptimized: specification.boolean('EbsOptimized'),
		range: specification.range,
	};
}
