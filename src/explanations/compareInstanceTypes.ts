/** Instance types side by side, as a Markdown table: one column a type, one row a figure. */
import { findAlternatives } from '../core/facts/alternatives';
import type { Facts } from '../core/facts/facts';
import { formatBandwidth, formatMemory } from '../core/facts/formatFigures';
import { formatEstimate, formatNumber, formatUnitPrice } from '../core/format';
import type { LanguageTag } from '../core/model/localized';
import { markdownStyle } from './document';
import type { InstanceTypeExplanation } from './instanceType';
import { explainInstanceType } from './instanceType';

/**
 * What is worth standing beside a type: the same size in newer families, and the next smaller and larger size of its own family.
 * @returns names that the data have, the type itself first; only itself if the data do not have it
 */
export function suggestComparison(name: string, { facts, region }: { readonly facts: Facts; readonly region: string }): readonly string[] {
	const type = facts.instanceType(name);
	if (type === undefined) { return [name]; }
	const siblings = (facts.instanceFamily(type.family)?.sizes ?? [])
		.map((size) => facts.instanceType(`${type.family}.${size}`))
		.filter((sibling) => typeof sibling?.vcpu === 'number' && !sibling.bareMetal)
		.sort((a, b) => (a?.vcpu ?? 0) - (b?.vcpu ?? 0) || (a?.memoryMiB ?? 0) - (b?.memoryMiB ?? 0))
		.map((sibling) => sibling?.name ?? name);
	const at = siblings.indexOf(name);
	const neighbours = at < 0 ? [] : [siblings[at - 1], siblings[at + 1]].filter((neighbour) => neighbour !== undefined);
	return [...new Set([name, ...findAlternatives(facts, name, region).map((one) => one.name), ...neighbours])];
}

/** Types side by side in one language: figures as texts, `–` where there is none or it is not known. */
export interface Comparison {
	readonly title: string;
	/** Region and dates of the prices. */
	readonly basis: string;
	readonly names: readonly string[];
	readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
	readonly notes: readonly string[];
}

/** @returns a figure that no type has is left out; a type that the data do not have keeps its column, and a note says so */
export function compareInstanceTypes(names: readonly string[], language: LanguageTag, { facts, region }: { readonly facts: Facts; readonly region: string }): Comparison {
	const text = comparisonText[language];
	const types = names.map((name) => explainInstanceType(name, { facts, region }));
	const rows = comparisonRows(text).map(({ label, cell }) => ({ label, cells: types.map(cell) })).filter(({ cells }) => cells.some((one) => one !== ''));
	const dates = [...new Set(types.map(({ price }) => price?.asOf).filter((date) => date !== undefined))].sort();
	const unlisted = types.filter(({ listed }) => !listed).map(({ name }) => name);
	return {
		title: text.title, basis: text.prices(region, dates.join(', ')), names,
		rows: rows.map(({ label, cells }) => ({ label, cells: cells.map((one) => one || '–') })),
		notes: [
			rows.some(({ cells }) => cells.includes('')) ? `${text.month} ${text.none}` : text.month,
			...unlisted.length === 0 ? [] : [text.unlisted(unlisted.join(', '), facts.instanceTypeNamesSource.asOf)],
		],
	};
}

/** The table under a heading that names region and dates of the prices. */
export function renderComparisonMarkdown({ title, basis, names, rows, notes }: Comparison): string {
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [
		`# ${title}`,
		markdownStyle.text(basis),
		[
			row(['', ...names.map((name) => markdownStyle.strong(name))]),
			row(['---', ...names.map(() => '---:')]),
			...rows.map(({ label, cells }) => row([label, ...cells])),
		].join('\n'),
		notes.map((note) => note.replace('– ', '`–` ').replace('–는', '`–`는')).join(' '),
	].join('\n\n');
}

interface ComparisonRow {
	readonly label: string;
	/** Empty where it is unknown or there is none. */
	cell(type: InstanceTypeExplanation): string;
}

