/** What simple and step scaling policies do to their group, as far as the text tells it. Must never hold a rule's own knowledge. */
import type { Alarm } from '../core/model/alarm';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Resource } from '../core/model/resource';
import { resolveReference } from '../core/model/resource';
import type { ScalingPolicy, StepAdjustment } from '../core/model/scalingPolicy';
import { isKnown } from '../core/model/value';
import type { Known, Value } from '../core/model/value';
import type { AdjustmentType } from '../core/simulation/policies/scalingAdjustment';
import type { Comparison, Step } from '../core/simulation/policies/stepScaling';

/** On which side of its threshold an alarm is; `undefined` where it is not known, or a band. */
export function sideOf({ comparisonOperator: operator }: Alarm): Comparison | undefined {
	if (!isKnown(operator)) { return undefined; }
	if (/^GreaterThan(?:OrEqualTo)?Threshold$/.test(operator.value)) { return 'above'; }
	return /^LessThan(?:OrEqualTo)?Threshold$/.test(operator.value) ? 'below' : undefined;
}

export interface KnownStep extends Step {
	readonly source: StepAdjustment;
	readonly at: Known<number>;
}

/** The steps of a step scaling policy; `undefined` if anything of one is not known. */
export function knownSteps({ policyType, stepAdjustments }: ScalingPolicy): readonly KnownStep[] | undefined {
	if (!isKnown(policyType) || policyType.value !== 'StepScaling' || stepAdjustments.length === 0) { return undefined; }
	const steps: KnownStep[] = [];
	for (const source of stepAdjustments) {
		const { metricIntervalLowerBound: lower, metricIntervalUpperBound: upper, scalingAdjustment } = source;
		if (!isKnown(scalingAdjustment) || (lower !== undefined && !isKnown(lower)) || (upper !== undefined && !isKnown(upper))) { return undefined; }
		steps.push({ lower: lower?.value ?? null, upper: upper?.value ?? null, adjustment: scalingAdjustment.value, source, at: lower ?? upper ?? scalingAdjustment });
	}
	return steps;
}

/** One adjustment that a policy may make. */
export interface Move {
	readonly adjustmentType: AdjustmentType;
	readonly adjustment: Known<number>;
}

/**
 * The adjustments that a simple or step scaling policy makes on a side of its threshold, those of the nearest step first;
 * `undefined` where they are not all known, or it is of another kind.
 */
export function movesOf(policy: ScalingPolicy, side: Comparison): readonly Move[] | undefined {
	const { policyType, adjustmentType, scalingAdjustment } = policy;
	const type = toAdjustmentType(adjustmentType);
	if (!isKnown(policyType) || type === undefined) { return undefined; }
	if (policyType.value === 'SimpleScaling') { return isKnown(scalingAdjustment) ? [{ adjustmentType: type, adjustment: scalingAdjustment }] : undefined; }
	return knownSteps(policy)
		?.filter(({ lower, upper }) => (side === 'above' ? (upper ?? Infinity) > 0 : (lower ?? -Infinity) < 0))
		.sort((a, b) => (side === 'above' ? (a.lower ?? -Infinity) - (b.lower ?? -Infinity) : (b.upper ?? Infinity) - (a.upper ?? Infinity)))
		.flatMap(({ source }) => (isKnown(source.scalingAdjustment) ? [{ adjustmentType: type, adjustment: source.scalingAdjustment }] : []));
}

function toAdjustmentType(value: Value<string> | undefined): AdjustmentType | undefined {
	if (!isKnown(value)) { return undefined; }
	return value.value === 'ChangeInCapacity' || value.value === 'ExactCapacity' || value.value === 'PercentChangeInCapacity' ? value.value : undefined;
}

/** The group that a policy scales, if it stands in the same module. */
export function groupOfPolicy({ autoScalingGroup }: ScalingPolicy, resources: readonly Resource[]): AutoScalingGroup | undefined {
	return isKnown(autoScalingGroup) ? resolveReference(resources, autoScalingGroup.value, 'AWS::AutoScaling::AutoScalingGroup') : undefined;
}
