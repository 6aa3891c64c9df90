/** When a group calls an instance unhealthy, and how many it replaces at a time (facts/aws-behaviour.md 1.8). */

/** What the group knows of one instance. */
export interface HealthObservation {
	/** Whether EC2 says it runs; false once it stopped, ended or its status checks failed for good. */
	readonly isRunning: boolean;
	/** Whether the load balancer calls it unhealthy. */
	readonly isTargetUnhealthy: boolean;
	readonly secondsSinceInService: number;
	readonly healthCheckGracePeriodSeconds: number;
	/** Whether `HealthCheckType` includes ELB and there is a load balancer. */
	readonly usesLoadBalancerChecks: boolean;
}

/**
 * By whose word an instance is unhealthy; `null` if it is not. EC2's word counts at once, the load balancer's only if the group
 * asks for it and only after the grace period.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html
 */
export function unhealthyBy(observed: HealthObservation): 'EC2' | 'ELB' | null {
	if (!observed.isRunning) { return 'EC2'; }
	if (!observed.usesLoadBalancerChecks || !observed.isTargetUnhealthy) { return null; }
	return observed.secondsSinceInService >= observed.healthCheckGracePeriodSeconds ? 'ELB' : null;
}

/**
 * Instances that still run but are unhealthy and may be replaced at one time: a tenth of the desired capacity, at least one.
 * @param desiredCapacity instances, integer ≥ 0
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html
 */
export function replacementBatchSize(desiredCapacity: number): number {
	return Math.max(1, Math.floor(desiredCapacity / 10));
}
