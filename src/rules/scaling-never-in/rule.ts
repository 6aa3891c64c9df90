/** Groups whose policies add instances, and nothing removes them. */
import { hoursPerMonth } from '../../core/facts/formatFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { regionOf } from '../../core/model/region';
import { replaceValues } from '../fixes';
import { actingPolicies, actingSchedules, mayHaveMore } from '../groupParts';
import { launchedTypes } from '../launchTypes';
import { movesOf } from '../policyMoves';
import type { Rule, RuleContext } from '../rule';
import { allowScaleIn, onlyOut, text } from './text';

export const scalingNeverIn: Rule<AutoScalingGroup> = {
	id: 'scaling-never-in', category: 'scaling', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html',
	check(group, report, context) {
		const { maxSize: max, minSize: min, file, nameRange, name } = group;
		const { resources } = context;
		if (!isKnown(max) || (isKnown(min) && min.value >= max.value) || actingSchedules(group, resources).length > 0) { return; }
		if (mayHaveMore(group, 'AWS::AutoScaling::ScheduledAction', resources) || mayHaveMore(group, 'AWS::AutoScaling::ScalingPolicy', resources)) { return; }
		const policies = actingPolicies(group, resources);
		if (!policies.some(surelyAdds) || policies.some(mayRemove)) { return; }
		const disabled = policies.map(({ targetTracking }) => targetTracking?.disableScaleIn).find((value): value is Known<boolean> => isKnown(value) && value.value);
		report({
			at: disabled ?? { file, range: nameRange }, message: onlyOut,
			args: { name, policies: policies.map((policy) => policy.name).join(', '), max: max.value, ...monthlyPrice(group, context) },
			fixes: disabled === undefined ? [] : replaceValues(allowScaleIn, [{ value: disabled, newText: 'false' }], true),
		});
	},
};

function surelyAdds(policy: ScalingPolicy): boolean {
	if (policy.targetTracking !== undefined || policy.predictiveScaling !== undefined) { return true; }
	return [...movesOf(policy, 'above') ?? [], ...movesOf(policy, 'below') ?? []].some(({ adjustment }) => adjustment.value > 0);
}

/** A forecast never removes instances. Everything that is not known may. */
function mayRemove(policy: ScalingPolicy): boolean {
	const { policyType, targetTracking } = policy;
	if (!isKnown(policyType)) { return true; }
	switch (policyType.value) {
		case 'PredictiveScaling': return false;
		case 'TargetTrackingScaling': return !isKnown(targetTracking?.disableScaleIn) || !targetTracking.disableScaleIn.value;
		default: {
			const [above, below] = [movesOf(policy, 'above'), movesOf(policy, 'below')];
			return above === undefined || below === undefined || [...above, ...below].some(({ adjustmentType, adjustment }) => adjustmentType === 'ExactCapacity' || adjustment.value < 0);
		}
	}
}

/** What an instance that stays costs, where one type and its price are known. */
function monthlyPrice(group: AutoScalingGroup, { facts, resources, region }: RuleContext): { readonly usdPerMonth: number | undefined; readonly type: string; readonly region: string } {
	const [first, ...others] = launchedTypes(group, resources) ?? [];
	const told = regionOf(group, resources);
	const place = isKnown(told) ? told.value : region;
	const price = first === undefined || others.length > 0 ? undefined : facts.price(first.instanceType.value, place);
	return { usdPerMonth: price === undefined ? undefined : price.usdPerHour * hoursPerMonth, type: first?.instanceType.value ?? '', region: place };
}
