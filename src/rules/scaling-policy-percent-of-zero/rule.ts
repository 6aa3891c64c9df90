/** Percent adjustments that cannot bring a group back from no instances. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { capacityChange } from '../../core/simulation/policies/scalingAdjustment';
import { replaceValues } from '../fixes';
import { actingPolicies, actingSchedules, mayHaveMore } from '../groupParts';
import { movesOf } from '../policyMoves';
import type { Rule } from '../rule';
import { raiseMin, staysEmpty, text } from './text';

/** Only where nothing else can start the first instance. A percent of one instance and more never rounds to nothing, so that small groups scale. */
export const scalingPolicyPercentOfZero: Rule<AutoScalingGroup> = {
	id: 'scaling-policy-percent-of-zero', severity: 'warning', category: 'scaling', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-adjustment',
	check(group, report, { resources }) {
		const { minSize: min, maxSize: max, name } = group;
		if (!isKnown(min) || min.value !== 0 || !isKnown(max) || max.value === 0 || mayStart(group, resources)) { return; }
		const policies = actingPolicies(group, resources);
		const percent = policies.find(addsPercent);
		const adjustment = percent === undefined ? undefined : movesOf(percent, 'above')?.[0]?.adjustment;
		if (adjustment === undefined || policies.some((policy) => policy !== percent && mayLift(policy))) { return; }
		report({
			at: adjustment, message: staysEmpty, args: { name, percent: adjustment.value },
			fixes: replaceValues(localize(raiseMin, 1), [{ value: min, newText: '1' }], true),
		});
	},
};

function mayStart(group: AutoScalingGroup, resources: Parameters<typeof actingSchedules>[1]): boolean {
	return actingSchedules(group, resources).length > 0
		|| mayHaveMore(group, 'AWS::AutoScaling::ScheduledAction', resources) || mayHaveMore(group, 'AWS::AutoScaling::ScalingPolicy', resources);
}

/** What a minimum magnitude makes of no instance is not documented: nothing is said of it. */
function addsPercent(policy: ScalingPolicy): boolean {
	const moves = movesOf(policy, 'above') ?? [];
	return policy.minAdjustmentMagnitude === undefined && moves.length > 0 && moves.every(({ adjustmentType, adjustment }) =>
		adjustmentType === 'PercentChangeInCapacity' && adjustment.value > 0 && Number.isInteger(adjustment.value)
		&& capacityChange(0, { adjustmentType, adjustment: adjustment.value, minAdjustmentMagnitude: null }) === 0);
}

/** Anything but a policy that surely removes, or adds a percentage. */
function mayLift(policy: ScalingPolicy): boolean {
	const moves = movesOf(policy, 'above');
	if (moves === undefined || policy.minAdjustmentMagnitude !== undefined) { return true; }
	return moves.some(({ adjustmentType, adjustment }) => adjustmentType !== 'PercentChangeInCapacity' && adjustment.value > 0);
}
