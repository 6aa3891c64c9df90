/** What a group launches, and what one instance of it can do. */
import type { OnDemandStrategy, SpotStrategy } from '../group/mixedInstances';

/** One instance type with what the simulation needs of it; figures come from the facts, or from the reader. */
export interface InstanceModel {
	/** For people: `m5.xlarge`. */
	readonly instanceType: string;
	/** Virtual CPUs, integer ≥ 1. */
	readonly vcpu: number;
	/** On-Demand USD per hour and instance; `null` unknown, and then cost is unknown. */
	readonly priceUsdPerHour: number | null;
	/** Spot USD per hour and instance; `null` unknown. Matters only where Spot Instances are launched. */
	readonly spotPriceUsdPerHour: number | null;
	/** Requests per second that one instance serves at 100 % CPU, above 0. */
	readonly requestsPerSecond: number;
	/** CPU credits of the T families; `null` for others. */
	readonly burstable: BurstableModel | null;
	/** Ceilings beside CPU; `null` none. */
	readonly limits: PerformanceLimits | null;
}

/** CPU credits: one is one vCPU at 100 % for one minute (facts/aws-behaviour.md 6). */
export interface BurstableModel {
	readonly creditMode: 'standard' | 'unlimited';
	/** Per vCPU, 0–100. */
	readonly baselinePercent: number;
	/** Of a new instance, credits ≥ 0; spent first. */
	readonly launchCredits: number;
	/** Earned credits at the beginning of the run of an instance that ran before, ≥ 0, at most 24 hours of earning. */
	readonly initialCredits: number;
	/** USD for one vCPU-hour beyond what was earned, `unlimited` only; `null` unknown. */
	readonly surplusUsdPerVcpuHour: number | null;
}

/** What one request costs of these is told in `RequestSettings`. */
export interface PerformanceLimits {
	/** Megabits per second in each direction, lasting; above 0; `null` unknown, and then no ceiling. */
	readonly networkMbps: number | null;
	/** EBS throughput of the instance type, MiB per second, lasting; `null` unknown. */
	readonly ebsMiBps: number | null;
	/** EBS I/O operations per second of the instance type, lasting; `null` unknown. */
	readonly ebsIops: number | null;
}

/** An EBS volume of each instance: an additional ceiling, and a price. */
export interface VolumeModel {
	readonly volumeType: string;
	/** GiB, integer ≥ 1. */
	readonly sizeGiB: number;
	/** Operations per second that it sustains; `null` unknown. */
	readonly iops: number | null;
	/** MiB per second that it sustains; `null` unknown. */
	readonly throughputMiBps: number | null;
	/** Burst bucket of gp2, st1 and sc1; `null` without one. `capacity` and `fillPerSecond` count operations (gp2) or MiB (st1, sc1). */
	readonly burst: { readonly capacity: number; readonly fillPerSecond: number; readonly peak: number } | null;
	/** USD a month for all of it; `null` unknown. */
	readonly priceUsdPerMonth: number | null;
}

export interface LaunchModel extends InstanceModel {
	/** What is launched where `mixedInstances` is `null`. */
	readonly purchaseOption: 'on-demand' | 'spot';
	/** Several instance types or purchase options; the type above is then only the first of the list's defaults. */
	readonly mixedInstances: MixedInstancesSettings | null;
	/** Seconds ≥ 0 from launch until the application answers health checks. */
	readonly bootSeconds: number;
	/** Spread of boot times as a share of `bootSeconds`, 0–2: standard deviation over mean, log-normal; 0 is always the same. */
	readonly bootVariation: number;
	/** Whether metrics come every minute instead of every five. */
	readonly detailedMonitoring: boolean;
	readonly volumes: readonly VolumeModel[];
}

export interface MixedInstancesSettings {
	/** In the order of the overrides, 1–40, no type twice. */
	readonly instanceTypes: readonly WeightedInstanceModel[];
	readonly onDemandAllocationStrategy: OnDemandStrategy;
	/** Units, integer ≥ 0. */
	readonly onDemandBaseCapacity: number;
	/** 0–100. */
	readonly onDemandPercentageAboveBaseCapacity: number;
	readonly spotAllocationStrategy: SpotStrategy;
	/** 1–20; `lowest-price` only. */
	readonly spotInstancePools: number;
}

export interface WeightedInstanceModel extends InstanceModel {
	/** `WeightedCapacity`, integer 1–999. */
	readonly weightedCapacity: number;
	/** An assumption for capacity-optimized choices: how deep its Spot pool is beside the others, 0–1. */
	readonly spotDepth: number;
}
