/** Instance types as rows that can be filtered, put in order and set side by side. Plain data, so that a panel can be sent them. */
import type { Facts, InstanceType } from './facts';

/** What people compare of a type; `null` is unknown or none. */
export interface ComparedType {
	readonly name: string;
	readonly family: string;
	readonly vcpu: number | null;
	readonly memoryMiB: number | null;
	readonly architectures: readonly string[];
	readonly processor: string | null;
	readonly clockGhz: number | null;
	/** Of each vCPU, 0–100; `null` for a type that is not burstable. */
	readonly baselinePercent: number | null;
	readonly networkBaselineMbps: number | null;
	readonly networkMaxMbps: number | null;
	readonly ebsBaselineMbps: number | null;
	readonly ebsMaxMbps: number | null;
	readonly ebsBaselineIops: number | null;
	readonly ebsMaxIops: number | null;
	readonly localStorageGB: number | null;
	readonly localNvme: boolean;
	readonly gpuCount: number | null;
	readonly gpuModel: string | null;
	readonly status: InstanceType['status'];
	readonly bareMetal: boolean;
	/** On-Demand, Linux, in the Region asked about. */
	readonly usdPerHour: number | null;
	/** Of the On-Demand price, 0–100. */
	readonly spotSavingPercent: number | null;
	/** Whether the Region offers it; `null` where the data do not say. */
	readonly isOffered: boolean | null;
}

/** Every type of the data, in their order. */
export function comparedTypes(facts: Facts, region: string): readonly ComparedType[] {
	return facts.instanceTypeNames.flatMap((name) => comparedType(name, facts, region) ?? []);
}

/** @returns `undefined` for a name that the data do not have */
export function comparedType(name: string, facts: Facts, region: string): ComparedType | undefined {
	const type = facts.instanceType(name);
	if (type === undefined) { return undefined; }
	const offering = facts.offeringRegions.includes(region) ? facts.regionsOffering(name) : undefined;
	return {
		name, family: type.family, vcpu: type.vcpu, memoryMiB: type.memoryMiB, architectures: type.architectures, processor: type.processor, clockGhz: type.clockGhz,
		baselinePercent: type.burstable?.baselinePercentPerVcpu ?? null,
		networkBaselineMbps: type.network.baselineMbps, networkMaxMbps: type.network.maxMbps,
		ebsBaselineMbps: type.ebs.baselineMbps, ebsMaxMbps: type.ebs.maxMbps, ebsBaselineIops: type.ebs.baselineIops, ebsMaxIops: type.ebs.maxIops,
		localStorageGB: type.localStorage?.totalGB ?? null, localNvme: type.localStorage?.nvme === true,
		gpuCount: type.gpu?.count ?? null, gpuModel: type.gpu?.model ?? null,
		status: type.status, bareMetal: type.bareMetal,
		usdPerHour: facts.price(name, region)?.usdPerHour ?? null,
		spotSavingPercent: facts.spotSaving(name, region)?.percent ?? null,
		isOffered: offering === undefined ? null : offering.includes(region),
	};
}

/** What a type must have; `null` and `any` leave it open. */
export interface TypeFilter {
	/** Part of the name. */
	readonly text: string;
	readonly minVcpu: number | null;
	readonly maxVcpu: number | null;
	readonly minMemoryGiB: number | null;
	readonly maxMemoryGiB: number | null;
	readonly architecture: 'any' | 'x86_64' | 'arm64';
	readonly burstable: 'any' | 'yes' | 'no';
	readonly localNvme: boolean;
	readonly gpu: boolean;
	/** Sustained. */
	readonly minNetworkGbps: number | null;
	readonly maxUsdPerHour: number | null;
	/** Without previous generations and types that AWS no longer lists. */
	readonly currentOnly: boolean;
	/** Without types that the Region is known not to offer. */
	readonly offeredOnly: boolean;
}

export const openFilter: TypeFilter = {
	text: '', minVcpu: null, maxVcpu: null, minMemoryGiB: null, maxMemoryGiB: null, architecture: 'any', burstable: 'any', localNvme: false, gpu: false,
	minNetworkGbps: null, maxUsdPerHour: null, currentOnly: true, offeredOnly: true,
};

