/** What a group launches: from its launch template or configuration, with figures and prices from the facts. */
import { assumedBootSeconds } from '../../core/facts/assumedBoot';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { overrideTypesOf } from '../../core/model/mixedInstancesPolicy';
import { launchOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { LaunchModel } from '../../core/simulation/scenario/launchModel';
import { assumed, known, omitted, optionalSettingOf, originOf, same, settingOf, type Setting, type Settings } from '../setting';
import { instanceModel, type ScenarioContext } from './instanceModel';
import { launchText } from './launchText';
import { mixedSettings, mixedTypes, type LaunchSource } from './mixedInstances';
import type { PartReading } from './partReading';
import { readVolumes } from './volumes';

const assumedInstanceType = 'm7i.large';
const { assumptions, defaults, notes } = launchText;

export function readLaunch(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): PartReading<Settings<LaunchModel>> {
	const launch = launchOf(group, resources);
	const policy = group.mixedInstancesPolicy;
	const types = policy === undefined ? [] : mixedTypes(group, launch, resources);
	const [first] = types;
	const volumes = readVolumes(launch, context.facts);
	const isMixed = policy !== undefined && first !== undefined;
	return {
		settings: {
			...instanceModel(first === undefined ? instanceTypeOf(group, launch) : known(first.instanceType), first?.launch ?? launch, context),
			purchaseOption: isMixed ? omitted('on-demand', defaults.byPolicy) : purchaseOptionOf(launch),
			mixedInstances: isMixed ? mixedSettings(policy, types, context) : omitted(null, defaults.notMixed),
			bootSeconds: assumed(assumedBootSeconds, assumptions.boot),
			bootVariation: assumed(0, assumptions.bootVariation),
			detailedMonitoring: monitoringOf(launch),
			volumes: volumes.settings,
		},
		notes: [...notesOf(group, launch), ...volumes.notes],
	};
}

/** Of a mixed group none of whose types is known, and of a group without a mixed instances policy. */
function instanceTypeOf(group: AutoScalingGroup, launch: LaunchSource | undefined): Setting<string> {
	return optionalSettingOf(overrideTypesOf(group)[0] ?? launch?.instanceType, {
		unknown: assumedInstanceType, shown: same(assumedInstanceType), missing: assumed(assumedInstanceType, launchText.instanceType(assumedInstanceType)),
	});
}

function purchaseOptionOf(launch: LaunchSource | undefined): Setting<LaunchModel['purchaseOption']> {
	if (launch?.type === 'AWS::AutoScaling::LaunchConfiguration' && launch.spotPrice !== undefined) {
		const { file, range } = launch.spotPrice;
		return { value: 'spot', origin: { kind: 'code', at: { file, range }, note: undefined } };
	}
	const market = launch?.type === 'AWS::EC2::LaunchTemplate' ? launch.marketType : undefined;
	if (market === undefined) { return omitted('on-demand', defaults.onDemand); }
	if (!isKnown(market)) { return settingOf<LaunchModel['purchaseOption']>(market, { unknown: 'on-demand', shown: same('on-demand') }); }
	return { value: market.value === 'spot' ? 'spot' : 'on-demand', origin: originOf(market) };
}

function monitoringOf(launch: LaunchSource | undefined): Setting<boolean> {
	if (launch === undefined) { return assumed(false, assumptions.monitoring); }
	const isTemplate = launch.type === 'AWS::EC2::LaunchTemplate';
	return optionalSettingOf(launch.detailedMonitoring, {
		unknown: false, shown: defaults.basicMonitoring,
		missing: isTemplate ? omitted(false, defaults.basicMonitoring) : omitted(true, defaults.detailedMonitoring),
	});
}

/** What of the launch template and the mixed instances policy the run leaves out or takes otherwise. */
function notesOf(group: AutoScalingGroup, launch: LaunchSource | undefined): readonly Localized[] {
	const policy = group.mixedInstancesPolicy;
	const template = launch?.type === 'AWS::EC2::LaunchTemplate' ? launch : undefined;
	const hasUnknownTypes = policy?.overrides.some(({ instanceType }) => instanceType !== undefined && !isKnown(instanceType)) === true;
	const hasMaxPrice = policy?.instancesDistribution.spotMaxPriceUsd !== undefined || template?.spotMaxPriceUsdPerHour !== undefined || configuresSpotPrice(launch);
	const market = template?.marketType;
	const version = group.launchTemplateVersion;
	return [
		...hasUnknownTypes ? [notes.requirements] : [],
		...hasMaxPrice ? [notes.spotMaxPrice] : [],
		...isKnown(market) && market.value !== 'spot' ? [notes.market(market.value)] : [],
		...isKnown(launch?.tenancy) && launch.tenancy.value !== 'default' ? [notes.tenancy(launch.tenancy.value)] : [],
		...template !== undefined && isKnown(version) && version.value !== '$Latest' ? [notes.version(version.value)] : [],
	];
}

function configuresSpotPrice(launch: LaunchSource | undefined): boolean {
	return launch?.type === 'AWS::AutoScaling::LaunchConfiguration' && launch.spotPrice !== undefined;
}
