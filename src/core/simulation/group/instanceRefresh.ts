/** How an instance refresh proceeds: how many at a time, in which order, where it pauses (facts/aws-behaviour.md 1.13). */
import { ceilClean, requireCount, requireNumber } from '../argument';
import { maintenanceBounds, type MaintenancePolicy, type ReplacementOrder } from './maintenance';

export interface RefreshSettings {
	/** Instances, integer ≥ 1. */
	readonly instances: number;
	readonly minHealthyPercent: number;
	readonly maxHealthyPercent: number;
	/** Minutes until a new instance counts, ≥ 0. */
	readonly warmupMinutes: number;
	/** `CheckpointPercentages`, ascending; empty without checkpoints. The refresh ends at the last one, 100 or not. */
	readonly checkpointPercents: readonly number[];
	/** Minutes, ≥ 0. */
	readonly checkpointDelayMinutes: number;
}

/** What happens at one time of a refresh; a field is there only if it happens. */
export interface RefreshStep {
	readonly minutes: number;
	/** Instances that finished their warm-up. */
	readonly warmed?: number;
	/** Instances whose replacement begins. */
	readonly replace?: number;
	/** At the end: instances replaced, percent. */
	readonly percentComplete?: number;
}

export interface CheckpointProgress {
	/** 0–100. */
	readonly percentReplaced: number;
	/** Thresholds that were passed over, because a higher one was reached with the same batch. */
	readonly skipped: readonly number[];
	/** The threshold that is reported; `null` if none is reached, and for 100, which is the end of the refresh. */
	readonly notified: number | null;
}

/**
 * Instances that are replaced at one time, at least one.
 * With a floor below 100 % as many as may be missing, with room above 100 % as many as may be too many, whichever is more.
 * @param desiredCapacity instances, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html
 * Departs from AWS: that the larger of the two rooms counts when both are set is our reading.
 */
export function refreshBatchSize(desiredCapacity: number, policy: MaintenancePolicy): number {
	const { lowest, highest } = maintenanceBounds(desiredCapacity, policy);
	return Math.max(1, desiredCapacity - lowest, highest - desiredCapacity);
}

/**
 * Whether new instances come first: with a floor of 100 %.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html (2024 and later; in 2023 one ended first)
 */
export function refreshOrder({ minHealthyPercent }: Pick<MaintenancePolicy, 'minHealthyPercent'>): ReplacementOrder {
	return minHealthyPercent === 100 ? 'launch-before-terminate' : 'terminate-and-launch';
}

/**
 * Where a refresh stands after a batch that began from nothing.
 * @param instances integer ≥ 1
 * @param replaced integer 0–`instances`
 * @param checkpointPercents ascending, 1–100
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html
 */
export function checkpointProgress(instances: number, replaced: number, checkpointPercents: readonly number[]): CheckpointProgress {
	requireNumber('instances', instances, { min: 1, isInteger: true });
	requireNumber('replaced', replaced, { min: 0, max: instances, isInteger: true });
	const percentReplaced = replaced * 100 / instances;
	const reached = checkpointPercents.filter((percent) => percent <= percentReplaced);
	const last = reached.at(-1) ?? null;
	return { percentReplaced, skipped: reached.slice(0, -1), notified: last === 100 ? null : last };
}

/**
 * The steps of a refresh whose instances all become healthy when they are warm.
 * @returns in order of time
 * @throws RangeError if a setting is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html
 * Departs from AWS: launching takes no time beside the warm-up.
 */
export function refreshTimeline(settings: RefreshSettings): readonly RefreshStep[] {
	const instances = requireNumber('instances', settings.instances, { min: 1, max: 100_000, isInteger: true });
	const warmupMinutes = requireNumber('warmupMinutes', settings.warmupMinutes, { min: 0 });
	const delayMinutes = requireNumber('checkpointDelayMinutes', settings.checkpointDelayMinutes, { min: 0 });
	const batch = refreshBatchSize(instances, settings);
	const checkpoints = checkpointCounts(instances, settings.checkpointPercents);
	const last = checkpoints.at(-1)!;
	const steps: RefreshStep[] = [];
	let [minutes, replaced, warmed] = [0, 0, 0];
	while (replaced < last) {
		const next = checkpoints.find((count) => count > replaced)!;
		const count = Math.min(batch, next - replaced);
		steps.push({ minutes, ...(warmed > 0 ? { warmed } : {}), replace: count });
		replaced += count;
		minutes += warmupMinutes;
		warmed = count;
		const pauses = replaced === next && replaced < last && delayMinutes > 0;
		if (!pauses) { continue; }
		steps.push({ minutes, warmed });
		minutes += delayMinutes;
		warmed = 0;
	}
	steps.push({ minutes, warmed, percentComplete: replaced * 100 / instances });
	return steps;
}

/**
 * Instances replaced at each checkpoint, ascending; without checkpoints just the end.
 * @param instances integer ≥ 1
 * @param percents ascending, 1–100
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html
 */
export function checkpointCounts(instances: number, percents: readonly number[]): readonly number[] {
	if (percents.length === 0) { return [requireCount('instances', instances)]; }
	return percents.map((percent) => ceilClean(instances * requireNumber('checkpointPercents', percent, { min: 1, max: 100 }) / 100));
}
