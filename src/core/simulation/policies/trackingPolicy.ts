/**
 * Target tracking at work (facts/aws-behaviour.md 1.4, 1.5): while an alarm of it is in ALARM, it asks for the capacity that brings the
 * metric back to its target.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
 * Departs from AWS: any instance that is launching or warming up blocks scaling in, also a replacement; the metric in the formula is the
 * latest datapoint, the capacity that of the instances past the policy's warm-up at the time of the decision, so that an old datapoint may be
 * multiplied with more instances than it averages over; the share of the target at which the low alarm lies and the step of scaling in
 * (units, with weights) are assumptions of the scenario.
 */
import type { MetricAlarm } from '../monitoring/metricAlarm';
import type { MetricStore } from '../monitoring/metricStore';
import { warmUnits } from '../monitoring/policyMetrics';
import type { Run } from '../run';
import type { TargetTrackingPolicy } from '../scenario/policySettings';
import { clampCapacity } from './adjustment';
import { capacityToReduce, isAnyWarmingUp } from './capacityInFlight';
import { desiredAfterScaleIn } from './inFlight';
import { createTrackingAlarms } from './policyAlarms';
import { noChange, type AlarmPolicy, type CapacityProposal, type Proposal } from './proposal';
import { capacityForTarget, removableInstances } from './targetTracking';
import { policyWarmupSeconds } from './warmup';

export function createTrackingPolicy(run: Run, store: MetricStore, policy: TargetTrackingPolicy): AlarmPolicy {
	const warmupSeconds = policyWarmupSeconds({ ...run.scenario.group, estimatedInstanceWarmupSeconds: policy.instanceWarmupSeconds });
	const { high, low } = createTrackingAlarms(run, store, policy, warmupSeconds);
	return {
		name: policy.name, alarms: [high, low], tracking: policy,
		propose: (alarm) => alarm === high ? proposeMore(run, policy, warmupSeconds, high) : proposeLess(run, policy, warmupSeconds, low),
	};
}

function proposeMore(run: Run, policy: TargetTrackingPolicy, warmupSeconds: number, alarm: MetricAlarm): Proposal {
	const capacity = warmUnits(run.fleet, warmupSeconds, run.engine.now());
	const metricValue = alarm.latest ?? 0;
	const wanted = capacityForTarget(capacity, metricValue, policy.targetValue);
	if (clampCapacity(wanted, run.bounds).capacity > run.desiredCapacity) { return capacityProposal(policy, capacity, metricValue, wanted); }
	return noChange(run.desiredCapacity >= run.bounds.maxSize ? 'at-maximum' : 'already-wanted');
}

function proposeLess(run: Run, policy: TargetTrackingPolicy, warmupSeconds: number, alarm: MetricAlarm): Proposal {
	if (run.desiredCapacity <= run.bounds.minSize) { return noChange('at-minimum'); }
	if (isAnyWarmingUp(run, warmupSeconds)) { return noChange('warming-up'); }
	const capacity = warmUnits(run.fleet, warmupSeconds, run.engine.now());
	const metricValue = alarm.latest ?? 0;
	const removable = removableInstances(capacity, metricValue, policy.targetValue, run.scenario.assumptions.scaleInStep);
	if (removable === 0) { return noChange('below-one-instance'); }
	const wanted = desiredAfterScaleIn(capacityToReduce(run), run.desiredCapacity, -removable, 0);
	return wanted < run.desiredCapacity ? capacityProposal(policy, capacity, metricValue, wanted) : noChange('already-wanted');
}

function capacityProposal({ name, targetValue }: TargetTrackingPolicy, capacity: number, metricValue: number, wanted: number): CapacityProposal {
	return {
		kind: 'capacity', wanted, onApplied: null,
		describe: (change) => ({ kind: 'policy', policy: name, capacity, metricValue, targetValue, wanted, ...change }),
	};
}