function comparisonRows(text: ComparisonText): readonly ComparisonRow[] {
	const perUnit = ({ price }: InstanceTypeExplanation, units: number | null): string =>
		price === null || units === null || units === 0 ? '' : `$${formatEstimate(price.usdPerHour / units)}`;
	return [
		{ label: 'vCPU', cell: ({ vcpu }) => vcpu === null ? '' : formatNumber(vcpu) },
		{ label: text.memory, cell: ({ memoryMiB }) => memoryMiB === null ? '' : formatMemory(memoryMiB) },
		{ label: text.architecture, cell: ({ architectures }) => architectures.join(', ') },
		{ label: text.baseline, cell: ({ burstable }) => burstable === null ? '' : `${formatNumber(burstable.baselinePercentPerVcpu, 1)} %` },
		{ label: text.network, cell: ({ network }) => bandwidth(network?.baselineMbps ?? null, network?.maxMbps ?? null) },
		{ label: 'EBS', cell: ({ ebs }) => bandwidth(ebs?.baselineMbps ?? null, ebs?.maxMbps ?? null) },
		{ label: text.localStorage, cell: ({ localStorage }) => localStorage === null ? '' : `${formatNumber(localStorage.totalGB)} GB` },
		{ label: 'GPU', cell: ({ gpu }) => gpu === null ? '' : `${formatNumber(gpu.count, 2)} × ${gpu.model}` },
		{ label: text.perHour, cell: ({ price }) => price === null ? '' : formatUnitPrice(price.usdPerHour) },
		{ label: text.perMonth, cell: ({ price }) => price === null ? '' : `$${formatEstimate(price.usdPerMonth)}` },
		{ label: text.perVcpu, cell: (type) => perUnit(type, type.vcpu) },
		{ label: text.perGiB, cell: (type) => perUnit(type, type.memoryMiB === null ? null : type.memoryMiB / 1024) },
	];
}

function bandwidth(baselineMbps: number | null, maxMbps: number | null): string {
	const shown = [baselineMbps, maxMbps].filter((one) => one !== null);
	return [...new Set(shown)].map(formatBandwidth).join(' – ');
}

interface ComparisonText {
	readonly title: string;
	prices(region: string, dates: string): string;
	readonly memory: string;
	readonly architecture: string;
	readonly baseline: string;
	readonly network: string;
	readonly localStorage: string;
	readonly perHour: string;
	readonly perMonth: string;
	readonly perVcpu: string;
	readonly perGiB: string;
	readonly month: string;
	readonly none: string;
	readonly unlisted: (names: string, asOf: string) => string;
}

const comparisonText: Readonly<Record<LanguageTag, ComparisonText>> = {
	en: {
		title: 'Instance types compared',
		prices: (region, dates) => dates === '' ? `No prices known for ${region}.` : `On-Demand prices, Linux, in ${region} of ${dates}.`,
		memory: 'Memory', architecture: 'Architecture', baseline: 'CPU baseline per vCPU', network: 'Network, sustained – burst',
		localStorage: 'Local disks', perHour: 'Price per hour', perMonth: 'Price per month', perVcpu: 'Price per vCPU and hour', perGiB: 'Price per GiB and hour',
		month: 'A month counts 730 hours.',
		none: '– is none or not known.',
		unlisted: (names, asOf) => `Not in our list of ${asOf}, possibly newer: ${names}.`,
	},
	ko: {
		title: '인스턴스 유형 비교',
		prices: (region, dates) => dates === '' ? `${region} 리전의 요금 정보가 없습니다.` : `${region} 리전의 온디맨드 요금(Linux), ${dates} 기준입니다.`,
		memory: '메모리', architecture: '아키텍처', baseline: 'vCPU당 기준 CPU 성능', network: '네트워크, 기준 – 최대',
		localStorage: '로컬 디스크', perHour: '시간당 요금', perMonth: '월 요금', perVcpu: 'vCPU·시간당 요금', perGiB: 'GiB·시간당 요금',
		month: '한 달은 730시간으로 계산합니다.',
		none: '–는 없거나 알려지지 않은 값입니다.',
		unlisted: (names, asOf) => `${asOf} 목록에 없는 유형(더 새로운 유형일 수 있음): ${names}`,
	},
};
