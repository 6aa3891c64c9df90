/** What a group no longer does while processes are suspended (facts/aws-behaviour.md 1.15). */
import { requireCount } from '../argument';
import { rebalanceCeiling } from './zoneChoice';

export type ScalingProcess =
	| 'Launch' | 'Terminate' | 'AddToLoadBalancer' | 'AlarmNotification' | 'AZRebalance' | 'HealthCheck' | 'InstanceRefresh' | 'ReplaceUnhealthy'
	| 'ScheduledActions';

/**
 * What happens when an instance turns unhealthy: without Launch it ends and is not replaced, without Terminate, ReplaceUnhealthy or
 * HealthCheck it stays.
 * Departs from AWS: an instance that somebody else marked unhealthy ends without HealthCheck too; here the group's own checks found it.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html
 */
export function unhealthyOutcome(suspended: readonly ScalingProcess[]): { readonly terminates: boolean; readonly launchesReplacement: boolean } {
	const keeping: readonly ScalingProcess[] = ['Terminate', 'ReplaceUnhealthy', 'HealthCheck'];
	const terminates = !suspended.some((process) => keeping.includes(process));
	return { terminates, launchesReplacement: terminates && !suspended.includes('Launch') };
}

/**
 * The most instances a group may have after it rebalanced zones: without Terminate the old ones stay, up to a tenth above the maximum.
 * @param maxSize instances, integer ≥ 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html
 */
export function sizeAfterRebalance(maxSize: number, suspended: readonly ScalingProcess[]): number {
	requireCount('maxSize', maxSize);
	const rebalances = !suspended.includes('AZRebalance') && !suspended.includes('Launch');
	return rebalances && suspended.includes('Terminate') ? rebalanceCeiling(maxSize) : maxSize;
}

/**
 * Instances that were launched meanwhile and are registered with the load balancer: none without AddToLoadBalancer, not even when it resumes.
 * @param launched instances, integer ≥ 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html
 */
export function registeredInstances(launched: number, suspended: readonly ScalingProcess[]): number {
	requireCount('launched', launched);
	return suspended.includes('AddToLoadBalancer') ? 0 : launched;
}
