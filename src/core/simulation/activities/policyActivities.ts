/** What alarms say and what scaling policies make of it. */

export type PolicyActivity =
	| { readonly kind: 'alarm'; readonly policy: string; readonly side: 'high' | 'low'; readonly state: 'ALARM' | 'OK' | 'INSUFFICIENT_DATA'; readonly datapoints: readonly number[]; readonly threshold: number }
	/** What a policy asked for. `wanted` before clamping; `from` and `to` are desired capacity. */
	| {
		readonly kind: 'policy'; readonly policy: string; readonly capacity: number; readonly metricValue: number; readonly targetValue: number;
		readonly wanted: number; readonly from: number; readonly to: number; readonly clampedBy: 'minSize' | 'maxSize' | null;
	}
	/** Why a policy in alarm changed nothing. */
	| { readonly kind: 'no-change'; readonly policy: string; readonly reason: 'at-maximum' | 'at-minimum' | 'warming-up' | 'already-wanted' | 'scale-in-disabled' | 'below-one-instance' | 'other-policy'; readonly desiredCapacity: number };
