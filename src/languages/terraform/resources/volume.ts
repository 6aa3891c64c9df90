/** `aws_ebs_volume`, `aws_volume_attachment` and the volumes of block device mappings → model. */
import type { InstanceStoreVolume } from '../../../core/model/launchSettings';
import { isRootDevice } from '../../../core/model/volume';
import type { EbsBlockDevice, EbsVolumeSettings, Volume, VolumeAttachment } from '../../../core/model/volume';
import type { Unknown, Value } from '../../../core/model/value';
import { unknownUnlessCertain, withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

/** Default of the volume type: facts of 2026-08-07. */
const source = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html';
/** Volumes made at launch by the API go with the instance; page as of 2026. */
const terminationSource = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html';

export function readVolume({ fields, base }: ResourceContext): Volume {
	return {
		...readVolumeSettings(fields, fields.number('size')),
		volumeType: withDefault(fields, fields.text('type'), { fallback: 'gp2', source }),
		deviceName: undefined,
		...base,
		type: 'AWS::EC2::Volume',
		availabilityZone: fields.text('availability_zone'),
		multiAttachEnabled: withDefault(fields, fields.boolean('multi_attach_enabled'), { fallback: false, source: pageOf('ebs_volume') }),
	};
}

export function readVolumeAttachment({ fields, base }: ResourceContext): VolumeAttachment {
	return {
		...base,
		type: 'AWS::EC2::VolumeAttachment',
		volume: fields.reference('volume_id'),
		instance: fields.reference('instance_id'),
		device: fields.text('device_name'),
	};
}

/** The `block_device_mappings` of a launch template. */
export function readDeviceMappings(fields: Fields): readonly EbsBlockDevice[] {
	return fields.blocks('block_device_mappings').flatMap((mapping) => mapping.blocks('ebs').map((ebs) => {
		const deviceName = mapping.text('device_name');
		return { ...readBlockDevice(ebs), deviceName, isRoot: isRootDevice(deviceName) };
	}));
}

/** The root and further volumes of an instance or launch configuration. Without a type the root volume has that of the AMI. */
export function readDevices(fields: Fields): readonly EbsBlockDevice[] {
	const roots = fields.blocks('root_block_device').map((device) => ({
		...readBlockDevice(device), volumeType: device.text('volume_type') ?? typeOfImage(device), isRoot: toldByBlock(device, { value: true, text: 'root_block_device' }),
	}));
	const others = fields.blocks('ebs_block_device').map((device) => ({ ...readBlockDevice(device), isRoot: toldByBlock(device, { value: false, text: 'ebs_block_device' }) }));
	return [...roots, ...others];
}

/** Instance store volumes, in the blocks of that name. */
export function readInstanceStore(fields: Fields, name: 'block_device_mappings' | 'ephemeral_block_device'): readonly InstanceStoreVolume[] {
	return fields.blocks(name).flatMap((device) => {
		const virtualName = device.text('virtual_name');
		return virtualName === undefined ? [] : [{ deviceName: device.text('device_name'), virtualName, range: device.range }];
	});
}

function readBlockDevice(fields: Fields): Omit<EbsBlockDevice, 'isRoot'> {
	return {
		...readVolumeSettings(fields, fields.number('volume_size')),
		volumeType: withDefault(fields, fields.text('volume_type'), { fallback: 'gp2', source }),
		deviceName: fields.text('device_name'),
		deleteOnTermination: withDefault(fields, fields.boolean('delete_on_termination'), { fallback: true, source: terminationSource }),
	};
}

function readVolumeSettings(fields: Fields, sizeGiB: Value<number> | undefined): Omit<EbsVolumeSettings, 'volumeType' | 'deviceName'> {
	return {
		sizeGiB,
		iops: fields.number('iops'),
		throughputMiBps: fields.number('throughput'),
		encrypted: fields.boolean('encrypted'),
		kmsKeyId: fields.reference('kms_key_id'),
		snapshotId: fields.reference('snapshot_id'),
		range: fields.range,
	};
}

function typeOfImage({ context, range }: Fields): Unknown {
	return { file: context.file, range, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: 'volume_type' } };
}

function toldByBlock(block: Fields, { value, text }: { readonly value: boolean; readonly text: string }): Value<boolean> {
	return unknownUnlessCertain(block, { file: block.context.file, range: block.range, value, origin: { kind: 'expression', text } });
}
