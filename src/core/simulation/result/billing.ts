/**
 * What EC2 bills of an instance beside its time (facts/aws-behaviour.md 4): the minute that every start costs at least, and the first
 * hour of a Spot Instance, which is free if EC2 interrupts it.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-for-interrupted-spot-instances.html
 * Departs from AWS: a Spot Instance that was given notice counts as interrupted by EC2, even if the group ended it within the two
 * minutes; an instance of the beginning has run as long as the scenario assumes.
 */
import { billedSeconds, billedSpotSeconds } from '../ec2/instanceBilling';
import type { LifecycleState, SimulatedInstance } from '../group/simulatedInstance';

const secondsPerHour = 3600;

/** A stretch of running, from a start to the stop or end. */
interface RunningSpan {
	readonly fromSeconds: number;
	readonly toSeconds: number;
}

/**
 * Seconds that are billed beyond those that the instance ran in this run; negative where some are free.
 * @param now seconds on the clock of the run
 * @param initialAgeSeconds for which instances of the beginning have run before, ≥ 0
 */
export function billingCorrectionSeconds(instance: SimulatedInstance, now: number, initialAgeSeconds: number): number {
	const spans = runningSpans(instance, now);
	const ageSeconds = Math.max(-instance.launchSeconds, isOfBeginning(instance) ? initialAgeSeconds : 0);
	return spans.reduce((sum, { fromSeconds, toSeconds }, index) => {
		const before = index === 0 ? ageSeconds : 0;
		const ran = toSeconds - fromSeconds;
		const isInterrupted = index === spans.length - 1 && instance.endReason === 'spot-interruption' && instance.terminatedSeconds !== null;
		const billed = isInterrupted ? billedSpotSeconds(ran + before, 'ec2', 'second') : billedSeconds(ran + before, 'second');
		// What was billed before the run is not part of it, nor is it given back.
		return sum + Math.max(-ran, billed - ran - before);
	}, 0);
}

/** Whether the instance has been in service, or in the warm pool, since before the run. */
function isOfBeginning({ states }: SimulatedInstance): boolean {
	return (states[1]?.atSeconds ?? Infinity) <= 0;
}

function runningSpans({ states, powerLostSeconds, terminatedSeconds, launchSeconds }: SimulatedInstance, now: number): readonly RunningSpan[] {
	const endSeconds = Math.min(now, powerLostSeconds ?? Infinity, terminatedSeconds ?? Infinity);
	const spans: RunningSpan[] = [];
	let fromSeconds: number | null = Math.max(0, launchSeconds);
	for (const { state, atSeconds } of states) {
		if (isStopped(state) && fromSeconds !== null) {
			// The warm pool of the beginning was started long before.
			if (atSeconds > 0) { spans.push({ fromSeconds, toSeconds: Math.min(atSeconds, endSeconds) }); }
			fromSeconds = null;
		} else if (!isStopped(state) && state !== 'Terminated') {
			fromSeconds ??= atSeconds;
		}
	}
	return fromSeconds === null ? spans : [...spans, { fromSeconds, toSeconds: Math.max(fromSeconds, endSeconds) }];
}

/** Whether an instance in that state does not run, and is billed for its volumes only. */
function isStopped(state: LifecycleState): boolean {
	return state === 'Warmed:Stopped' || state === 'Warmed:Hibernated';
}

/** Instance-seconds as hours. */
export function hoursOf(seconds: number): number {
	return seconds / secondsPerHour;
}
