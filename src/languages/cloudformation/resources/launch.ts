/** Launch templates, launch configurations and instances → model. */
import type { Instance } from '../../../core/model/instance';
import type { LaunchConfiguration, LaunchSettings, LaunchTemplate } from '../../../core/model/launchTemplate';
import type { Properties } from '../properties';
import { unknownType } from './context';
import type { ResourceContext } from './context';
import { readBlockDevices } from './volume';

export function readLaunchTemplate(context: ResourceContext): LaunchTemplate {
	const data = context.properties.child('LaunchTemplateData');
	const market = data.child('InstanceMarketOptions');
	return {
		...context.base,
		type: 'AWS::EC2::LaunchTemplate',
		...readLaunchSettings(context, data),
		cpuCredits: data.child('CreditSpecification').text('CpuCredits'),
		detailedMonitoring: data.child('Monitoring').boolean('Enabled'),
		tenancy: data.child('Placement').text('Tenancy'),
		marketType: market.text('MarketType'),
		spotMaxPriceUsdPerHour: market.child('SpotOptions').number('MaxPrice'),
	};
}

export function readLaunchConfiguration(context: ResourceContext): LaunchConfiguration {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::AutoScaling::LaunchConfiguration',
		...readLaunchSettings(context, properties),
		cpuCredits: undefined,
		detailedMonitoring: properties.boolean('InstanceMonitoring'),
		tenancy: properties.text('PlacementTenancy'),
		spotPrice: properties.text('SpotPrice'),
	};
}

export function readInstance(context: ResourceContext): Instance {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::EC2::Instance',
		...readLaunchSettings(context, properties),
		cpuCredits: properties.child('CreditSpecification').text('CPUCredits'),
		detailedMonitoring: properties.boolean('Monitoring'),
		tenancy: properties.text('Tenancy'),
		availabilityZone: properties.text('AvailabilityZone'),
	};
}

function readLaunchSettings(context: ResourceContext, data: Properties): Pick<LaunchSettings, 'instanceType' | 'imageId' | 'ebsVolumes' | 'ebsOptimized'> {
	return {
		instanceType: data.text('InstanceType') ?? unknownType(context, data),
		imageId: data.text('ImageId'),
		ebsOptimized: data.boolean('EbsOptimized'),
		ebsVolumes: readBlockDevices(context, data),
	};
}
