/** Cases of scaling policies, in the words of the product. */
import { refreshWarmupSeconds } from '../../../src/core/simulation/group/refreshWarmup';
import { comparisonOperator } from '../../../src/core/simulation/monitoring/breach';
import { winningPolicy } from '../../../src/core/simulation/policies/combinePolicies';
import { cooldownEndSeconds, defaultCooldownSeconds, isIgnoredInCooldown, scaleInCooldownStartSeconds, waitsForCooldown, type ScalingTrigger } from '../../../src/core/simulation/policies/cooldown';
import { describeRecurrence } from '../../../src/core/simulation/policies/describeRecurrence';
import { changeDuringStepCooldown, desiredAfterScaleIn, desiredAfterWeightedScaleIn } from '../../../src/core/simulation/policies/inFlight';
import { defaultSchedulingBufferSeconds, desiredWithForecast, effectiveMaxSize, predictiveLaunchSeconds, type MaxCapacityBreach } from '../../../src/core/simulation/policies/predictiveScaling';
import { parseRecurrence } from '../../../src/core/simulation/policies/recurrence';
import { adjustCapacity, capacityChange, roundPercentChange, type AdjustmentType, type ScalingAdjustment } from '../../../src/core/simulation/policies/scalingAdjustment';
import { applyScheduledAction } from '../../../src/core/simulation/policies/scheduledAction';
import { desiredAfterMetrics } from '../../../src/core/simulation/policies/stepSequence';
import { chooseStep, findStepFaults, type Comparison, type Step } from '../../../src/core/simulation/policies/stepScaling';
import { policyWarmupSeconds } from '../../../src/core/simulation/policies/warmup';
import { UnknownShapeError, clock, clockText, knowing, meant, renamed, shape, type Answer, type Shape } from './shape';
import type { Schedule } from '../recurrenceWords';

interface CaseStep { readonly lower?: number | null; readonly upper?: number | null; readonly adj: number }
interface Bounds { readonly min?: number | null; readonly max?: number | null }
interface Adjustment extends Bounds { readonly adjustmentType: string; readonly adjustment: number; readonly minAdjustmentMagnitude?: number | null }

