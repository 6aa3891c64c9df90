/** The instance types and purchase options of a mixed instances policy. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import type { LaunchTemplateOverride } from '../../core/model/mixedInstancesPolicy';
import type { Resource } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import type { Known, Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { MixedInstancesSettings, WeightedInstanceModel } from '../../core/simulation/scenario/launchModel';
import { assumed, choiceOf, known, omitted, optionalSettingOf, same, settingOf, type Setting, type Settings } from '../setting';
import { instanceModel, type ScenarioContext } from './instanceModel';
import { launchText } from './launchText';

export type LaunchSource = LaunchTemplate | LaunchConfiguration;

/** An instance type of a mixed group that the code tells, and what it is launched with. */
export interface MixedType {
	readonly instanceType: Known<string>;
	readonly weightedCapacity: Value<number> | undefined;
	readonly launch: LaunchSource | undefined;
}

/** The types that the code tells, each once, in their order: those of the overrides, or that of the launch template if there are no overrides. */
export function mixedTypes({ mixedInstancesPolicy }: AutoScalingGroup, launch: LaunchSource | undefined, resources: readonly Resource[]): readonly MixedType[] {
	const overrides = mixedInstancesPolicy?.overrides ?? [];
	const types = overrides.map((override) => typeOf(override, launch, resources));
	const own = overrides.length === 0 ? [{ instanceType: launch?.instanceType, weightedCapacity: undefined, launch }] : types;
	const told = own.filter((type): type is MixedType => isKnown(type.instanceType));
	return told.filter(({ instanceType }, index) => told.findIndex((other) => other.instanceType.value === instanceType.value) === index);
}

/** An override without a type has that of its own launch template. */
function typeOf(override: LaunchTemplateOverride, launch: LaunchSource | undefined, resources: readonly Resource[]): Omit<MixedType, 'instanceType'> & { readonly instanceType: Value<string> | undefined } {
	const reference = isKnown(override.launchTemplate) ? override.launchTemplate.value : undefined;
	const own = resolveReference(resources, reference, 'AWS::EC2::LaunchTemplate') ?? launch;
	return { instanceType: override.instanceType ?? own?.instanceType, weightedCapacity: override.weightedCapacity, launch: own };
}

/** @param types at least one */
export function mixedSettings(policy: NonNullable<AutoScalingGroup['mixedInstancesPolicy']>, types: readonly MixedType[], context: ScenarioContext): Settings<MixedInstancesSettings> {
	const distribution = policy.instancesDistribution;
	return {
		instanceTypes: types.map((type) => weightedModel(type, context)),
		onDemandAllocationStrategy: choiceOf(distribution.onDemandAllocationStrategy, ['prioritized', 'lowest-price'], 'prioritized'),
		onDemandBaseCapacity: settingOf(distribution.onDemandBaseCapacity, { unknown: 0, shown: same(0) }),
		onDemandPercentageAboveBaseCapacity: settingOf(distribution.onDemandPercentageAboveBaseCapacity, { unknown: 100, shown: same('100 %') }),
		spotAllocationStrategy: choiceOf(distribution.spotAllocationStrategy, ['price-capacity-optimized', 'capacity-optimized', 'capacity-optimized-prioritized', 'lowest-price'], 'lowest-price'),
		spotInstancePools: spotPoolsOf(distribution.spotInstancePools),
	};
}

function weightedModel({ instanceType, weightedCapacity, launch }: MixedType, context: ScenarioContext): Settings<WeightedInstanceModel> {
	return {
		...instanceModel(known(instanceType), launch, context),
		weightedCapacity: optionalSettingOf(weightedCapacity, { unknown: 1, shown: same(1), missing: omitted(1, launchText.defaults.weight) }),
		spotDepth: assumed(0.5, launchText.assumptions.spotDepth),
	};
}

/** Terraform writes 0 where the strategy has no use for the number. */
function spotPoolsOf(value: Value<number>): Setting<number> {
	const pools = settingOf(value, { unknown: 2, shown: same(2) });
	return pools.value === 0 ? { ...pools, value: 2 } : pools;
}
