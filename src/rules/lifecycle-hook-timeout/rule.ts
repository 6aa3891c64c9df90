/** Heartbeat time-outs that AWS does not take. */
import { formatNumber } from '../../core/format';
import { lifecycleHooks } from '../../core/facts/autoScalingFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LifecycleHook } from '../../core/model/lifecycleHook';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { outOfRange, setTimeout, text } from './text';

export const lifecycleHookTimeout: Rule<AutoScalingGroup | LifecycleHook> = {
	id: 'lifecycle-hook-timeout', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LifecycleHook'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html',
	check(resource, report) {
		const { heartbeatMinSeconds: min, heartbeatMaxSeconds: max } = lifecycleHooks;
		for (const { heartbeatTimeoutSeconds: timeout } of resource.type === 'AWS::AutoScaling::LifecycleHook' ? [resource] : resource.lifecycleHookSpecificationList) {
			if (!isKnown(timeout) || (timeout.value >= min && timeout.value <= max)) { continue; }
			const nearest = timeout.value < min ? min : max;
			report({
				at: timeout, message: outOfRange, args: { seconds: formatNumber(timeout.value), min: formatNumber(min), max: formatNumber(max) },
				fixes: replaceValues(localize(setTimeout, formatNumber(nearest)), [{ value: timeout, newText: String(nearest) }], true),
			});
		}
	},
};
