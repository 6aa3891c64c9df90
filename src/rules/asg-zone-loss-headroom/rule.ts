/** A CPU target that leaves the other zones no room for the load of one that fails. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { zoneCountOf } from '../../core/model/zones';
import { replaceValues } from '../fixes';
import { actingPolicies } from '../groupParts';
import type { Rule } from '../rule';
import { lowerTarget, noRoom, text } from './text';

/**
 * Follows from arithmetic: instances are spread evenly, so that without one of z zones each of the others carries z ÷ (z − 1) of its load.
 */
export const asgZoneLossHeadroom: Rule<AutoScalingGroup> = {
	id: 'asg-zone-loss-headroom', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html',
	check(group, report, { resources }) {
		const { minSize, maxSize, targetGroupArns, loadBalancerNames, name } = group;
		const zones = zoneCountOf(group, resources);
		const isServing = [targetGroupArns, loadBalancerNames].some((attached) => isKnown(attached) && attached.value.length > 0);
		const isSpread = isKnown(minSize) && isKnown(maxSize) && maxSize.value > 1 && maxSize.value > minSize.value;
		if (zones === undefined || zones < 2 || !isServing || !isSpread) { return; }
		for (const { targetTracking } of actingPolicies(group, resources)) {
			const metric = targetTracking?.predefinedMetricType;
			const target = targetTracking?.targetValue;
			if (!isKnown(metric) || !metric.value.startsWith('ASGAverageCPUUtilization') || !isKnown(target) || target.value > 100) { continue; }
			const after = target.value * zones / (zones - 1);
			if (after <= 100) { continue; }
			const wanted = Math.floor(100 * (zones - 1) / zones);
			report({
				at: target, message: noRoom, args: { name, zones, target: target.value, after },
				fixes: replaceValues(localize(lowerTarget, wanted), [{ value: target, newText: String(wanted) }], false),
			});
		}
	},
};
