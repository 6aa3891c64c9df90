/** Where an instance refresh stands: what it is to replace, what of it is on its way, and whether it gets anywhere. Must never change an instance. */
import type { Run } from '../run';
import type { InstanceRefreshOperation } from '../scenario/faults';
import { activeUnits, isActive } from './fleet';
import { isHealthy, isReady } from './instanceHealth';
import { checkpointCounts } from './instanceRefresh';
import { refreshWarmupSeconds } from './refreshWarmup';
import type { SimulatedInstance } from './simulatedInstance';
import { isShort, type Swaps } from './swaps';

/** Why a refresh fails: instances do not become healthy, cannot be launched, may not be replaced, or it has lasted too long. */
export type RefreshFailure = 'unhealthy' | 'no-launch' | 'protected' | 'standby' | 'time-limit';

/** What a refresh is asked to do. */
export interface RefreshOrder {
	readonly preferences: InstanceRefreshOperation;
	readonly isRollback: boolean;
	readonly isOutdated: (instance: SimulatedInstance) => boolean;
}

export interface Refresh extends RefreshOrder {
	/** The activity that began it. */
	readonly id: number;
	readonly startSeconds: number;
	/** Instances of the group that it is to replace, integer ≥ 0. */
	readonly total: number;
	/** Of these, how many make up each checkpoint, ascending; it ends at the last. */
	readonly checkpoints: readonly number[];
	/** Seconds from InService until a new instance counts. */
	readonly warmupSeconds: number;
	/** Version of the launch template that the group had before; `null` if there was none. */
	readonly previousVersion: number | null;
	nextCheckpoint: number;
	/** New instances that are not ready yet. */
	readonly fresh: Set<SimulatedInstance>;
	/** Whether there has been any since the latest batch began. */
	hasLaunched: boolean;
	/** Until when it pauses at a checkpoint, or bakes. */
	resumeSeconds: number;
	isBaking: boolean;
	/** Whether instances of the warm pool have been replaced. */
	hasReachedPool: boolean;
	/** Since when it gets nowhere; `null` while it does. */
	stuckSince: number | null;
	/** The activity of the latest batch. */
	batchId: number;
	/** Whether the latest batch is not over yet. */
	isBatchOpen: boolean;
	/** What has been told last of its waiting, so that it is told once. */
	told: string;
}

/** @param id of the activity that begins it */
export function beginRefresh(run: Run, order: RefreshOrder, id: number): Refresh {
	const { preferences, isOutdated } = order;
	const outdated = outdatedOf(run, order);
	const { group } = run.scenario;
	return {
		...order, id, startSeconds: run.engine.now(), total: outdated.length,
		checkpoints: outdated.length === 0 ? [] : checkpointCounts(outdated.length, preferences.checkpointPercentages),
		warmupSeconds: refreshWarmupSeconds({ ...group, instanceWarmupSeconds: preferences.instanceWarmupSeconds }),
		previousVersion: highestVersionBelow(run.templateVersions.length, run.fleet.alive.filter(isOutdated)),
		nextCheckpoint: 0, fresh: new Set(), hasLaunched: false, resumeSeconds: -Infinity, isBaking: false, hasReachedPool: false, stuckSince: null, batchId: id, isBatchOpen: false, told: '',
	};
}

/** Instances that are still to be replaced, whether they may be or not. */
export function outdatedOf({ fleet }: Run, order: RefreshOrder): readonly SimulatedInstance[] {
	return fleet.alive.filter((instance) => isToBeReplaced(instance, order));
}

function isToBeReplaced(instance: SimulatedInstance, { preferences, isOutdated }: RefreshOrder): boolean {
	if (!isOutdated(instance)) { return false; }
	if (instance.state === 'Standby') { return preferences.standbyInstances !== 'Ignore'; }
	return isActive(instance) && !(instance.isProtected && preferences.scaleInProtectedInstances === 'Ignore');
}

/**
 * Instances that have been replaced by healthy and warm ones, as far as is known since the refresh last looked at what is on its way.
 * @param outdated instances that are left
 */
export function replacedBy({ fleet, desiredCapacity }: Run, { total, fresh }: Refresh, outdated: number): number {
	const missing = Math.max(0, desiredCapacity - activeUnits(fleet));
	return Math.max(0, total - outdated - fresh.size - missing);
}

/** Why an instance that is to be replaced may not be; `null` if it may. */
export function blockedBy({ state, isProtected }: SimulatedInstance, { preferences }: Refresh): 'protected' | 'standby' | null {
	if (state === 'Standby') { return 'standby'; }
	return isProtected && preferences.scaleInProtectedInstances === 'Wait' ? 'protected' : null;
}

/** What the refresh waits for: new instances that are not ready, replacements that are still to end an old one, launches that are missing. */
export interface OnTheWay {
	readonly isDone: boolean;
	/** Whether any new instance is healthy and only has to warm up. */
	readonly isWarming: boolean;
	readonly reason: 'unhealthy' | 'no-launch';
}

/** Looks at what is on its way. New instances change, so that it is enough to look at those that do. */
export function lookOnTheWay(run: Run, refresh: Refresh, swaps: Swaps): OnTheWay {
	const { fresh, isOutdated, warmupSeconds } = refresh;
	for (const instance of run.fleet.changing) {
		if (isActive(instance) && !isOutdated(instance)) { fresh.add(instance); }
	}
	refresh.hasLaunched ||= fresh.size > 0;
	for (const instance of fresh) {
		if (!isActive(instance) || isReady(run, instance, warmupSeconds)) { fresh.delete(instance); }
	}
	return {
		isDone: fresh.size === 0 && swaps.count('instance-refresh') === 0 && !isShort(run),
		isWarming: [...fresh].some((instance) => isHealthy(run, instance)),
		reason: refresh.hasLaunched ? 'unhealthy' : 'no-launch',
	};
}

function highestVersionBelow(version: number, instances: readonly SimulatedInstance[]): number | null {
	return instances.reduce((highest: number | null, { templateVersion }) => templateVersion < version && templateVersion > (highest ?? 0) ? templateVersion : highest, null);
}
