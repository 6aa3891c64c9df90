/** What alarms say, what scaling policies make of it, and what else sets the sizes of a group. */
import type { AlarmState } from '../monitoring/alarm';
import type { AlarmDefinition } from '../monitoring/metricAlarm';
import type { AdjustmentType } from '../policies/scalingAdjustment';

/** The part of an alarm that its words need. */
export type ToldAlarm = Pick<AlarmDefinition, 'metric' | 'comparisonOperator' | 'threshold' | 'periodSeconds' | 'evaluationPeriods' | 'datapointsToAlarm'>;

/** A change of desired capacity: `wanted` before clamping, `from` and `to` after it. */
interface CapacityChange {
	readonly wanted: number;
	readonly from: number;
	readonly to: number;
	readonly clampedBy: 'minSize' | 'maxSize' | null;
}

interface Adjustment {
	readonly adjustmentType: AdjustmentType;
	readonly adjustment: number;
	/** Units that come of it. */
	readonly change: number;
}

/** What the load of an hour is forecast to need. */
interface Forecast {
	/** Beginning of the hour on the clock of the run; below 0 for one that had begun before it. */
	readonly hourSeconds: number;
	readonly demandPerSecond: number;
	readonly targetValue: number;
	/** Instances, or units with weights. */
	readonly forecast: number;
}

/** Why a policy in alarm changed nothing. */
export type NoChangeReason =
	| 'at-maximum' | 'at-minimum' | 'warming-up' | 'already-wanted' | 'scale-in-disabled' | 'below-one-instance' | 'other-policy' | 'larger-policy'
	| 'held-by-scale-out' | 'zonal-shift' | 'forecast' | 'suspended' | 'no-step' | 'zero-adjustment' | 'activity';

export type PolicyActivity =
	| ToldAlarm & { readonly kind: 'alarm'; readonly policy: string; readonly side: 'high' | 'low'; readonly state: AlarmState; readonly datapoints: readonly number[] }
	/** What target tracking asked for. */
	| CapacityChange & { readonly kind: 'policy'; readonly policy: string; readonly capacity: number; readonly metricValue: number; readonly targetValue: number }
	/** What step scaling asked for: bounds are relative to the threshold. */
	| CapacityChange & Adjustment & {
		readonly kind: 'step-policy'; readonly policy: string; readonly capacity: number; readonly metricValue: number; readonly threshold: number;
		readonly lowerBound: number | null; readonly upperBound: number | null;
	}
	| CapacityChange & Adjustment & { readonly kind: 'simple-policy'; readonly policy: string; readonly cooldownSeconds: number }
	| { readonly kind: 'no-change'; readonly policy: string; readonly reason: NoChangeReason; readonly desiredCapacity: number }
	| { readonly kind: 'in-cooldown'; readonly policy: string; readonly untilSeconds: number; readonly desiredCapacity: number }
	/** Predictive scaling raised the desired capacity; `maxSize` is what it raised the maximum to, `null` if it did not. */
	| CapacityChange & Forecast & { readonly kind: 'predictive-policy'; readonly policy: string; readonly maxSize: number | null }
	/** A forecast that changes nothing: because it is only shown, or because there is as much already. */
	| Forecast & { readonly kind: 'forecast'; readonly policy: string; readonly isOnlyShown: boolean; readonly desiredCapacity: number }
	| CapacityChange & {
		readonly kind: 'scheduled-action'; readonly action: string;
		readonly minSize: number; readonly maxSize: number; readonly minSizeBefore: number; readonly maxSizeBefore: number;
	}
	| { readonly kind: 'scheduled-action-skipped'; readonly action: string; readonly reason: 'suspended' | 'minimum-above-maximum'; readonly minSize: number; readonly maxSize: number }
	| { readonly kind: 'set-desired-capacity'; readonly from: number; readonly to: number }
	| {
		readonly kind: 'set-desired-capacity-refused'; readonly desiredCapacity: number; readonly reason: 'outside-bounds' | 'cooldown' | 'activity';
		readonly minSize: number; readonly maxSize: number;
		/** End of the cooldown that runs; `null` of other reasons. */
		readonly untilSeconds: number | null;
	}
	| { readonly kind: 'metrics-late'; readonly delaySeconds: number }
	| { readonly kind: 'metrics-on-time' }
	/** How an alarm stands at an instant (explainAt.ts): never in the log of a run. */
	| ToldAlarm & {
		readonly kind: 'alarm-watch'; readonly policy: string; readonly side: 'high' | 'low'; readonly state: AlarmState;
		/** What it saw last, `null` without data; and since when it has been on that side of the threshold. */
		readonly value: number | null;
		readonly isBreaching: boolean;
		readonly sinceSeconds: number;
	}
	/** The group has no alarm that could change it (explainAt.ts). */
	| { readonly kind: 'no-alarms' };