export const asgPolicies: readonly Shape[] = [
	shape('asg adjust', 'adjustmentType rawChange', ({ adjustmentType, rawChange }: { adjustmentType: string; rawChange: number }) => ({
		roundedChange: renamed({ PercentChangeInCapacity: roundPercentChange }, adjustmentType)(rawChange),
	})),
	shape('asg adjust', 'adjustmentType current adjustment minAdjustmentMagnitude? min? max?', (given: Adjustment & { current: number }) => ({
		roundedChange: capacityChange(given.current, { ...adjustmentOf(given), minAdjustmentMagnitude: null }), ...adjustCapacity(given.current, adjustmentOf(given), boundsOf(given)),
	})),
	shape('asg cooldown', 'policy? defaultCooldown? policyCooldown? activityStart? lastInstanceFinishedLaunching alarmAt?', (given: CooldownGiven) => cooldown(given.lastInstanceFinishedLaunching!, given)),
	shape('asg cooldown', 'policy? defaultCooldown? policyCooldown? activityFinished alarmAt?', (given: CooldownGiven) => cooldown(given.activityFinished!, given)),
	shape('asg cooldown', 'policy? direction terminationStart deregistrationDelay? drainFinished? cooldown? alarmAt?', scaleInCooldown),
	shape('asg cooldown', 'trigger inCooldown honorCooldown?',
		({ trigger, inCooldown, honorCooldown }: { trigger: string; inCooldown: boolean; honorCooldown?: boolean }) => ({ waitsForCooldown: inCooldown && waitsForCooldown(meant(triggers, trigger), honorCooldown) })),
	shape('asg policies', 'current policies service? min? max?', (given: Bounds & { current: number; policies: readonly (Partial<Adjustment> & { name: string; change?: number })[] }) => {
		const winner = winningPolicy(knowing(given.policies, 'name change adjustmentType adjustment minAdjustmentMagnitude').map(({ name, change, ...adjustment }) => ({
			name, ...adjustCapacity(given.current, change === undefined ? adjustmentOf(adjustment as Adjustment) : by(change), boundsOf(given)),
		})));
		return { winner: winner?.name, change: winner?.change, newCapacity: winner?.newCapacity };
	}),
	shape('asg policies', 'policies', ({ policies }: { policies: readonly { type?: string; name?: string; desired: number }[] }) => {
		const winner = winningPolicy(knowing(policies, 'type name desired').map(({ type, name, desired }) => ({ name: name ?? type, newCapacity: desired })));
		return { desired: winner?.newCapacity, winner: winner?.name };
	}),
	shape('asg predictive', 'forecast max breachBehavior? bufferPercent?', ({ forecast, max, breachBehavior, bufferPercent }: { forecast: number; max: number; breachBehavior?: string | null; bufferPercent?: number | null }) => {
		const effectiveMax = effectiveMaxSize(forecast, { maxSize: max, breachBehavior: renamed(breaches, breachBehavior ?? 'HonorMaxCapacity'), bufferPercent: bufferPercent ?? 0 });
		return { effectiveMax, desired: desiredWithForecast(0, forecast, { minSize: 0, maxSize: effectiveMax }) };
	}),
	shape('asg predictive', 'actual predicted min? max?', ({ actual, predicted, ...bounds }: Bounds & { actual: number; predicted: number }) => ({ desired: desiredWithForecast(actual, predicted, boundsOf(bounds)) })),
	shape('asg predictive', 'forecastTime schedulingBufferSeconds?', ({ forecastTime, schedulingBufferSeconds }: { forecastTime: string; schedulingBufferSeconds?: number | null }) => ({
		launchAt: clockText(predictiveLaunchSeconds(clock(forecastTime), schedulingBufferSeconds ?? defaultSchedulingBufferSeconds)),
	})),
	shape('asg scheduled', 'recurrence timeZone?', ({ recurrence: text, timeZone }: { recurrence: string; timeZone?: string | null }) => {
		const recurrence = parseRecurrence(text);
		const schedule: Schedule | null = recurrence === null ? null : { recurrence, timeZone: timeZone ?? null };
		return { valid: recurrence !== null, fires: recurrence === null ? null : describeRecurrence(recurrence, timeZone ?? null), schedule };
	}),
	shape('asg scheduled', 'action currentDesired min? max?', ({ action, currentDesired, min, max }: { action: Bounds & { desired?: number | null }; currentDesired: number; min?: number; max?: number }) => {
		const [{ desired, ...bounds }] = knowing([action], 'desired min max') as [Bounds & { desired?: number | null }];
		const sizes = applyScheduledAction({ ...boundsOf({ min, max }), desiredCapacity: currentDesired }, { minSize: bounds.min ?? null, maxSize: bounds.max ?? null, desiredCapacity: desired ?? null });
		return { newDesired: sizes.desiredCapacity, newMin: sizes.minSize, newMax: sizes.maxSize };
	}),
	shape('asg step', 'threshold comparison adjustmentType steps metric current minAdjustmentMagnitude? min? max?', (given: Omit<Adjustment, 'adjustment'> & { threshold: number; comparison: string; steps: readonly CaseStep[]; metric: number; current: number }) => {
		const steps = stepsOf(given.steps);
		const stepIndex = chooseStep(steps, given.metric, given.threshold, comparisonOf(given.comparison));
		const adjustment = stepIndex === null ? 0 : steps[stepIndex]!.adjustment;
		return { stepIndex, adjustmentPercent: adjustment, adjustment, ...adjustCapacity(given.current, stepIndex === null ? by(0) : adjustmentOf({ ...given, adjustment }), boundsOf(given)) };
	}),
	shape('asg step', 'threshold scaleOutSteps? scaleInSteps? adjustmentType start warmupCompleteBeforeNext? metricSequence minAdjustmentMagnitude? min? max?', stepSequence),
	shape('asg step', 'instanceWeighting? desired current policyChange', (given: { desired: number; current: number; policyChange: number }) => {
		const desired = desiredAfterWeightedScaleIn(given.current, given.desired, given.policyChange);
		return { action: desired === given.desired ? 'none' : 'in', desired };
	}),
	shape('asg step', 'service? start firstChange inCooldown secondStepChange', (given: { start: number; firstChange: number; inCooldown: boolean; secondStepChange: number }) => {
		const afterFirst = given.start + given.firstChange;
		const secondAdds = given.inCooldown ? changeDuringStepCooldown(given.firstChange, given.secondStepChange) : given.secondStepChange;
		return { afterFirst, secondAdds, afterSecond: afterFirst + secondAdds };
	}),
	shape('asg step-validate', 'steps', ({ steps }: { steps: readonly CaseStep[] }) => {
		const reasons = findStepFaults(stepsOf(steps));
		return { valid: reasons.length === 0, reason: reasons[0], reasons };
	}),
	shape('asg step-warmup', 'steps current desired metricSequence newInstancesStillWarming max?', stepsWhileWarming),
	shape('asg step-warmup', 'desired currentIncludingTerminating terminating? policyChange', (given: { desired: number; currentIncludingTerminating: number; policyChange: number }) => {
		const desired = desiredAfterScaleIn(given.currentIncludingTerminating, given.desired, given.policyChange, 0);
		return { desired, action: desired === given.desired ? 'none' : 'in' };
	}),
	shape('asg step-warmup', 'scaleOutInProgress? instancesWarming scaleInPolicyChange', (given: { instancesWarming: number; scaleInPolicyChange: number }) => {
		const capacity = given.instancesWarming - given.scaleInPolicyChange;
		return { action: desiredAfterScaleIn(capacity, capacity, given.scaleInPolicyChange, given.instancesWarming) === capacity ? 'none' : 'in' };
	}),
	shape('asg warmup', 'context instanceWarmup? defaultInstanceWarmup? healthCheckGracePeriod?', (given: Partial<Record<'instanceWarmup' | 'defaultInstanceWarmup' | 'healthCheckGracePeriod', number | null>> & { context: string }) => {
		renamed({ 'instance-refresh': true, 'instance refresh': true, refresh: true }, given.context);
		return { refreshWarmupSeconds: refreshWarmupSeconds({ instanceWarmupSeconds: given.instanceWarmup ?? null, defaultInstanceWarmupSeconds: given.defaultInstanceWarmup ?? null, healthCheckGracePeriodSeconds: given.healthCheckGracePeriod ?? 0 }) };
	}),
	shape('asg warmup', 'estimatedInstanceWarmup? defaultInstanceWarmup? defaultCooldown?', (given: Partial<Record<'estimatedInstanceWarmup' | 'defaultInstanceWarmup' | 'defaultCooldown', number | null>>) => ({
		policyWarmupSeconds: policyWarmupSeconds({
			estimatedInstanceWarmupSeconds: given.estimatedInstanceWarmup ?? null, defaultInstanceWarmupSeconds: given.defaultInstanceWarmup ?? null,
			defaultCooldownSeconds: given.defaultCooldown ?? defaultCooldownSeconds,
		}),
	})),
];

