/**
 * Unpacks the data files into `Facts`: checked once, indexed on first use.
 * Must never read a file: the caller parses the JSON and passes it in.
 */
import { checkInstanceTypes, checkPrices, checkVolumeTypes } from './checkFacts';
import { createSettings } from './createSettings';
import type { Facts, InstanceFamily, InstanceType, NamePart, Price, Source, SpotSaving, VolumeType } from './facts';
import { createInstanceTypeDetails } from './instanceTypeDetails';
import { parseInstanceTypeName } from './instanceTypeName';
import { describeNameParts } from './nameParts';
import { statuses } from './packedFacts';
import type { PackedFamily, PackedHeader, PackedInstanceType, PackedInstanceTypes, PackedPrices, PackedSource, PackedVolumeTypes } from './packedFacts';
import { createSpotInterruptions } from './spotInterruptions';

/** The files in data/, without `.json`. */
export const factsFiles = ['instanceTypes', 'instanceTypeDetails', 'prices', 'spotInterruptions', 'volumeTypes', 'settings', 'enums'] as const;

/** The parsed data files. */
export type FactsData = Readonly<Record<typeof factsFiles[number], unknown>>;

/**
 * Makes the facts ready to be asked.
 * @throws RangeError if a file is damaged; its text names the file and the place
 */
export function createFacts(data: FactsData): Facts {
	const types = createInstanceTypes(checkInstanceTypes(data.instanceTypes));
	return {
		...types,
		decodeInstanceTypeName: (name) => decodeInstanceTypeName(name, types.instanceType(name)),
		...createPrices(checkPrices(data.prices)),
		...createSpotInterruptions(data.spotInterruptions),
		...createVolumeTypes(checkVolumeTypes(data.volumeTypes)),
		...createInstanceTypeDetails(data.instanceTypeDetails),
		...createSettings(data.settings, data.enums),
	};
}

interface PackedPlace {
	readonly family: PackedFamily;
	readonly row: PackedInstanceType;
}

function createInstanceTypes(
	packed: PackedInstanceTypes,
): Pick<Facts, 'instanceType' | 'instanceTypeNames' | 'instanceTypeNamesSource' | 'instanceFamily' | 'offeringRegions' | 'regionsOffering'> {
	const places = new Map<string, PackedPlace>();
	const families = new Map<string, PackedFamily>();
	for (const family of packed.families) {
		families.set(family[0], family);
		for (const row of family[10]) { places.set(`${family[0]}.${row[0]}`, { family, row }); }
	}
	const unpacked = new Map<string, InstanceType>();
	return {
		instanceTypeNames: [...places.keys()],
		instanceTypeNamesSource: toSource(packed.namesSource),
		instanceType(name) {
			const known = unpacked.get(name);
			if (known !== undefined) { return known; }
			const place = places.get(name);
			if (place === undefined) { return undefined; }
			const type = unpackInstanceType(packed, place);
			unpacked.set(name, type);
			return type;
		},
		instanceFamily(name) {
			const family = families.get(name);
			return family === undefined ? undefined : unpackFamily(family);
		},
		offeringRegions: packed.regions,
		regionsOffering(name) {
			const regions = entry(packed.regionSets, places.get(name)?.row[19]);
			return regions?.map((index) => packed.regions[index] ?? '');
		},
	};
}

function unpackInstanceType(packed: PackedInstanceTypes, { family: [family], row }: PackedPlace): InstanceType {
	const [
		size, status, vcpu, memoryMiB, architectures, processor, clockGhz, label, networkBaseline, networkMax,
		ebsBaseline, ebsMax, baselineIops, maxIops, localStorage, gpu, accelerator, burstable, source,
	] = row;
	const storage = entry(packed.localStorages, localStorage);
	const credits = entry(packed.burstables, burstable);
	return {
		name: `${family}.${size}`, family, size, vcpu, memoryMiB,
		architectures: entry(packed.architectures, architectures) ?? [],
		processor: entry(packed.processors, processor) ?? null,
		clockGhz,
		bareMetal: size.startsWith('metal'),
		network: { label: entry(packed.networkLabels, label) ?? null, baselineMbps: networkBaseline, maxMbps: networkMax },
		ebs: { baselineMbps: ebsBaseline, maxMbps: ebsMax, baselineIops, maxIops },
		localStorage: storage === undefined ? null : { totalGB: storage[0], disks: storage[1], nvme: storage[2] },
		gpu: unpackDevices(entry(packed.gpus, gpu)),
		accelerator: unpackDevices(entry(packed.accelerators, accelerator)),
		burstable: credits === undefined ? null
			: { baselinePercentPerVcpu: credits[0], creditsPerHour: credits[1], unlimitedByDefault: credits[2] },
		status: statuses[status] ?? 'unlisted',
		spec: unpackSource(packed, source) ?? null,
	};
}

