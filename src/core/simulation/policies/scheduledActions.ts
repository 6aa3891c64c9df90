/**
 * Scheduled actions at work (facts/aws-behaviour.md 1.6): at their time they set minimum, maximum or desired capacity, whatever policies say.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 * Departs from AWS: how late an action is (up to two minutes) is an assumption of the scenario; actions of one and the same time, which AWS
 * does not take, happen in the order of the scenario; an action that would put the minimum above the maximum is skipped.
 */
import type { PolicyActivity } from '../activities/policyActivities';
import type { CapacityKeeper } from '../group/capacity';
import { settle, type Run } from '../run';
import type { ScheduledActionSettings } from '../scenario/policySettings';
import { boundedChange } from './changeCapacity';
import { parseRecurrence } from './recurrence';
import { recurrenceTimes } from './recurrenceTimes';
import { applyScheduledAction } from './scheduledAction';

export function createScheduledActions(run: Run, keeper: CapacityKeeper): void {
	const { engine, scenario } = run;
	const times = scenario.scheduledActions.map((action) => timesOf(run, action));
	const telling = times.map(() => createTelling(run));

	function scheduleNext(index: number): void {
		const next = times[index]!.next();
		if (next.done !== true) { engine.schedule(next.value + scenario.assumptions.scheduledActionDelaySeconds, fire, index); }
	}

	const fire = engine.on((index) => {
		scheduleNext(index);
		perform(run, keeper, scenario.scheduledActions[index]!, telling[index]!);
	});
	times.forEach((_, index) => { scheduleNext(index); });
}

/** Times of an action on the clock of the run, ascending. */
function* timesOf({ scenario }: Run, { when }: ScheduledActionSettings): Generator<number> {
	if (when.kind === 'recurrence') {
		const recurrence = parseRecurrence(when.recurrence);
		if (recurrence !== null) { yield* recurrenceTimes(recurrence, when.timeZone, scenario); }
	} else {
		yield when.atSeconds;
	}
}

type Telling = (detail: Extract<PolicyActivity, { readonly kind: 'scheduled-action' | 'scheduled-action-skipped' }>, changes: boolean) => number | null;

/** Performs an action, or says why not. */
function perform(run: Run, keeper: CapacityKeeper, action: ScheduledActionSettings, tell: Telling): void {
	const { minSize: minSizeBefore, maxSize: maxSizeBefore } = run.bounds;
	const minSize = action.minSize ?? minSizeBefore;
	const maxSize = action.maxSize ?? maxSizeBefore;
	if (run.suspended.has('ScheduledActions') || minSize > maxSize) {
		tell({ kind: 'scheduled-action-skipped', action: action.name, reason: minSize > maxSize ? 'minimum-above-maximum' : 'suspended', minSize, maxSize }, false);
		return;
	}
	const wanted = action.desiredCapacity ?? run.desiredCapacity;
	const { desiredCapacity } = applyScheduledAction({ minSize: minSizeBefore, maxSize: maxSizeBefore, desiredCapacity: run.desiredCapacity }, action);
	Object.assign(run.bounds, { minSize, maxSize });
	const change = boundedChange(run, wanted);
	const changes = change.from !== change.to || minSize !== minSizeBefore || maxSize !== maxSizeBefore;
	run.desiredCapacity = desiredCapacity;
	const id = tell({ kind: 'scheduled-action', action: action.name, wanted, ...change, minSize, maxSize, minSizeBefore, maxSizeBefore }, changes);
	if (!changes) { return; }
	keeper.reconcile(id);
	settle(run);
}

/** Tells of an action, but not of one that again changes nothing, in the same way. @returns the id of the activity, `null` without one */
function createTelling(run: Run): Telling {
	let told: string | null = null;
	return (detail, changes) => {
		const now = changes ? null : `${detail.kind} ${detail.minSize} ${detail.maxSize} ${run.desiredCapacity}`;
		const isRepeated = now !== null && now === told;
		told = now;
		return isRepeated ? null : run.log.record(null, detail);
	};
}
