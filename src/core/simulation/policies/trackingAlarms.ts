/** The two alarms of one target tracking policy during a run, with their history and what was told of them. */
import { evaluateAlarm, type AlarmSettings, type AlarmState } from '../monitoring/alarm';
import type { ActivityDetail } from '../result/result';
import type { Run } from '../run';
import type { TargetTrackingPolicy } from '../scenario/policySettings';
import type { Assumptions } from '../scenario/scenario';
import { highAlarmSettings, lowAlarmSettings, lowAlarmThreshold } from './targetTracking';

/** CloudWatch fetches more datapoints than it needs, to bridge gaps: in its examples two more. */
const extraDatapoints = 2;

export type NoChangeReason = (ActivityDetail & { readonly kind: 'no-change' })['reason'];

export interface TrackingAlarm {
	readonly policy: string;
	readonly side: 'high' | 'low';
	readonly threshold: number;
	readonly settings: AlarmSettings;
	state: AlarmState;
	/** The activity by which it came to its state; `null` before the first change. */
	stateId: number | null;
	/** Why nothing changed, as told last in this state. */
	toldReason: NoChangeReason | null;
}

/** Both alarms of a policy, quiet at the beginning of the run. */
export function createAlarms(policy: TargetTrackingPolicy, { lowAlarmRatio }: Assumptions): { readonly high: TrackingAlarm; readonly low: TrackingAlarm } {
	const quiet = { policy: policy.name, state: 'OK', stateId: null, toldReason: null } as const;
	return {
		high: { ...quiet, side: 'high', threshold: policy.targetValue, settings: highAlarmSettings },
		low: { ...quiet, side: 'low', threshold: lowAlarmThreshold(policy.targetValue, lowAlarmRatio), settings: lowAlarmSettings },
	};
}

/**
 * Evaluates an alarm over the datapoints up to one minute and tells of a change.
 * @param datapoints percent by minute, `null` where missing
 * @param count datapoints that the alarm sees
 */
export function updateAlarm(run: Run, alarm: TrackingAlarm, policy: string, datapoints: readonly (number | null)[], count: number): void {
	const { evaluationPeriods } = alarm.settings;
	const begin = Math.max(0, count - evaluationPeriods - extraDatapoints);
	const breaching: (boolean | null)[] = [];
	for (let index = begin; index < count; index++) {
		const point = datapoints[index] ?? null;
		breaching.push(point === null ? null : breaches(alarm, point));
	}
	const state = evaluateAlarm(breaching, alarm.settings);
	if (state === 'keep-current' || state === alarm.state) { return; }
	const isToldOf = state === 'ALARM' || alarm.state === 'ALARM';
	alarm.state = state;
	alarm.toldReason = null;
	if (!isToldOf) { return; }
	alarm.stateId = run.log.record(alarm.stateId, {
		kind: 'alarm', policy, side: alarm.side, state, threshold: alarm.threshold,
		datapoints: datapoints.slice(begin, count).filter((point) => point !== null).slice(-evaluationPeriods),
	});
}

/** Tells why an alarm changes nothing, once for each reason in a row. */
export function tellNoChange(run: Run, alarm: TrackingAlarm, policy: string, reason: NoChangeReason): void {
	if (alarm.toldReason === reason) { return; }
	alarm.toldReason = reason;
	run.log.record(alarm.stateId, { kind: 'no-change', policy, reason, desiredCapacity: run.desiredCapacity });
}

function breaches(alarm: TrackingAlarm, percent: number): boolean {
	return alarm.side === 'high' ? percent > alarm.threshold : percent < alarm.threshold;
}
