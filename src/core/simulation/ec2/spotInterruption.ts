/** How a Spot Instance is warned and interrupted (facts/aws-behaviour.md 4). */

export type InterruptionBehavior = 'terminate' | 'stop' | 'hibernate';

/** EC2 user guide of 2023-06-15. */
const noticeSeconds = 120;

/**
 * What EC2 does with the instance where nothing is set.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html
 */
export function effectiveInterruptionBehavior(behavior: InterruptionBehavior | null): InterruptionBehavior {
	return behavior ?? 'terminate';
}

/**
 * Seconds between the notice and the interruption; hibernation begins at once. The notice is sent on a best effort basis.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html
 */
export function interruptionNoticeSeconds(behavior: InterruptionBehavior | null): number {
	return effectiveInterruptionBehavior(behavior) === 'hibernate' ? 0 : noticeSeconds;
}

/**
 * Whether a Spot request may have the behaviour: stopping and hibernating need a persistent request, and are not for placement groups.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html and
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
 */
export function isInterruptionBehaviorValid(behavior: InterruptionBehavior | null, request: 'one-time' | 'persistent', isInPlacementGroup: boolean): boolean {
	return effectiveInterruptionBehavior(behavior) === 'terminate' || (request === 'persistent' && !isInPlacementGroup);
}
