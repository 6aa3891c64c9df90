/** Packs instance types and prices into the form of src/core/facts/data: the inverse of createFacts.ts. */
import type { InstanceFamily, InstanceType, Source } from '../../src/core/facts/facts';
import { compareInstanceTypeNames } from '../../src/core/facts/instanceTypeName';
import { statuses } from '../../src/core/facts/packedFacts';
import type { PackedFamily, PackedHeader, PackedInstanceType, PackedInstanceTypes, PackedPrices, PackedSource } from '../../src/core/facts/packedFacts';
import { fullestFirst, joinRows } from './regionRows';

/** Everything that instanceTypes.json holds. */
export interface Catalogue {
	/** For people who open the file. */
	readonly source: string;
	readonly namesSource: PackedSource;
	readonly types: readonly InstanceType[];
	/** Their sizes are those of `types`. */
	readonly families: readonly Omit<InstanceFamily, 'series' | 'generation' | 'options' | 'variant' | 'sizes'>[];
	/** Regions that the offerings cover. */
	readonly regions: readonly string[];
	/** By type; missing is unknown. */
	readonly regionsOffering: ReadonlyMap<string, readonly string[]>;
}

/** Prices of each Region, and where they come from. */
export interface PriceTable {
	/** USD per hour by Region and type. */
	readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly sources: Readonly<Record<string, PackedSource>>;
	readonly spotSavings: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly spotSource: PackedSource;
}

/** A dictionary that numbers what it is given, equal things once. */
function createDictionary<T>(): { readonly entries: T[]; indexOf(value: T): number; indexOfNullable(value: T | null): number | null } {
	const entries: T[] = [];
	const indexes = new Map<string, number>();
	const indexOf = (value: T): number => {
		const key = JSON.stringify(value);
		const known = indexes.get(key);
		if (known !== undefined) { return known; }
		indexes.set(key, entries.length);
		return entries.push(value) - 1;
	};
	return { entries, indexOf, indexOfNullable: (value) => (value === null ? null : indexOf(value)) };
}

export function packInstanceTypes(catalogue: Catalogue): PackedInstanceTypes {
	const { source, namesSource, types, families, regions } = catalogue;
	const dictionaries = createDictionaries();
	const { sources, ...others } = dictionaries;
	const packedFamilies = [...families].sort((a, b) => compareInstanceTypeNames(`${a.name}.large`, `${b.name}.large`)).map((family): PackedFamily => {
		const { sameVendor, next, amd, graviton } = family.successors;
		const own = types.filter((type) => type.family === family.name).sort((a, b) => compareInstanceTypeNames(a.name, b.name));
		return [
			family.name, family.category, family.processorVendor, family.apiCurrentGeneration, family.documentedPreviousGeneration, family.documentedUpgrade,
			sameVendor, next, amd, graviton, own.map((type) => packType(type, catalogue, dictionaries)),
		];
	});
	return {
		source, asOf: newestDate(sources.entries), sources: sources.entries, namesSource,
		...Object.fromEntries(Object.entries(others).map(([name, { entries }]) => [name, entries])) as unknown as Omit<PackedInstanceTypes, keyof PackedHeader | 'namesSource' | 'regions' | 'families'>,
		regions, families: packedFamilies,
	};
}

type Dictionaries = ReturnType<typeof createDictionaries>;

function createDictionaries() {
	return {
		sources: createDictionary<PackedSource>(),
		architectures: createDictionary<readonly string[]>(),
		processors: createDictionary<string>(),
		networkLabels: createDictionary<string>(),
		localStorages: createDictionary<readonly [number, number | null, boolean | null]>(),
		gpus: createDictionary<readonly [number, string, number | null]>(),
		accelerators: createDictionary<readonly [number, string, number | null]>(),
		burstables: createDictionary<readonly [number, number, boolean]>(),
		regionSets: createDictionary<readonly number[]>(),
	};
}

function packType(type: InstanceType, { regions, regionsOffering }: Catalogue, dictionaries: Dictionaries): PackedInstanceType {
	const { localStorage: storage, gpu, accelerator, burstable: burst, spec, network, ebs } = type;
	return [
		type.size, statuses.indexOf(type.status), type.vcpu, type.memoryMiB, dictionaries.architectures.indexOf(type.architectures),
		dictionaries.processors.indexOfNullable(type.processor), type.clockGhz,
		dictionaries.networkLabels.indexOfNullable(network.label), network.baselineMbps, network.maxMbps,
		ebs.baselineMbps, ebs.maxMbps, ebs.baselineIops, ebs.maxIops,
		dictionaries.localStorages.indexOfNullable(storage && [storage.totalGB, storage.disks, storage.nvme]),
		dictionaries.gpus.indexOfNullable(gpu && [gpu.count, gpu.model, gpu.memoryMiB]),
		dictionaries.accelerators.indexOfNullable(accelerator && [accelerator.count, accelerator.model, accelerator.memoryMiB]),
		dictionaries.burstables.indexOfNullable(burst && [burst.baselinePercentPerVcpu, burst.creditsPerHour, burst.unlimitedByDefault]),
		dictionaries.sources.indexOfNullable(spec && packSource(spec)),
		dictionaries.regionSets.indexOfNullable(regionsOffering.get(type.name)?.map((region) => regions.indexOf(region)).sort((a, b) => a - b) ?? null),
	];
}

/** Regions with the most prices first so that the short rows end early. */
export function packPrices({ prices, sources: sourceByRegion, spotSavings, spotSource }: PriceTable): PackedPrices {
	const sources = createDictionary<PackedSource>();
	const regions = fullestFirst(prices);
	const packedRegions = regions.map((region) => {
		const source = sourceByRegion[region];
		if (source === undefined) { throw new RangeError(`The prices of ${region} have no source`); }
		return [region, sources.indexOf(source)] as const;
	});
	const spotRegions = fullestFirst(spotSavings);
	return {
		source: 'On-Demand Linux prices with shared tenancy from the AWS price list, USD per hour, and what Spot Instances typically save; address and date of each under "sources".',
		asOf: newestDate(sources.entries), sources: sources.entries, regions: packedRegions,
		usdPerHour: joinRows(prices, regions, (price) => price),
		spotSavings: { sourceIndex: sources.indexOf(spotSource), regions: spotRegions, percent: joinRows(spotSavings, spotRegions, (percent) => percent) },
	};
}

export function packSource({ title, url, asOf }: Source): PackedSource {
	return [title, url, asOf];
}

function newestDate(sources: readonly PackedSource[]): string {
	return sources.map(([, , asOf]) => asOf).sort().at(-1) ?? '';
}
