/** Cases of scaling policies, in the words of the product. */
import { clampCapacity } from '../../../src/core/simulation/policies/adjustment';
import { backlogPerInstance, groupAverage, observedTrackingAlarms, targetBacklogPerInstance, trackedCapacity, type TrackingService } from '../../../src/core/simulation/policies/trackedCapacity';
import { winningPolicy } from '../../../src/core/simulation/policies/combinePolicies';
import { cooldownEndSeconds, defaultCooldownSeconds, isIgnoredInCooldown, waitsForCooldown, type ScalingTrigger } from '../../../src/core/simulation/policies/cooldown';
import { describeRecurrence } from '../../../src/core/simulation/policies/describeRecurrence';
import { addedDuringScaleOutCooldown, desiredAfterScaleIn, desiredAfterScaleOut, desiredAfterWeightedScaleIn } from '../../../src/core/simulation/policies/inFlight';
import { defaultSchedulingBufferSeconds, desiredWithForecast, effectiveMaxSize, predictiveLaunchSeconds, type MaxCapacityBreach } from '../../../src/core/simulation/policies/predictiveScaling';
import { parseRecurrence } from '../../../src/core/simulation/policies/recurrence';
import { refreshWarmupSeconds } from '../../../src/core/simulation/group/refreshWarmup';
import { adjustCapacity, capacityChange, roundPercentChange, type AdjustedCapacity, type AdjustmentType } from '../../../src/core/simulation/policies/scalingAdjustment';
import { applyScheduledAction } from '../../../src/core/simulation/policies/scheduledAction';
import { chooseStep, findStepFault, type Comparison, type Step } from '../../../src/core/simulation/policies/stepScaling';
import { capacityForTarget, lowAlarmThreshold, removableInstances, trackingAction } from '../../../src/core/simulation/policies/targetTracking';
import { policyWarmupSeconds } from '../../../src/core/simulation/policies/warmup';
import { clock, clockText, renamed, shape, type Answer, type Shape } from './shape';

interface CaseStep { readonly lower: number | null; readonly upper: number | null; readonly adj: number }
interface Bounds { readonly min?: number; readonly max?: number }
interface Adjustment extends Bounds { readonly adjustmentType: AdjustmentType; readonly adjustment: number; readonly minAdjustmentMagnitude?: number }

