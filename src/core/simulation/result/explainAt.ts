/** Why things are as they are at an instant: the causes behind the group's capacity, and why it does not change. */
import { isBreaching } from '../monitoring/breach';
import type { Activity, AlarmSeries, SimulationResult, SimulationSeries } from './result';

/** A result, or what of it there is: without series nothing can be said of alarms that are quiet. */
export type Explained = Pick<SimulationResult, 'activities'> & Partial<Pick<SimulationResult, 'series'>>;

/** Kinds after which another number of instances is there, or wanted, or would be if it could. */
const capacityKinds: ReadonlySet<Activity['kind']> = new Set<Activity['kind']>([
	'run-start', 'launch', 'launch-failed', 'process-suspended', 'in-service', 'terminate', 'scale-in-protected', 'hook-wait', 'hook-timed-out', 'warm-start',
	'warm-pool-empty', 'enter-standby', 'exit-standby', 'terminate-by-request', 'operation-refused',
	'policy', 'step-policy', 'simple-policy', 'predictive-policy', 'scheduled-action', 'scheduled-action-skipped', 'set-desired-capacity', 'set-desired-capacity-refused',
	'replace-unhealthy', 'unhealthy-kept', 'rebalance', 'capacity-rebalance', 'lifetime-reached', 'refresh-batch', 'refresh-failed',
	'zone-lost', 'zone-unreachable', 'zone-reachable', 'instances-crashed', 'spot-notice', 'spot-reclaimed',
]);

const decisionKinds: ReadonlySet<Activity['kind']> = new Set<Activity['kind']>(['policy', 'step-policy', 'simple-policy']);

/**
 * What led to the capacity at an instant, the first cause first; then why it does not change: what policies in alarm are held by, and how
 * every other alarm stands. The latter are not in the log of the run, and their ids follow it.
 * @param timeSeconds since the beginning of the run
 * @returns at least the beginning of the run; empty only before it
 */
export function explainAt(result: Explained, timeSeconds: number): readonly Activity[] {
	const past = result.activities.filter(({ atSeconds }) => atSeconds <= timeSeconds);
	const latest = past.filter(({ kind }) => capacityKinds.has(kind)).at(-1) ?? past.at(-1);
	if (latest === undefined) { return []; }
	const chain = chainOf(result, latest);
	const reasons = standingReasons(result, past).filter(({ id }) => chain.every((activity) => activity.id !== id));
	return [...chain, ...reasons, ...watches(result, past, timeSeconds)];
}

/** An activity with all that led to it, the first cause first. */
export function chainOf({ activities }: Pick<SimulationResult, 'activities'>, activity: Activity): readonly Activity[] {
	const chain: Activity[] = [activity];
	// Ids count from 1 in the order of the list, and a cause always stands before its effect.
	for (let cause = activity.causeId; cause !== null; cause = chain[0]!.causeId) {
		const found = activities[cause - 1];
		if (found === undefined || found.id >= chain[0]!.id) { break; }
		chain.unshift(found);
	}
	return chain;
}

type AlarmActivity = Activity & { readonly kind: 'alarm' };

/** What keeps the policies whose alarms last from changing anything, each below its alarm, by time. */
function standingReasons(result: Explained, past: readonly Activity[]): readonly Activity[] {
	const reasons = lastingAlarms(past).flatMap((alarm) => {
		const reason = standingReason(past, alarm);
		return reason === undefined ? [] : chainOf(result, reason);
	});
	return [...new Map(reasons.map((activity) => [activity.id, activity])).values()];
}

/** The latest thing that an alarm's policy said, if it is that nothing changes. */
function standingReason(past: readonly Activity[], alarm: AlarmActivity): Activity | undefined {
	const latest = past.filter(({ kind, causeId }) => causeId === alarm.id && (kind === 'no-change' || kind === 'in-cooldown' || decisionKinds.has(kind))).at(-1);
	return latest === undefined || decisionKinds.has(latest.kind) ? undefined : latest;
}

/** Alarms that are in ALARM: the latest that was told of each. */
function lastingAlarms(past: readonly Activity[]): readonly AlarmActivity[] {
	const latest = new Map<string, AlarmActivity>();
	for (const activity of past) {
		if (activity.kind === 'alarm') { latest.set(alarmKey(activity), activity); }
	}
	return [...latest.values()].filter(({ state }) => state === 'ALARM');
}

function alarmKey({ policy, side }: { readonly policy: string; readonly side: 'high' | 'low' }): string {
	return `${side} ${policy}`;
}

/** How the alarms stand whose policies have not just said why nothing changes. */
function watches({ activities, series }: Explained, past: readonly Activity[], timeSeconds: number): readonly Activity[] {
	if (series === undefined) { return []; }
	const nextId = activities.length + 1;
	if (series.alarms.length === 0) { return [{ id: nextId, atSeconds: timeSeconds, causeId: null, kind: 'no-alarms' }]; }
	const lasting = new Map(lastingAlarms(past).map((alarm) => [alarmKey(alarm), alarm]));
	return series.alarms
		.filter((alarm) => {
			const told = lasting.get(alarmKey(alarm));
			return told === undefined || standingReason(past, told) === undefined;
		})
		.map((alarm, index) => watchOf(series, alarm, { id: nextId + index, atSeconds: timeSeconds, causeId: lasting.get(alarmKey(alarm))?.id ?? null }));
}

function watchOf(series: SimulationSeries, alarm: AlarmSeries, head: Pick<Activity, 'id' | 'atSeconds' | 'causeId'>): Activity {
	const { metric, comparisonOperator, threshold, periodSeconds, evaluationPeriods, datapointsToAlarm } = alarm.definition;
	const standing = (sample: number): boolean | null => {
		const value = alarm.values[sample] ?? null;
		return value === null ? null : isBreaching(value, comparisonOperator, threshold);
	};
	const last = lastSampleUntil(series, head.atSeconds);
	let first = last;
	while (first > 0 && standing(first - 1) === standing(last)) { first--; }
	const state = head.causeId !== null ? 'ALARM' : alarm.states[last] ?? 'OK';
	return {
		...head, kind: 'alarm-watch', policy: alarm.policy, side: alarm.side, state: state === 'ALARM' && head.causeId === null ? 'OK' : state,
		metric, comparisonOperator, threshold, periodSeconds, evaluationPeriods, datapointsToAlarm,
		value: alarm.values[last] ?? null, isBreaching: standing(last) === true, sinceSeconds: first <= 0 ? 0 : endOf(series, first),
	};
}

/** The last sample that has ended by then; −1 before the first. */
function lastSampleUntil(series: SimulationSeries, timeSeconds: number): number {
	let last = Math.min(series.timeSeconds.length, Math.floor(timeSeconds / series.stepSeconds)) - 1;
	while (last >= 0 && endOf(series, last) > timeSeconds) { last--; }
	return last;
}

function endOf({ timeSeconds, stepSeconds }: SimulationSeries, sample: number): number {
	return timeSeconds[sample]! + stepSeconds;
}
