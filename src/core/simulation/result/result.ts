/** What a run yields: plain arrays and records, so that it can be drawn, stored and compared anywhere. */
import type { Localized } from '../../model/localized';

/** Why a scenario cannot be run, or cannot be run as it is. */
export interface ScenarioProblem {
	/** Where in the scenario: `group.minSize`, `policies[0].targetPercent`. */
	readonly path: string;
	readonly message: Localized;
}

export interface SimulationResult {
	readonly summary: SimulationSummary;
	readonly series: SimulationSeries;
	/** Everything that happened, in order; `causeId` chains them. */
	readonly activities: readonly Activity[];
	readonly instances: readonly InstanceLifeline[];
	/** 16 hexadecimal digits over scenario and result, names of things left out: same scenario, same hash, everywhere. */
	readonly hash: string;
}

/** Either a whole result or the reasons why there is none; never a part of one. */
export type SimulationOutcome =
	| { readonly ok: true; readonly result: SimulationResult }
	| { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

export type Verdict =
	/** Everything served. */
	| 'survives'
	/** Something dropped, but capacity came back and it ended. */
	| 'survives-with-a-dip'
	/** Still dropping at the end, or availability below 99 %. */
	| 'does-not-survive';

export interface SimulationSummary {
	readonly verdict: Verdict;
	/** Not dropped of arrived, percent 0–100 (what still waits at the end is not held against it); 100 when nothing arrived. */
	readonly availabilityPercent: number;
	readonly arrivedRequests: number;
	readonly servedRequests: number;
	readonly droppedRequests: number;
	/** Requests still waiting at the end: arrived = served + dropped + waiting. */
	readonly waitingRequests: number;
	readonly peakRequestsPerSecond: number;
	/** 99th percentile over served requests of the time spent waiting, seconds. */
	readonly p99WaitSeconds: number;
	/** Seconds in which anything was dropped. */
	readonly droppingSeconds: number;
	readonly instanceHours: number;
	/** Instance-hours beyond what the load needed at the policy's target (or at 100 % CPU without one). */
	readonly spareInstanceHours: number;
	/** USD of instance-hours over the run; `null` where the price is unknown. */
	readonly costUsd: number | null;
	/** `costUsd` scaled to 24 hours. */
	readonly costUsdPerDay: number | null;
	readonly lowestInService: number;
	readonly highestInService: number;
	readonly faults: readonly FaultSummary[];
}

/** What one fault did, in the order of the scenario's faults. */
export interface FaultSummary {
	readonly zone: string;
	readonly atSeconds: number;
	readonly lostInstances: number;
	/** Requests dropped from its beginning until recovery or the end of the run. */
	readonly droppedRequests: number;
	/** Seconds until as many instances serve as before it; `null` if not within the run. */
	readonly recoverySeconds: number | null;
}

/** One array entry per sample, `stepSeconds` apart, beginning at 0. Rates are averages over the step, states those at its end. */
export interface SimulationSeries {
	readonly stepSeconds: number;
	readonly timeSeconds: readonly number[];
	readonly demandPerSecond: readonly number[];
	readonly servedPerSecond: readonly number[];
	readonly droppedPerSecond: readonly number[];
	readonly waitingRequests: readonly number[];
	/** Average of the instances that serve, percent 0–100. */
	readonly cpuPercent: readonly number[];
	readonly desiredCapacity: readonly number[];
	/** Instances by state: they add up to all that are billed, `lost` aside. */
	readonly serving: readonly number[];
	/** Launched, but the application does not answer yet. */
	readonly starting: readonly number[];
	/** Leaving the load balancer. */
	readonly draining: readonly number[];
	/** Gone with their zone or failing, not yet replaced. */
	readonly lost: readonly number[];
	/** Target tracking's alarms: 1 while in ALARM. */
	readonly highAlarm: readonly number[];
	readonly lowAlarm: readonly number[];
	/** USD since the beginning; empty where the price is unknown. */
	readonly costUsd: readonly number[];
	/** Serving instances by zone, in the order of the group's zones. */
	readonly servingByZone: readonly (readonly number[])[];
}

export interface InstanceLifeline {
	/** Number in order of launch, from 1. */
	readonly id: number;
	readonly zone: string;
	readonly launchSeconds: number;
	/** When the application first served; `null` never. */
	readonly servingSeconds: number | null;
	/** When its end began (chosen for scale-in, unhealthy, lost); `null` if it lived on. */
	readonly endingSeconds: number | null;
	readonly terminatedSeconds: number | null;
	readonly endReason: 'scale-in' | 'unhealthy' | 'zone-lost' | 'rebalance' | null;
}

/** Something that happened, with what caused it. Words for it: describeActivity.ts. */
export type Activity = { readonly id: number; readonly atSeconds: number; readonly causeId: number | null } & ActivityDetail;

export type ActivityDetail =
	| { readonly kind: 'run-start'; readonly desiredCapacity: number }
	| { readonly kind: 'zone-lost'; readonly zone: string; readonly lostInstances: number; readonly totalInstances: number }
	| { readonly kind: 'zone-recovered'; readonly zone: string }
	/** The load balancer stops sending to targets after failed checks. */
	| { readonly kind: 'targets-unhealthy'; readonly zone: string | null; readonly count: number; readonly failedChecks: number; readonly intervalSeconds: number }
	| { readonly kind: 'fail-open'; readonly count: number }
	/** The group marks instances unhealthy and replaces them. */
	| { readonly kind: 'replace-unhealthy'; readonly by: 'EC2' | 'ELB'; readonly count: number; readonly zones: readonly string[]; readonly duringBoot: boolean }
	| { readonly kind: 'alarm'; readonly policy: string; readonly side: 'high' | 'low'; readonly state: 'ALARM' | 'OK' | 'INSUFFICIENT_DATA'; readonly datapointsPercent: readonly number[]; readonly thresholdPercent: number }
	/** What a policy asked for. `wanted` before clamping; `from` and `to` are desired capacity. */
	| {
		readonly kind: 'policy'; readonly policy: string; readonly capacity: number; readonly metricPercent: number; readonly targetPercent: number;
		readonly wanted: number; readonly from: number; readonly to: number; readonly clampedBy: 'minSize' | 'maxSize' | null;
	}
	/** Why a policy in alarm changed nothing. */
	| { readonly kind: 'no-change'; readonly policy: string; readonly reason: 'at-maximum' | 'at-minimum' | 'warming-up' | 'already-wanted' | 'scale-in-disabled' | 'below-one-instance' | 'other-policy'; readonly desiredCapacity: number }
	| { readonly kind: 'launch'; readonly count: number; readonly zones: readonly string[]; readonly servesAtSeconds: number }
	| { readonly kind: 'launch-failed'; readonly zone: string; readonly count: number }
	| { readonly kind: 'in-service'; readonly count: number; readonly serving: number }
	| { readonly kind: 'terminate'; readonly count: number; readonly zones: readonly string[]; readonly reason: 'scale-in' | 'rebalance' }
	| { readonly kind: 'rebalance'; readonly zone: string }
	| { readonly kind: 'dropping'; readonly demandPerSecond: number; readonly capacityPerSecond: number }
	| { readonly kind: 'dropping-ended'; readonly droppedRequests: number };