export const asgPolicies: readonly Shape[] = [
	shape('asg adjust', 'adjustmentType rawChange', ({ rawChange }: { rawChange: number }) => ({ roundedChange: roundPercentChange(rawChange) })),
	shape('asg adjust', 'adjustmentType current adjustment minAdjustmentMagnitude? min? max?',
		(given: Adjustment & { current: number }) => ({ ...adjustCapacity(given.current, adjustmentOf(given), boundsOf(given)) })),
	shape('asg cooldown', 'policy defaultCooldown activityStart lastInstanceFinishedLaunching alarmAt policyCooldown?', (given: CooldownGiven) => cooldown(given.lastInstanceFinishedLaunching!, given)),
	shape('asg cooldown', 'policy defaultCooldown? policyCooldown? activityFinished alarmAt?', (given: CooldownGiven) => cooldown(given.activityFinished!, given)),
	shape('asg cooldown', 'trigger inCooldown honorCooldown?',
		({ trigger, inCooldown, honorCooldown }: { trigger: string; inCooldown: boolean; honorCooldown?: boolean }) => ({ waitsForCooldown: inCooldown && waitsForCooldown(renamed(triggers, trigger), honorCooldown) })),
	shape('asg cooldown', 'policy direction terminationStart deregistrationDelay? drainFinished cooldown', (given: { drainFinished: number; cooldown: number }) => ({
		cooldownStartsAt: given.drainFinished, cooldownEndsAt: cooldownEndSeconds(given.drainFinished, { policyCooldownSeconds: null, defaultCooldownSeconds: given.cooldown }),
	})),
	shape('asg policies', 'current policies service? min? max?', (given: Bounds & { current: number; policies: readonly (Partial<Adjustment> & { name: string; change?: number })[] }) => {
		const winner = winningPolicy(given.policies.map(({ name, change, ...adjustment }) => ({
			name, ...adjustCapacity(given.current, change === undefined ? adjustmentOf(adjustment as Adjustment) : by(change), boundsOf(given)),
		})));
		return { winner: winner?.name, change: winner?.change, newCapacity: winner?.newCapacity };
	}),
	shape('asg policies', 'policies',
		({ policies }: { policies: readonly { desired: number }[] }) => ({ desired: winningPolicy(policies.map(({ desired }) => ({ newCapacity: desired })))?.newCapacity })),
	shape('asg policies', 'targetTracking', ({ targetTracking }: { targetTracking: Parameters<typeof trackingAction>[0] }) => ({ action: trackingAction(targetTracking) })),
	shape('asg predictive', 'forecast max breachBehavior bufferPercent?', ({ forecast, max, breachBehavior, bufferPercent }: { forecast: number; max: number; breachBehavior: MaxCapacityBreach; bufferPercent?: number }) => {
		const effectiveMax = effectiveMaxSize(forecast, { maxSize: max, breachBehavior, bufferPercent: bufferPercent ?? 0 });
		return { effectiveMax, desired: desiredWithForecast(0, forecast, { minSize: 0, maxSize: effectiveMax }) };
	}),
	shape('asg predictive', 'actual predicted', ({ actual, predicted }: { actual: number; predicted: number }) => ({ desired: desiredWithForecast(actual, predicted, unbounded) })),
	shape('asg predictive', 'forecastTime schedulingBufferSeconds?',
		({ forecastTime, schedulingBufferSeconds }: { forecastTime: string; schedulingBufferSeconds?: number }) => ({ launchAt: clockText(predictiveLaunchSeconds(clock(forecastTime), schedulingBufferSeconds ?? defaultSchedulingBufferSeconds)) })),
	shape('asg scheduled', 'recurrence timeZone?', ({ recurrence, timeZone }: { recurrence: string; timeZone?: string | null }) => {
		const parsed = parseRecurrence(recurrence);
		return { valid: parsed !== null, fires: parsed === null ? null : describeRecurrence(parsed, timeZone ?? null) };
	}),
	shape('asg scheduled', 'action currentDesired min max', ({ action, currentDesired, min, max }: { action: { desired?: number; min?: number; max?: number }; currentDesired: number; min: number; max: number }) => {
		const sizes = applyScheduledAction({ minSize: min, maxSize: max, desiredCapacity: currentDesired }, { minSize: action.min ?? null, maxSize: action.max ?? null, desiredCapacity: action.desired ?? null });
		return { newDesired: sizes.desiredCapacity, newMin: sizes.minSize, newMax: sizes.maxSize };
	}),
	shape('asg step', 'threshold comparison adjustmentType steps metric current minAdjustmentMagnitude? min? max?', (given: Adjustment & { threshold: number; comparison: Comparison; steps: readonly CaseStep[]; metric: number; current: number }) => {
		const stepIndex = chooseStep(given.steps.map(stepOf), given.metric, given.threshold, given.comparison);
		const adjustment = stepIndex === null ? 0 : given.steps[stepIndex]!.adj;
		return { stepIndex, adjustmentPercent: adjustment, adjustment, ...stepTo(given.current, given, stepIndex === null ? null : adjustment) };
	}),
	shape('asg step', 'threshold scaleOutSteps scaleInSteps adjustmentType start warmupCompleteBeforeNext metricSequence min? max?', stepSequence),
	shape('asg step', 'instanceWeighting desired current policyChange', (given: { desired: number; current: number; policyChange: number }) => {
		const desired = desiredAfterWeightedScaleIn(given.current, given.desired, given.policyChange);
		return { action: desired === given.desired ? 'none' : 'in', desired };
	}),
	shape('asg step', 'service start firstChange inCooldown secondStepChange', (given: { start: number; firstChange: number; inCooldown: boolean; secondStepChange: number }) => {
		const afterFirst = given.start + given.firstChange;
		const secondAdds = addedDuringScaleOutCooldown(given.inCooldown ? given.firstChange : 0, given.secondStepChange);
		return { afterFirst, secondAdds, afterSecond: afterFirst + secondAdds };
	}),
	shape('asg step-validate', 'steps', ({ steps }: { steps: readonly CaseStep[] }) => {
		const reason = findStepFault(steps.map(stepOf));
		return { valid: reason === null, reason };
	}),
	shape('asg step-warmup', 'steps current desired metricSequence newInstancesStillWarming max?', stepsWhileWarming),
	shape('asg step-warmup', 'desired currentIncludingTerminating terminating policyChange', (given: { desired: number; currentIncludingTerminating: number; policyChange: number }) => {
		const desired = desiredAfterScaleIn(given.currentIncludingTerminating, given.desired, given.policyChange, 0);
		return { desired, action: desired === given.desired ? 'none' : 'in' };
	}),
	shape('asg step-warmup', 'scaleOutInProgress instancesWarming scaleInPolicyChange', (given: { instancesWarming: number; scaleInPolicyChange: number }) => {
		const capacity = given.instancesWarming - given.scaleInPolicyChange;
		return { action: desiredAfterScaleIn(capacity, capacity, given.scaleInPolicyChange, given.instancesWarming) === capacity ? 'none' : 'in' };
	}),
	shape('asg target-tracking', 'inService queueLength processingSeconds latencySeconds', (given: { inService: number; queueLength: number; processingSeconds: number; latencySeconds: number }) => {
		const target = targetBacklogPerInstance(given.processingSeconds, given.latencySeconds);
		const backlog = backlogPerInstance(given.queueLength, given.inService);
		const newCapacity = capacityForTarget(given.inService, backlog, target);
		return { targetBacklogPerInstance: target, backlogPerInstance: backlog, addInstances: newCapacity - given.inService, newCapacity };
	}),
	shape('asg target-tracking', 'exactInstancesNeeded direction?', ({ exactInstancesNeeded }: { exactInstancesNeeded: number }) => ({ instancesAdded: capacityForTarget(exactInstancesNeeded, 1, 1) })),
	shape('asg target-tracking', 'exactInstancesToRemove direction?',
		({ exactInstancesToRemove: exact }: { exactInstancesToRemove: number }) => ({ instancesRemoved: removableInstances(exact, 0, 1, Infinity) })),
	shape('asg target-tracking', 'current metric target min? max? disableScaleIn?', track),
	shape('asg target-tracking', 'alarmState current', ({ alarmState, current }: { alarmState: string; current: number }) => ({
		action: trackingAction([{ ready: renamed({ INSUFFICIENT_DATA: 'none', OK: 'none' }, alarmState), disableScaleIn: false }]), newCapacity: current,
	})),
	shape('asg target-tracking', 'instanceCpu', ({ instanceCpu }: { instanceCpu: readonly number[] }) => ({ groupAverage: groupAverage(instanceCpu) })),
	shape('asg target-tracking-alarms', 'policy target service? metric?', ({ policy, target, service }: { policy: string; target: number; service?: string }) => {
		const { high, low, lowRatio } = observedTrackingAlarms(policy === 'ECS managed scaling' ? 'capacity-provider' : renamed(services, service ?? 'ec2'));
		const describe = (alarm: typeof high): Answer => ({ datapoints: `${alarm.datapointsToAlarm} of ${alarm.evaluationPeriods}`, evaluationPeriods: alarm.evaluationPeriods, periodSeconds: 60 });
		return { alarmHigh: { operator: '>', threshold: target, ...describe(high) }, alarmLow: { operator: '<', threshold: lowAlarmThreshold(target, lowRatio), ...describe(low) } };
	}),
	shape('asg warmup', 'context instanceWarmup? defaultInstanceWarmup? healthCheckGracePeriod', (given: Record<'instanceWarmup' | 'defaultInstanceWarmup' | 'healthCheckGracePeriod', number | null>) => ({
		refreshWarmupSeconds: refreshWarmupSeconds({ instanceWarmupSeconds: given.instanceWarmup, defaultInstanceWarmupSeconds: given.defaultInstanceWarmup, healthCheckGracePeriodSeconds: given.healthCheckGracePeriod! }),
	})),
	shape('asg warmup', 'estimatedInstanceWarmup? defaultInstanceWarmup? defaultCooldown?', (given: Partial<Record<'estimatedInstanceWarmup' | 'defaultInstanceWarmup' | 'defaultCooldown', number | null>>) => ({
		policyWarmupSeconds: policyWarmupSeconds({
			estimatedInstanceWarmupSeconds: given.estimatedInstanceWarmup ?? null, defaultInstanceWarmupSeconds: given.defaultInstanceWarmup ?? null,
			defaultCooldownSeconds: given.defaultCooldown ?? defaultCooldownSeconds,
		}),
	})),
];

