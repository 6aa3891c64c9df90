/** What putting instances into standby does to the group (facts/aws-behaviour.md 1.11). */
import { requireCount } from '../argument';

export interface StandbyOutcome {
	/** Instances, integer ≥ 0. */
	readonly desiredCapacity: number;
	/** Instances launched in place of those in standby. */
	readonly launched: number;
}

/**
 * The desired capacity falls by as many, or stays and replacements launch.
 * @param desiredCapacity instances, integer ≥ 0
 * @param entering instances, integer 0–`desiredCapacity`
 * @param decrement `ShouldDecrementDesiredCapacity`
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html
 */
export function enterStandby(desiredCapacity: number, entering: number, decrement: boolean): StandbyOutcome {
	requireCount('entering', entering);
	requireCount('desiredCapacity - entering', desiredCapacity - entering);
	return decrement ? { desiredCapacity: desiredCapacity - entering, launched: 0 } : { desiredCapacity, launched: entering };
}
