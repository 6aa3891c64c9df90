/** `aws_launch_template`, `aws_launch_configuration`, `aws_instance`, `aws_spot_instance_request` → model. */
import type { Instance } from '../../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../../core/model/launchTemplate';
import { unknownType } from '../fields';
import type { ResourceContext } from './context';
import { readVolumeSettings } from './volume';

export function readLaunchTemplate({ fields, base }: ResourceContext): LaunchTemplate {
	const market = fields.block('instance_market_options');
	return {
		...base,
		type: 'AWS::EC2::LaunchTemplate',
		instanceType: fields.text('instance_type') ?? unknownType(fields),
		imageId: fields.text('image_id'),
		ebsVolumes: fields.blocks('block_device_mappings').flatMap((mapping) => mapping.blocks('ebs')
			.map((ebs) => readVolumeSettings(ebs, { typeName: 'volume_type', sizeName: 'volume_size', deviceName: mapping.text('device_name') }))),
		cpuCredits: fields.block('credit_specification').text('cpu_credits'),
		detailedMonitoring: fields.block('monitoring').boolean('enabled'),
		ebsOptimized: fields.boolean('ebs_optimized'),
		tenancy: fields.block('placement').text('tenancy'),
		marketType: market.text('market_type'),
		spotMaxPriceUsdPerHour: market.block('spot_options').number('max_price'),
	};
}

export function readLaunchConfiguration({ fields, base }: ResourceContext): LaunchConfiguration {
	return {
		...base,
		type: 'AWS::AutoScaling::LaunchConfiguration',
		instanceType: fields.text('instance_type'),
		imageId: fields.text('image_id'),
		ebsVolumes: readDevices({ fields }),
		cpuCredits: undefined,
		detailedMonitoring: fields.boolean('enable_monitoring'),
		ebsOptimized: fields.boolean('ebs_optimized'),
		tenancy: fields.text('placement_tenancy'),
		spotPrice: fields.text('spot_price'),
	};
}

/** A Spot Instance request is read as the instance that it asks for. */
export function readInstance({ fields, base }: ResourceContext): Instance {
	return {
		...base,
		type: 'AWS::EC2::Instance',
		instanceType: fields.text('instance_type'),
		imageId: fields.text('ami'),
		ebsVolumes: readDevices({ fields }),
		cpuCredits: fields.block('credit_specification').text('cpu_credits'),
		detailedMonitoring: fields.boolean('monitoring'),
		ebsOptimized: fields.boolean('ebs_optimized'),
		tenancy: fields.text('tenancy'),
		availabilityZone: fields.text('availability_zone'),
	};
}

function readDevices({ fields }: Pick<ResourceContext, 'fields'>): Instance['ebsVolumes'] {
	return [...fields.blocks('root_block_device'), ...fields.blocks('ebs_block_device')]
		.map((device) => readVolumeSettings(device, { typeName: 'volume_type', sizeName: 'volume_size', deviceName: device.text('device_name') }));
}
