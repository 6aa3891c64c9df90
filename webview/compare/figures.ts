/** The rows of the comparison: how a figure is written, and which number tells how far two types are apart. */
import type { ComparedType } from '../../src/core/facts/comparedType';
import { usdPerGiB, usdPerVcpu } from '../../src/core/facts/comparedType';
import { formatBandwidth, formatMemory, formatPercentDifference, hoursPerMonth } from '../../src/core/facts/formatFigures';
import { formatEstimate, formatNumber, formatUnitPrice } from '../../src/core/format';
import type { CompareText, RowName } from './text';

export interface FigureRow {
	readonly name: RowName;
	/** Empty where it is unknown or there is none. */
	text(type: ComparedType, words: CompareText): string;
	/** The number that differences are told by; `null` for what is no number, or not known. */
	number(type: ComparedType): number | null;
	/** Whether a larger number is dearer rather than better. */
	readonly isCost: boolean;
}

const noNumber = (): null => null;

export const figureRows: readonly FigureRow[] = [
	row('vcpu', ({ vcpu }) => (vcpu === null ? '' : formatNumber(vcpu)), ({ vcpu }) => vcpu),
	row('memory', ({ memoryMiB }) => (memoryMiB === null ? '' : formatMemory(memoryMiB)), ({ memoryMiB }) => memoryMiB),
	row('perHour', ({ usdPerHour }) => (usdPerHour === null ? '' : formatUnitPrice(usdPerHour)), ({ usdPerHour }) => usdPerHour, true),
	row('perMonth', ({ usdPerHour }) => (usdPerHour === null ? '' : `$${formatEstimate(usdPerHour * hoursPerMonth)}`), noNumber, true),
	row('perVcpu', (type) => money(usdPerVcpu(type)), usdPerVcpu, true),
	row('perGiB', (type) => money(usdPerGiB(type)), usdPerGiB, true),
	row('spot', ({ spotSavingPercent }) => (spotSavingPercent === null ? '' : `${formatNumber(spotSavingPercent)} %`), noNumber),
	row('architecture', ({ architectures }) => architectures.join(', '), noNumber),
	row('processor', ({ processor, clockGhz }) => [processor ?? '', clockGhz === null ? '' : `${formatNumber(clockGhz, 1)} GHz`].filter((part) => part !== '').join(', '), noNumber),
	row('baseline', ({ baselinePercent }) => (baselinePercent === null ? '' : `${formatNumber(baselinePercent, 1)} %`), ({ baselinePercent }) => baselinePercent),
	row('network', ({ networkBaselineMbps, networkMaxMbps }) => range(networkBaselineMbps, networkMaxMbps, formatBandwidth), ({ networkBaselineMbps }) => networkBaselineMbps),
	row('ebs', ({ ebsBaselineMbps, ebsMaxMbps }) => range(ebsBaselineMbps, ebsMaxMbps, formatBandwidth), ({ ebsBaselineMbps }) => ebsBaselineMbps),
	row('ebsIops', ({ ebsBaselineIops, ebsMaxIops }) => range(ebsBaselineIops, ebsMaxIops, formatNumber), ({ ebsBaselineIops }) => ebsBaselineIops),
	row('localStorage', ({ localStorageGB, localNvme }) => (localStorageGB === null ? '' : `${formatNumber(localStorageGB)} GB${localNvme ? ' NVMe' : ''}`), ({ localStorageGB }) => localStorageGB),
	row('gpu', ({ gpuCount, gpuModel }) => (gpuCount === null ? '' : `${formatNumber(gpuCount, 3)} × ${gpuModel ?? ''}`), ({ gpuCount }) => gpuCount),
	row('generation', ({ status, isOffered }, words) => {
		const generation = status === 'current' ? words.current : status === 'previous' ? words.previous : status === 'delisted' ? words.delisted : words.unknown;
		return isOffered === false ? `${generation}, ${words.notOffered}` : generation;
	}, noNumber),
];

/** How far a figure is from that of the first type: `+5 %`; empty where it is the same or cannot be told. */
export function difference({ number }: FigureRow, type: ComparedType, first: ComparedType): string {
	const [own, other] = [number(type), number(first)];
	if (own === null || other === null || other === 0 || own === other) { return ''; }
	const percent = (own / other - 1) * 100;
	return Math.abs(percent) < 0.5 ? '' : formatPercentDifference(percent);
}

function row(name: RowName, text: FigureRow['text'], number: FigureRow['number'], isCost = false): FigureRow {
	return { name, text, number, isCost };
}

function money(usd: number | null): string {
	return usd === null ? '' : `$${formatEstimate(usd)}`;
}

function range(low: number | null, high: number | null, format: (value: number) => string): string {
	return [...new Set([low, high].filter((value) => value !== null))].map(format).join(' – ');
}