const unbounded = { minSize: 0, maxSize: Infinity };
const services: Readonly<Record<string, TrackingService>> = { ec2: 'ec2', ecs: 'application', 'application-autoscaling': 'application' };
const triggers: Readonly<Record<string, ScalingTrigger>> = {
	simple: 'simple', step: 'step', 'target-tracking': 'target-tracking', predictive: 'predictive', scheduled: 'scheduled', manual: 'manual',
	'health-replacement': 'health-replacement', 'health replacement': 'health-replacement', health: 'health-replacement', unhealthy: 'health-replacement',
	'unhealthy-replacement': 'health-replacement', 'unhealthy replacement': 'health-replacement',
};

interface CooldownGiven {
	readonly defaultCooldown?: number; readonly policyCooldown?: number; readonly alarmAt?: number;
	readonly lastInstanceFinishedLaunching?: number; readonly activityFinished?: number;
}

function cooldown(finished: number, given: CooldownGiven): Answer {
	const end = cooldownEndSeconds(finished, { policyCooldownSeconds: given.policyCooldown ?? null, defaultCooldownSeconds: given.defaultCooldown ?? defaultCooldownSeconds });
	return { cooldownEndsAt: end, ...(given.alarmAt === undefined ? {} : { action: isIgnoredInCooldown(given.alarmAt, end) ? 'ignored' : 'executed' }) };
}

