/**
 * Step scaling at work (facts/aws-behaviour.md 1.2, 1.4): while its alarm is in ALARM, the size of the breach decides by how much the
 * capacity changes, reckoned from what is warmed up, so that a breach that lasts does not add the same instances twice.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 * Departs from AWS: how many of the latest datapoints are aggregated is not documented, here it is those of the alarm's evaluation periods;
 * any instance that is launching or warming up blocks scaling in, also a replacement.
 */
import type { MetricAlarm } from '../monitoring/metricAlarm';
import type { MetricStore } from '../monitoring/metricStore';
import { warmUnits } from '../monitoring/policyMetrics';
import type { Run } from '../run';
import type { StepPolicy } from '../scenario/policySettings';
import { clampCapacity } from './adjustment';
import { capacityToReduce, isAnyWarmingUp } from './capacityInFlight';
import { desiredAfterScaleIn, desiredAfterScaleOut } from './inFlight';
import { createCallingAlarm } from './policyAlarms';
import { noChange, type AlarmPolicy, type Proposal } from './proposal';
import { capacityChange, type ScalingAdjustment } from './scalingAdjustment';
import { chooseStep } from './stepScaling';
import { policyWarmupSeconds } from './warmup';

export function createStepPolicy(run: Run, store: MetricStore, policy: StepPolicy): AlarmPolicy {
	const warmupSeconds = policyWarmupSeconds({ ...run.scenario.group, estimatedInstanceWarmupSeconds: policy.instanceWarmupSeconds });
	const alarm = createCallingAlarm(run, store, policy, warmupSeconds);
	return { name: policy.name, alarms: [alarm], tracking: null, propose: () => propose(run, policy, warmupSeconds, alarm) };
}

function propose(run: Run, policy: StepPolicy, warmupSeconds: number, alarm: MetricAlarm): Proposal {
	const metricValue = aggregate(alarm.recent, policy.metricAggregationType);
	const { threshold, comparisonOperator } = policy.alarm;
	const steps = policy.steps.map(({ lowerBound, upperBound, adjustment }) => ({ lower: lowerBound, upper: upperBound, adjustment }));
	const index = metricValue === null ? null : chooseStep(steps, metricValue, threshold, comparisonOperator.startsWith('Greater') ? 'above' : 'below');
	if (metricValue === null || index === null) { return noChange('no-step'); }
	const step = policy.steps[index]!;
	const { adjustmentType, minAdjustmentMagnitude } = policy;
	const asked = askFor(run, { adjustmentType, adjustment: step.adjustment, minAdjustmentMagnitude }, warmupSeconds);
	if (asked.kind === 'none') { return asked; }
	const { capacity, change, wanted } = asked;
	const { name } = policy;
	const { lowerBound, upperBound, adjustment } = step;
	return {
		kind: 'capacity', wanted, onApplied: null,
		describe: (applied) => ({
			kind: 'step-policy', policy: name, capacity, metricValue, threshold, lowerBound, upperBound, adjustmentType, adjustment, change, wanted, ...applied,
		}),
	};
}

type Asked =
	| { readonly kind: 'capacity'; readonly capacity: number; readonly change: number; readonly wanted: number }
	| Extract<Proposal, { readonly kind: 'none' }>;

function askFor(run: Run, adjustment: ScalingAdjustment, warmupSeconds: number): Asked {
	const { desiredCapacity, bounds } = run;
	const isExact = adjustment.adjustmentType === 'ExactCapacity';
	const direction = Math.sign(isExact ? adjustment.adjustment - desiredCapacity : adjustment.adjustment);
	if (direction === 0) { return { kind: 'none', reason: isExact ? 'already-wanted' : 'zero-adjustment' }; }
	if (direction < 0 && isAnyWarmingUp(run, warmupSeconds)) { return { kind: 'none', reason: 'warming-up' }; }
	const warm = warmUnits(run.fleet, warmupSeconds, run.engine.now());
	const capacity = direction < 0 ? capacityToReduce(run) : isExact ? Math.min(warm, desiredCapacity) : warm;
	const change = capacityChange(capacity, adjustment);
	if (change === 0) { return { kind: 'none', reason: 'zero-adjustment' }; }
	const wanted = direction > 0 ? desiredAfterScaleOut(capacity, desiredCapacity, change) : desiredAfterScaleIn(capacity, desiredCapacity, change, 0);
	if (clampCapacity(wanted, bounds).capacity !== desiredCapacity) { return { kind: 'capacity', capacity, change, wanted }; }
	if (direction > 0 && desiredCapacity >= bounds.maxSize) { return { kind: 'none', reason: 'at-maximum' }; }
	return { kind: 'none', reason: direction < 0 && desiredCapacity <= bounds.minSize ? 'at-minimum' : 'already-wanted' };
}

function aggregate(values: readonly number[], type: StepPolicy['metricAggregationType']): number | null {
	if (values.length === 0) { return null; }
	switch (type) {
		case 'Average': return values.reduce((sum, value) => sum + value, 0) / values.length;
		case 'Minimum': return Math.min(...values);
		case 'Maximum': return Math.max(...values);
	}
}
