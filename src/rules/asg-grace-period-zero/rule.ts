/** Load balancer health checks without a grace period. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { gracePeriod } from '../../core/facts/autoScalingFigures';
import { localize } from '../../core/model/localized';
import { lifecycleHooksOf, targetGroupsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { detectionSeconds } from '../../core/simulation/loadBalancing/healthCheckTiming';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { noGrace, setGrace, text } from './text';

/** An instance that a launch hook keeps from service until it is ready needs no grace period. */
export const asgGracePeriodZero: Rule<AutoScalingGroup> = {
	id: 'asg-grace-period-zero', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: gracePeriod.source.url,
	check(group, report, context) {
		const { healthCheckGracePeriodSeconds: grace, healthCheckType, name } = group;
		if (!isKnown(grace) || grace.value !== 0 || !isKnown(healthCheckType) || !healthCheckType.value.includes('ELB')) { return; }
		if (lifecycleHooksOf(group, context.resources).some(mayHoldLaunch)) { return; }
		const wanted = gracePeriod.consoleDefaultSeconds;
		report({
			at: grace, message: noGrace, args: { name, isWritten: grace.origin.kind !== 'omitted', noticedSeconds: noticedSeconds(group, context.resources) },
			fixes: () => writeSettings(localize(setGrace, wanted), [{ resource: group, path: 'healthCheckGracePeriodSeconds', value: wanted }], { isPreferred: true, context }),
		});
	},
};

function mayHoldLaunch({ lifecycleTransition }: ReturnType<typeof lifecycleHooksOf>[number]): boolean {
	return !isKnown(lifecycleTransition) || lifecycleTransition.value.includes('LAUNCHING');
}

/** When the first of its target groups calls a silent instance unhealthy; `undefined` where that is not known. */
function noticedSeconds(group: AutoScalingGroup, resources: readonly Resource[]): number | undefined {
	const seconds = targetGroupsOf(group, resources).flatMap(({ healthCheckIntervalSeconds: interval, unhealthyThresholdCount: count }) =>
		isKnown(interval) && isKnown(count) && interval.value >= 1 && Number.isInteger(count.value) && count.value >= 1 && count.value <= 10 ? [detectionSeconds(interval.value, count.value)] : []);
	return seconds.length === 0 ? undefined : Math.min(...seconds);
}
