/** How to bring a volume within its limits: the nearest allowed value, or a type that allows what is wanted. */
import { editDistance } from '../../core/facts/editDistance';
import type { Facts } from '../../core/facts/facts';
import { localize } from '../../core/model/localized';
import { replaceValues, writeSettings } from '../fixes';
import type { Fix, RuleContext } from '../rule';
import { findViolations, maxIopsAt } from './limits';
import type { Violation } from './limits';
import type { CheckedVolume } from './rule';
import { setIops, setSize, setThroughput, setType, setTypeAndIops } from './text';

/** Fixes for one violation, the preferred one first. */
export function fixesFor(checked: CheckedVolume, violation: Violation, context: RuleContext): readonly Fix[] {
	const { volume } = checked;
	const size = (sizeGiB: number, preferred: boolean): readonly Fix[] =>
		replaceValues(localize(setSize, sizeGiB), [{ value: volume.sizeGiB, newText: String(sizeGiB) }], preferred);
	const iops = (count: number, preferred: boolean): readonly Fix[] =>
		replaceValues(localize(setIops, count), [{ value: volume.iops, newText: String(count) }], preferred);
	const throughput = (wanted: number, preferred: boolean): readonly Fix[] =>
		replaceValues(localize(setThroughput, wanted), [{ value: volume.throughputMiBps, newText: String(wanted) }], preferred);
	switch (violation.kind) {
		case 'unknown-type': return typeFixes(checked, context.facts);
		case 'not-bootable': case 'iops-not-settable': case 'throughput-not-settable': return gp3Fixes(checked, context.facts, true);
		case 'size': return size(violation.allowed, true);
		case 'iops-missing': return [...insertIops(checked, violation.allowed, context), ...gp3Fixes(checked, context.facts, false)];
		case 'iops-below': return iops(violation.min, true);
		case 'iops-above': return iops(violation.allowed, true);
		case 'iops-ratio': return [...iops(violation.allowed, true), ...(violation.sizeGiB === null ? [] : size(violation.sizeGiB, false))];
		case 'throughput-below': return throughput(violation.min, true);
		case 'throughput-above': return throughput(violation.max, true);
		case 'throughput-ratio': return [...throughput(violation.allowed, true), ...(volume.iops === undefined ? [] : iops(violation.iops, false))];
	}
}

/** The type in lower case, or those that differ by one letter. */
function typeFixes({ volumeType }: CheckedVolume, facts: Facts): readonly Fix[] {
	const written = volumeType.value.trim().toLowerCase();
	const near = facts.volumeTypeNames.includes(written) ? [written] : facts.volumeTypeNames.filter((name) => editDistance(written, name) === 1);
	return near.flatMap((name) => replaceValues(localize(setType, name), [{ value: volumeType, newText: name }], near.length === 1));
}

/** gp3 takes both settings and boots; offered where nothing else is then wrong, with the IOPS brought into its range. */
function gp3Fixes({ volume, volumeType, settings }: CheckedVolume, facts: Facts, preferred: boolean): readonly Fix[] {
	const limits = facts.volumeType('gp3')?.iops;
	if (limits === null || limits === undefined) { return []; }
	const wanted = settings.iops ?? 0;
	const allowed = maxIopsAt(limits, settings.sizeGiB ?? limits.max / limits.maxPerGiB);
	const iops = wanted === 0 ? 0 : Math.min(allowed, Math.max(limits.min, wanted));
	if (findViolations({ ...settings, volumeType: 'gp3', iops }, facts).length > 0) { return []; }
	const change = { value: volumeType, newText: 'gp3' };
	return iops === wanted
		? replaceValues(localize(setType, 'gp3'), [change], preferred)
		: replaceValues(localize(setTypeAndIops, { type: 'gp3', iops }), [change, { value: volume.iops, newText: String(iops) }], preferred);
}

/** A new line for the setting that is missing; replaces it where it is written as 0. */
function insertIops({ holder, volume }: CheckedVolume, count: number, context: RuleContext): readonly Fix[] {
	const path = holder.type === 'AWS::EC2::Volume' ? 'iops' : `ebsVolumes.${holder.ebsVolumes.findIndex((one) => one === volume)}.iops`;
	return writeSettings(localize(setIops, count), [{ resource: holder, path, value: count }], { isPreferred: true, context });
}
