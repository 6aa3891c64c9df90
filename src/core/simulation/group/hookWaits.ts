/**
 * Instances that wait for lifecycle hooks (facts/aws-behaviour.md 1.11). All hooks of a transition run at the same time; how the wait
 * ends is told in lifecycleHooks.ts.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html
 * Departs from AWS: how long the work of a hook takes is an assumption of the scenario, the same for every instance.
 */
import type { Run } from '../run';
import { createBatches } from './batches';
import { waitForHooks, type HookResult } from './lifecycleHooks';
import type { SimulatedInstance } from './simulatedInstance';

/** The states in which instances wait; the warm pool has no state of its own for the wait at the end. */
export type WaitState = 'Pending:Wait' | 'Terminating:Wait' | 'Warmed:Pending:Wait' | 'Warmed:Terminating';

/** Begins the wait of instances. @returns false without a hook, and then nothing has changed */
export type BeginWait = (instances: readonly SimulatedInstance[]) => boolean;

/** What becomes of instances after their wait; `causeId` is the activity that says how it ended, or why they waited. */
export type EndWait = (instances: readonly SimulatedInstance[], result: HookResult, causeId: number | null) => void;

export interface HookWaits {
	/** Lets instances wait in a state; the handler is called at the end of each wait. */
	on(state: WaitState, handle: EndWait): BeginWait;
}

export function createHookWaits(run: Run): HookWaits {
	const batches = createBatches(run);
	return {
		on(state, handle) {
			const transition = state === 'Pending:Wait' || state === 'Warmed:Pending:Wait' ? 'LAUNCHING' : 'TERMINATING';
			const hooks = run.scenario.group.lifecycleHooks.filter((hook) => hook.transition === transition);
			const wait = waitForHooks(hooks);
			if (wait === null) { return () => false; }
			const hook = hooks[wait.hook]!.name;
			const ended = batches.on(state, (instances) => {
				const waitedFor = causeOf(instances, transition);
				const causeId = wait.timedOut ? run.log.record(waitedFor, { kind: 'hook-timed-out', hook, transition, result: wait.result, count: instances.length, afterSeconds: wait.seconds }) : waitedFor;
				handle(instances, wait.result, causeId);
			});
			return (instances) => {
				if (instances.length === 0) { return true; }
				run.log.record(causeOf(instances, transition), { kind: 'hook-wait', hook, transition, count: instances.length, hooks: hooks.length, seconds: wait.seconds });
				for (const instance of instances) { run.fleet.setState(instance, state); }
				batches.schedule(instances, wait.seconds, ended);
				return true;
			};
		},
	};
}

/** Instances of one batch have been launched, or chosen to end, together. */
function causeOf([first]: readonly SimulatedInstance[], transition: 'LAUNCHING' | 'TERMINATING'): number | null {
	if (first === undefined) { return null; }
	return transition === 'LAUNCHING' ? first.launchId : first.endId;
}
