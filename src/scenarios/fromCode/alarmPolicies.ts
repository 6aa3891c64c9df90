/** Step and simple scaling policies of a scenario, one for each alarm that calls them. */
import type { Alarm } from '../../core/model/alarm';
import type { ScalingPolicy, StepAdjustment } from '../../core/model/scalingPolicy';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { SimplePolicy, StepPolicy } from '../../core/simulation/scenario/policySettings';
import { choiceOf, known, named, omitted, optionalSettingOf, type Setting, type Settings } from '../setting';
import { readAlarm } from './alarm';
import { uncertainNotes } from './partReading';
import { leftOut, type PolicyContext, type PolicyReading } from './policyReading';
import { policyText } from './policyText';
import { warmupOf } from './targetTracking';

type AlarmSettings = Settings<StepPolicy['alarm']>;
type Steps = readonly Settings<StepPolicy['steps'][number]>[];

const { defaults, notes } = policyText;
const adjustmentTypes = ['ChangeInCapacity', 'ExactCapacity', 'PercentChangeInCapacity'] as const;

export function readAlarmPolicies(context: PolicyContext, policyType: 'StepScaling' | 'SimpleScaling', alarms: readonly Alarm[]): PolicyReading {
	const { policy } = context;
	if (alarms.length === 0) { return leftOut(notes.noAlarm(policy.name)); }
	const build = policyType === 'StepScaling' ? stepPolicy(policy) : simplePolicy(policy);
	if (build === undefined) { return leftOut(notes.adjustment(policy.name)); }
	const readings = alarms.map((alarm) => readAlarm(alarm, context));
	return {
		settings: readings.flatMap(({ settings }) => settings === undefined ? [] : [build(settings)]),
		notes: [...readings.flatMap((reading) => reading.notes), ...uncertainNotes(alarms)],
	};
}

/** What a policy becomes with an alarm; `undefined` if the code does not tell what it adjusts. */
function stepPolicy(policy: ScalingPolicy): ((alarm: AlarmSettings) => Settings<StepPolicy>) | undefined {
	const { adjustmentType } = policy;
	const steps = policy.stepAdjustments.map(stepOf).filter((step) => step !== undefined);
	if (!isKnown(adjustmentType) || steps.length === 0 || steps.length < policy.stepAdjustments.length) { return undefined; }
	return (alarm) => ({
		kind: { value: 'step', origin: named(policy).origin },
		name: named(policy),
		alarm,
		adjustmentType: choiceOf(adjustmentType, adjustmentTypes, 'ChangeInCapacity'),
		minAdjustmentMagnitude: optionalNumber(policy.minAdjustmentMagnitude),
		metricAggregationType: choiceOf(policy.metricAggregationType, ['Average', 'Minimum', 'Maximum'], 'Average'),
		instanceWarmupSeconds: warmupOf(policy),
		steps,
	});
}

function stepOf({ metricIntervalLowerBound: lower, metricIntervalUpperBound: upper, scalingAdjustment }: StepAdjustment): Steps[number] | undefined {
	const isTold = isKnown(scalingAdjustment) && (lower === undefined || isKnown(lower)) && (upper === undefined || isKnown(upper));
	return isTold ? { lowerBound: boundOf(lower), upperBound: boundOf(upper), adjustment: known(scalingAdjustment) } : undefined;
}

function boundOf(bound: Value<number> | undefined): Setting<number | null> {
	return isKnown(bound) ? known(bound) : omitted(null, defaults.infinite);
}

function simplePolicy(policy: ScalingPolicy): ((alarm: AlarmSettings) => Settings<SimplePolicy>) | undefined {
	const { adjustmentType, scalingAdjustment } = policy;
	if (!isKnown(adjustmentType) || !isKnown(scalingAdjustment)) { return undefined; }
	return (alarm) => ({
		kind: { value: 'simple', origin: named(policy).origin },
		name: named(policy),
		alarm,
		adjustmentType: choiceOf(adjustmentType, adjustmentTypes, 'ChangeInCapacity'),
		adjustment: known(scalingAdjustment),
		minAdjustmentMagnitude: optionalNumber(policy.minAdjustmentMagnitude),
		cooldownSeconds: optionalSettingOf<number | null>(policy.cooldownSeconds, { unknown: null, shown: defaults.unset, missing: omitted(null, defaults.cooldown) }),
	});
}

function optionalNumber(value: Value<number> | undefined): Setting<number | null> {
	return optionalSettingOf<number | null>(value, { unknown: null, shown: defaults.unset, missing: omitted(null, defaults.unset) });
}
