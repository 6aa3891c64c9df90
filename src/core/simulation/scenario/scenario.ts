/**
 * What is simulated: plain data, the same in a `*.scenario.json`, a panel and the command line.
 * Must never hold behaviour: the mechanisms are the files beside this one.
 */

/** Version of the JSON form. A reader of a newer version must refuse. */
export const scenarioVersion = 1;

/** A run of one EC2 Auto Scaling group. Times are seconds from the beginning of the run. */
export interface AutoScalingScenario {
	readonly version: typeof scenarioVersion;
	readonly kind: 'auto-scaling';
	/** For people; without effect on the run or its hash. */
	readonly name: string;
	/** Integer; same seed, same run. */
	readonly seed: number;
	/** Time of day at which the run begins, seconds 0–86,399; for labels only. */
	readonly startClockSeconds: number;
	/** Seconds, 60–2,678,400 (31 days). */
	readonly durationSeconds: number;
	readonly group: GroupSettings;
	readonly launch: LaunchModel;
	readonly policies: readonly PolicySettings[];
	/** `null` without a load balancer: requests then go to every running instance. */
	readonly loadBalancer: LoadBalancerSettings | null;
	readonly load: Load;
	readonly faults: readonly Fault[];
	readonly assumptions: Assumptions;
}

export type Scenario = AutoScalingScenario;

export interface GroupSettings {
	/** For people. */
	readonly name: string;
	/** Instances, integer ≥ 0. */
	readonly minSize: number;
	/** Instances, integer ≥ `minSize`. */
	readonly maxSize: number;
	/** Instances within the bounds; `null` means `minSize`. */
	readonly desiredCapacity: number | null;
	/** Availability Zones by letter, `['a', 'b', 'c']`; at least one, no two alike. */
	readonly zones: readonly string[];
	/** `EC2` is always on; `ELB` counts only with a load balancer. */
	readonly healthCheckTypes: readonly ('EC2' | 'ELB')[];
	/** Seconds ≥ 0 after InService before a failed load balancer check counts. */
	readonly healthCheckGracePeriodSeconds: number;
	/** Seconds ≥ 0; simple scaling, and the last fallback of warm-up. */
	readonly defaultCooldownSeconds: number;
	/** Seconds 0–3600, `null` unset. */
	readonly defaultInstanceWarmupSeconds: number | null;
}

/** What starts, and what it can do. */
export interface LaunchModel {
	/** For people and for prices: `m5.xlarge`. */
	readonly instanceType: string;
	/** Virtual CPUs, integer ≥ 1. */
	readonly vcpu: number;
	/** On-Demand USD per hour and instance; `null` unknown, and then cost is unknown. */
	readonly priceUsdPerHour: number | null;
	/** Seconds ≥ 0 from launch until the application answers health checks. */
	readonly bootSeconds: number;
	/** Requests per second that one instance serves at 100 % CPU, above 0. */
	readonly requestsPerSecond: number;
}

/** A scaling policy. Later kinds join this union. */
export type PolicySettings = TargetTrackingPolicy;

export interface TargetTrackingPolicy {
	readonly kind: 'target-tracking';
	readonly name: string;
	readonly metric: 'ASGAverageCPUUtilization';
	/** Average CPU in percent, above 0, up to 100. */
	readonly targetPercent: number;
	/** Seconds, `null`: the group's default instance warmup, then its default cooldown. */
	readonly instanceWarmupSeconds: number | null;
	readonly disableScaleIn: boolean;
}

/** Health checks and draining of the target group. */
export interface LoadBalancerSettings {
	/** Seconds, 5–300. */
	readonly healthCheckIntervalSeconds: number;
	/** Failures in a row, 2–10. */
	readonly unhealthyThresholdCount: number;
	/** Successes in a row, 2–10; a new target needs one. */
	readonly healthyThresholdCount: number;
	/** Seconds, 0–3600. */
	readonly deregistrationDelaySeconds: number;
}

/** Demand over time. */
export type Load =
	| { readonly kind: 'steady'; readonly requestsPerSecond: number }
	/** One smooth day wave: lowest at 04:00, highest at 16:00 by the run's clock. */
	| { readonly kind: 'daily'; readonly lowRequestsPerSecond: number; readonly highRequestsPerSecond: number }
	/** Base load, then a steep rise from `startSeconds` over `riseSeconds` to the peak, held for `holdSeconds`, then back over `fallSeconds`. */
	| {
		readonly kind: 'flash-sale'; readonly baseRequestsPerSecond: number; readonly peakRequestsPerSecond: number;
		readonly startSeconds: number; readonly riseSeconds: number; readonly holdSeconds: number; readonly fallSeconds: number;
	}
	/** A straight line from the beginning to the end of the run. */
	| { readonly kind: 'ramp'; readonly fromRequestsPerSecond: number; readonly toRequestsPerSecond: number }
	/** Straight lines between points with rising times; constant before the first and behind the last. */
	| { readonly kind: 'points'; readonly points: readonly { readonly atSeconds: number; readonly requestsPerSecond: number }[] };

export type LoadKind = Load['kind'];

/** Something that breaks. Later kinds join this union. */
export type Fault = ZoneImpairment;

/** The zone loses power: its instances are gone, launches into it fail, until it recovers. */
export interface ZoneImpairment {
	readonly kind: 'zone-impairment';
	readonly zone: string;
	readonly atSeconds: number;
	/** Seconds above 0. */
	readonly durationSeconds: number;
}

/** What AWS does not document, or what depends on the application: named, adjustable, shown. */
export interface Assumptions {
	/** Low alarm of target tracking as a share of the target: 0.7 was seen on EC2 groups (facts/aws-behaviour.md 1.5, OBS). */
	readonly lowAlarmRatio: number;
	/** Instances that target tracking removes per alarm action: 1 was seen (1.5, OBS). */
	readonly scaleInStep: number;
	/** Seconds from the end of a metric's minute until alarms see it. */
	readonly metricDelaySeconds: number;
	/** Seconds from losing a zone until EC2 status checks mark its instances unhealthy ("a few minutes", 1.8). */
	readonly statusCheckSeconds: number;
	/** Seconds that a request waits at most before the client gives up and it counts as dropped. */
	readonly requestTimeoutSeconds: number;
	/** Seconds from launch until the instance is running and the group calls it InService. */
	readonly pendingSeconds: number;
	/** Seconds from the end of a zone's impairment until the group rebalances into it. */
	readonly rebalanceDelaySeconds: number;
}
