/** Mixed instances policies that AWS rejects. */
import { formatNumber } from '../../core/format';
import { mixedInstances as figures } from '../../core/facts/autoScalingFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import type { InstancesDistribution, LaunchTemplateOverride } from '../../core/model/mixedInstancesPolicy';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { removeProperties, replaceValues } from '../fixes';
import type { Reporter, Rule, RuleContext } from '../rule';
import { outOfRange, poolsUnused, removePools, setNumber, someWeights, text, tooMany } from './text';
import type { Setting } from './text';

export const mixedInstancesLimits: Rule<AutoScalingGroup> = {
	id: 'mixed-instances-limits', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: figures.source.url,
	check(group, report, context) {
		const policy = group.mixedInstancesPolicy;
		if (policy === undefined) { return; }
		checkWeights(policy.overrides, report);
		const last = policy.overrides.at(-1);
		if (policy.overrides.length > figures.overridesMax && isKnown(last?.instanceType)) {
			report({ at: last.instanceType, message: tooMany, args: { count: policy.overrides.length, max: figures.overridesMax } });
		}
		checkDistribution(group, policy.instancesDistribution, report, context);
	},
};

function checkDistribution(group: AutoScalingGroup, distribution: InstancesDistribution, report: Reporter, context: RuleContext): void {
	const { onDemandPercentageAboveBaseCapacity: percent, spotInstancePools: pools, spotAllocationStrategy: strategy } = distribution;
	if (isKnown(percent)) { checkRange(percent, { setting: 'percent', min: 0, max: 100 }, report); }
	// Terraform writes 0 where the strategy has no use for the number.
	if (!isKnown(pools) || pools.origin.kind === 'omitted' || pools.value === 0 || !isKnown(strategy)) { return; }
	if (strategy.value === 'lowest-price') {
		checkRange(pools, { setting: 'pools', min: 1, max: figures.poolsMax }, report);
	} else {
		report({ at: pools, message: poolsUnused, args: { strategy: strategy.value }, fixes: () => removeProperties(removePools, [pools], { isPreferred: true, resource: group, context }) });
	}
}

/** A weight that is written counts, known or not. */
function checkWeights(overrides: readonly LaunchTemplateOverride[], report: Reporter): void {
	const weighted = overrides.filter(({ weightedCapacity }) => weightedCapacity !== undefined);
	const without = overrides.find(({ weightedCapacity }) => weightedCapacity === undefined);
	for (const { weightedCapacity } of weighted) {
		if (isKnown(weightedCapacity)) { checkRange(weightedCapacity, { setting: 'weight', min: figures.weightMin, max: figures.weightMax }, report); }
	}
	if (weighted.length === 0 || without === undefined || !isKnown(without.instanceType)) { return; }
	report({ at: without.instanceType, message: someWeights, args: { type: without.instanceType.value, weighted: weighted.length, all: overrides.length } });
}

function checkRange(value: Known<number>, { setting, min, max }: { readonly setting: Setting; readonly min: number; readonly max: number }, report: Reporter): void {
	if (value.value >= min && value.value <= max) { return; }
	const nearest = value.value < min ? min : max;
	report({
		at: value, message: outOfRange, args: { setting, value: value.value, min, max },
		fixes: replaceValues(localize(setNumber, formatNumber(nearest)), [{ value, newText: String(nearest) }], true),
	});
}
