/** What a run yields: plain arrays and records, so that it can be drawn, stored and compared anywhere. */
import type { Localized } from '../../model/localized';
import type { FaultActivity } from '../activities/faultActivities';
import type { GroupActivity } from '../activities/groupActivities';
import type { LoadActivity } from '../activities/loadActivities';
import type { PolicyActivity } from '../activities/policyActivities';
import type { ReplacementActivity } from '../activities/replacementActivities';
import type { LifecycleState } from '../group/simulatedInstance';
import type { AlarmState } from '../monitoring/alarm';
import type { AlarmDefinition } from '../monitoring/metricAlarm';
import type { DropReason } from '../load/loadModel';
import type { Expectation } from '../scenario/scenario';
import type { FaultKind } from '../scenario/faults';

/** Why a scenario cannot be run, or cannot be run as it is. */
export interface ScenarioProblem {
	/** Where in the scenario: `group.minSize`, `policies[0].targetValue`. */
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
	readonly droppedByReason: Readonly<Record<DropReason, number>>;
	/** Further attempts of clients after failures; they are not counted as arrived again. */
	readonly retriedRequests: number;
	/** Answers of the load balancer's own, by status code, ascending; empty without an Application Load Balancer. */
	readonly statusCodes: readonly { readonly code: number; readonly count: number }[];
	/** Percentiles over served requests of the time from arrival to answer, seconds; 0 if none was served. */
	readonly p50LatencySeconds: number;
	readonly p95LatencySeconds: number;
	readonly p99LatencySeconds: number;
	/** Seconds in which anything was dropped. */
	readonly droppingSeconds: number;
	readonly instanceHours: number;
	/** Instance-hours beyond what the load needed at the policy's target (or at 100 % CPU without one). */
	readonly spareInstanceHours: number;
	/** Seconds in which less served than was desired, in instances or units. */
	readonly belowTargetSeconds: number;
	/** USD over the run; `null` where the price of an instance is unknown. */
	readonly costUsd: number | null;
	/** `costUsd` scaled to 24 hours. */
	readonly costUsdPerDay: number | null;
	readonly costs: CostSummary;
	readonly lowestInService: number;
	readonly highestInService: number;
	/** In the order of the scenario's faults. */
	readonly faults: readonly FaultSummary[];
	/** In the order of the scenario's expectations. */
	readonly expectations: readonly ExpectationResult[];
}

/** USD over the run by what it is for; `null` where a price is unknown, 0 where there is no such thing. */
export interface CostSummary {
	readonly onDemandUsd: number | null;
	readonly spotUsd: number | null;
	/** Credits beyond what was earned, of burstable instances in unlimited mode. */
	readonly surplusCreditsUsd: number | null;
	/** EBS volumes, also those of stopped instances. */
	readonly volumesUsd: number | null;
	readonly loadBalancerUsd: number | null;
	/** Detailed monitoring and the rest are not counted. */
	readonly warmPoolUsd: number | null;
}

export interface ExpectationResult {
	readonly expectation: Expectation;
	/** `null` where the figure is unknown; then it is not met. */
	readonly actual: number | null;
	readonly isMet: boolean;
}

/** What one fault did. */
export interface FaultSummary {
	readonly kind: FaultKind;
	/** `null` where it is of no zone. */
	readonly zone: string | null;
	readonly atSeconds: number;
	/** Instances that it hit: lost, hung, slowed, interrupted; 0 where it hits none by itself. */
	readonly lostInstances: number;
	/** Requests dropped from its beginning until recovery or the end of the run. */
	readonly droppedRequests: number;
	/**
	 * Seconds until as much capacity serves at full rate as before it, or as much as the group wants by then if that is less, and what it
	 * made drop is no longer dropped; `null` if not within the run.
	 */
	readonly recoverySeconds: number | null;
}

/** One array entry per sample, `stepSeconds` apart, beginning at 0. Rates are averages over the step, states those at its end. */
export interface SimulationSeries {
	readonly stepSeconds: number;
	readonly timeSeconds: readonly number[];
	readonly demandPerSecond: readonly number[];
	readonly servedPerSecond: readonly number[];
	readonly droppedPerSecond: readonly number[];
	/** By reason; only those that occur in the run. They add up to `droppedPerSecond`. */
	readonly droppedByReason: Readonly<Partial<Record<DropReason, readonly number[]>>>;
	/** Of requests served in the step, seconds; the value before where none was. */
	readonly latencyP50Seconds: readonly number[];
	readonly latencyP95Seconds: readonly number[];
	readonly latencyP99Seconds: readonly number[];
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
	/** Units beside `desiredCapacity`: bounds can change by scheduled actions. */
	readonly minSize: readonly number[];
	readonly maxSize: readonly number[];
	/** Of all instances that are billed by the hour, those on Spot. */
	readonly spot: readonly number[];
	readonly standby: readonly number[];
	/** Instances of the warm pool; all 0 without one. */
	readonly warmPool: readonly number[];
	/** Average CPU credit balance of the instances in service, launch credits included; the value before while none is, empty where none has credits. */
	readonly creditBalance: readonly number[];
	/** Every alarm of the run by its policy, with its state at the end of each step. */
	readonly alarms: readonly AlarmSeries[];
	/** Whether any alarm that scales out, or in, is in ALARM: 1 while it is. */
	readonly highAlarm: readonly number[];
	readonly lowAlarm: readonly number[];
	/** USD since the beginning; empty where the price is unknown. */
	readonly costUsd: readonly number[];
	/** Serving instances by zone, in the order of the group's zones. */
	readonly servingByZone: readonly (readonly number[])[];
}

export interface AlarmSeries {
	readonly policy: string;
	/** What the alarm asks for. */
	readonly side: 'high' | 'low';
	readonly definition: AlarmDefinition;
	readonly states: readonly AlarmState[];
	/** What it saw last at the end of each step, in the unit of its metric; `null` where it saw nothing. */
	readonly values: readonly (number | null)[];
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
	readonly endReason: EndReason | null;
	readonly instanceType: string;
	readonly purchaseOption: 'on-demand' | 'spot';
	/** Of the launch template, from 1. */
	readonly templateVersion: number;
	/** Lifecycle states with the time at which each began, in order. */
	readonly states: readonly { readonly state: LifecycleState; readonly atSeconds: number }[];
}

/** Why an instance ended. */
export type EndReason =
	| 'scale-in' | 'unhealthy' | 'zone-lost' | 'crash' | 'rebalance' | 'spot-interruption' | 'capacity-rebalance' | 'instance-refresh' | 'max-lifetime'
	| 'hook-abandoned' | 'terminated-by-request';

/** Something that happened, with what caused it. Words for it: describeActivity.ts. */
export type Activity = { readonly id: number; readonly atSeconds: number; readonly causeId: number | null } & ActivityDetail;

export type ActivityDetail = GroupActivity | ReplacementActivity | PolicyActivity | LoadActivity | FaultActivity;
