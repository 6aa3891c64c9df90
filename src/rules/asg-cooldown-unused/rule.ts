/** A default cooldown in a group whose policies do not know cooldowns. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import { removeProperties } from '../fixes';
import { actingPolicies, mayHaveMore } from '../groupParts';
import type { Rule } from '../rule';
import { remove, text, unused } from './text';

/** Where a policy falls back on the cooldown as its warm-up, asg-default-instance-warmup says so. */
export const asgCooldownUnused: Rule<AutoScalingGroup> = {
	id: 'asg-cooldown-unused', severity: 'hint', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html',
	check(group, report, context) {
		const { defaultCooldownSeconds: cooldown, defaultInstanceWarmupSeconds: warmup, name } = group;
		if (!isKnown(cooldown) || cooldown.origin.kind === 'omitted' || mayHaveMore(group, 'AWS::AutoScaling::ScalingPolicy', context.resources)) { return; }
		const policies = actingPolicies(group, context.resources);
		const isNeeded = policies.some(({ policyType, estimatedInstanceWarmupSeconds }) =>
			!isKnown(policyType) || policyType.value === 'SimpleScaling' || (policyType.value !== 'PredictiveScaling' && warmup === undefined && estimatedInstanceWarmupSeconds === undefined));
		if (policies.length === 0 || isNeeded) { return; }
		report({
			at: cooldown, message: unused, args: { name, seconds: formatNumber(cooldown.value) },
			fixes: () => removeProperties(remove, [cooldown], { isPreferred: true, resource: group, context }),
		});
	},
};