const adjustmentTypes: Readonly<Record<string, AdjustmentType>> = {
	ChangeInCapacity: 'ChangeInCapacity', ExactCapacity: 'ExactCapacity', PercentChangeInCapacity: 'PercentChangeInCapacity',
};
const breaches: Readonly<Record<string, MaxCapacityBreach>> = { HonorMaxCapacity: 'HonorMaxCapacity', IncreaseMaxCapacity: 'IncreaseMaxCapacity' };
const triggers: readonly (readonly [RegExp, ScalingTrigger])[] = [
	[/^simple/, 'simple'], [/^step/, 'step'], [/^target tracking/, 'target-tracking'], [/^predictive/, 'predictive'], [/^scheduled/, 'scheduled'], [/^manual/, 'manual'],
	[/health|\breplace/, 'health-replacement'],
];

interface CooldownGiven {
	readonly policy?: string; readonly defaultCooldown?: number | null; readonly policyCooldown?: number | null; readonly alarmAt?: number;
	readonly lastInstanceFinishedLaunching?: number; readonly activityFinished?: number;
}

function cooldown(finished: number, given: CooldownGiven): Answer {
	if (!waitsForCooldown(meant(triggers, given.policy ?? 'simple'))) { return { cooldownEndsAt: null, action: 'executed' }; }
	const end = cooldownEndSeconds(finished, { policyCooldownSeconds: given.policyCooldown ?? null, defaultCooldownSeconds: given.defaultCooldown ?? defaultCooldownSeconds });
	return { cooldownEndsAt: end, ...(given.alarmAt === undefined ? {} : { action: isIgnoredInCooldown(given.alarmAt, end) ? 'ignored' : 'executed' }) };
}