function boundsOf({ min, max }: Bounds): { readonly minSize: number; readonly maxSize: number } {
	return { minSize: min ?? 0, maxSize: max ?? Infinity };
}

function adjustmentOf({ adjustmentType, adjustment, minAdjustmentMagnitude }: Adjustment): Parameters<typeof adjustCapacity>[1] {
	return { adjustmentType, adjustment, minAdjustmentMagnitude: minAdjustmentMagnitude ?? null };
}

function by(change: number): Parameters<typeof adjustCapacity>[1] {
	return { adjustmentType: 'ChangeInCapacity', adjustment: change, minAdjustmentMagnitude: null };
}

function stepOf({ lower, upper, adj }: CaseStep): Step {
	return { lower, upper, adjustment: adj };
}

function stepTo(current: number, given: Adjustment, adjustment: number | null): AdjustedCapacity {
	return adjustCapacity(current, adjustment === null ? by(0) : adjustmentOf({ ...given, adjustment }), boundsOf(given));
}

interface StepSequenceGiven extends Adjustment {
	readonly threshold: number; readonly scaleOutSteps: readonly CaseStep[]; readonly scaleInSteps: readonly CaseStep[];
	readonly start: number; readonly metricSequence: readonly number[];
}

function stepSequence(given: StepSequenceGiven): Answer {
	let capacity = given.start;
	const desiredSequence = given.metricSequence.map((metric) => {
		const comparison = metric >= given.threshold ? 'above' : 'below';
		const steps = comparison === 'above' ? given.scaleOutSteps : given.scaleInSteps;
		const index = chooseStep(steps.map(stepOf), metric, given.threshold, comparison);
		return capacity = stepTo(capacity, given, index === null ? null : steps[index]!.adj).newCapacity;
	});
	return { desiredSequence };
}

interface WarmingGiven {
	readonly steps: readonly { readonly at: number; readonly percent: number }[];
	readonly current: number; readonly desired: number; readonly metricSequence: readonly number[]; readonly newInstancesStillWarming: boolean; readonly max?: number;
}

function stepsWhileWarming({ steps, current, desired, metricSequence, newInstancesStillWarming, max }: WarmingGiven): Answer {
	const bounds = steps.map(({ at, percent }, index): Step => ({ lower: at, upper: steps[index + 1]?.at ?? null, adjustment: percent }));
	let [warmed, wanted] = [current, desired];
	const desiredSequence = metricSequence.map((metric) => {
		const index = chooseStep(bounds, metric, 0, 'above');
		const change = index === null ? 0 : capacityChange(warmed, { adjustmentType: 'PercentChangeInCapacity', adjustment: bounds[index]!.adjustment, minAdjustmentMagnitude: null });
		wanted = clampCapacity(desiredAfterScaleOut(warmed, wanted, change), boundsOf({ max })).capacity;
		if (!newInstancesStillWarming) { warmed = wanted; }
		return wanted;
	});
	return { desiredSequence };
}

function track(given: Bounds & { current: number; metric: number; target: number; disableScaleIn?: boolean }): Answer {
	const { current, metric, target, disableScaleIn } = given;
	return { ...trackedCapacity(current, metric, { target, lowRatio: observedTrackingAlarms('ec2').lowRatio, disableScaleIn: disableScaleIn ?? false }, boundsOf(given)) };
}
