/** Lifecycle states, and how long and with what end a hook holds an instance (facts/aws-behaviour.md 1.11). */
import { requireNumber } from '../argument';

export type LifecycleTransition = 'LAUNCHING' | 'TERMINATING';
export type HookResult = 'CONTINUE' | 'ABANDON';
export type HookOutcome = 'in service' | 'terminated and replaced' | 'terminated';

/** `HeartbeatTimeout`, seconds; the whole wait ends after 100 heartbeats or 48 hours. API of 2026-08-07. */
const heartbeatSeconds = { min: 30, max: 7200 };
/** Where it is not set. */
export const defaultHeartbeatSeconds = 3600;
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

/** What a hook says about its own work. */
export interface HookTiming {
	/** Seconds, 30–7200. */
	readonly heartbeatTimeoutSeconds: number;
	readonly defaultResult: HookResult;
	/** Seconds ≥ 0 after which its work completes it with CONTINUE; `null` never. */
	readonly completesAfterSeconds: number | null;
}

/** How the wait of an instance ends. */
export interface HookWait {
	/** Seconds from the beginning of the wait. */
	readonly seconds: number;
	readonly result: HookResult;
	/** The hook that decides, as its place in the list: the last one to complete, or the first one that is abandoned. */
	readonly hook: number;
	/** Whether nobody completed that hook in time. */
	readonly timedOut: boolean;
}

/**
 * How the wait for several hooks of one transition ends: all run at the same time, each until it is completed or its heartbeat times out;
 * the instance waits for the last one, and an ABANDON ends the wait at once.
 * @returns `null` without a hook
 * @throws RangeError if a heartbeat is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html
 * Departs from AWS: no heartbeat is recorded, so that work that takes longer than the heartbeat time-out times out.
 */
export function waitForHooks(hooks: readonly HookTiming[]): HookWait | null {
	const ends = hooks.map(({ heartbeatTimeoutSeconds, defaultResult, completesAfterSeconds }, hook): HookWait => {
		const limit = Math.min(requireNumber('heartbeatTimeoutSeconds', heartbeatTimeoutSeconds, heartbeatSeconds), hookGlobalTimeoutSeconds(heartbeatTimeoutSeconds));
		if (completesAfterSeconds !== null && completesAfterSeconds <= limit) { return { seconds: completesAfterSeconds, result: 'CONTINUE', hook, timedOut: false }; }
		return { seconds: limit, result: defaultResult, hook, timedOut: true };
	});
	const abandoned = ends.filter(({ result }) => result === 'ABANDON');
	if (abandoned.length > 0) { return abandoned.reduce((first, end) => end.seconds < first.seconds ? end : first); }
	return ends.reduce<HookWait | null>((last, end) => last === null || end.seconds > last.seconds ? end : last, null);
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
 * States of an instance with a hook in a group with a warm pool: prepared in the pool the launch hook runs on the way in and, leaving, once
 * more; ended there the termination hook runs in the pool.
 * @param poolState `PoolState` of the warm pool
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/warm-pool-instance-lifecycle.html
 */
export function warmPoolHookStates(poolState: 'Stopped' | 'Running' | 'Hibernated', transition: LifecycleTransition = 'LAUNCHING'): readonly string[] {
	if (transition === 'TERMINATING') { return ['Warmed:Terminating', 'Warmed:Terminating:Wait', 'Warmed:Terminating:Proceed', 'Warmed:Terminated']; }
	return ['Warmed:Pending', 'Warmed:Pending:Wait', 'Warmed:Pending:Proceed', `Warmed:${poolState}`, ...hookStates('LAUNCHING')];
}
