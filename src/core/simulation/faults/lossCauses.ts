/** Because of what requests are dropped: found from the log after a run. Must never change anything. */
import type { Activity } from '../result/result';

type ActivityKind = Activity['kind'];

/** What takes capacity away or adds demand, each with what says that it is over; `null` where it is when others are in service instead. */
const losses: Readonly<Partial<Record<ActivityKind, ActivityKind | null>>> = {
	'zone-lost': null, 'zone-unreachable': 'zone-reachable', 'instances-crashed': null, 'status-checks-failing': null, 'application-hung': 'application-answers',
	'application-slowed': 'application-recovered', 'spot-notice': null, 'zonal-shift': 'zonal-shift-ended', 'dependency-down': 'dependency-up',
	'traffic-spike': 'traffic-spike-ended', 'refresh-batch': null,
};

interface Loss {
	readonly id: number;
	readonly fromSeconds: number;
	untilSeconds: number;
}

/**
 * Tells of an instant the latest loss that is in force then.
 * @param activities in order, ids counting from 1
 * @returns finds the id of the activity, `null` where none is in force
 */
export function createLossFinder(activities: readonly Activity[]): (seconds: number) => number | null {
	const found = new Map<number, Loss>();
	/** By activity: the loss that led to it. */
	const roots: (Loss | undefined)[] = [];
	for (const activity of activities) {
		const { id, causeId, kind, atSeconds } = activity;
		const cause = causeId === null ? undefined : roots[causeId];
		if (cause !== undefined && isOver(kind, activities[cause.id - 1]!.kind)) { cause.untilSeconds = atSeconds; }
		const own: Loss | undefined = isLoss(activity) ? { id, fromSeconds: atSeconds, untilSeconds: Infinity } : undefined;
		if (own !== undefined) { found.set(id, own); }
		// What a group moves after a zone has recovered takes nobody's place.
		roots[id] = own ?? (kind === 'zone-recovered' ? undefined : cause);
	}
	const latestFirst = [...found.values()].reverse();
	return (seconds) => latestFirst.find(({ fromSeconds, untilSeconds }) => fromSeconds <= seconds && seconds < untilSeconds)?.id ?? null;
}

function isLoss(activity: Activity): boolean {
	return losses[activity.kind] !== undefined && !(activity.kind === 'traffic-spike' && activity.factor <= 1);
}

/** Whether what follows from a loss ends it: what says so, or the last of those who take its place. */
function isOver(kind: ActivityKind, loss: ActivityKind): boolean {
	return kind === losses[loss] || (losses[loss] === null && kind === 'in-service');
}
