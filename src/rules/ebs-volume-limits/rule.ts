/** EBS volumes that AWS cannot create. */
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import type { EbsVolumeSettings } from '../../core/model/volume';
import { literalPlace } from '../fixes';
import type { Report, Rule, RuleContext } from '../rule';
import { fixesFor } from './fixes';
import { findViolations, readSettings } from './limits';
import type { Violation, VolumeSettings } from './limits';
import {
	iopsAbove, iopsBelow, iopsMissing, iopsNotSettable, iopsRatio, notBootable, sizeOutOfRange, text, throughputAbove, throughputBelow,
	throughputNotSettable, throughputRatio, unknownType,
} from './text';

const resources = ['AWS::EC2::Volume', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;
type VolumeHolder = ResourceOfType<typeof resources[number]>;

/** A volume of a resource, and what of it is known. */
export interface CheckedVolume {
	readonly holder: VolumeHolder;
	readonly volume: EbsVolumeSettings;
	readonly volumeType: Known<string>;
	readonly settings: VolumeSettings;
}

/**
 * The type must be known. One that is not written is gp2 for a volume of its own; for the volumes of an instance it may be what the AMI says, so nothing is claimed.
 */
export const ebsVolumeLimits: Rule<VolumeHolder> = {
	id: 'ebs-volume-limits', severity: 'error', resources, text,
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
	equivalents: { 'cfn-lint': ['E3671'] },
	check(holder, report, context) {
		for (const volume of holder.type === 'AWS::EC2::Volume' ? [holder] : holder.ebsVolumes) {
			const { volumeType } = volume;
			if (!isKnown(volumeType) || (volumeType.origin.kind === 'omitted' && holder.type !== 'AWS::EC2::Volume')) { continue; }
			const checked: CheckedVolume = { holder, volume, volumeType, settings: readSettings(volume, volumeType.value) };
			for (const violation of findViolations(checked.settings, context.facts)) {
				describe(checked, violation, context, (found) => report({ ...found, fixes: () => fixesFor(checked, violation, context) }));
			}
		}
	},
};

type Describe = <Args>(found: Omit<Report<Args>, 'fixes'>) => void;

/** Says a violation at the setting that breaks the limit. */
function describe({ volume, volumeType, settings }: CheckedVolume, violation: Violation, { facts }: RuleContext, say: Describe): void {
	const type = settings.volumeType;
	const atType = literalPlace(volumeType);
	const iops = { type, wanted: settings.iops ?? 0 };
	const throughput = { type, wanted: settings.throughputMiBps ?? 0 };
	const atIops = volume.iops ?? volumeType;
	const atThroughput = volume.throughputMiBps ?? volumeType;
	switch (violation.kind) {
		case 'unknown-type': return say({ at: atType, message: unknownType, args: { type, types: facts.volumeTypeNames.join(', ') } });
		case 'not-bootable': return say({ at: atType, message: notBootable, args: { type, device: settings.deviceName ?? '' } });
		case 'size':
			return say({ at: volume.sizeGiB ?? volumeType, message: sizeOutOfRange, args: { type, wanted: settings.sizeGiB ?? 0, min: violation.min, max: violation.max } });
		case 'iops-not-settable': return say({ at: atIops, message: iopsNotSettable, args: iops });
		case 'iops-missing': return say({ at: volumeType, message: iopsMissing, args: { type } });
		case 'iops-below': return say({ at: atIops, message: iopsBelow, args: { ...iops, limit: violation.min } });
		case 'iops-above': return say({ at: atIops, message: iopsAbove, args: { ...iops, limit: violation.max } });
		case 'iops-ratio':
			return say({ at: atIops, message: iopsRatio, args: { ...iops, limit: violation.allowed, sizeGiB: settings.sizeGiB ?? 0, maxPerGiB: violation.maxPerGiB } });
		case 'throughput-not-settable': return say({ at: atThroughput, message: throughputNotSettable, args: throughput });
		case 'throughput-below': return say({ at: atThroughput, message: throughputBelow, args: { ...throughput, limit: violation.min } });
		case 'throughput-above': return say({ at: atThroughput, message: throughputAbove, args: { ...throughput, limit: violation.max } });
		case 'throughput-ratio':
			return say({ at: atThroughput, message: throughputRatio, args: { ...throughput, limit: violation.allowed, atIops: violation.atIops, perIops: violation.perIops } });
	}
}
