/** A simple scaling policy that may add again before the instances that it added are judged. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import { actingPolicies } from '../groupParts';
import type { Fix, Rule, RuleContext } from '../rule';
import { setCooldown, text, tooShort } from './text';

/** A grace period that is not written says nothing of how long the application needs. */
export const asgCooldownBelowGrace: Rule<AutoScalingGroup> = {
	id: 'asg-cooldown-below-grace', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html',
	check(group, report, context) {
		const { healthCheckGracePeriodSeconds: grace, defaultCooldownSeconds } = group;
		if (!isKnown(grace) || grace.origin.kind === 'omitted') { return; }
		for (const policy of actingPolicies(group, context.resources)) {
			const cooldown = policy.cooldownSeconds ?? defaultCooldownSeconds;
			if (!addsBySimpleScaling(policy) || !isKnown(cooldown) || cooldown.value >= grace.value) { continue; }
			report({
				at: cooldown, message: tooShort, args: { group: group.name, policy: policy.name, cooldown: formatNumber(cooldown.value), grace: formatNumber(grace.value) },
				fixes: () => fixesFor(group, policy, grace.value, context),
			});
		}
	},
};

function addsBySimpleScaling({ policyType, scalingAdjustment, adjustmentType }: ScalingPolicy): boolean {
	return isKnown(policyType) && policyType.value === 'SimpleScaling' && isKnown(adjustmentType) && adjustmentType.value !== 'ExactCapacity'
		&& isKnown(scalingAdjustment) && scalingAdjustment.value > 0;
}

function fixesFor(group: AutoScalingGroup, policy: ScalingPolicy, wanted: number, context: RuleContext): readonly Fix[] {
	const change = policy.cooldownSeconds === undefined ? { resource: group, path: 'defaultCooldownSeconds', value: wanted } : { resource: policy, path: 'cooldownSeconds', value: wanted };
	return writeSettings(localize(setCooldown, formatNumber(wanted)), [change], { isPreferred: true, context });
}
