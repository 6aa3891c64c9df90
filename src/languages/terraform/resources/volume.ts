/** `aws_ebs_volume` and the volumes of block device mappings → model. */
import type { EbsVolumeSettings, Volume } from '../../../core/model/volume';
import type { Value } from '../../../core/model/value';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import type { ResourceContext } from './context';

/** Default of the volume type: facts of 2026-08-07. */
const source = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html';

/** What volumes call differently: a volume of its own has a type and a size, one of an instance a volume type and a volume size. */
interface VolumeNames {
	readonly typeName: string;
	readonly sizeName: string;
	readonly deviceName: Value<string> | undefined;
}

export function readVolumeSettings(fields: Fields, { typeName, sizeName, deviceName }: VolumeNames): EbsVolumeSettings {
	return {
		volumeType: withDefault(fields, fields.text(typeName), { fallback: 'gp2', source }),
		sizeGiB: fields.number(sizeName),
		iops: fields.number('iops'),
		throughputMiBps: fields.number('throughput'),
		deviceName,
		range: fields.range,
	};
}

export function readVolume({ fields, base }: ResourceContext): Volume {
	return {
		...readVolumeSettings(fields, { typeName: 'type', sizeName: 'size', deviceName: undefined }),
		...base,
		type: 'AWS::EC2::Volume',
		availabilityZone: fields.text('availability_zone'),
	};
}