function unpackDevices(devices: readonly [number, string, number | null] | undefined): InstanceType['gpu'] {
	return devices === undefined ? null : { count: devices[0], model: devices[1], memoryMiB: devices[2] };
}

function unpackFamily(packed: PackedFamily): InstanceFamily {
	const [name, category, vendor, apiCurrentGeneration, documentedPreviousGeneration, documentedUpgrade, sameVendor, next, amd, graviton, types] = packed;
	const parts = parseInstanceTypeName(`${name}.large`);
	return {
		name,
		series: parts?.series ?? name,
		generation: parts?.generation ?? null,
		options: parts?.options ?? '',
		variant: parts?.variant ?? null,
		category,
		processorVendor: vendor as InstanceFamily['processorVendor'],
		sizes: types.map(([size]) => size),
		apiCurrentGeneration, documentedPreviousGeneration, documentedUpgrade,
		successors: { sameVendor, next, amd, graviton },
	};
}

function decodeInstanceTypeName(name: string, type: InstanceType | undefined): readonly NamePart[] {
	const parts = parseInstanceTypeName(name);
	return parts === undefined ? [] : describeNameParts(parts, type?.vcpu ?? null);
}

function createPrices(packed: PackedPrices): Pick<Facts, 'price' | 'priceRegions' | 'spotSaving'> {
	const { usdPerHour, spotSavings } = packed;
	const regionIndexes = new Map(packed.regions.map(([name], index) => [name, index]));
	return {
		priceRegions: [...regionIndexes.keys()].sort(),
		price(name, region): Price | undefined {
			const index = regionIndexes.get(region) ?? -1;
			const written = numberInRow(usdPerHour, name, index);
			const source = unpackSource(packed, packed.regions[index]?.[1] ?? null);
			return written === undefined || source === undefined ? undefined : { usdPerHour: written, region, source };
		},
		spotSaving(name, region): SpotSaving | undefined {
			const percent = numberInRow(spotSavings.percent, name, spotSavings.regions.indexOf(region));
			const source = unpackSource(packed, spotSavings.sourceIndex);
			return percent === undefined || source === undefined ? undefined : { percent, region, source };
		},
	};
}

/** The number at an index of a row of numbers joined by commas; `undefined` where nothing stands. */
function numberInRow(rows: Readonly<Record<string, string>>, name: string, index: number): number | undefined {
	const written = Object.hasOwn(rows, name) ? rows[name]?.split(',')[index] : undefined;
	return written === undefined || written === '' ? undefined : Number(written);
}

function createVolumeTypes(packed: PackedVolumeTypes): Pick<Facts, 'volumeType' | 'volumeTypeNames'> {
	const types = new Map<string, VolumeType>();
	for (const { sourceIndex, price: { sourceIndex: priceSourceIndex, ...price }, ...rest } of packed.types) {
		const source = unpackSource(packed, sourceIndex);
		const priceSource = unpackSource(packed, priceSourceIndex);
		if (source === undefined || priceSource === undefined) { throw new RangeError(`volumeTypes.json: ${rest.name} has no source`); }
		types.set(rest.name, { ...rest, price: { ...price, source: priceSource }, source });
	}
	return { volumeTypeNames: [...types.keys()], volumeType: (name) => types.get(name) };
}

function unpackSource(packed: PackedHeader, index: number | null): Source | undefined {
	const source = entry(packed.sources, index);
	return source === undefined ? undefined : toSource(source);
}

function toSource([title, url, asOf]: PackedSource): Source {
	return { title, url, asOf };
}

function entry<T>(dictionary: readonly T[], index: number | null | undefined): T | undefined {
	return index === null || index === undefined ? undefined : dictionary[index];
}
