/** What predictive scaling makes of a forecast (facts/aws-behaviour.md 1.6); how a forecast comes about is not in here. */
import { clampCapacity, type GroupBounds } from './adjustment';
import { ceilClean, requireCount, requireNumber, requirePercent } from '../argument';

export type MaxCapacityBreach = 'HonorMaxCapacity' | 'IncreaseMaxCapacity';

export interface MaxCapacitySettings {
	readonly maxSize: number;
	readonly breachBehavior: MaxCapacityBreach;
	/** `MaxCapacityBuffer`, percent of the forecast, 0–100. */
	readonly bufferPercent: number;
}

/** `SchedulingBufferTime` that is not given, seconds; it must stay below an hour. API of 2026-08-07. */
export const defaultSchedulingBufferSeconds = 300;

/**
 * Maximum size while a forecast holds; it never falls, and stays raised afterwards.
 * @param forecast instances, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html
 * Departs from AWS: fractions of an instance are not documented; they round up.
 */
export function effectiveMaxSize(forecast: number, { maxSize, breachBehavior, bufferPercent }: MaxCapacitySettings): number {
	requireCount('forecast', forecast);
	if (breachBehavior === 'HonorMaxCapacity') { return maxSize; }
	return Math.max(maxSize, ceilClean(forecast * (100 + requirePercent('bufferPercent', bufferPercent)) / 100));
}

/**
 * Desired capacity with a forecast: raised to it as far as the maximum allows, never lowered.
 * @param desired instances that the group has or that dynamic scaling wants, integer ≥ 0
 * @param forecast instances, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html
 */
export function desiredWithForecast(desired: number, forecast: number, bounds: GroupBounds): number {
	return clampCapacity(Math.max(requireCount('desired', desired), requireCount('forecast', forecast)), bounds).capacity;
}

/**
 * When instances for a forecast launch, in the unit of seconds of the argument.
 * @param forecastSeconds start of the hour that is forecast
 * @param schedulingBufferSeconds 0–3599
 * @throws RangeError if the buffer is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html
 */
export function predictiveLaunchSeconds(forecastSeconds: number, schedulingBufferSeconds: number): number {
	return forecastSeconds - requireNumber('schedulingBufferSeconds', schedulingBufferSeconds, { min: 0, max: 3599 });
}
