/** `AWS::EC2::Volume`, `AWS::EC2::VolumeAttachment` and the volumes of block device mappings → model. */
import type { InstanceStoreVolume } from '../../../core/model/launchSettings';
import { isRootDevice } from '../../../core/model/volume';
import type { EbsBlockDevice, EbsVolumeSettings, Volume, VolumeAttachment } from '../../../core/model/volume';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

/** gp2 is the default of the API that CloudFormation calls (2026-08-07). */
const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-volume.html';
/** Volumes made at launch by the API go with the instance; page as of 2026. */
const terminationSource = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html';

export function readVolume(context: ResourceContext): Volume {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::EC2::Volume',
		...readVolumeSettings(context, properties),
		sizeGiB: properties.number('Size'),
		deviceName: undefined,
		availabilityZone: properties.text('AvailabilityZone'),
		multiAttachEnabled: withDefault(context, properties.boolean('MultiAttachEnabled'), { fallback: false, source }),
	};
}

export function readVolumeAttachment({ properties, base }: ResourceContext): VolumeAttachment {
	return {
		...base,
		type: 'AWS::EC2::VolumeAttachment',
		volume: properties.reference('VolumeId'),
		instance: properties.reference('InstanceId'),
		device: properties.text('Device'),
	};
}

/** The EBS volumes among the block devices. A list that the text does not tell gives none. */
export function readBlockDevices(context: ResourceContext, data: Properties): readonly EbsBlockDevice[] {
	return data.children('BlockDeviceMappings').filter((device) => !device.isUnknown && device.isWritten('Ebs')).map((device) => {
		const ebs = device.child('Ebs');
		const deviceName = device.text('DeviceName');
		return {
			...readVolumeSettings(context, ebs),
			sizeGiB: ebs.number('VolumeSize'),
			deleteOnTermination: withDefault(context, ebs.boolean('DeleteOnTermination'), { fallback: true, source: terminationSource }),
			deviceName,
			isRoot: isRootDevice(deviceName),
			range: device.range,
		};
	});
}

/** The instance store volumes among the block devices. */
export function readInstanceStore(data: Properties): readonly InstanceStoreVolume[] {
	return data.children('BlockDeviceMappings').filter(({ isUnknown }) => !isUnknown).flatMap((device) => {
		const virtualName = device.text('VirtualName');
		return virtualName === undefined ? [] : [{ deviceName: device.text('DeviceName'), virtualName, range: device.range }];
	});
}

function readVolumeSettings(context: ResourceContext, settings: Properties): Omit<EbsVolumeSettings, 'sizeGiB' | 'deviceName' | 'range'> {
	return {
		volumeType: withDefault(context, settings.text('VolumeType'), { fallback: 'gp2', source }),
		iops: settings.number('Iops'),
		throughputMiBps: settings.number('Throughput'),
		encrypted: settings.boolean('Encrypted'),
		kmsKeyId: settings.reference('KmsKeyId'),
		snapshotId: settings.reference('SnapshotId'),
	};
}