/** Types that have all of it. A figure that is not known does not pass a bound. */
export function filterTypes(types: readonly ComparedType[], filter: TypeFilter): readonly ComparedType[] {
	const text = filter.text.trim().toLowerCase();
	return types.filter((type) => (text === '' || type.name.includes(text))
		&& isBetween(type.vcpu, filter.minVcpu, filter.maxVcpu)
		&& isBetween(type.memoryMiB === null ? null : type.memoryMiB / 1024, filter.minMemoryGiB, filter.maxMemoryGiB)
		&& (filter.architecture === 'any' || type.architectures.includes(filter.architecture))
		&& (filter.burstable === 'any' || (type.baselinePercent !== null) === (filter.burstable === 'yes'))
		&& (!filter.localNvme || type.localNvme)
		&& (!filter.gpu || type.gpuCount !== null)
		&& isBetween(type.networkBaselineMbps === null ? null : type.networkBaselineMbps / 1000, filter.minNetworkGbps, null)
		&& isBetween(type.usdPerHour, null, filter.maxUsdPerHour)
		&& (!filter.currentOnly || type.status === 'current')
		&& (!filter.offeredOnly || type.isOffered !== false));
}

function isBetween(value: number | null, min: number | null, max: number | null): boolean {
	if (min === null && max === null) { return true; }
	return value !== null && (min === null || value >= min) && (max === null || value <= max);
}

export const typeOrders = ['usdPerVcpu', 'usdPerGiB', 'usdPerHour', 'vcpu', 'memory', 'name'] as const;
export type TypeOrder = typeof typeOrders[number];

/** Least first; what is not known comes last, and equal ones stay in the order of the data. */
export function sortTypes(types: readonly ComparedType[], order: TypeOrder): readonly ComparedType[] {
	if (order === 'name') { return types; }
	const keyed = types.map((type, index) => ({ type, index, key: keyOf(type, order) }));
	return keyed.sort((a, b) => (a.key ?? Infinity) - (b.key ?? Infinity) || a.index - b.index || 0).map(({ type }) => type);
}

function keyOf(type: ComparedType, order: Exclude<TypeOrder, 'name'>): number | null {
	switch (order) {
		case 'usdPerVcpu': return usdPerVcpu(type);
		case 'usdPerGiB': return usdPerGiB(type);
		case 'usdPerHour': return type.usdPerHour;
		case 'vcpu': return type.vcpu;
		case 'memory': return type.memoryMiB;
	}
}

/** USD per vCPU and hour; `null` where the price or the vCPUs are not known. */
export function usdPerVcpu({ usdPerHour, vcpu }: Pick<ComparedType, 'usdPerHour' | 'vcpu'>): number | null {
	return usdPerHour === null || vcpu === null || vcpu === 0 ? null : usdPerHour / vcpu;
}

/** USD per GiB of memory and hour; `null` where the price or the memory is not known. */
export function usdPerGiB({ usdPerHour, memoryMiB }: Pick<ComparedType, 'usdPerHour' | 'memoryMiB'>): number | null {
	return usdPerHour === null || memoryMiB === null || memoryMiB === 0 ? null : usdPerHour * 1024 / memoryMiB;
}

/** What somebody may want instead of a type. */
export const typeWishes = ['same-shape', 'more-memory', 'more-vcpu', 'cheaper', 'arm'] as const;
export type TypeWish = typeof typeWishes[number];

/** The filter of a wish: what the type has, but for what is wished for. A figure that is not known is left open. */
export function filterLike({ vcpu, memoryMiB, architectures, usdPerHour }: ComparedType, wish: TypeWish): TypeFilter {
	const memoryGiB = memoryMiB === null ? null : memoryMiB / 1024;
	const own = architectures.includes('arm64') ? 'arm64' : architectures.includes('x86_64') ? 'x86_64' : 'any';
	const shape = { minVcpu: vcpu, maxVcpu: vcpu, minMemoryGiB: memoryGiB, maxMemoryGiB: memoryGiB, architecture: own } as const;
	switch (wish) {
		case 'same-shape': return { ...openFilter, ...shape };
		case 'more-memory': return { ...openFilter, ...shape, minMemoryGiB: memoryGiB === null ? null : memoryGiB * 1.01, maxMemoryGiB: memoryGiB === null ? null : memoryGiB * 4 };
		case 'more-vcpu': return { ...openFilter, ...shape, minVcpu: vcpu === null ? null : vcpu + 1, maxVcpu: vcpu === null ? null : vcpu * 2 };
		case 'cheaper': return { ...openFilter, ...shape, maxMemoryGiB: null, maxVcpu: null, maxUsdPerHour: usdPerHour === null ? null : Math.floor(usdPerHour * 99_999) / 100_000 };
		case 'arm': return { ...openFilter, ...shape, architecture: 'arm64' };
	}
}
