/** Policies of one group that want different things at the same value of the same metric. */
import { formatNumber } from '../../core/format';
import { targetTracking as trackingFigures } from '../../core/facts/autoScalingFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { alarmsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { actingPolicies, surelyExists } from '../groupParts';
import { metricKey } from '../loadMetrics';
import { movesOf, sideOf } from '../policyMoves';
import type { Reporter, Rule } from '../rule';
import { fights, lowerThreshold, text, twoTargets } from './text';

/** The metric that a predefined one of target tracking is. */
const predefinedKeys: Readonly<Record<string, string>> = {
	ASGAverageCPUUtilization: 'AWS/EC2 CPUUtilization', ASGAverageCPUUtilizationHighResolution: 'AWS/EC2 CPUUtilization',
	ASGAverageNetworkIn: 'AWS/EC2 NetworkIn', ASGAverageNetworkOut: 'AWS/EC2 NetworkOut',
};

export const scalingPoliciesConflict: Rule<AutoScalingGroup> = {
	id: 'scaling-policies-conflict', category: 'scaling', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html#multiple-scaling-policy-resolution',
	check(group, report, { resources }) {
		const policies = actingPolicies(group, resources);
		const tracked = policies.flatMap((policy) => toTracked(policy) ?? []);
		for (const [index, one] of tracked.entries()) {
			const other = tracked.slice(0, index).find(({ key, target }) => key === one.key && target.value !== one.target.value);
			if (other === undefined) { continue; }
			const [low, high] = one.target.value < other.target.value ? [one, other] : [other, one];
			report({ at: high.target, message: twoTargets, args: { name: group.name, metric: metricOf(high.key), low: low.target.value, lowPolicy: low.policy.name, high: high.target.value } });
		}
		for (const policy of policies) { checkRemoval(policy, tracked, resources, report); }
	},
};

interface Tracked {
	readonly policy: ScalingPolicy;
	readonly key: string;
	readonly target: Known<number>;
}

function toTracked(policy: ScalingPolicy): Tracked | undefined {
	const metric = policy.targetTracking?.predefinedMetricType;
	const target = policy.targetTracking?.targetValue;
	const key = isKnown(metric) ? predefinedKeys[metric.value] : undefined;
	return key === undefined || !isKnown(target) ? undefined : { policy, key, target };
}

/** A policy that removes instances while target tracking would add them. */
function checkRemoval(policy: ScalingPolicy, tracked: readonly Tracked[], resources: readonly Resource[], report: Reporter): void {
	if (!(movesOf(policy, 'below') ?? []).some(({ adjustmentType, adjustment }) => adjustmentType !== 'ExactCapacity' && adjustment.value < 0)) { return; }
	for (const alarm of alarmsOf(policy, resources).filter((one) => surelyExists(one) && sideOf(one) === 'below')) {
		const { threshold } = alarm;
		const other = tracked.find(({ key }) => key === metricKey(alarm));
		if (other === undefined || !isKnown(threshold) || threshold.value <= other.target.value) { continue; }
		const wanted = Math.floor(other.target.value * trackingFigures.observedLowRatio);
		report({
			at: threshold, message: fights, args: { policy: policy.name, metric: metricOf(other.key), threshold: threshold.value, tracking: other.policy.name, target: other.target.value },
			fixes: replaceValues(localize(lowerThreshold, formatNumber(wanted)), [{ value: threshold, newText: String(wanted) }], true),
		});
	}
}

function metricOf(key: string): string {
	return key.replace(/^\S+ /, '');
}
