/**
 * The form of the files in data/: rows and dictionaries instead of objects, so that they are small and load in a few milliseconds.
 * Written by test/support/convertFacts.ts, read by createFacts.ts.
 */
import type { InstanceType, VolumeType } from './facts';
import type { Setting } from './settings';

/** Title, https address, ISO date. */
export type PackedSource = readonly [title: string, url: string, asOf: string];

/** What every data file opens with. */
export interface PackedHeader {
	/** For people who open the file. */
	readonly source: string;
	/** ISO date of its newest figures. */
	readonly asOf: string;
	readonly sources: readonly PackedSource[];
}

/** One instance type; `…Index` points into the dictionary of that name, `null` is unknown or none. */
export type PackedInstanceType = readonly [
	size: string, statusIndex: number, vcpu: number | null, memoryMiB: number | null, architecturesIndex: number,
	processorIndex: number | null, clockGhz: number | null,
	networkLabelIndex: number | null, networkBaselineMbps: number | null, networkMaxMbps: number | null,
	ebsBaselineMbps: number | null, ebsMaxMbps: number | null, ebsBaselineIops: number | null, ebsMaxIops: number | null,
	localStorageIndex: number | null, gpuIndex: number | null, acceleratorIndex: number | null, burstableIndex: number | null,
	sourceIndex: number | null, regionsIndex: number | null,
];
export const packedInstanceTypeLength = 20;

/** One family, its types in order of size. */
export type PackedFamily = readonly [
	name: string, category: string | null, processorVendor: string | null, apiCurrentGeneration: boolean | null,
	documentedPreviousGeneration: boolean, documentedUpgrade: readonly string[],
	successorSameVendor: string | null, successorNext: string | null, successorAmd: string | null, successorGraviton: string | null,
	types: readonly PackedInstanceType[],
];
export const packedFamilyLength = 11;

export const statuses: readonly InstanceType['status'][] = ['current', 'previous', 'delisted', 'unlisted'];

export interface PackedInstanceTypes extends PackedHeader {
	/** The list of names. */
	readonly namesSource: PackedSource;
	readonly architectures: readonly (readonly string[])[];
	readonly processors: readonly string[];
	readonly networkLabels: readonly string[];
	readonly localStorages: readonly (readonly [totalGB: number, disks: number | null, nvme: boolean | null])[];
	readonly gpus: readonly (readonly [count: number, model: string, memoryMiB: number | null])[];
	readonly accelerators: readonly (readonly [count: number, model: string, memoryMiB: number | null])[];
	readonly burstables: readonly (readonly [baselinePercentPerVcpu: number, creditsPerHour: number, unlimitedByDefault: boolean])[];
	/** Sets of regions, as indexes of `regions`. */
	readonly regions: readonly string[];
	readonly regionSets: readonly (readonly number[])[];
	readonly families: readonly PackedFamily[];
}

export interface PackedPrices extends PackedHeader {
	readonly regions: readonly (readonly [name: string, sourceIndex: number])[];
	/** USD per hour by type name, in the order of `regions`, joined by commas; empty is unknown, missing at the end too. */
	readonly usdPerHour: Readonly<Record<string, string>>;
	/** Percent of the On-Demand price by type name, in the same form, for regions of their own. */
	readonly spotSavings: { readonly sourceIndex: number; readonly regions: readonly string[]; readonly percent: Readonly<Record<string, string>> };
}

export interface PackedVolumeTypes extends PackedHeader {
	readonly types: readonly (Omit<VolumeType, 'source' | 'price'> & {
		readonly sourceIndex: number;
		readonly price: Omit<VolumeType['price'], 'source'> & { readonly sourceIndex: number };
	})[];
}

/** Settings by subject; what a row leaves out is `null`, or none. */
export interface PackedSettings extends PackedHeader {
	readonly settings: Readonly<Record<string, readonly (Pick<Setting, 'name' | 'range'> & Partial<Omit<Setting, 'subject' | 'source'>> & { readonly sourceIndex: number })[]>>;
	readonly quotas: readonly (readonly [name: string, value: number, sourceIndex: number])[];
}

/** The values of the EC2 API's enumerations; one source for all. */
export interface PackedEnums extends PackedHeader {
	readonly sources: readonly [PackedSource];
	readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** Rows in the order of `InstanceTypeDetails`; texts are indexes of `words`, flags are 0 and 1. */
export interface PackedInstanceTypeDetails extends PackedHeader {
	readonly words: readonly string[];
	readonly types: Readonly<Record<string, readonly [
		physicalCores: number | null, threadsPerCore: number | null, hypervisorIndex: number | null, freeTier: number | null, usageClassesIndex: number | null,
		networkCards: number | null, maxNetworkInterfaces: number | null, ipv4PerInterface: number | null, ipv6PerInterface: number | null,
		enaIndex: number | null, efa: number | null, ebsOptimizedIndex: number | null, maxVolumes: number | null, volumeLimitIndex: number | null,
	]>>;
}

export interface PackedSpotInterruptions extends PackedHeader {
	readonly sources: readonly [PackedSource];
	readonly ranges: readonly (readonly [fromPercent: number, toPercent: number | null])[];
	readonly regions: readonly string[];
	/** Indexes of `ranges` by type name, in the order of `regions`, joined by commas; empty is unknown, missing at the end too. */
	readonly rangeIndexes: Readonly<Record<string, string>>;
	readonly summaries: Readonly<Record<string, readonly [types: number, p10: number, median: number, p90: number]>>;
}
