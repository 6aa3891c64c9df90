/** A simple forecast for predictive scaling: what the scenario's own load will need, hour by hour (facts/aws-behaviour.md 1.6). */
import { ceilClean, requireNumber } from '../argument';
import { maxInstances } from '../limits';
import type { LaunchModel } from '../scenario/launchModel';

const samplesPerHour = 60;
const hourSeconds = 3600;

/**
 * Average demand of an hour, in requests per second, from the middle of each of its minutes.
 * @param demandAt requests per second, by seconds on the clock of the run, ≥ 0
 * @param startSeconds beginning of the hour; before the run the demand is that of its beginning
 */
export function averageDemand(demandAt: (seconds: number) => number, startSeconds: number): number {
	let sum = 0;
	for (let sample = 0; sample < samplesPerHour; sample++) {
		sum += demandAt(Math.max(0, startSeconds + (sample + 0.5) * hourSeconds / samplesPerHour));
	}
	return sum / samplesPerHour;
}

/**
 * Instances, or units with weights, that serve a demand at the target.
 * @param demandPerSecond requests per second, ≥ 0
 * @param ratePerUnit requests per second that one unit serves at full CPU, above 0
 * @param targetPercent average CPU that they are to have, above 0, up to 100
 * @returns integer from 0 to the most that a simulation takes
 * @throws RangeError if an argument is out of range
 * Departs from AWS: its forecast learns from up to 14 days of metrics and is redone every six hours; here it is the scenario's load without
 * faults, times an assumption of the scenario.
 */
export function forecastCapacity(demandPerSecond: number, ratePerUnit: number, targetPercent: number): number {
	requireNumber('demandPerSecond', demandPerSecond, { min: 0 });
	requireNumber('ratePerUnit', ratePerUnit, { min: Number.MIN_VALUE });
	requireNumber('targetPercent', targetPercent, { min: Number.MIN_VALUE, max: 100 });
	return Math.min(maxInstances, Math.max(0, ceilClean(demandPerSecond / (ratePerUnit * targetPercent / 100))));
}

/** Requests per second of one unit at full CPU: of instance types with weights, their average. */
export function ratePerUnit({ requestsPerSecond, mixedInstances }: LaunchModel): number {
	if (mixedInstances === null) { return requestsPerSecond; }
	const types = mixedInstances.instanceTypes;
	return types.reduce((sum, type) => sum + type.requestsPerSecond / type.weightedCapacity, 0) / types.length;
}
