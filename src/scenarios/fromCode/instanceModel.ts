/** An instance type with its figures and prices, as the simulation takes it. */
import { accrualHours, launchCredits, surplusPrice } from '../../core/facts/burstableFigures';
import type { Facts, InstanceType } from '../../core/facts/facts';
import type { LaunchSettings } from '../../core/model/launchSettings';
import { isKnown } from '../../core/model/value';
import type { BurstableModel, InstanceModel, PerformanceLimits } from '../../core/simulation/scenario/launchModel';
import { assumed, choiceOf, omitted, type Setting, type SettingNode, type Settings } from '../setting';
import { launchText } from './launchText';
import { quietShare } from './quietShare';

/** What the code is read with. */
export interface ScenarioContext {
	readonly facts: Facts;
	/** Where prices are taken from: `us-east-1`. */
	readonly region: string;
}

/** What of a launch template decides about CPU credits. */
export type CreditSource = Pick<LaunchSettings, 'cpuCredits' | 'tenancy'>;

const assumedVcpu = 2;
const assumedRequestsPerVcpu = 50;
const bytesPerMiB = 1024 * 1024;
const { assumptions, defaults } = launchText;

/** @param credits the launch template or configuration; `undefined` if it is not in the code */
export function instanceModel(instanceType: Setting<string>, credits: CreditSource | undefined, context: ScenarioContext): Settings<InstanceModel> {
	const type = context.facts.instanceType(instanceType.value);
	const vcpu = vcpuOf(instanceType, type);
	return {
		instanceType,
		vcpu,
		...pricesOf(instanceType.value, context),
		requestsPerSecond: assumed(assumedRequestsPerVcpu * vcpu.value, launchText.throughput(assumedRequestsPerVcpu, vcpu.value)),
		burstable: burstableOf(type, credits, context),
		limits: limitsOf(type),
	};
}

function vcpuOf(instanceType: Setting<string>, type: InstanceType | undefined): Setting<number> {
	const vcpu = type?.vcpu ?? null;
	return vcpu === null ? assumed(assumedVcpu, launchText.vcpu(instanceType.value)) : { value: vcpu, origin: instanceType.origin };
}

function pricesOf(name: string, { facts, region }: ScenarioContext): Settings<Pick<InstanceModel, 'priceUsdPerHour' | 'spotPriceUsdPerHour'>> {
	const price = facts.price(name, region);
	const saving = facts.spotSaving(name, region);
	return {
		priceUsdPerHour: price === undefined ? assumed(null, launchText.noPrice(name)) : assumed(price.usdPerHour, launchText.price(region, price.source.asOf)),
		spotPriceUsdPerHour: price === undefined || saving === undefined ? assumed(null, launchText.noSpotPrice(name))
			: assumed(roundTo(price.usdPerHour * (1 - saving.percent / 100), 1e4), launchText.spotPrice(saving.percent, region, saving.source.asOf)),
	};
}

function burstableOf(type: InstanceType | undefined, source: CreditSource | undefined, { region }: ScenarioContext): SettingNode<BurstableModel | null> {
	const burstable = type?.burstable ?? null;
	if (type === undefined || burstable === null) { return omitted(null, defaults.notBurstable); }
	const figures = launchText.figures(type.spec?.asOf ?? '');
	const creditMode = creditModeOf(type, burstable.unlimitedByDefault, source);
	const hasLaunchCredits = type.family === launchCredits.family && creditMode.value === 'standard';
	const hasSaved = burstable.baselinePercentPerVcpu >= quietShare * 100;
	const hasSurplusPrice = type.family === surplusPrice.family && region === 'us-east-1';
	return {
		creditMode,
		baselinePercent: omitted(burstable.baselinePercentPerVcpu, figures),
		launchCredits: hasLaunchCredits ? omitted(launchCredits.perVcpu * (type.vcpu ?? assumedVcpu), defaults.launchCredits) : omitted(0, defaults.noLaunchCredits),
		initialCredits: hasSaved ? assumed(burstable.creditsPerHour * accrualHours.hours, assumptions.creditsLeft) : assumed(0, assumptions.creditsSpent),
		surplusUsdPerVcpuHour: hasSurplusPrice ? assumed(surplusPrice.usdPerVcpuHour, launchText.surplusPrice(region, surplusPrice.source.asOf)) : assumed(null, defaults.noSurplusPrice),
	};
}

/** Not written it is that of the family; a T3 on a Dedicated Host cannot be unlimited. */
function creditModeOf({ family }: InstanceType, isUnlimitedByDefault: boolean, source: CreditSource | undefined): Setting<BurstableModel['creditMode']> {
	const fallback = isUnlimitedByDefault ? 'unlimited' : 'standard';
	if (source?.cpuCredits !== undefined) { return choiceOf(source.cpuCredits, ['standard', 'unlimited'], fallback); }
	const isOnHost = family === 't3' && isKnown(source?.tenancy) && source.tenancy.value === 'host';
	return isOnHost ? omitted('standard', defaults.dedicatedHost) : omitted(fallback, defaults[fallback]);
}

function limitsOf(type: InstanceType | undefined): SettingNode<PerformanceLimits | null> {
	if (type === undefined) { return omitted(null, defaults.noCeiling); }
	const { network, ebs, spec } = type;
	const figure = (value: number | null): Setting<number | null> => omitted(value, value === null ? defaults.noCeiling : launchText.figures(spec?.asOf ?? ''));
	return {
		networkMbps: figure(network.baselineMbps),
		ebsMiBps: figure(ebs.baselineMbps === null ? null : roundTo(ebs.baselineMbps * 1e6 / 8 / bytesPerMiB, 10)),
		ebsIops: figure(ebs.baselineIops),
	};
}

function roundTo(value: number, parts: number): number {
	return Math.round(value * parts) / parts;
}
