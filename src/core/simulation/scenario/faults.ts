/** What breaks during a run, and what its operators do. Times are seconds on the clock of the run. */
import type { ScalingProcess } from '../group/suspendedProcesses';

interface Timed {
	readonly atSeconds: number;
}

interface Lasting extends Timed {
	/** Seconds above 0; a fault that would end behind the run does not end. */
	readonly durationSeconds: number;
}

/** Which instances: chosen at random among those in service. */
interface SomeInstances {
	/** Integer ≥ 1; more than there are means all. */
	readonly count: number;
	/** Only of this zone; `null` of any. */
	readonly zone: string | null;
}

export type Fault =
	| ZoneImpairment
	/** Launches into the zone fail for lack of capacity. */
	| Lasting & { readonly kind: 'zone-capacity-shortage'; readonly zone: string; readonly purchaseOption: 'any' | 'on-demand' | 'spot' }
	/** Instances end at once. */
	| Timed & SomeInstances & { readonly kind: 'instance-crash' }
	/** The machine runs but fails its status checks, and its application does not answer. */
	| Timed & SomeInstances & { readonly kind: 'status-check-failure' }
	/** The application no longer answers, the machine is fine. */
	| Lasting & SomeInstances & { readonly kind: 'application-hang' }
	/** The application serves at a share of its rate, above 0 and below 1, and still passes its health checks. */
	| Lasting & SomeInstances & { readonly kind: 'application-slowdown'; readonly speedRatio: number }
	/** Instances launched meanwhile take several times as long to boot: factor above 1. */
	| Lasting & { readonly kind: 'slow-boot'; readonly factor: number }
	/** A new version of the launch template, whose instances never become healthy; ends with a good version. */
	| Lasting & { readonly kind: 'bad-launch-template-version' }
	/** Spot Instances are reclaimed after a notice; a rebalance recommendation may come earlier. */
	| Timed & SomeInstances & {
		readonly kind: 'spot-interruption';
		/** Seconds before the notice, ≥ 0; `null`: no recommendation. */
		readonly rebalanceRecommendationSeconds: number | null;
	}
	/** An operator or AWS moves traffic out of a zone. */
	| Lasting & { readonly kind: 'zonal-shift'; readonly zone: string }
	/** What the application depends on (a database that fails over) does not answer: requests fail, health checks too if they ask for it. */
	| Lasting & { readonly kind: 'dependency-outage'; readonly failsHealthChecks: boolean }
	/** Metrics arrive later by so much. */
	| Lasting & { readonly kind: 'metric-delay'; readonly delaySeconds: number }
	/** Demand is multiplied: factor above 0. */
	| Lasting & { readonly kind: 'traffic-spike'; readonly factor: number };

export type FaultKind = Fault['kind'];
export type FaultOfKind<K extends FaultKind> = Extract<Fault, { readonly kind: K }>;

/** `power`: instances of the zone are gone. `network`: they run on, but nothing reaches them until it ends. Launches into it fail. */
export interface ZoneImpairment {
	readonly kind: 'zone-impairment';
	readonly impairment: 'power' | 'network';
	readonly zone: string;
	readonly atSeconds: number;
	/** Seconds above 0. */
	readonly durationSeconds: number;
}

/** Calls of the Auto Scaling API at a time. */
export type Operation =
	| Timed & { readonly kind: 'set-desired-capacity'; readonly desiredCapacity: number; readonly honorCooldown: boolean }
	| Timed & { readonly kind: 'suspend-processes'; readonly processes: readonly ScalingProcess[] }
	| Timed & { readonly kind: 'resume-processes'; readonly processes: readonly ScalingProcess[] }
	| Timed & SomeInstances & { readonly kind: 'enter-standby'; readonly decrementDesiredCapacity: boolean }
	/** Brings back that many, the longest in standby first. */
	| Timed & { readonly kind: 'exit-standby'; readonly count: number }
	| Timed & SomeInstances & { readonly kind: 'terminate-instances'; readonly decrementDesiredCapacity: boolean }
	/** Sets or clears scale-in protection. */
	| Timed & SomeInstances & { readonly kind: 'set-instance-protection'; readonly isProtected: boolean }
	/** A new version of the launch template with other figures; `null` keeps one. Only new instances have it. */
	| Timed & { readonly kind: 'new-launch-template-version'; readonly bootSeconds: number | null; readonly requestsPerSecond: number | null }
	| InstanceRefreshOperation;

/** `StartInstanceRefresh`: replaces all instances, or with `skipMatching` those of older versions of the launch template. */
export interface InstanceRefreshOperation {
	readonly kind: 'instance-refresh';
	readonly atSeconds: number;
	/** 0–100. */
	readonly minHealthyPercent: number;
	/** 100–200, at most `minHealthyPercent` + 100. */
	readonly maxHealthyPercent: number;
	/** Seconds; `null`: default instance warmup, then grace period. */
	readonly instanceWarmupSeconds: number | null;
	/** Ascending, 1–100; empty without checkpoints. */
	readonly checkpointPercentages: readonly number[];
	readonly checkpointDelaySeconds: number;
	readonly skipMatching: boolean;
	readonly autoRollback: boolean;
	/** Seconds, 0–172,800. */
	readonly bakeTimeSeconds: number;
	readonly scaleInProtectedInstances: 'Refresh' | 'Ignore' | 'Wait';
	readonly standbyInstances: 'Terminate' | 'Ignore' | 'Wait';
}
