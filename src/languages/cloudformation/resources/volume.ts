/** `AWS::EC2::Volume` and the EBS volumes of block device mappings → model. */
import type { EbsVolumeSettings, Volume } from '../../../core/model/volume';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

/** gp2 is the default of the API that CloudFormation calls (2026-08-07). */
const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-volume.html';

export function readVolume(context: ResourceContext): Volume {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::EC2::Volume',
		...readVolumeSettings(context, properties),
		sizeGiB: properties.number('Size'),
		deviceName: undefined,
		availabilityZone: properties.text('AvailabilityZone'),
	};
}

/** The EBS volumes among the block devices. A list that the text does not tell gives none. */
export function readBlockDevices(context: ResourceContext, data: Properties): readonly EbsVolumeSettings[] {
	return data.children('BlockDeviceMappings').filter((device) => !device.isUnknown && device.isWritten('Ebs')).map((device) => {
		const ebs = device.child('Ebs');
		return {
			...readVolumeSettings(context, ebs),
			sizeGiB: ebs.number('VolumeSize'),
			deviceName: device.text('DeviceName'),
			range: device.range,
		};
	});
}

function readVolumeSettings(context: ResourceContext, settings: Properties): Pick<EbsVolumeSettings, 'volumeType' | 'iops' | 'throughputMiBps'> {
	return {
		volumeType: withDefault(context, settings.text('VolumeType'), { fallback: 'gp2', source }),
		iops: settings.number('Iops'),
		throughputMiBps: settings.number('Throughput'),
	};
}