interface ScaleInGiven {
	readonly policy?: string; readonly direction: string; readonly terminationStart: number; readonly deregistrationDelay?: number; readonly drainFinished?: number;
	readonly cooldown?: number; readonly alarmAt?: number;
}

function scaleInCooldown({ direction, terminationStart, deregistrationDelay, drainFinished, cooldown: policyCooldown, ...given }: ScaleInGiven): Answer {
	renamed({ in: true }, direction);
	const start = scaleInCooldownStartSeconds({ terminationStartSeconds: terminationStart, deregistrationDelaySeconds: deregistrationDelay ?? null, drainFinishedSeconds: drainFinished ?? null });
	return { cooldownStartsAt: start, ...cooldown(start, { ...given, policyCooldown: policyCooldown ?? null }) };
}

function boundsOf({ min, max }: Bounds): { readonly minSize: number; readonly maxSize: number } {
	return { minSize: min ?? 0, maxSize: max ?? Infinity };
}

function adjustmentOf({ adjustmentType, adjustment, minAdjustmentMagnitude }: Adjustment): ScalingAdjustment {
	return { adjustmentType: renamed(adjustmentTypes, adjustmentType), adjustment, minAdjustmentMagnitude: minAdjustmentMagnitude ?? null };
}

function by(change: number): ScalingAdjustment {
	return { adjustmentType: 'ChangeInCapacity', adjustment: change, minAdjustmentMagnitude: null };
}

function stepsOf(steps: readonly CaseStep[]): readonly Step[] {
	return knowing(steps, 'lower upper adj').map(({ lower, upper, adj }) => ({ lower: lower ?? null, upper: upper ?? null, adjustment: adj }));
}

/** `above`, `below`, or an operator of an alarm. */
function comparisonOf(word: string): Comparison {
	const operator = comparisonOperator(word);
	if (operator !== null) { return operator.startsWith('Greater') ? 'above' : 'below'; }
	return renamed<Comparison>({ above: 'above', below: 'below' }, word);
}

interface StepSequenceGiven extends Omit<Adjustment, 'adjustment'> {
	readonly threshold: number; readonly scaleOutSteps?: readonly CaseStep[]; readonly scaleInSteps?: readonly CaseStep[];
	readonly start: number; readonly warmupCompleteBeforeNext?: boolean; readonly metricSequence: readonly number[];
}

function stepSequence(given: StepSequenceGiven): Answer {
	const { adjustmentType, minAdjustmentMagnitude } = adjustmentOf({ ...given, adjustment: 0 });
	const policies = { threshold: given.threshold, scaleOutSteps: stepsOf(given.scaleOutSteps ?? []), scaleInSteps: stepsOf(given.scaleInSteps ?? []), adjustmentType, minAdjustmentMagnitude };
	const start = { current: given.start, desired: given.start, staysWarming: given.warmupCompleteBeforeNext === false };
	return { desiredSequence: desiredAfterMetrics(policies, given.metricSequence, start, boundsOf(given)) };
}

interface WarmingGiven {
	readonly steps: readonly { readonly at: number; readonly percent: number }[];
	readonly current: number; readonly desired: number; readonly metricSequence: readonly number[]; readonly newInstancesStillWarming: boolean; readonly max?: number;
}

/** Steps given by the value of the metric at which each begins, in percent. */
function stepsWhileWarming({ steps, current, desired, metricSequence, newInstancesStillWarming, max }: WarmingGiven): Answer {
	if (steps.length === 0) { throw new UnknownShapeError('no steps'); }
	const threshold = steps[0]!.at;
	const scaleOutSteps = knowing(steps, 'at percent').map(({ at, percent }, index): Step => ({ lower: at - threshold, upper: steps[index + 1] === undefined ? null : steps[index + 1]!.at - threshold, adjustment: percent }));
	const policies = { threshold, scaleOutSteps, scaleInSteps: [], adjustmentType: 'PercentChangeInCapacity', minAdjustmentMagnitude: null } as const;
	return { desiredSequence: desiredAfterMetrics(policies, metricSequence, { current, desired, staysWarming: newInstancesStillWarming }, boundsOf({ max })) };
}
