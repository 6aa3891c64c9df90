/** Capacity provider strategies that AWS rejects. */
import type { CapacityProviderStrategyItem, ClusterCapacityProviders, EcsCluster } from '../../core/model/ecsCluster';
import type { EcsService } from '../../core/model/ecsService';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { providerOf } from '../ecsTasks';
import { removeProperties, replaceValues, writeSettings } from '../fixes';
import type { Reporter, Rule, RuleContext } from '../rule';
import { mixed, noWeight, outOfRange, removeLaunchType, setBaseZero, setNumber, setWeight, text, twoBases, withLaunchType } from './text';

type Holder = EcsService | EcsCluster | ClusterCapacityProviders;

/** ECS API of 2026-11-05: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html */
const limits = { baseMax: 100_000, weightMax: 1000 };

export const ecsCapacityStrategy: Rule<Holder> = {
	id: 'ecs-capacity-strategy', severity: 'error', resources: ['AWS::ECS::Service', 'AWS::ECS::Cluster', 'AWS::ECS::ClusterCapacityProviderAssociations'], text,
	source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
	check(holder, report, context) {
		const path = holder.type === 'AWS::ECS::Service' ? 'capacityProviderStrategy' : 'defaultCapacityProviderStrategy';
		const strategy = holder.type === 'AWS::ECS::Service' ? holder.capacityProviderStrategy : holder.defaultCapacityProviderStrategy;
		if (strategy.length === 0) { return; }
		if (holder.type === 'AWS::ECS::Service' && isKnown(holder.launchType)) {
			const { launchType } = holder;
			report({ at: launchType, message: withLaunchType, args: { launchType: launchType.value }, fixes: () => removeProperties(removeLaunchType, [launchType], { isPreferred: true, resource: holder, context }) });
		}
		strategy.forEach(({ base, weight }) => {
			checkRange(base, { setting: 'base', max: limits.baseMax }, report);
			checkRange(weight, { setting: 'weight', max: limits.weightMax }, report);
		});
		checkTogether(holder, { strategy, path }, report, context);
	},
};

function checkTogether(holder: Holder, { strategy, path }: { readonly strategy: readonly CapacityProviderStrategyItem[]; readonly path: string }, report: Reporter, context: RuleContext): void {
	const bases = strategy.map(({ base }) => base).filter((base): base is Known<number> => isKnown(base) && base.value > 0);
	const second = bases[1];
	if (second !== undefined) { report({ at: second, message: twoBases, args: {}, fixes: replaceValues(setBaseZero, [{ value: second, newText: '0' }], false) }); }
	const [first] = strategy;
	if (first !== undefined && strategy.length > 1 && strategy.every(({ weight }) => weight === undefined || (isKnown(weight) && weight.value === 0))) {
		const at = first.weight !== undefined && isKnown(first.weight) && first.weight.origin.kind !== 'omitted' ? first.weight : first.capacityProvider ?? { file: holder.file, range: first.range };
		report({ at, message: noWeight, args: { count: strategy.length }, fixes: () => writeSettings(setWeight, [{ resource: holder, path: `${path}.0.weight`, value: 1 }], { isPreferred: true, context }) });
	}
	const fargate = strategy.find((item) => providerOf(item)?.startsWith('FARGATE') === true);
	const other = strategy.find(({ capacityProvider }) => isKnown(capacityProvider) && capacityProvider.value.resourceId !== undefined);
	if (fargate !== undefined && isKnown(other?.capacityProvider)) {
		report({ at: other.capacityProvider, message: mixed, args: { fargate: providerOf(fargate) ?? '', other: other.capacityProvider.value.resourceId ?? '' } });
	}
}

function checkRange(value: CapacityProviderStrategyItem['weight'], { setting, max }: { readonly setting: 'base' | 'weight'; readonly max: number }, report: Reporter): void {
	if (!isKnown(value) || value.origin.kind === 'omitted' || (value.value >= 0 && value.value <= max)) { return; }
	const nearest = value.value < 0 ? 0 : max;
	report({ at: value, message: outOfRange, args: { setting, value: value.value, max }, fixes: replaceValues(localize(setNumber, nearest), [{ value, newText: String(nearest) }], true) });
}
