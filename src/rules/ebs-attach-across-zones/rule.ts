/** Volumes and instances that are to meet and lie in different zones. */
import type { Instance } from '../../core/model/instance';
import type { Resource } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { VolumeAttachment } from '../../core/model/volume';
import type { Rule } from '../rule';
import { zoneOf } from '../zones';
import { apart, text } from './text';

export const ebsAttachAcrossZones: Rule<VolumeAttachment> = {
	id: 'ebs-attach-across-zones', category: 'storage', severity: 'error', resources: ['AWS::EC2::VolumeAttachment'], text,
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-attaching-volume.html',
	check({ volume: volumeReference, instance: instanceReference }, report, { resources }) {
		if (!isKnown(volumeReference) || !isKnown(instanceReference)) { return; }
		const volume = resolveReference(resources, volumeReference.value, 'AWS::EC2::Volume');
		const instance = resolveReference(resources, instanceReference.value, 'AWS::EC2::Instance');
		if (volume === undefined || instance === undefined) { return; }
		const zones = { volume: isKnown(volume.availabilityZone) ? volume.availabilityZone.value : undefined, instance: zoneOfInstance(instance, resources) };
		if (zones.volume === undefined || zones.instance === undefined || zones.volume === zones.instance) { return; }
		report({ at: volumeReference, message: apart, args: { volume: volume.name, instance: instance.name, volumeZone: zones.volume, instanceZone: zones.instance } });
	},
};

function zoneOfInstance({ availabilityZone, subnet }: Instance, resources: readonly Resource[]): string | undefined {
	if (availabilityZone !== undefined) { return isKnown(availabilityZone) ? availabilityZone.value : undefined; }
	return isKnown(subnet) ? zoneOf(subnet.value, resources) : undefined;
}
