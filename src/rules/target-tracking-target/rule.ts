/** Targets that a metric in percent cannot pass, or that are meant as a fraction. */
import { formatNumber } from '../../core/format';
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { metricKey } from '../loadMetrics';
import type { Rule } from '../rule';
import { fraction, setTarget, text, unreachable } from './text';

/** Leaves room for the load that grows while instances start; a starting point, not a figure of AWS. */
const usualTargetPercent = 60;

export const targetTrackingTarget: Rule<ScalingPolicy> = {
	id: 'target-tracking-target', severity: 'warning', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
	check({ targetTracking, name }, report) {
		const target = targetTracking?.targetValue;
		if (targetTracking === undefined || !isKnown(target)) { return; }
		const { predefinedMetricType: predefined, customizedMetric: own } = targetTracking;
		const isPercent = isKnown(predefined) ? predefined.value.startsWith('ASGAverageCPUUtilization') : own !== undefined && metricKey(own) === 'AWS/EC2 CPUUtilization';
		if (!isPercent) { return; }
		if (target.value >= 100) {
			const fixes = replaceValues(localize(setTarget, String(usualTargetPercent)), [{ value: target, newText: String(usualTargetPercent) }], false);
			report({ at: target, message: unreachable, args: { name, target: target.value }, fixes });
		} else if (target.value > 0 && target.value < 1) {
			const wanted = formatNumber(target.value * 100, 2);
			report({ at: target, message: fraction, args: { name, target: target.value }, fixes: replaceValues(localize(setTarget, wanted), [{ value: target, newText: wanted }], true) });
		}
	},
};
