/** Changes the desired capacity of a group: by policies, by schedule, by hand. */
import type { CapacityKeeper } from '../group/capacity';
import type { Run } from '../run';
import { clampCapacity } from './adjustment';
import type { ActivityDetail } from '../result/result';
import type { AppliedChange } from './proposal';

export interface CapacityOrder {
	/** Before the group's bounds apply, integer ≥ 0. */
	readonly wanted: number;
	readonly causeId: number | null;
	describe(change: AppliedChange): ActivityDetail;
}

/** What the group's bounds make of a wanted capacity. */
export function boundedChange({ desiredCapacity, bounds }: Run, wanted: number): AppliedChange {
	const { capacity, clampedBy } = clampCapacity(wanted, bounds);
	return { from: desiredCapacity, to: capacity, clampedBy };
}

/** Sets the desired capacity within the bounds, tells of it and lets the group work toward it; the caller settles the run. */
export function changeCapacity(run: Run, keeper: CapacityKeeper, { wanted, causeId, describe }: CapacityOrder): void {
	const change = boundedChange(run, wanted);
	run.desiredCapacity = change.to;
	keeper.reconcile(run.log.record(causeId, describe(change)));
}
