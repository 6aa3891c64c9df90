/** What counts for the health of an instance, and how many unhealthy ones go at a time (facts/aws-behaviour.md 1.7, 1.8). */
import { requireCount } from '../argument';
import { replacementBatchSize } from './health';

/** Why an instance is unhealthy. */
export type UnhealthyCause = 'not-running' | 'set-instance-health' | 'status-check' | 'load-balancer';

/** Where a group was made, which decides about settings that are not given. */
export type GroupCreator = 'api' | 'console' | 'terraform';

/** `HealthCheckGracePeriod` that is not given, seconds. API of 2026-08-07; console: guide of 2023-06-15; Terraform provider of 2026-05-05. */
const gracePeriodSeconds: Readonly<Record<GroupCreator, number>> = { api: 0, console: 300, terraform: 300 };

/**
 * Instances that may be replaced at one time. Those that do not run or were marked by the API go at once, others a tenth of the desired
 * capacity at a time, at least one.
 * @param desiredCapacity instances, integer ≥ 0
 * @param unhealthy instances, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html
 */
export function maxReplacedAtOnce(desiredCapacity: number, unhealthy: number, cause: UnhealthyCause): number {
	requireCount('desiredCapacity', desiredCapacity);
	requireCount('unhealthy', unhealthy);
	return cause === 'not-running' || cause === 'set-instance-health' ? unhealthy : replacementBatchSize(desiredCapacity);
}

/**
 * Whether the group looks at the health of an instance: not in standby.
 * @param lifecycleState as AWS spells it: `InService`, `Standby`, …
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html
 */
export function isHealthChecked(lifecycleState: string): boolean {
	return lifecycleState !== 'Standby' && lifecycleState !== 'EnteringStandby';
}

/**
 * Seconds of the health check grace period where it is not set.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html
 */
export function defaultGracePeriodSeconds(creator: GroupCreator): number {
	return gracePeriodSeconds[creator];
}
