/**
 * Explains an EBS volume type: plain data first, then text.
 * Must never know where the name stands: what a type does to one volume is for other explanations.
 */
import type { Facts, Source, VolumeType } from '../core/facts/facts';
import { formatNumber, formatUnitPrice } from '../core/format';
import type { LanguageTag } from '../core/model/localized';
import { localizedRows, markdownLink, markdownStyle, plainStyle, renderMarkdown, renderPlain } from './document';
import type { Document, Row, Style } from './document';
import { volumeTypeText } from './volumeTypeText';
import type { VolumeTypeText } from './volumeTypeText';

/** All that the product knows of one volume type. */
export interface VolumeTypeExplanation extends Omit<VolumeType, 'source' | 'price'> {
	readonly kind: 'volume-type';
	readonly price: Omit<VolumeType['price'], 'source'> & { readonly asOf: string };
	readonly sources: readonly Source[];
}

/** Addresses of the links under an explanation: https or `command:`. A link without address is left out. */
export interface VolumeTypeLinks {
	readonly lesson?: string;
	readonly documentation: string;
}

/** AWS's page on volume types. */
export const volumeTypeDocumentation = 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html';

/** @returns `undefined` for a name that is no EBS volume type */
export function explainVolumeType(name: string, { facts }: { readonly facts: Facts }): VolumeTypeExplanation | undefined {
	const type = facts.volumeType(name);
	if (type === undefined) { return undefined; }
	const { source, price: { source: priceSource, ...price }, ...limits } = type;
	return { kind: 'volume-type', ...limits, price: { ...price, asOf: priceSource.asOf }, sources: [source, priceSource] };
}

/**
 * The explanation for a hover.
 * @param here what the volume comes to where it stands: rows in front of the type's own
 */
export function renderVolumeTypeMarkdown(explanation: VolumeTypeExplanation, language: LanguageTag, links: VolumeTypeLinks, here: readonly Row[] = []): string {
	const { labels, rows, ...described } = describeVolumeType(explanation, language, markdownStyle);
	const document = { ...described, rows: [...localizedRows(here, language), ...rows] };
	const lesson = links.lesson === undefined ? [] : [markdownLink(labels.lesson, links.lesson)];
	return renderMarkdown(document, [...lesson, markdownLink(labels.documentation, links.documentation)]);
}

/** The explanation for a terminal. */
export function renderVolumeTypeText(explanation: VolumeTypeExplanation, language: LanguageTag): string {
	return renderPlain(describeVolumeType(explanation, language, plainStyle));
}

function describeVolumeType(explanation: VolumeTypeExplanation, language: LanguageTag, style: Style): Document & { readonly labels: VolumeTypeText['links'] } {
	const { name, media, sizeGiB, price, bootable } = explanation;
	const text = volumeTypeText[language];
	const rows: Document['rows'] = [
		[text.rows.iops, describeIops(explanation, text)],
		[text.rows.throughput, describeThroughput(explanation, text)],
		[text.rows.boot, bootable ? text.bootable : text.notBootable],
	];
	return {
		title: `${style.strong(name)} — ${text.media[media] ?? media} · ${formatNumber(sizeGiB.min)}–${formatNumber(sizeGiB.max)} GiB`,
		subtitle: text.price({ monthly: formatUnitPrice(price.usdPerGiBMonth), region: price.region, asOf: price.asOf }),
		rows: rows.filter(([, value]) => value !== ''),
		closing: [],
		labels: text.links,
	};
}

function describeIops({ iops, iopsBySize, baselineIops, price }: VolumeTypeExplanation, text: VolumeTypeText): string {
	if (iopsBySize !== null) {
		const { perGiB, min, max, burstTo, burstBelowGiB } = iopsBySize;
		return text.iopsBySize({
			perGiB: formatNumber(perGiB), min: formatNumber(min), max: formatNumber(max), burstTo: formatNumber(burstTo), burstBelowGiB: formatNumber(burstBelowGiB),
		});
	}
	if (iops === null) { return text.notSettable; }
	const limits = { min: formatNumber(iops.min), max: formatNumber(iops.max), maxPerGiB: formatNumber(iops.maxPerGiB) };
	const settable = baselineIops === null ? text.iopsRequired(limits) : text.iopsIncluded({ ...limits, included: formatNumber(baselineIops) });
	return price.usdPerIopsMonth === null ? settable : `${settable} · ${text.perIops(formatUnitPrice(price.usdPerIopsMonth))}`;
}

function describeThroughput(explanation: VolumeTypeExplanation, text: VolumeTypeText): string {
	const { throughputMiBps, throughputBySize, baselineThroughputMiBps, maxThroughputMiBps, price } = explanation;
	if (throughputBySize !== null) {
		const { basePerTiB, burstPerTiB, max } = throughputBySize;
		return text.throughputBySize({ base: formatNumber(basePerTiB), burst: formatNumber(burstPerTiB), max: formatNumber(max) });
	}
	if (throughputMiBps === null) { return maxThroughputMiBps === null ? '' : text.throughputMax(formatNumber(maxThroughputMiBps)); }
	const settable = text.throughputIncluded({
		included: formatNumber(baselineThroughputMiBps ?? throughputMiBps.min), max: formatNumber(throughputMiBps.max), perIops: formatNumber(throughputMiBps.perIops, 3),
	});
	return price.usdPerMiBpsMonth === null ? settable : `${settable} · ${text.perMiBps(formatUnitPrice(price.usdPerMiBpsMonth))}`;
}
