/** Explains a pair of CPU and memory of a Fargate task: whether AWS takes it, what goes with either number, what it costs. */
import type { Source } from '../core/facts/facts';
import { fargateMemoryFor, fargatePrice, fargateSizes, fargateSource, smallestFargateSize } from '../core/facts/fargateFigures';
import { formatMemory, hoursPerMonth } from '../core/facts/formatFigures';
import { formatEstimate, formatNumber, formatUnitPrice } from '../core/format';
import type { LanguageTag } from '../core/model/localized';
import { markdownLink, markdownStyle, plainStyle, renderMarkdown, renderPlain } from './document';
import type { Document, Style } from './document';
import { fargateSizeText } from './fargateSizeText';

/** All that the product knows of one pair. */
export interface FargateSizeExplanation {
	readonly kind: 'fargate-size';
	/** 1,024 are one vCPU. */
	readonly cpuUnits: number;
	readonly memoryMiB: number;
	readonly valid: boolean;
	/** Values of `memory` that go with the CPU; none if Fargate does not take it. */
	readonly memoryForCpuMiB: readonly number[];
	/** Values of `cpu` that go with the memory. */
	readonly cpuUnitsForMemory: readonly number[];
	/** The smallest valid pair that holds both; `null` if there is none. */
	readonly smallestThatHolds: { readonly cpuUnits: number; readonly memoryMiB: number } | null;
	readonly windows: boolean;
	readonly minPlatformVersion: string | null;
	/** Linux on x86; `null` for a pair that is not valid, or a Region without a known price. */
	readonly price: { readonly usdPerHour: number; readonly usdPerMonth: number; readonly region: string; readonly asOf: string } | null;
	/** The Region asked about. */
	readonly region: string;
	readonly sources: readonly Source[];
}

export interface FargatePair {
	readonly cpuUnits: number;
	readonly memoryMiB: number;
}

/**
 * Reads a pair as people write it.
 * @param text `Fargate 1024/3072`, `1024/3072`, `fargate 1 vCPU 3 GB`
 * @returns `undefined` if it is none; a bare pair needs the slash and a CPU value of Fargate, so that other numbers are not taken for one
 */
export function parseFargatePair(text: string): FargatePair | undefined {
	const match = pairPattern.exec(text.trim());
	if (match === null) { return undefined; }
	const [, fargate, cpu = '', vcpu, separator = '', memory = '', gigabytes] = match;
	const pair = { cpuUnits: Number(cpu) * (vcpu === undefined ? 1 : 1024), memoryMiB: Number(memory) * (gigabytes === undefined ? 1 : 1024) };
	const isBarePair = separator.includes('/') && fargateMemoryFor(pair.cpuUnits).length > 0;
	return fargate !== undefined || isBarePair ? pair : undefined;
}

/** @param region where the price is asked for, `us-east-1` */
export function explainFargateSize({ cpuUnits, memoryMiB }: FargatePair, region: string): FargateSizeExplanation {
	const size = fargateSizes.find((one) => one.cpuUnits === cpuUnits);
	const memoryForCpuMiB = fargateMemoryFor(cpuUnits);
	const valid = memoryForCpuMiB.includes(memoryMiB);
	const usdPerHour = cpuUnits / 1024 * fargatePrice.usdPerVcpuHour + memoryMiB / 1024 * fargatePrice.usdPerGBHour;
	return {
		kind: 'fargate-size', cpuUnits, memoryMiB, valid, memoryForCpuMiB,
		cpuUnitsForMemory: fargateSizes.filter((one) => one.memoryMiB.includes(memoryMiB)).map((one) => one.cpuUnits),
		smallestThatHolds: smallestFargateSize(cpuUnits, memoryMiB) ?? null,
		windows: valid && size?.windows === true,
		minPlatformVersion: size?.minPlatformVersion ?? null,
		price: valid && region === fargatePrice.region
			? { usdPerHour, usdPerMonth: usdPerHour * hoursPerMonth, region, asOf: fargatePrice.source.asOf } : null,
		region,
		sources: [fargateSource, fargatePrice.source],
	};
}

/** The explanation for a hover. */
export function renderFargateSizeMarkdown(explanation: FargateSizeExplanation, language: LanguageTag): string {
	return renderMarkdown(describe(explanation, language, markdownStyle), [markdownLink(fargateSizeText[language].documentation, fargateSource.url)]);
}

/** The explanation for a terminal. */
export function renderFargateSizeText(explanation: FargateSizeExplanation, language: LanguageTag): string {
	return renderPlain(describe(explanation, language, plainStyle));
}

const pairPattern = /^(?:(fargate)\s+)?(\d{1,6}|\d{0,3}\.\d{1,3})\s*(vcpu)?s?(\s*[/,×x]\s*|\s+)(\d{1,7})\s*(?:mi?b|(gi?b))?$/i;

function describe(explanation: FargateSizeExplanation, language: LanguageTag, style: Style): Document {
	const { cpuUnits, memoryMiB, valid, memoryForCpuMiB, cpuUnitsForMemory, smallestThatHolds, windows, minPlatformVersion, price, region } = explanation;
	const text = fargateSizeText[language];
	const none = text.none;
	const rows: Document['rows'] = [
		[text.rows.memory(formatNumber(cpuUnits)), memoryForCpuMiB.length === 0 ? none : memoryRange(memoryForCpuMiB)],
		[text.rows.cpu(formatMemory(memoryMiB)), cpuUnitsForMemory.length === 0 ? none : cpuUnitsForMemory.map((units) => formatNumber(units)).join(', ')],
		[text.rows.smallest, valid || smallestThatHolds === null ? '' : `${formatNumber(smallestThatHolds.cpuUnits)} / ${formatNumber(smallestThatHolds.memoryMiB)}`],
		[text.rows.system, valid ? text.system({ windows, platform: minPlatformVersion }) : ''],
	];
	return {
		title: `${style.strong(`Fargate ${formatNumber(cpuUnits)} / ${formatNumber(memoryMiB)}`)} — ${text.shape({ vcpu: formatNumber(cpuUnits / 1024, 2), memory: formatMemory(memoryMiB) })}`,
		subtitle: !valid ? text.invalid : price === null ? text.noPrice(style.text(region))
			: text.price({ hourly: formatUnitPrice(price.usdPerHour), monthly: `$${formatEstimate(price.usdPerMonth)}`, region, asOf: price.asOf }),
		rows: rows.filter(([, value]) => value !== ''),
		closing: [],
	};
}

/** `2 GiB, 3 GiB, 4 GiB` for few, `2 GiB–8 GiB (step 1 GiB)` for many. */
export function memoryRange(memoryMiB: readonly number[]): string {
	const [first = 0, second = 0] = memoryMiB;
	const last = memoryMiB.at(-1) ?? first;
	return memoryMiB.length <= 4 ? memoryMiB.map(formatMemory).join(', ') : `${formatMemory(first)}–${formatMemory(last)} (+${formatMemory(second - first)})`;
}
