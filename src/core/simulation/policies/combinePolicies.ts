/** What several policies of one group do together (facts/aws-behaviour.md 1.6). */

/** What one policy would make of the group. */
export interface WantedCapacity {
	/** Instances, integer ≥ 0. */
	readonly newCapacity: number;
}

/**
 * The policy that wins: the one that leaves the largest capacity, for scaling out as for scaling in, the first of equal ones;
 * `undefined` if there is none. Dynamic and predictive scaling are combined in the same way.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html
 */
export function winningPolicy<T extends WantedCapacity>(policies: readonly T[]): T | undefined {
	return policies.reduce<T | undefined>((best, policy) => best === undefined || policy.newCapacity > best.newCapacity ? policy : best, undefined);
}
