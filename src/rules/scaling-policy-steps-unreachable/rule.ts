/** Steps of which none begins at the threshold of the alarm: bounds taken for absolute values, or on the wrong side. */
import { formatNumber } from '../../core/format';
import type { Alarm } from '../../core/model/alarm';
import { localize } from '../../core/model/localized';
import { alarmsOf } from '../../core/model/relations';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { findStepFault } from '../../core/simulation/policies/stepScaling';
import type { Comparison } from '../../core/simulation/policies/stepScaling';
import { replaceValues } from '../fixes';
import { surelyExists } from '../groupParts';
import { knownSteps, sideOf } from '../policyMoves';
import type { KnownStep } from '../policyMoves';
import type { Fix, Reporter, Rule } from '../rule';
import { atThreshold, beginsLate, never, text, wrongSide } from './text';

/** A policy that AWS rejects is another rule's. */
export const scalingPolicyStepsUnreachable: Rule<ScalingPolicy> = {
	id: 'scaling-policy-steps-unreachable', severity: 'warning', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-steps',
	check(policy, report, { resources }) {
		const steps = knownSteps(policy);
		if (steps === undefined || findStepFault(steps) !== null) { return; }
		for (const alarm of alarmsOf(policy, resources).filter(surelyExists)) { checkAlarm(steps, alarm, report); }
	},
};

function checkAlarm(steps: readonly KnownStep[], alarm: Alarm, report: Reporter): void {
	const { threshold, metricName, hasMetricMath, name } = alarm;
	const side = sideOf(alarm);
	if (side === undefined || !isKnown(threshold)) { return; }
	const facing = steps.filter(({ lower, upper }) => (side === 'above' ? (upper ?? Infinity) > 0 : (lower ?? -Infinity) < 0));
	const [first] = [...facing].sort((a, b) => distanceOf(a, side) - distanceOf(b, side));
	if (first === undefined) {
		const [any] = steps;
		if (any !== undefined) { report({ at: any.at, message: wrongSide, args: { alarm: name, threshold: formatNumber(threshold.value, 6), side } }); }
		return;
	}
	const distance = distanceOf(first, side);
	if (distance <= 0) { return; }
	const start = side === 'above' ? threshold.value + distance : threshold.value - distance;
	const isPercent = !hasMetricMath && isKnown(metricName) && metricName.value === 'CPUUtilization';
	const isNever = isPercent && (start >= 100 || start <= 0);
	const bound = side === 'above' ? first.source.metricIntervalLowerBound : first.source.metricIntervalUpperBound;
	const args = { alarm: name, threshold: formatNumber(threshold.value, 6), bound: formatNumber(distance, 6), start: formatNumber(start, 6), side };
	report({ at: bound ?? first.at, severity: isNever ? 'warning' : 'information', message: isNever ? never : beginsLate, args, fixes: () => fixesFor(facing, { side, distance }) });
}

/** How far from the threshold a step begins; 0 and less begin there. */
function distanceOf({ lower, upper }: KnownStep, side: Comparison): number {
	return side === 'above' ? lower ?? -Infinity : -(upper ?? Infinity);
}

/** All bounds nearer by the distance of the first step. */
function fixesFor(facing: readonly KnownStep[], { side, distance }: { readonly side: Comparison; readonly distance: number }): readonly Fix[] {
	const moved = facing.flatMap(({ source }) => [source.metricIntervalLowerBound, source.metricIntervalUpperBound])
		.flatMap((value) => (isKnown(value) ? [{ value, newText: String(Number((value.value - (side === 'above' ? distance : -distance)).toPrecision(12)) + 0) }] : []));
	return replaceValues(localize(atThreshold, facing.length), moved, true);
}
