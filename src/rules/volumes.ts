/** The EBS volumes of a resource, for rules about them. Must never hold a rule's own knowledge. */
import type { ResourceOfType } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Known } from '../core/model/value';
import type { EbsVolumeSettings } from '../core/model/volume';

/** The types of resources that have volumes. */
export const volumeHolders = ['AWS::EC2::Volume', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;

export type VolumeHolder = ResourceOfType<typeof volumeHolders[number]>;

export interface HeldVolume {
	readonly volume: EbsVolumeSettings;
	/** Where its settings stand in the model, to be put before their names: `ebsVolumes.0.`, or nothing for a volume of its own. */
	readonly path: string;
}

export function volumesOf(holder: VolumeHolder): readonly HeldVolume[] {
	return holder.type === 'AWS::EC2::Volume' ? [{ volume: holder, path: '' }] : holder.ebsVolumes.map((volume, index) => ({ volume, path: `ebsVolumes.${index}.` }));
}

/** The type of a volume; `undefined` where it is not known: not written, that of an instance's volume may be what the AMI says. */
export function volumeTypeOf(holder: VolumeHolder, { volumeType }: EbsVolumeSettings): Known<string> | undefined {
	return isKnown(volumeType) && (volumeType.origin.kind !== 'omitted' || holder.type === 'AWS::EC2::Volume') ? volumeType : undefined;
}
