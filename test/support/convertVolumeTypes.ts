/** The part of convertFacts.ts that is about EBS volume types. */
import type { PackedVolumeTypes } from '../../src/core/facts/packedFacts';

interface RawVolumeType {
	readonly media: string;
	readonly sizeGiB: readonly [number, number];
	readonly iops: Readonly<Record<string, unknown>>;
	readonly throughput: Readonly<Record<string, unknown>>;
	readonly bootable: boolean;
	readonly price: { readonly gbMonth: number; readonly iopsMonth?: number | { readonly firstTier: number }; readonly iopsMonthOver3000?: number; readonly mibsMonthOver125?: number };
}

export interface RawVolumeTypes {
	readonly meta: { readonly asOf: string };
	readonly types: Readonly<Record<string, RawVolumeType>>;
}

const limitsPage = 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html';
const priceAddress = 'https://aws.amazon.com/ebs/pricing/';
/** The fact table's own date for its price samples. */
const priceDate = '2024-07-01';

export function convertVolumeTypes({ meta, types }: RawVolumeTypes): PackedVolumeTypes {
	return {
		source: 'EBS volume types: limits of the EC2 API and the EBS user guide, price samples of us-east-1; address and date under "sources".',
		asOf: meta.asOf,
		sources: [['Amazon EBS volume types', limitsPage, meta.asOf], ['Amazon EBS pricing', priceAddress, priceDate]],
		types: Object.entries(types).map(([name, type]) => ({
			name,
			media: type.media,
			sizeGiB: { min: type.sizeGiB[0], max: type.sizeGiB[1] },
			iops: settableIops(type),
			throughputMiBps: settableThroughput(type),
			baselineIops: numberOf(type.iops['baselineFree']),
			baselineThroughputMiBps: numberOf(type.throughput['baselineFree']),
			iopsBySize: iopsBySize(type),
			throughputBySize: throughputBySize(type),
			maxThroughputMiBps: numberOf(type.throughput['max']) ?? numberOf(type.throughput['from334GiB']),
			price: {
				usdPerGiBMonth: type.price.gbMonth,
				usdPerIopsMonth: type.price.iopsMonthOver3000 ?? (typeof type.price.iopsMonth === 'object' ? type.price.iopsMonth.firstTier : type.price.iopsMonth ?? null),
				usdPerMiBpsMonth: type.price.mibsMonthOver125 ?? null,
				region: 'us-east-1',
				sourceIndex: 1,
			},
			bootable: type.bootable,
			sourceIndex: 0,
		})),
	};
}

/** Only types with a smallest and a largest number take the setting. */
function settableIops({ iops }: RawVolumeType): { readonly min: number; readonly max: number; readonly maxPerGiB: number } | null {
	const [min, max, maxPerGiB] = [numberOf(iops['min']), numberOf(iops['max']), numberOf(iops['maxPerGiB'])];
	return min === null || max === null || maxPerGiB === null ? null : { min, max, maxPerGiB };
}

function settableThroughput({ throughput }: RawVolumeType): { readonly min: number; readonly max: number; readonly perIops: number } | null {
	const [min, max, perIops] = [numberOf(throughput['min']), numberOf(throughput['max']), numberOf(throughput['perIops'])];
	return min === null || max === null || perIops === null ? null : { min, max, perIops };
}

/** gp2: its numbers stand in the formula `min(16000, max(100, 3 * GiB))`. */
function iopsBySize({ iops }: RawVolumeType): { readonly perGiB: number; readonly min: number; readonly max: number; readonly burstTo: number; readonly burstBelowGiB: number } | null {
	const formula = /^min\((\d+), max\((\d+), (\d+) \* GiB\)\)$/.exec(String(iops['formula'] ?? ''));
	const [burstTo, burstBelowGiB] = [numberOf(iops['burstTo']), numberOf(iops['burstBelowGiB'])];
	if (formula === null || burstTo === null || burstBelowGiB === null) { return null; }
	return { perGiB: Number(formula[3]), min: Number(formula[2]), max: Number(formula[1]), burstTo, burstBelowGiB };
}

function throughputBySize({ throughput }: RawVolumeType): { readonly basePerTiB: number; readonly burstPerTiB: number; readonly max: number } | null {
	const [basePerTiB, burstPerTiB, max] = [numberOf(throughput['basePerTiB']), numberOf(throughput['burstPerTiB']), numberOf(throughput['max'])];
	return basePerTiB === null || burstPerTiB === null || max === null ? null : { basePerTiB, burstPerTiB, max };
}

function numberOf(value: unknown): number | null {
	return typeof value === 'number' ? value : null;
}
