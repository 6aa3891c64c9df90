/** The load balancer and its target group in a scenario. */
import type { LoadBalancerKind } from '../../facts/loadBalancerFigures';
import type { AlbAlgorithm } from '../loadBalancing/slowStart';

export interface LoadBalancerSettings {
	/** Application, Network or Gateway Load Balancer. */
	readonly loadBalancerKind: LoadBalancerKind;
	/** Seconds, 5–300. */
	readonly healthCheckIntervalSeconds: number;
	/** Seconds, 2–120: an answer that takes longer fails. */
	readonly healthCheckTimeoutSeconds: number;
	/** Failures in a row, 2–10. */
	readonly unhealthyThresholdCount: number;
	/** Successes in a row, 2–10; a new target needs one. */
	readonly healthyThresholdCount: number;
	/** Seconds, 0–3600. */
	readonly deregistrationDelaySeconds: number;
	/** Whether every node spreads over the targets of all zones. */
	readonly crossZone: boolean;
	/** ALB only. */
	readonly algorithm: AlbAlgorithm;
	/** Seconds: 0 is off, or 30–900; ALB only, not with least outstanding requests. */
	readonly slowStartSeconds: number;
	/** Seconds that a client stays with its target, 1–604,800; `null` without stickiness. */
	readonly stickinessSeconds: number | null;
	/** Seconds without an answer after which the load balancer gives up on a request. */
	readonly idleTimeoutSeconds: number;
	/** Healthy targets below which a zone leaves DNS, and below which unhealthy ones get requests: integers ≥ 1. */
	readonly dnsFailoverMinimumHealthyTargets: number;
	readonly unhealthyStateRoutingMinimumHealthyTargets: number;
	/** USD per hour and per capacity unit and hour; `null` unknown, and then its cost is unknown. */
	readonly priceUsdPerHour: number | null;
	readonly priceUsdPerCapacityUnitHour: number | null;
}
