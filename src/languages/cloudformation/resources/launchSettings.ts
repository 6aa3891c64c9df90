/** The parts that launch templates, launch configurations and instances share → model. */
import type { CapacityReservationSettings, CpuOptions, LaunchSettings, MarketOptions, MetadataOptions, NetworkInterfaceSettings } from '../../../core/model/launchSettings';
import { isKnown } from '../../../core/model/value';
import { architectureByParameter, parameterIn } from '../../imageArchitecture';
import { toPresence } from '../../presence';
import type { Properties } from '../properties';
import { unknownType, withDefault } from './context';
import type { ResourceContext } from './context';
import { readInstanceRequirements } from './instanceRequirements';
import { readBlockDevices, readInstanceStore } from './volume';

type Common = Pick<LaunchSettings, 'instanceType' | 'instanceRequirements' | 'imageId' | 'imageArchitecture' | 'ebsVolumes' | 'instanceStoreVolumes' | 'ebsOptimized' | 'metadataOptions' | 'cpuOptions'
	| 'hasUserData' | 'hibernationConfigured' | 'capacityReservation'>;

/** What has the same name in all of them. */
export function readCommonSettings(context: ResourceContext, data: Properties, source: string): Common {
	return {
		instanceType: data.text('InstanceType') ?? unknownType(context, data),
		instanceRequirements: readInstanceRequirements(context, data),
		imageId: data.text('ImageId'),
		imageArchitecture: readImageArchitecture(data),
		ebsVolumes: readBlockDevices(context, data),
		instanceStoreVolumes: readInstanceStore(data),
		ebsOptimized: data.boolean('EbsOptimized'),
		metadataOptions: readMetadataOptions(data),
		cpuOptions: readCpuOptions(data),
		hasUserData: withDefault(context, toPresence(data.text('UserData'), 'UserData'), { fallback: false, source }),
		hibernationConfigured: withDefault(context, data.child('HibernationOptions').boolean('Configured'), { fallback: false, source }),
		capacityReservation: readCapacityReservation(data),
	};
}

/** The id of an image is in a parameter of Systems Manager where one of the template says so, or a dynamic reference does. */
function readImageArchitecture(data: Properties): LaunchSettings['imageArchitecture'] {
	const imageId = data.text('ImageId');
	if (imageId === undefined) { return undefined; }
	return architectureByParameter(imageId, data.ssmParameter('ImageId') ?? parameterIn(isKnown(imageId) ? imageId.value : imageId.origin.text));
}

function readMetadataOptions(data: Properties): MetadataOptions | undefined {
	if (!data.isWritten('MetadataOptions')) { return undefined; }
	const options = data.child('MetadataOptions');
	return {
		httpTokens: options.text('HttpTokens'),
		httpPutResponseHopLimit: options.number('HttpPutResponseHopLimit'),
		httpEndpoint: options.text('HttpEndpoint'),
		instanceMetadataTags: options.text('InstanceMetadataTags'),
		range: options.range,
	};
}

function readCpuOptions(data: Properties): CpuOptions | undefined {
	if (!data.isWritten('CpuOptions')) { return undefined; }
	const options = data.child('CpuOptions');
	return { coreCount: options.number('CoreCount'), threadsPerCore: options.number('ThreadsPerCore') };
}

function readCapacityReservation(data: Properties): CapacityReservationSettings | undefined {
	if (!data.isWritten('CapacityReservationSpecification')) { return undefined; }
	const specification = data.child('CapacityReservationSpecification');
	const target = specification.child('CapacityReservationTarget');
	return {
		capacityReservationPreference: specification.text('CapacityReservationPreference'),
		capacityReservationId: target.reference('CapacityReservationId'),
		capacityReservationResourceGroupArn: target.reference('CapacityReservationResourceGroupArn'),
	};
}

/** Options without a type mean Spot Instances. */
export function readMarket(context: ResourceContext, data: Properties, source: string): MarketOptions {
	const market = data.child('InstanceMarketOptions');
	const spot = market.child('SpotOptions');
	return {
		marketType: data.isWritten('InstanceMarketOptions') ? withDefault(context, market.text('MarketType'), { fallback: 'spot', source }) : undefined,
		spotMaxPriceUsdPerHour: spot.number('MaxPrice'),
		instanceInterruptionBehavior: spot.text('InstanceInterruptionBehavior'),
	};
}

/** @param groupsName of the list of security groups, which differs between templates and instances */
export function readNetworkInterfaces(data: Properties, groupsName: 'Groups' | 'GroupSet'): readonly NetworkInterfaceSettings[] {
	return data.children('NetworkInterfaces').map((card) => ({
		deviceIndex: card.number('DeviceIndex'),
		networkInterfaceId: card.reference('NetworkInterfaceId'),
		subnet: card.reference('SubnetId'),
		securityGroups: card.references(groupsName),
		associatePublicIpAddress: card.boolean('AssociatePublicIpAddress'),
		range: card.range,
	}));
}
