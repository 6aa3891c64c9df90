/** `aws_launch_template`, `aws_launch_configuration`, `aws_instance`, `aws_spot_instance_request` → model. */
import type { Instance } from '../../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../../core/model/launchTemplate';
import { unknownType, withDefault } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';
import { readImageArchitecture } from './image';
import { readInstanceRequirements } from './instanceRequirements';
import { readCapacityReservation, readCpuOptions, readMarket, readMetadataOptions, readNetworkInterfaces, readUserData } from './launchSettings';
import { readDeviceMappings, readDevices, readInstanceStore } from './volume';

const templateSource = pageOf('launch_template');
const configurationSource = pageOf('launch_configuration');
const instanceSource = pageOf('instance');

export function readLaunchTemplate({ fields, base }: ResourceContext): LaunchTemplate {
	const placement = fields.block('placement');
	const profile = fields.block('iam_instance_profile');
	return {
		type: 'AWS::EC2::LaunchTemplate',
		instanceType: fields.text('instance_type') ?? unknownType(fields),
		instanceRequirements: readInstanceRequirements(fields),
		imageId: fields.text('image_id'),
		imageArchitecture: readImageArchitecture(fields, 'image_id'),
		ebsVolumes: readDeviceMappings(fields),
		instanceStoreVolumes: readInstanceStore(fields, 'block_device_mappings'),
		cpuCredits: fields.block('credit_specification').text('cpu_credits'),
		cpuOptions: readCpuOptions(fields),
		detailedMonitoring: fields.block('monitoring').boolean('enabled'),
		ebsOptimized: fields.boolean('ebs_optimized'),
		tenancy: placement.text('tenancy'),
		placementGroup: placement.reference('group_name', 'aws_placement_group') ?? placement.reference('group_id'),
		partitionNumber: placement.number('partition_number'),
		hostId: placement.text('host_id'),
		hostResourceGroupArn: placement.text('host_resource_group_arn'),
		securityGroups: fields.references('vpc_security_group_ids') ?? fields.references('security_group_names'),
		associatePublicIpAddress: undefined,
		networkInterfaces: readNetworkInterfaces(fields, 'network_interfaces'),
		iamInstanceProfile: profile.reference('name') ?? profile.reference('arn'),
		hasUserData: readUserData(fields, templateSource),
		metadataOptions: readMetadataOptions(fields),
		capacityReservation: readCapacityReservation(fields),
		hibernationConfigured: withDefault(fields, fields.block('hibernation_options').boolean('configured'), { fallback: false, source: templateSource }),
		disableApiTermination: withDefault(fields, fields.boolean('disable_api_termination'), { fallback: false, source: templateSource }),
		...readMarket(fields, templateSource),
		...base,
	};
}

export function readLaunchConfiguration({ fields, base }: ResourceContext): LaunchConfiguration {
	return {
		type: 'AWS::AutoScaling::LaunchConfiguration',
		instanceType: fields.text('instance_type'),
		instanceRequirements: undefined,
		imageId: fields.text('image_id'),
		imageArchitecture: readImageArchitecture(fields, 'image_id'),
		ebsVolumes: readDevices(fields),
		instanceStoreVolumes: readInstanceStore(fields, 'ephemeral_block_device'),
		cpuCredits: undefined,
		cpuOptions: undefined,
		detailedMonitoring: fields.boolean('enable_monitoring'),
		ebsOptimized: fields.boolean('ebs_optimized'),
		tenancy: fields.text('placement_tenancy'),
		placementGroup: undefined,
		partitionNumber: undefined,
		hostId: undefined,
		hostResourceGroupArn: undefined,
		securityGroups: fields.references('security_groups'),
		associatePublicIpAddress: fields.boolean('associate_public_ip_address'),
		networkInterfaces: [],
		iamInstanceProfile: fields.reference('iam_instance_profile'),
		hasUserData: readUserData(fields, configurationSource),
		metadataOptions: readMetadataOptions(fields),
		capacityReservation: undefined,
		hibernationConfigured: withDefault(fields, undefined, { fallback: false, source: configurationSource }),
		spotPrice: fields.text('spot_price'),
		...base,
	};
}

export function readInstance({ fields, base }: ResourceContext): Instance {
	const template = fields.block('launch_template');
	const launchTemplate = template.reference('id') ?? template.reference('name', 'aws_launch_template');
	const version = template.text('version');
	return {
		type: 'AWS::EC2::Instance',
		instanceType: fields.text('instance_type'),
		instanceRequirements: undefined,
		imageId: fields.text('ami'),
		imageArchitecture: readImageArchitecture(fields, 'ami'),
		ebsVolumes: readDevices(fields),
		instanceStoreVolumes: readInstanceStore(fields, 'ephemeral_block_device'),
		cpuCredits: fields.block('credit_specification').text('cpu_credits'),
		cpuOptions: readCpuOptions(fields),
		detailedMonitoring: fields.boolean('monitoring'),
		ebsOptimized: fields.boolean('ebs_optimized'),
		tenancy: fields.text('tenancy'),
		placementGroup: fields.reference('placement_group', 'aws_placement_group') ?? fields.reference('placement_group_id'),
		partitionNumber: fields.number('placement_partition_number'),
		hostId: fields.text('host_id'),
		hostResourceGroupArn: fields.text('host_resource_group_arn'),
		securityGroups: fields.references('vpc_security_group_ids') ?? fields.references('security_groups'),
		associatePublicIpAddress: fields.boolean('associate_public_ip_address'),
		networkInterfaces: [...readNetworkInterfaces(fields, 'primary_network_interface'), ...readNetworkInterfaces(fields, 'network_interface')],
		iamInstanceProfile: fields.reference('iam_instance_profile'),
		hasUserData: readUserData(fields, instanceSource),
		metadataOptions: readMetadataOptions(fields),
		capacityReservation: readCapacityReservation(fields),
		hibernationConfigured: withDefault(fields, fields.boolean('hibernation'), { fallback: false, source: instanceSource }),
		availabilityZone: fields.text('availability_zone'),
		subnet: fields.reference('subnet_id'),
		launchTemplate,
		launchTemplateVersion: launchTemplate === undefined ? version : withDefault(template, version, { fallback: '$Default', source: instanceSource }),
		disableApiTermination: withDefault(fields, fields.boolean('disable_api_termination'), { fallback: false, source: instanceSource }),
		...readMarket(fields, instanceSource),
		...base,
	};
}

/** A Spot Instance request is read as the instance that it asks for. */
export function readSpotInstanceRequest(context: ResourceContext): Instance {
	const { fields, base } = context;
	return {
		...readInstance(context),
		marketType: { file: base.file, range: base.nameRange, value: 'spot', origin: { kind: 'expression', text: 'aws_spot_instance_request' } },
		spotMaxPriceUsdPerHour: fields.number('spot_price'),
		instanceInterruptionBehavior: fields.text('instance_interruption_behavior'),
	};
}
