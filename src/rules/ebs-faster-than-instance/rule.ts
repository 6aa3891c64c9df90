/** Performance that is paid for, and that the instance cannot take. */
import type { InstanceType } from '../../core/facts/facts';
import { localize } from '../../core/model/localized';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import { resolveReference, resourcesOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import type { EbsVolumeSettings } from '../../core/model/volume';
import { findViolations, readSettings } from '../ebs-volume-limits/limits';
import { replaceValues } from '../fixes';
import { surelyExists } from '../groupParts';
import type { Fix, Reporter, Rule, RuleContext } from '../rule';
import { volumeTypeOf } from '../volumes';
import { above, onlyBursts, setNumber, text } from './text';

const holders = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;
type Holder = ResourceOfType<typeof holders[number]>;

/** Volumes of the instance itself and those that are attached to it. Only what is written above the free baseline counts: the rest costs nothing. What AWS rejects is ebs-volume-limits's. */
export const ebsFasterThanInstance: Rule<Holder> = {
	id: 'ebs-faster-than-instance', category: 'storage', severity: 'warning', resources: holders, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html',
	check(holder, report, context) {
		const type = isKnown(holder.instanceType) ? context.facts.instanceType(holder.instanceType.value) : undefined;
		if (type === undefined) { return; }
		for (const volume of [...holder.ebsVolumes, ...attachedVolumes(holder, context.resources)]) { checkVolume(holder, { volume, type }, report, context); }
	},
};

function attachedVolumes(holder: Holder, resources: readonly Resource[]): readonly EbsVolumeSettings[] {
	if (holder.type !== 'AWS::EC2::Instance') { return []; }
	return resourcesOfType(resources, 'AWS::EC2::VolumeAttachment')
		.filter((attachment) => surelyExists(attachment) && isKnown(attachment.instance) && attachment.instance.value.resourceId === holder.id)
		.flatMap(({ volume }) => (isKnown(volume) ? resolveReference(resources, volume.value, 'AWS::EC2::Volume') ?? [] : []));
}

interface Checked {
	readonly volume: EbsVolumeSettings;
	readonly type: InstanceType;
}

function checkVolume(holder: Holder, { volume, type }: Checked, report: Reporter, { facts }: RuleContext): void {
	const volumeType = volumeTypeOf(holder, volume);
	const limits = volumeType === undefined ? undefined : facts.volumeType(volumeType.value);
	if (volumeType === undefined || limits === undefined || limits.iops === null || findViolations(readSettings(volume, volumeType.value), facts).length > 0) { return; }
	compare(volume.iops, { unit: 'IOPS', free: limits.baselineIops ?? 0, min: limits.iops.min, most: type.ebs.maxIops, lasting: type.ebs.baselineIops, type: type.name }, report);
	if (limits.throughputMiBps === null) { return; }
	const mibps = (mbps: number | null): number | null => (mbps === null ? null : mbps * 1e6 / 8 / 1024 / 1024);
	compare(volume.throughputMiBps, {
		unit: 'MiB/s', free: limits.baselineThroughputMiBps ?? 0, min: limits.throughputMiBps.min, most: mibps(type.ebs.maxMbps), lasting: mibps(type.ebs.baselineMbps), type: type.name,
	}, report);
}

interface Limit {
	readonly unit: 'IOPS' | 'MiB/s';
	/** What costs nothing. */
	readonly free: number;
	/** The least that the volume may have. */
	readonly min: number;
	/** What the instance reaches, and what it keeps up; `null` where no source tells it. */
	readonly most: number | null;
	readonly lasting: number | null;
	readonly type: string;
}

function compare(value: Value<number> | undefined, { unit, free, min, most, lasting, type }: Limit, report: Reporter): void {
	if (!isKnown(value) || value.origin.kind === 'omitted' || value.value <= free) { return; }
	if (most !== null && value.value > most) {
		report({ at: value, message: above, args: { unit, type, wanted: value.value, most }, fixes: lower(value, { to: Math.floor(Math.min(most, lasting ?? most)), min, unit }) });
	} else if (most !== null && lasting !== null && lasting < most && value.value > lasting) {
		report({ at: value, severity: 'information', message: onlyBursts, args: { unit, type, wanted: value.value, lasting }, fixes: lower(value, { to: Math.floor(lasting), min, unit }) });
	}
}

/** Never below what the volume must have. */
function lower(value: Known<number>, { to, min, unit }: { readonly to: number; readonly min: number; readonly unit: string }): readonly Fix[] {
	const wanted = Math.max(to, min);
	return wanted < value.value ? replaceValues(localize(setNumber, { unit, wanted }), [{ value, newText: String(wanted) }], false) : [];
}
