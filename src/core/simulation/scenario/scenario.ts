/**
 * What is simulated: plain data, the same in a `*.scenario.json`, a panel and the command line. A file may leave out whatever has a
 * default (scenarioShape.ts); what is in memory is always complete.
 * Must never hold behaviour: the mechanisms are in the folders beside this one.
 */
import type { Fault, Operation } from './faults';
import type { GroupSettings } from './groupSettings';
import type { LaunchModel } from './launchModel';
import type { Load, RequestSettings } from './load';
import type { LoadBalancerSettings } from './loadBalancerSettings';
import type { PolicySettings, ScheduledActionSettings } from './policySettings';

/** Version of the JSON form. A reader migrates older ones and refuses newer ones. */
export const scenarioVersion = 2;

/** A run of one EC2 Auto Scaling group. Times are seconds from the beginning of the run. */
export interface AutoScalingScenario {
	readonly version: typeof scenarioVersion;
	readonly kind: 'auto-scaling';
	/** For people; without effect on the run or its hash. */
	readonly name: string;
	/** Integer; same seed, same run. */
	readonly seed: number;
	/** Day on which the run begins, `2026-06-01`, UTC; matters to scheduled actions. */
	readonly startDate: string;
	/** Time of day at which the run begins, UTC, seconds 0–86,399. */
	readonly startClockSeconds: number;
	/** Seconds, 60–2,678,400 (31 days). */
	readonly durationSeconds: number;
	readonly group: GroupSettings;
	readonly launch: LaunchModel;
	readonly policies: readonly PolicySettings[];
	readonly scheduledActions: readonly ScheduledActionSettings[];
	/** `null` without a load balancer: requests then go to every running instance. */
	readonly loadBalancer: LoadBalancerSettings | null;
	readonly load: Load;
	readonly requests: RequestSettings;
	readonly faults: readonly Fault[];
	readonly operations: readonly Operation[];
	readonly expectations: readonly Expectation[];
	readonly assumptions: Assumptions;
}

export type Scenario = AutoScalingScenario;

/** Figures of a summary that an expectation can be about. */
export type ExpectedFigure =
	| 'availabilityPercent' | 'droppedRequests' | 'droppingSeconds' | 'p50LatencySeconds' | 'p95LatencySeconds' | 'p99LatencySeconds'
	| 'belowTargetSeconds' | 'longestRecoverySeconds' | 'lowestInService' | 'highestInService' | 'instanceHours' | 'spareInstanceHours' | 'costUsd' | 'costUsdPerDay';

/** What the reader wants of a run: at least one of both bounds is set, in the unit of the figure. */
export interface Expectation {
	readonly figure: ExpectedFigure;
	readonly atLeast: number | null;
	readonly atMost: number | null;
}

/** What AWS does not document, or what depends on the application: named, adjustable, shown. */
export interface Assumptions {
	/** Low alarm of target tracking as a share of the target: 0.7 was seen on EC2 groups (facts/aws-behaviour.md 1.5, OBS). */
	readonly lowAlarmRatio: number;
	/** Instances that target tracking removes per alarm action: 1 was seen (1.5, OBS). */
	readonly scaleInStep: number;
	/** Seconds from the end of a metric's period until alarms see it. */
	readonly metricDelaySeconds: number;
	/** Seconds from a failure of the machine until EC2 status checks mark it unhealthy ("a few minutes", 1.8). */
	readonly statusCheckSeconds: number;
	/** Seconds from launch until the instance is running and the group calls it InService. */
	readonly pendingSeconds: number;
	/** Seconds from the end of a zone's impairment until the group rebalances into it. */
	readonly rebalanceDelaySeconds: number;
	/** Seconds until a launch that failed in every zone is tried again. */
	readonly launchRetrySeconds: number;
	/** Seconds by which a scheduled action is late: up to 120 (1.6). */
	readonly scheduledActionDelaySeconds: number;
	/** CPU time of a health check as a share of that of a mean request, 0–1: how much overload slows it down. */
	readonly healthCheckWorkRatio: number;
	/** Seconds until the passive health checks of a Network Load Balancer notice a target that does not answer; `null`: only the active ones do. */
	readonly passiveCheckSeconds: number | null;
	/** What predictive scaling forecasts, as a share of what the load, without faults, needs in that hour; 1 is a perfect forecast. */
	readonly forecastRatio: number;
	/** Requests that share one connection to the load balancer, for its capacity units; at least 1, depends on the clients. */
	readonly requestsPerConnection: number;
	/** Hours for which a Spot Instance of the beginning has run, for the free first hour of an interruption (4). */
	readonly initialInstanceAgeHours: number;
}
