/**
 * What the product knows of AWS: figures as data, each with source and date.
 * Must never hold a figure of its own: everything comes from the data files beside it.
 */
import type { InstanceTypeDetails } from './instanceTypeDetails';
import type { SettingFacts } from './settings';
import type { SpotFacts } from './spotInterruptions';

/** Where a figure comes from, and when it was true. */
export interface Source {
	/** For people: `AWS price list`, `EC2 API`. */
	readonly title: string;
	/** https address. */
	readonly url: string;
	/** ISO date on which the figure was current. */
	readonly asOf: string;
}

/** Bandwidth in Mbit/s; where baseline is below maximum, the maximum is a burst. `null` is unknown. */
export interface Bandwidth {
	readonly baselineMbps: number | null;
	readonly maxMbps: number | null;
}

/** One EC2 instance type. `null` means that no source tells it. */
export interface InstanceType {
	readonly name: string;
	readonly family: string;
	readonly size: string;
	readonly vcpu: number | null;
	readonly memoryMiB: number | null;
	/** `x86_64`, `arm64`, … */
	readonly architectures: readonly string[];
	readonly processor: string | null;
	readonly clockGhz: number | null;
	readonly bareMetal: boolean;
	readonly network: Bandwidth & { readonly label: string | null };
	readonly ebs: Bandwidth & { readonly baselineIops: number | null; readonly maxIops: number | null };
	/** Instance store: total GB, and number of disks where it is known; `null` without one. */
	readonly localStorage: { readonly totalGB: number; readonly disks: number | null; readonly nvme: boolean | null } | null;
	/** `count` is below 1 for a share of one GPU (0.125 of an L4); `memoryMiB` is that of all together. */
	readonly gpu: { readonly count: number; readonly model: string; readonly memoryMiB: number | null } | null;
	/** Chips that are not GPUs: AWS Neuron, FPGA, …; `memoryMiB` is that of all together. */
	readonly accelerator: { readonly count: number; readonly model: string; readonly memoryMiB: number | null } | null;
	readonly burstable: { readonly baselinePercentPerVcpu: number; readonly creditsPerHour: number; readonly unlimitedByDefault: boolean } | null;
	/** `current` or `previous` by the EC2 API's flag; `delisted` where AWS no longer lists it; `unlisted` where only its name is known. */
	readonly status: 'current' | 'previous' | 'delisted' | 'unlisted';
	readonly spec: Source | null;
}

/** A family such as `m5`, `c7i-flex`. */
export interface InstanceFamily {
	readonly name: string;
	readonly series: string;
	readonly generation: number | null;
	/** Letters behind the generation: `gd`, `n`, … */
	readonly options: string;
	/** What follows a hyphen: `flex`, `b200`, …; `null` without one. */
	readonly variant: string | null;
	readonly category: string | null;
	readonly processorVendor: 'intel' | 'amd' | 'graviton' | 'apple' | 'nvidia' | null;
	readonly sizes: readonly string[];
	/** Whether the EC2 API flags it as current; `null` where it does not say. */
	readonly apiCurrentGeneration: boolean | null;
	/** Whether AWS's own previous-generation page lists it. */
	readonly documentedPreviousGeneration: boolean;
	/** AWS's documented upgrade, families. */
	readonly documentedUpgrade: readonly string[];
	/**
	 * Newest family of the same kind by a mechanical rule (same series and options), by processor; `null` where there is none.
	 * `next` is the nearest newer one of the same vendor, which may have sizes that the newest lacks.
	 */
	readonly successors: {
		readonly sameVendor: string | null; readonly next: string | null; readonly amd: string | null; readonly graviton: string | null;
	};
}

/** An On-Demand price, Linux, shared tenancy. */
export interface Price {
	readonly usdPerHour: number;
	readonly region: string;
	readonly source: Source;
}

/** What Spot Instances of a type typically cost less than On-Demand Instances. */
export interface SpotSaving {
	/** Of the On-Demand price, 0–100. */
	readonly percent: number;
	readonly region: string;
	readonly source: Source;
}

/** What an EBS volume type allows. `null` is not applicable. */
export interface VolumeType {
	readonly name: string;
	readonly media: string;
	readonly sizeGiB: { readonly min: number; readonly max: number };
	/** Settable I/O operations per second; `null` where the type does not take the setting. */
	readonly iops: { readonly min: number; readonly max: number; readonly maxPerGiB: number } | null;
	/** Settable MiB/s; `null` where the type does not take the setting. */
	readonly throughputMiBps: { readonly min: number; readonly max: number; readonly perIops: number } | null;
	readonly baselineIops: number | null;
	readonly baselineThroughputMiBps: number | null;
	/** I/O operations per second that follow the size, between `min` and `max`; smaller volumes than `burstBelowGiB` burst to `burstTo`. gp2 only. */
	readonly iopsBySize: {
		readonly perGiB: number; readonly min: number; readonly max: number; readonly burstTo: number; readonly burstBelowGiB: number;
	} | null;
	/** MiB/s for each TiB of size; st1 and sc1 only. */
	readonly throughputBySize: { readonly basePerTiB: number; readonly burstPerTiB: number; readonly max: number } | null;
	/** The most MiB/s that the type reaches; `null` where no source tells it. */
	readonly maxThroughputMiBps: number | null;
	/** Per month; I/O operations and MiB/s above the baseline, of io2 those of the first tier. `null` is not charged, or unknown. */
	readonly price: {
		readonly usdPerGiBMonth: number; readonly usdPerIopsMonth: number | null; readonly usdPerMiBpsMonth: number | null;
		readonly region: string; readonly source: Source;
	};
	readonly bootable: boolean;
	readonly source: Source;
}

/** The meaning of one letter or word in an instance type's name. */
export interface NamePart {
	readonly part: string;
	readonly meaning: { readonly en: string; readonly ko: string };
}

export interface Facts extends SettingFacts, SpotFacts {
	/** The type of that exact name; `undefined` if the data do not have it (which is no proof that AWS does not). */
	instanceType(name: string): InstanceType | undefined;
	/** What few ask of that type; `undefined` where no source tells any of it. */
	instanceTypeDetails(name: string): InstanceTypeDetails | undefined;
	/** All names, sorted by family and size. */
	readonly instanceTypeNames: readonly string[];
	/** The list that the names come from, and its date: newer names may be missing. */
	readonly instanceTypeNamesSource: Source;
	instanceFamily(name: string): InstanceFamily | undefined;
	/** What the parts of a name mean, in the order of the name: series, generation, options, variant, size; also for names that the data do not have. Empty if the name has not the shape of one. */
	decodeInstanceTypeName(name: string): readonly NamePart[];
	/** The On-Demand price, or `undefined` where no source has it. */
	price(instanceTypeName: string, region: string): Price | undefined;
	/** The typical saving of Spot Instances, Linux, or `undefined` where no source has it. */
	spotSaving(instanceTypeName: string, region: string): SpotSaving | undefined;
	/** Regions with prices, sorted. */
	readonly priceRegions: readonly string[];
	/** Regions that the data on offerings cover, sorted. */
	readonly offeringRegions: readonly string[];
	/** Regions that offer the type, sorted; `undefined` where the data do not say. */
	regionsOffering(instanceTypeName: string): readonly string[] | undefined;
	volumeType(name: string): VolumeType | undefined;
	readonly volumeTypeNames: readonly string[];
}
