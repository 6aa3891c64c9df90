/** Tracking a queue's length by instance, the alarms that were seen, and what lasting metrics come to (facts/aws-behaviour.md 1.5). */
import { clampCapacity, type GroupBounds } from './adjustment';
import type { AlarmSettings } from '../monitoring/alarm';
import { requireCount, requireNumber } from '../argument';
import { capacityForTarget, highAlarmSettings, lowAlarmSettings, lowAlarmThreshold, removableInstances } from './targetTracking';

/**
 * Messages that one instance may have waiting for it, so that the last is done in time.
 * @param processingSeconds of one message, above 0
 * @param latencySeconds longest wait that is accepted, ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-using-sqs-queue.html
 */
export function targetBacklogPerInstance(processingSeconds: number, latencySeconds: number): number {
	return requireNumber('latencySeconds', latencySeconds, { min: 0 }) / requireNumber('processingSeconds', processingSeconds, { min: Number.MIN_VALUE });
}

/**
 * Messages that wait for each instance.
 * @param queueLength messages, ≥ 0
 * @param inService instances, integer ≥ 1
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-using-sqs-queue.html
 */
export function backlogPerInstance(queueLength: number, inService: number): number {
	return requireNumber('queueLength', queueLength, { min: 0 }) / requireNumber('inService', inService, { min: 1, isInteger: true });
}

/** Whose target tracking it is: of EC2 Auto Scaling, of Application Auto Scaling, or that of an ECS capacity provider. */
export type TrackingService = 'ec2' | 'application' | 'capacity-provider';

export interface TrackingAlarms {
	readonly high: AlarmSettings;
	readonly low: AlarmSettings;
	/** Low threshold as a share of the target. */
	readonly lowRatio: number;
}

/**
 * The two alarms of a policy as they were seen; AWS may change them, so that they are defaults and no facts.
 * Source: alarm listings in public repositories (2026-04-06), not documented by AWS;
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html says only that
 * the low threshold usually lies more than 10 % below the target.
 */
export function observedTrackingAlarms(service: TrackingService): TrackingAlarms {
	switch (service) {
		case 'ec2': return { high: highAlarmSettings, low: lowAlarmSettings, lowRatio: 0.7 };
		case 'application': return { high: highAlarmSettings, low: lowAlarmSettings, lowRatio: 0.9 };
		case 'capacity-provider': return { high: { ...highAlarmSettings, evaluationPeriods: 1, datapointsToAlarm: 1 }, low: lowAlarmSettings, lowRatio: 1 };
	}
}

export interface TrackedTarget {
	/** In the unit of the metric, above 0. */
	readonly target: number;
	/** Low threshold as a share of the target, above 0 and at most 1. */
	readonly lowRatio: number;
	readonly disableScaleIn: boolean;
}

export interface TrackedCapacity {
	readonly action: 'out' | 'in' | 'none';
	/** Instances, integer within the bounds. */
	readonly newCapacity: number;
}

/**
 * Capacity that a policy comes to while its metric stays as it is: out above the target, in below the low threshold, else as it was.
 * @param capacity instances that the metric averages over, integer ≥ 0
 * @param metric average over them, ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
 * Departs from AWS: removals come step by step, of an undocumented size; this is where they end.
 */
export function trackedCapacity(capacity: number, metric: number, { target, lowRatio, disableScaleIn }: TrackedTarget, bounds: GroupBounds): TrackedCapacity {
	requireCount('capacity', capacity);
	requireNumber('metric', metric, { min: 0 });
	requireNumber('target', target, { min: Number.MIN_VALUE });
	if (metric > target) { return { action: 'out', newCapacity: clampCapacity(capacityForTarget(capacity, metric, target), bounds).capacity }; }
	if (disableScaleIn || metric >= lowAlarmThreshold(target, lowRatio)) { return { action: 'none', newCapacity: capacity }; }
	return { action: 'in', newCapacity: clampCapacity(capacity - removableInstances(capacity, metric, target, capacity), bounds).capacity };
}

/**
 * Average of a metric over the instances of a group.
 * @throws RangeError if there is none
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html
 */
export function groupAverage(values: readonly number[]): number {
	requireNumber('number of instances', values.length, { min: 1 });
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
