/** Maximum instance lifetimes that are refused. */
import { formatNumber } from '../../core/format';
import { maxInstanceLifetime } from '../../core/facts/autoScalingFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { setLifetime, text, tooLong, tooShort } from './text';

/** What Terraform's provider takes at most: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_group, read on 2026-11-22. */
const terraformMaxSeconds = 31_536_000;

export const asgMaxInstanceLifetime: Rule<AutoScalingGroup> = {
	id: 'asg-max-instance-lifetime', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html',
	check({ maxInstanceLifetimeSeconds: lifetime, language }, report) {
		if (!isKnown(lifetime) || lifetime.value === 0) { return; }
		const min = maxInstanceLifetime.minSeconds;
		if (lifetime.value < min) {
			report({
				at: lifetime, message: tooShort, args: { seconds: formatNumber(lifetime.value), min: formatNumber(min) },
				fixes: replaceValues(localize(setLifetime, formatNumber(min)), [{ value: lifetime, newText: String(min) }], true),
			});
		} else if (language === 'terraform' && lifetime.value > terraformMaxSeconds) {
			report({
				at: lifetime, message: tooLong, args: { seconds: formatNumber(lifetime.value), max: formatNumber(terraformMaxSeconds) },
				fixes: replaceValues(localize(setLifetime, formatNumber(terraformMaxSeconds)), [{ value: lifetime, newText: String(terraformMaxSeconds) }], true),
			});
		}
	},
};
