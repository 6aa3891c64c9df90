/** Policies that remove instances when the load is high, or add them when it is low. */
import { formatNumber } from '../../core/format';
import type { Alarm } from '../../core/model/alarm';
import { localize } from '../../core/model/localized';
import { alarmsOf } from '../../core/model/relations';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { surelyExists } from '../groupParts';
import { doesRiseWithLoad, metricKey } from '../loadMetrics';
import { movesOf, sideOf } from '../policyMoves';
import type { Reporter, Rule } from '../rule';
import { negate, text, wrongWay } from './text';

export const scalingPolicyDirection: Rule<ScalingPolicy> = {
	id: 'scaling-policy-direction', severity: 'warning', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html',
	check(policy, report, { resources }) {
		for (const alarm of alarmsOf(policy, resources).filter(surelyExists)) { checkAlarm(policy, alarm, report); }
	},
};

function checkAlarm(policy: ScalingPolicy, alarm: Alarm, report: Reporter): void {
	const side = sideOf(alarm);
	if (side === undefined || !isKnown(alarm.threshold) || !isKnown(alarm.metricName) || !doesRiseWithLoad(metricKey(alarm))) { return; }
	for (const { adjustmentType, adjustment } of movesOf(policy, side) ?? []) {
		if (adjustmentType === 'ExactCapacity' || adjustment.value === 0 || (adjustment.value > 0) === (side === 'above')) { continue; }
		const args = { policy: policy.name, alarm: alarm.name, metric: alarm.metricName.value, side, threshold: formatNumber(alarm.threshold.value, 2), removes: adjustment.value < 0 };
		const wanted = String(-adjustment.value);
		report({ at: adjustment, message: wrongWay, args, fixes: replaceValues(localize(negate, wanted), [{ value: adjustment, newText: wanted }], false) });
	}
}
