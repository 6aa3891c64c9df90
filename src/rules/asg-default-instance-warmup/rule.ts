/** A group with dynamic scaling, but without the default instance warmup that AWS advises to set. */
import { formatNumber } from '../../core/format';
import { gracePeriod, instanceWarmup } from '../../core/facts/autoScalingFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import { actingPolicies } from '../groupParts';
import type { Rule } from '../rule';
import { missing, setWarmup, text } from './text';

export const asgDefaultInstanceWarmup: Rule<AutoScalingGroup> = {
	id: 'asg-default-instance-warmup', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html',
	check(group, report, context) {
		const { defaultInstanceWarmupSeconds, defaultCooldownSeconds: cooldown, healthCheckGracePeriodSeconds: grace, nameRange, file, name } = group;
		if (defaultInstanceWarmupSeconds !== undefined) { return; }
		const waiting = actingPolicies(group, context.resources).filter(({ policyType, estimatedInstanceWarmupSeconds }) =>
			isKnown(policyType) && ['StepScaling', 'TargetTrackingScaling'].includes(policyType.value) && estimatedInstanceWarmupSeconds === undefined);
		if (waiting.length === 0) { return; }
		const graceSeconds = isKnown(grace) && grace.value > 0 ? grace.value : gracePeriod.consoleDefaultSeconds;
		const wanted = Math.min(graceSeconds, instanceWarmup.maxSeconds);
		report({
			at: { file, range: nameRange }, message: missing,
			args: { name, policies: waiting.map((policy) => policy.name).join(', '), cooldown: isKnown(cooldown) ? formatNumber(cooldown.value) : undefined },
			fixes: () => writeSettings(localize(setWarmup, formatNumber(wanted)), [{ resource: group, path: 'defaultInstanceWarmupSeconds', value: wanted }], { isPreferred: true, context }),
		});
	},
};
