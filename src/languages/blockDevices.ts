/** Volumes of instances as tools of HashiCorp and Ansible write them, with names in snake_case. */
import { entryIn, reshape, reshapeAll } from './values/shapeTree';
import type { ValueTree } from './values/valueTree';

/** A list of volumes as CloudFormation's block device mappings; their settings are in `ebs` or beside the device. */
export function toMappings(volumes: ValueTree | undefined): ValueTree | undefined {
	if (volumes?.kind !== 'list') { return volumes; }
	return { ...volumes, items: volumes.items.map((volume) => {
		if (volume.kind !== 'object') { return volume; }
		const get = (name: string): ValueTree | undefined => entryIn(volume, name);
		const virtualName = get('virtual_name') ?? get('ephemeral');
		return reshapeAll(volume, {
			DeviceName: get('device_name'), VirtualName: virtualName, NoDevice: get('no_device'),
			Ebs: get('ebs') ?? (virtualName === undefined && get('no_device') === undefined ? reshape(volume, {
				VolumeSize: get('volume_size'), VolumeType: get('volume_type') ?? get('device_type'), Iops: get('iops'), Throughput: get('throughput'), Encrypted: get('encrypted'),
				DeleteOnTermination: get('delete_on_termination'), SnapshotId: get('snapshot') ?? get('snapshot_id'), KmsKeyId: get('kms_key_id'),
			}) : undefined),
		});
	}) };
}
