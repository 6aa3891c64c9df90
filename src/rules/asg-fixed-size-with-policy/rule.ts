/** Scaling policies on a group whose minimum is its maximum. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { actingPolicies, actingSchedules, mayHaveMore } from '../groupParts';
import type { Rule } from '../rule';
import { fixed, raiseMax, text } from './text';

/** A group of 0 is switched off on purpose, and one that a schedule or a forecast may widen is not fixed. */
export const asgFixedSizeWithPolicy: Rule<AutoScalingGroup> = {
	id: 'asg-fixed-size-with-policy', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
	check(group, report, { resources }) {
		const { minSize: min, maxSize: max, name } = group;
		if (!isKnown(min) || !isKnown(max) || min.value !== max.value || max.value === 0) { return; }
		const policies = actingPolicies(group, resources);
		if (policies.length === 0 || policies.some(maySurpassMax) || isScheduled(group, resources)) { return; }
		const doubled = max.value * 2;
		report({
			at: max, message: fixed, args: { name, size: max.value, policies: policies.map((policy) => policy.name).join(', ') },
			fixes: replaceValues(localize(raiseMax, formatNumber(doubled)), [{ value: max, newText: String(doubled) }], false),
		});
	},
};

function maySurpassMax({ predictiveScaling }: ScalingPolicy): boolean {
	const behavior = predictiveScaling?.maxCapacityBreachBehavior;
	return behavior !== undefined && (!isKnown(behavior) || behavior.value === 'IncreaseMaxCapacity');
}

function isScheduled(group: AutoScalingGroup, resources: readonly Resource[]): boolean {
	return actingSchedules(group, resources).length > 0 || mayHaveMore(group, 'AWS::AutoScaling::ScheduledAction', resources);
}
