/** What snapshots store (facts/aws-behaviour.md 5). */
import { requireNumber } from '../argument';

/** A volume at the time of a snapshot, GiB, all ≥ 0. */
export interface SnapshotState {
	/** Data on the volume. */
	readonly dataGiB: number;
	/** Of it, changed since the last snapshot. */
	readonly changedGiB: number;
	/** Of it, new since the last snapshot. */
	readonly addedGiB: number;
}

/**
 * GiB that each snapshot of one volume stores, in order: the first its data, each further one what changed or is new.
 * @throws RangeError if a number is negative
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html
 */
export function snapshotSizes(states: readonly SnapshotState[]): readonly number[] {
	return states.map((state, index) => index === 0 ? atLeastZero('dataGiB', state.dataGiB) : incrementalGiB(state));
}

/**
 * GiB that a snapshot stores after an earlier one of the same volume.
 * @throws RangeError if a number is negative
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html
 */
export function incrementalGiB({ changedGiB, addedGiB }: Pick<SnapshotState, 'changedGiB' | 'addedGiB'>): number {
	return atLeastZero('changedGiB', changedGiB) + atLeastZero('addedGiB', addedGiB);
}

/**
 * GiB that a snapshot of a volume stores which was itself made from one: with the same key only what is new, else all of it.
 * @param sourceGiB data in the snapshot that the volume was made from, ≥ 0
 * @param addedGiB data that came since, ≥ 0
 * @throws RangeError if a number is negative
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html
 */
export function descendantSnapshotGiB(sourceGiB: number, addedGiB: number, isFromSnapshot: boolean, isSameKey: boolean): number {
	const own = atLeastZero('addedGiB', addedGiB);
	const inherited = atLeastZero('sourceGiB', sourceGiB);
	if (!isFromSnapshot) { return own; }
	return isSameKey ? own : inherited + own;
}

function atLeastZero(name: string, value: number): number {
	return requireNumber(name, value, { min: 0 });
}
