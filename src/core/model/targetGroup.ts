/** A target group of an Elastic Load Balancing load balancer. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/**
 * `AWS::ElasticLoadBalancingV2::TargetGroup`. Not-written health check settings carry the documented default of their protocol
 * (facts/elb-defaults.json); `undefined` where there is none.
 */
export interface TargetGroup extends ResourceBase<'AWS::ElasticLoadBalancingV2::TargetGroup'> {
	readonly protocol: Value<string> | undefined;
	readonly port: Value<number> | undefined;
	/** `instance`, `ip`, `lambda` or `alb`. */
	readonly targetType: Value<string>;
	readonly vpc: Value<ResourceReference> | undefined;
	/** Not written means true, but for Lambda targets. */
	readonly healthCheckEnabled: Value<boolean> | undefined;
	/** A number, or `traffic-port`, which is the default. */
	readonly healthCheckPort: Value<string>;
	readonly healthCheckProtocol: Value<string> | undefined;
	readonly healthCheckPath: Value<string> | undefined;
	/** Status codes of a healthy target, `200-299`; `undefined` for checks without any. */
	readonly matcher: Value<string> | undefined;
	/** Seconds, 5–300. */
	readonly healthCheckIntervalSeconds: Value<number>;
	/** Seconds, 2–120. */
	readonly healthCheckTimeoutSeconds: Value<number>;
	/** Successes in a row, 2–10. */
	readonly healthyThresholdCount: Value<number>;
	/** Failures in a row, 2–10. */
	readonly unhealthyThresholdCount: Value<number>;
	/** Seconds, 0–3600. */
	readonly deregistrationDelaySeconds: Value<number>;
	/** Seconds, 0 (off) or 30–900. */
	readonly slowStartSeconds: Value<number>;
	/** `round_robin`, `least_outstanding_requests` or `weighted_random`; Application Load Balancers only. */
	readonly loadBalancingAlgorithmType: Value<string> | undefined;
	/** Not written means false. */
	readonly stickinessEnabled: Value<boolean>;
	/** `lb_cookie`, `app_cookie`, `source_ip`, …. */
	readonly stickinessType: Value<string> | undefined;
	/** Seconds 1–604,800 of a cookie; not written means 86,400. */
	readonly stickinessDurationSeconds: Value<number>;
	/** `true`, `false` or `use_load_balancer_configuration`, which is the default. */
	readonly crossZoneEnabled: Value<string>;
	readonly targetGroupHealth: TargetGroupHealth;
}

/** How many targets must be healthy before the load balancer leaves a zone, or sends to all of them. */
export interface TargetGroupHealth {
	readonly dnsFailover: HealthyTargets;
	readonly unhealthyStateRouting: HealthyTargets;
}

export interface HealthyTargets {
	/** Targets, integer ≥ 1; not written means 1. */
	readonly minimumHealthyTargetsCount: Value<number | 'off'>;
	/** Percent 1–100; not written means off. */
	readonly minimumHealthyTargetsPercentage: Value<number | 'off'>;
}

/** A number of healthy targets as AWS writes it, `off` or a number; `undefined` for anything else. */
export function toCountOrOff(text: string): number | 'off' | undefined {
	if (text === 'off') { return 'off'; }
	return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
