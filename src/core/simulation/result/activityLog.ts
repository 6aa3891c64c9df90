/** Keeps what happened during a run, each with its cause, in the order of events. */
import type { Activity, ActivityDetail } from './result';

export interface ActivityLog {
	/** Records something that happens now. @returns its id, to be the cause of what follows */
	record(causeId: number | null, detail: ActivityDetail): number;
	readonly activities: readonly Activity[];
}

/** @param now seconds on the clock of the run */
export function createActivityLog(now: () => number): ActivityLog {
	const activities: Activity[] = [];
	return {
		activities,
		record(causeId, detail) {
			const id = activities.length + 1;
			activities.push({ id, atSeconds: now(), causeId, ...detail });
			return id;
		},
	};
}

/** Merges activities that were found after the run, by time, behind what happened at the same time; ids are given anew. */
export function mergeActivities(activities: readonly Activity[], later: readonly Activity[]): readonly Activity[] {
	const sorted = [...activities, ...later].sort((a, b) => a.atSeconds - b.atSeconds);
	const newIds = new Map(sorted.map(({ id }, index) => [id, index + 1]));
	return sorted.map((activity, index) => ({
		...activity, id: index + 1, causeId: activity.causeId === null ? null : newIds.get(activity.causeId) ?? null,
	}));
}
