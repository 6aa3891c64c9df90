/** A grace period in which a target that failed its first check cannot become healthy again. */
import { formatDuration } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { gracePeriod } from '../../core/facts/autoScalingFigures';
import { localize } from '../../core/model/localized';
import { lifecycleHooksOf, targetGroupsOf } from '../../core/model/relations';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { setGrace, tooShort, text } from './text';

/** A grace period of 0 is another rule's; with a launch hook the instance may be ready before it is judged. */
export const asgGracePeriodShort: Rule<AutoScalingGroup> = {
	id: 'asg-grace-period-short', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html',
	check(group, report, { resources }) {
		const { healthCheckGracePeriodSeconds: grace, healthCheckType, name } = group;
		if (!isKnown(grace) || grace.value === 0 || !isKnown(healthCheckType) || !healthCheckType.value.includes('ELB')) { return; }
		if (lifecycleHooksOf(group, resources).some(({ lifecycleTransition: transition }) => !isKnown(transition) || transition.value.includes('LAUNCHING'))) { return; }
		const [slowest] = targetGroupsOf(group, resources).flatMap((target) => recoveryOf(target) ?? []).sort((a, b) => b.seconds - a.seconds);
		if (slowest === undefined || slowest.seconds <= grace.value) { return; }
		const wanted = Math.max(gracePeriod.consoleDefaultSeconds, slowest.seconds);
		report({
			at: grace, message: tooShort, args: { ...slowest, name, graceSeconds: grace.value },
			fixes: replaceValues({ en: localize(setGrace, formatDuration(wanted, 'en')).en, ko: localize(setGrace, formatDuration(wanted, 'ko')).ko }, [{ value: grace, newText: String(wanted) }], true),
		});
	},
};

interface Recovery {
	readonly target: string;
	readonly checks: number;
	readonly intervalSeconds: number;
	readonly seconds: number;
}

function recoveryOf({ name, healthyThresholdCount: count, healthCheckIntervalSeconds: interval }: TargetGroup): Recovery | undefined {
	if (!isKnown(count) || !isKnown(interval)) { return undefined; }
	return { target: name, checks: count.value, intervalSeconds: interval.value, seconds: count.value * interval.value };
}
