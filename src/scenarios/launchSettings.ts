/** What a group launches: from its launch template or configuration, with figures and price from the facts. */
import type { Facts } from '../core/facts/facts';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { LaunchConfiguration, LaunchTemplate } from '../core/model/launchTemplate';
import type { Localized } from '../core/model/localized';
import { overrideTypesOf } from '../core/model/mixedInstancesPolicy';
import { launchOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { LaunchModel } from '../core/simulation/scenario/launchModel';
import { assumed, optionalSettingOf, same, type Setting, type Settings } from './setting';
import { scenarioText } from './text';

/** What the code is read with. */
export interface ScenarioContext {
	readonly facts: Facts;
	/** Where prices are taken from: `us-east-1`. */
	readonly region: string;
}

const assumedInstanceType = 'm7i.large';
const assumedVcpu = 2;
const assumedBootSeconds = 120;
const assumedRequestsPerVcpu = 50;

export function launchSettings(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): Settings<Pick<LaunchModel, 'instanceType' | 'bootSeconds' | SizedSetting>> {
	const instanceType = instanceTypeOf(group, launchOf(group, resources));
	return { instanceType, ...sizedBy(instanceType, context), bootSeconds: assumed(assumedBootSeconds, scenarioText.assumptions.boot) };
}

type SizedSetting = 'vcpu' | 'priceUsdPerHour' | 'requestsPerSecond';

/** The settings that follow from an instance type. */
export function sizedBy(instanceType: Setting<string>, { facts, region }: ScenarioContext): Settings<Pick<LaunchModel, SizedSetting>> {
	const vcpu = vcpuOf(instanceType, facts);
	const price = facts.price(instanceType.value, region);
	return {
		vcpu,
		priceUsdPerHour: price === undefined
			? assumed(null, scenarioText.assumptions.noPrice(instanceType.value))
			: assumed(price.usdPerHour, scenarioText.assumptions.price(region, price.source.asOf)),
		requestsPerSecond: assumed(assumedRequestsPerVcpu * vcpu.value, scenarioText.assumptions.throughput(assumedRequestsPerVcpu, vcpu.value)),
	};
}

/** What the launch template has that the run leaves out. */
export function launchNotes(group: AutoScalingGroup, resources: readonly Resource[], { facts }: ScenarioContext): readonly Localized[] {
	const launch = launchOf(group, resources);
	const { value: name } = instanceTypeOf(group, launch);
	const { notes } = scenarioText;
	return [
		...overrideTypesOf(group).length > 1 ? [notes.mixed(name)] : [],
		...isSpot(launch) ? [notes.spot] : [],
		...(facts.instanceType(name)?.burstable ?? null) === null ? [] : [notes.burstable(name)],
		...hasBasicMonitoring(launch) ? [notes.basicMonitoring] : [],
	];
}

function instanceTypeOf(group: AutoScalingGroup, launch: LaunchTemplate | LaunchConfiguration | undefined): Setting<string> {
	const overrides = overrideTypesOf(group);
	return optionalSettingOf(overrides.find(isKnown) ?? overrides[0] ?? launch?.instanceType, {
		unknown: assumedInstanceType, shown: same(assumedInstanceType),
		missing: assumed(assumedInstanceType, scenarioText.assumptions.instanceType(assumedInstanceType)),
	});
}

function vcpuOf(instanceType: Setting<string>, facts: Facts): Setting<number> {
	const vcpu = facts.instanceType(instanceType.value)?.vcpu ?? null;
	if (vcpu === null) { return assumed(assumedVcpu, scenarioText.assumptions.vcpu(instanceType.value)); }
	return { value: vcpu, origin: instanceType.origin };
}

function isSpot(launch: LaunchTemplate | LaunchConfiguration | undefined): boolean {
	if (launch?.type === 'AWS::EC2::LaunchTemplate') { return isKnown(launch.marketType) && launch.marketType.value === 'spot'; }
	return launch?.spotPrice !== undefined;
}

/** Launch templates begin with basic monitoring; launch configurations differ by tool. */
function hasBasicMonitoring(launch: LaunchTemplate | LaunchConfiguration | undefined): boolean {
	if (launch?.detailedMonitoring === undefined) { return launch?.type === 'AWS::EC2::LaunchTemplate'; }
	return isKnown(launch.detailedMonitoring) && !launch.detailedMonitoring.value;
}
