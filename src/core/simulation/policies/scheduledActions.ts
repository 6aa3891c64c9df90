/**
 * Scheduled actions at work (facts/aws-behaviour.md 1.6): at their time they set minimum, maximum or desired capacity, whatever policies say.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 * Departs from AWS: how late an action is (up to two minutes) is an assumption of the scenario; actions of one and the same time, which AWS
 * does not take, happen in the order of the scenario; an action that would put the minimum above the maximum is skipped.
 */
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

	function scheduleNext(index: number): void {
		const next = times[index]!.next();
		if (next.done !== true) { engine.schedule(next.value + scenario.assumptions.scheduledActionDelaySeconds, fire, index); }
	}

	const fire = engine.on((index) => {
		scheduleNext(index);
		perform(run, keeper, scenario.scheduledActions[index]!);
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

function perform(run: Run, keeper: CapacityKeeper, action: ScheduledActionSettings): void {
	const before = { ...run.bounds };
	const minSize = action.minSize ?? before.minSize;
	const maxSize = action.maxSize ?? before.maxSize;
	if (run.suspended.has('ScheduledActions') || minSize > maxSize) {
		const reason = minSize > maxSize ? 'minimum-above-maximum' : 'suspended';
		run.log.record(null, { kind: 'scheduled-action-skipped', action: action.name, reason, minSize, maxSize });
		return;
	}
	const wanted = action.desiredCapacity ?? run.desiredCapacity;
	const sizes = applyScheduledAction({ ...before, desiredCapacity: run.desiredCapacity }, action);
	run.bounds.minSize = sizes.minSize;
	run.bounds.maxSize = sizes.maxSize;
	const change = boundedChange(run, wanted);
	run.desiredCapacity = sizes.desiredCapacity;
	keeper.reconcile(run.log.record(null, {
		kind: 'scheduled-action', action: action.name, wanted, ...change, minSize, maxSize, minSizeBefore: before.minSize, maxSizeBefore: before.maxSize,
	}));
	settle(run);
}
