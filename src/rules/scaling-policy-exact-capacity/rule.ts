/** Exact capacities outside of the bounds of their group. */
import { formatNumber } from '../../core/format';
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { clampCapacity } from '../../core/simulation/policies/adjustment';
import { replaceValues } from '../fixes';
import { groupOfPolicy } from '../policyMoves';
import type { Rule } from '../rule';
import { held, negative, setAdjustment, setBound, text } from './text';

export const scalingPolicyExactCapacity: Rule<ScalingPolicy> = {
	id: 'scaling-policy-exact-capacity', severity: 'warning', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-adjustment',
	check(policy, report, { resources }) {
		if (!isKnown(policy.adjustmentType) || policy.adjustmentType.value !== 'ExactCapacity') { return; }
		const group = groupOfPolicy(policy, resources);
		for (const adjustment of [policy.scalingAdjustment, ...policy.stepAdjustments.map((step) => step.scalingAdjustment)].filter((value): value is Known<number> => isKnown(value))) {
			if (adjustment.value < 0) {
				const positive = String(-adjustment.value);
				report({ at: adjustment, severity: 'error', message: negative, args: { capacity: adjustment.value }, fixes: replaceValues(localize(setAdjustment, positive), [{ value: adjustment, newText: positive }], false) });
				continue;
			}
			if (group === undefined || !isKnown(group.minSize) || !isKnown(group.maxSize) || group.minSize.value > group.maxSize.value) { continue; }
			const { minSize: min, maxSize: max, name } = group;
			const { capacity, clampedBy } = clampCapacity(adjustment.value, { minSize: min.value, maxSize: max.value });
			if (clampedBy === null) { continue; }
			const bound = clampedBy === 'maxSize' ? max : min;
			report({
				at: adjustment, message: held, args: { name, wanted: adjustment.value, bound: capacity, isMax: clampedBy === 'maxSize' },
				fixes: [
					...replaceValues(localize(setAdjustment, formatNumber(capacity)), [{ value: adjustment, newText: String(capacity) }], true),
					...replaceValues(localize(setBound, { isMax: clampedBy === 'maxSize', capacity: formatNumber(adjustment.value) }), [{ value: bound, newText: String(adjustment.value) }], false),
				],
			});
		}
	},
};
