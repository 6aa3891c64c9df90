/** Burstable types whose group is to run above their baseline. */
import { burstableType } from '../launchTypes';
import type { BurstableLaunch } from '../launchTypes';
import { surplusPrice } from '../../core/facts/burstableFigures';
import { hoursPerMonth } from '../../core/facts/formatFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import { localize } from '../../core/model/localized';
import type { Known } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { actingPolicies } from '../groupParts';
import type { Fix, Rule, RuleContext } from '../rule';
import { changeTo, costs, held, text } from './text';

/** By arithmetic alone; where a simulation of the group is at hand, asg-credits-run-out says when. */
export const instanceBurstableTarget: Rule<AutoScalingGroup> = {
	id: 'instance-burstable-target', category: 'scaling', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
	check(group, report, context) {
		const launch = burstableType(group, context);
		if (launch === undefined || launch.isUnlimited === undefined) { return; }
		for (const { targetTracking, name } of actingPolicies(group, context.resources)) {
			const metric = targetTracking?.predefinedMetricType;
			const target = targetTracking?.targetValue;
			if (!isKnown(metric) || !metric.value.startsWith('ASGAverageCPUUtilization') || !isKnown(target) || target.value <= launch.baselinePercent || target.value >= 100) { continue; }
			const args = { group: group.name, policy: name, type: launch.instanceType.value, baseline: launch.baselinePercent, target: target.value };
			const fixes = (): readonly Fix[] => changeFixes(launch, context);
			if (launch.isUnlimited) {
				report({ at: target, severity: 'information', message: costs, args: { ...args, usd: surplusUsd(launch, target) }, fixes });
			} else {
				report({ at: target, message: held, args, fixes });
			}
		}
	},
};

/** What an instance costs more a month at the target; `undefined` where no source tells the price. */
function surplusUsd({ family, baselinePercent, vcpu }: BurstableLaunch, target: Known<number>): number | undefined {
	return family === surplusPrice.family ? (target.value - baselinePercent) / 100 * vcpu * surplusPrice.usdPerVcpuHour * hoursPerMonth : undefined;
}

/** The cheapest general purpose type of the same size and architecture that is not burstable. */
function changeFixes({ instanceType, size, architectures }: BurstableLaunch, { facts, region }: RuleContext): readonly Fix[] {
	const [best] = facts.instanceTypeNames
		.flatMap((name) => facts.instanceType(name) ?? [])
		.filter((type) => type.size === size && type.status === 'current' && /^m\d/.test(type.family) && type.localStorage === null && type.architectures.some((architecture) => architectures.includes(architecture)))
		.flatMap(({ name }) => {
			const price = facts.price(name, region);
			return price === undefined ? [] : [{ name, usd: price.usdPerHour }];
		})
		.sort((a, b) => a.usd - b.usd);
	return best === undefined ? [] : replaceValues(localize(changeTo, best.name), [{ value: instanceType, newText: best.name }], false);
}
