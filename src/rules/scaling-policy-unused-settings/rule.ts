/** Settings that a scaling policy of its type does not have. */
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import { removeProperties } from '../fixes';
import type { Rule } from '../rule';
import { magnitudeUnused, remove, text, unused } from './text';

interface Unused {
	/** In the words of the language. */
	readonly setting: string;
	readonly value: Value<number>;
}

/** CloudFormation takes them without effect; Terraform's provider refuses to apply them, unless they are 0. */
export const scalingPolicyUnusedSettings: Rule<ScalingPolicy> = {
	id: 'scaling-policy-unused-settings', severity: 'warning', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html',
	check(policy, report, context) {
		const { policyType, adjustmentType, minAdjustmentMagnitude, language } = policy;
		if (!isKnown(policyType)) { return; }
		const isTerraform = language === 'terraform';
		for (const { setting, value } of unusedSettings(policy, policyType.value, isTerraform)) {
			report({
				at: value, severity: isTerraform ? 'error' : 'warning', message: unused, args: { setting, policyType: policyType.value, isTerraform },
				fixes: () => removeProperties(localize(remove, setting), [value], { isPreferred: true, resource: policy, context }),
			});
		}
		if (isKnown(minAdjustmentMagnitude) && isKnown(adjustmentType) && adjustmentType.value !== 'PercentChangeInCapacity') {
			const setting = isTerraform ? 'min_adjustment_magnitude' : 'MinAdjustmentMagnitude';
			report({
				at: minAdjustmentMagnitude, message: magnitudeUnused, args: { setting, adjustmentType: adjustmentType.value },
				fixes: () => removeProperties(localize(remove, setting), [minAdjustmentMagnitude], { isPreferred: true, resource: policy, context }),
			});
		}
	},
};

function unusedSettings({ cooldownSeconds, estimatedInstanceWarmupSeconds, scalingAdjustment }: ScalingPolicy, policyType: string, isTerraform: boolean): readonly Unused[] {
	const isSimple = policyType === 'SimpleScaling';
	const candidates: readonly (readonly [string, Value<number> | undefined])[] = isSimple
		? [[isTerraform ? 'estimated_instance_warmup' : 'EstimatedInstanceWarmup', estimatedInstanceWarmupSeconds]]
		: [[isTerraform ? 'cooldown' : 'Cooldown', cooldownSeconds], [isTerraform ? 'scaling_adjustment' : 'ScalingAdjustment', scalingAdjustment]];
	return candidates.flatMap(([setting, value]) => (isKnown(value) && !(isTerraform && value.value === 0) ? [{ setting, value }] : []));
}
