/** A target group of an Elastic Load Balancing load balancer. */
import type { ResourceBase } from './resource';
import type { Value } from './value';

/**
 * `AWS::ElasticLoadBalancingV2::TargetGroup`. Not-written health check settings carry the documented default of their protocol
 * (facts/elb-defaults.json); `undefined` where there is none.
 */
export interface TargetGroup extends ResourceBase<'AWS::ElasticLoadBalancingV2::TargetGroup'> {
	readonly protocol: Value<string> | undefined;
	readonly port: Value<number> | undefined;
	readonly targetType: Value<string>;
	readonly healthCheckPath: Value<string> | undefined;
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
}
