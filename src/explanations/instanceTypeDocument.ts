/** The sentences of an instance type's explanation, in both languages. */
import type { Alternative } from '../core/facts/alternatives';
import { formatBandwidth, formatMemory, formatPercentDifference } from '../core/facts/formatFigures';
import { formatEstimate, formatNumber, formatUnitPrice } from '../core/format';
import type { LanguageTag } from '../core/model/localized';
import type { Document, Style } from './document';
import type { InstanceTypeExplanation } from './instanceType';
import { instanceTypeText } from './instanceTypeText';
import type { InstanceTypeText } from './instanceTypeText';

/** @returns the document, and the labels of the links that may stand below it */
export function describeInstanceType(explanation: InstanceTypeExplanation, language: LanguageTag, style: Style): Document & { readonly labels: InstanceTypeText['links'] } {
	const text = instanceTypeText[language];
	return {
		title: `${style.strong(explanation.name)} — ${describeKind(explanation, language, text)}`,
		subtitle: describePrice(explanation, text, style),
		rows: describeRows(explanation, language, text, style),
		closing: [describeStatus(explanation, text), describeAlternatives(explanation, text, style), describeNearest(explanation, text, style)],
		labels: text.links,
	};
}

const vendorNames = { intel: 'Intel', amd: 'AMD', graviton: 'AWS Graviton', apple: 'Apple', nvidia: 'NVIDIA Grace' } as const;

function describeKind({ nameParts, generation, processorVendor, vcpu, memoryMiB }: InstanceTypeExplanation, language: LanguageTag, text: InstanceTypeText): string {
	const series = nameParts[0]?.meaning[language];
	const kind = [
		series ?? text.noInstanceTypeName,
		generation.number === null ? '' : text.generation(generation.number),
		processorVendor === null ? '' : vendorNames[processorVendor],
	].filter((part) => part !== '').join(', ');
	return [kind, vcpu === null ? '' : text.vcpu(vcpu), memoryMiB === null ? '' : formatMemory(memoryMiB)].filter((part) => part !== '').join(' · ');
}

function describePrice({ price, listed, familyListed, family, size, region, namesSource }: InstanceTypeExplanation, text: InstanceTypeText, style: Style): string {
	if (!listed && familyListed && family !== null && size !== null) { return text.sizeNotListed(style.code(family), style.code(size), namesSource.asOf); }
	if (!listed) { return text.notListed(namesSource.asOf); }
	if (price === null) { return text.noPrice(style.text(region)); }
	return text.price({ hourly: formatUnitPrice(price.usdPerHour), monthly: `$${formatEstimate(price.usdPerMonth)}`, region: price.region, asOf: price.asOf });
}

function describeRows(explanation: InstanceTypeExplanation, language: LanguageTag, text: InstanceTypeText, style: Style): Document['rows'] {
	const { nameParts, localStorage, gpu, accelerator, burstable } = explanation;
	const rows: readonly (readonly [string, string])[] = [
		[text.rows.network, describeNetwork(explanation, text)],
		[text.rows.ebs, describeEbs(explanation, text)],
		[text.rows.localStorage, localStorage === null ? '' : describeLocalStorage(localStorage, text)],
		[text.rows.gpu, describeDevices(gpu)],
		[text.rows.accelerator, describeDevices(accelerator)],
		[text.rows.credits, burstable === null ? '' : text.credits({
			baselinePercent: formatNumber(burstable.baselinePercentPerVcpu, 1), creditsPerHour: formatNumber(burstable.creditsPerHour, 1),
			unlimited: burstable.unlimitedByDefault,
		})],
		[text.rows.name, nameParts.map(({ part, meaning }) => `${style.code(part)} ${meaning[language]}`).join(' · ')],
	];
	return rows.filter(([, value]) => value !== '');
}

function describeNetwork({ network }: InstanceTypeExplanation, text: InstanceTypeText): string {
	if (network === null) { return ''; }
	return describeBandwidth(network.baselineMbps, network.maxMbps, text) || (network.label ?? '');
}

function describeEbs({ ebs }: InstanceTypeExplanation, text: InstanceTypeText): string {
	if (ebs === null) { return ''; }
	const { baselineIops, maxIops } = ebs;
	const iops = baselineIops === null || maxIops === null ? ''
		: `${baselineIops < maxIops ? `${formatNumber(baselineIops)}–` : ''}${formatNumber(maxIops)} IOPS`;
	return [describeBandwidth(ebs.baselineMbps, ebs.maxMbps, text), iops].filter((part) => part !== '').join(' · ');
}

function describeBandwidth(baselineMbps: number | null, maxMbps: number | null, text: InstanceTypeText): string {
	if (maxMbps === null) { return baselineMbps === null ? '' : formatBandwidth(baselineMbps); }
	return baselineMbps !== null && baselineMbps < maxMbps
		? text.burst(formatBandwidth(baselineMbps), formatBandwidth(maxMbps)) : formatBandwidth(maxMbps);
}

function describeLocalStorage({ totalGB, disks, nvme }: NonNullable<InstanceTypeExplanation['localStorage']>, text: InstanceTypeText): string {
	const kind = nvme === true ? ' NVMe' : '';
	if (disks === null) { return `${formatNumber(totalGB)} GB${kind}`; }
	return totalGB % disks === 0 ? `${disks} × ${formatNumber(totalGB / disks)} GB${kind}` : text.disks(disks, `${formatNumber(totalGB)} GB${kind}`);
}

function describeDevices(devices: InstanceTypeExplanation['gpu']): string {
	if (devices === null) { return ''; }
	const count = devices.count < 1 ? `1/${Math.round(1 / devices.count)}` : `${devices.count} ×`;
	return `${count} ${devices.model}${devices.memoryMiB === null ? '' : ` · ${formatEstimate(devices.memoryMiB / 1024)} GiB`}`;
}

/** What somebody may have meant; a name that the list lacks may be newer all the same. */
function describeNearest({ nearest }: InstanceTypeExplanation, text: InstanceTypeText, style: Style): string {
	return nearest.length === 0 ? '' : text.nearest(nearest.map((name) => style.code(name)).join(', '));
}

function describeStatus({ status, generation }: InstanceTypeExplanation, text: InstanceTypeText): string {
	if (status === 'delisted') { return text.delisted; }
	return generation.documentedPrevious ? text.documentedPrevious : generation.apiCurrent === false ? text.apiPrevious : '';
}

function describeAlternatives({ successor, armAlternative, region }: InstanceTypeExplanation, text: InstanceTypeText, style: Style): string {
	const describePrices = ({ usdPerHour, priceDifferencePercent }: Alternative): string => {
		if (usdPerHour === null) { return text.noPriceToCompare(style.text(region)); }
		return priceDifferencePercent === null ? text.hourly(formatUnitPrice(usdPerHour)) : formatPercentDifference(priceDifferencePercent);
	};
	const describe = (alternative: Alternative): string => `${style.code(alternative.name)} (${describePrices(alternative)})`;
	return [
		successor === null ? '' : text.newer(describe(successor)),
		armAlternative === null ? '' : text.arm(describe(armAlternative)),
	].filter((part) => part !== '').join(' · ');
}
