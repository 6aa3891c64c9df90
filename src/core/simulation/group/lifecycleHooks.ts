/** Lifecycle states, and how long and with what end a hook holds an instance (facts/aws-behaviour.md 1.11). */
import { requireNumber } from '../argument';

export type LifecycleTransition = 'LAUNCHING' | 'TERMINATING';
export type HookResult = 'CONTINUE' | 'ABANDON';
export type HookOutcome = 'in service' | 'terminated and replaced' | 'terminated';

/** `HeartbeatTimeout`, seconds; the whole wait ends after 100 heartbeats or 48 hours. API of 2026-08-07. */
const heartbeatSeconds = { min: 30, max: 7200 };
const maxHeartbeats = 100;
const maxWaitSeconds = 48 * 3600;

/**
 * Seconds after which an instance leaves its wait state, however often a heartbeat is recorded.
 * @param heartbeatTimeoutSeconds 30–7200
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html
 */
export function hookGlobalTimeoutSeconds(heartbeatTimeoutSeconds: number): number {
	return Math.min(maxWaitSeconds, maxHeartbeats * requireNumber('heartbeatTimeoutSeconds', heartbeatTimeoutSeconds, heartbeatSeconds));
}

/**
 * What becomes of the instance when the hook ends. An instance that is ending ends either way; `CONTINUE` lets other hooks run first.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html
 * Departs from AWS: a lifecycle policy that retains an instance whose termination hook was abandoned is not looked at.
 */
export function hookOutcome(transition: LifecycleTransition, result: HookResult): HookOutcome {
	if (transition === 'TERMINATING') { return 'terminated'; }
	return result === 'CONTINUE' ? 'in service' : 'terminated and replaced';
}

/**
 * States that an instance with a hook passes, in order.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
 */
export function hookStates(transition: LifecycleTransition): readonly string[] {
	return transition === 'LAUNCHING'
		? ['Pending', 'Pending:Wait', 'Pending:Proceed', 'InService']
		: ['Terminating', 'Terminating:Wait', 'Terminating:Proceed', 'Terminated'];
}

/**
 * States of an instance with a launch hook that is prepared in a warm pool: the hook runs on the way in and, leaving, once more.
 * @param poolState `PoolState` of the warm pool
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/warm-pool-instance-lifecycle.html
 */
export function warmPoolHookStates(poolState: 'Stopped' | 'Running' | 'Hibernated'): readonly string[] {
	return ['Warmed:Pending', 'Warmed:Pending:Wait', 'Warmed:Pending:Proceed', `Warmed:${poolState}`, ...hookStates('LAUNCHING')];
}
