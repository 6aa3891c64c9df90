/** Attaching and modifying volumes (facts/aws-behaviour.md 5). */
import { formerModificationWait, modifications, multiAttach } from '../../facts/volumeFigures';
import { requireCount, requireNumber } from '../argument';

/** What several instances that share a volume are like. */
export interface AttachedInstances {
	/** Integer ≥ 1. */
	readonly count: number;
	/** Whether all are in the zone of the volume. */
	readonly areInZone: boolean;
	readonly areNitro: boolean;
}

/**
 * Whether a volume may be attached to an instance: within its zone only.
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-attaching-volume.html
 */
export function mayAttach(volumeZone: string, instanceZone: string): boolean {
	return volumeZone === instanceZone;
}

/**
 * Whether so many instances may share a volume.
 * @throws RangeError if the count is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html
 */
export function mayMultiAttach(volumeType: string, { count, areInZone, areNitro }: AttachedInstances): boolean {
	requireNumber('count', count, { min: 1, isInteger: true });
	return multiAttach.types.includes(volumeType) && count <= multiAttach.maxInstances && areInZone && areNitro;
}

/**
 * Whether a volume may be modified now: its last modification is completed, and there were fewer than four in the last 24 hours.
 * @param inLast24Hours modifications, integer ≥ 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html
 */
export function mayModify(inLast24Hours: number, isLastCompleted: boolean): boolean {
	return requireCount('inLast24Hours', inLast24Hours) < modifications.maxPer24Hours && (inLast24Hours === 0 || isLastCompleted);
}

/** What is known of the modifications of a volume. */
export interface ModificationHistory {
	/** Integer ≥ 0. */
	readonly inLast24Hours: number;
	/** Hours ≥ 0 since the last one; `Infinity` if there was none. */
	readonly hoursSinceLast: number;
	readonly isLastCompleted: boolean;
}

/**
 * Whether a volume might be modified on a day: until 2026-01-15 once its last modification was completed and six hours had passed, then as
 * `mayModify`.
 * @param date ISO date
 * @throws RangeError if a number is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/modify-volume-requirements.html (2023-06-15)
 */
export function mightModifyOn(date: string, { inLast24Hours, hoursSinceLast, isLastCompleted }: ModificationHistory): boolean {
	if (date >= formerModificationWait.until) { return mayModify(inLast24Hours, isLastCompleted); }
	return requireNumber('hoursSinceLast', hoursSinceLast, { min: 0 }) >= formerModificationWait.hours && isLastCompleted;
}

/**
 * Whether a volume may get a size: it can only grow.
 * @throws RangeError if a size is not above 0
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html
 */
export function mayResize(currentGiB: number, targetGiB: number): boolean {
	return requireNumber('targetGiB', targetGiB, { min: Number.MIN_VALUE }) >= requireNumber('currentGiB', currentGiB, { min: Number.MIN_VALUE });
}
