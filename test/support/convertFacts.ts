/**
 * Turns the raw fact tables into the compact files of src/core/facts/data.
 * Run as `npm run facts:convert -- DIRECTORY`, the directory of instance-types.json and its neighbours.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { compareInstanceTypeNames } from '../../src/core/facts/instanceTypeName';
import { statuses } from '../../src/core/facts/packedFacts';
import type { PackedFamily, PackedHeader, PackedInstanceType, PackedInstanceTypes, PackedPrices, PackedSource } from '../../src/core/facts/packedFacts';
import { convertDetails, convertSpotInterruptions, spotAdvisorSource } from './convertDetails';
import type { RawDetails, RawSpotAdvisor } from './convertDetails';
import { convertEnums, convertSettings } from './convertSettings';
import type { RawEnums, RawGroupSettings, RawLoadBalancerSettings } from './convertSettings';
import { convertVolumeTypes } from './convertVolumeTypes';
import type { RawVolumeTypes } from './convertVolumeTypes';
import { fullestFirst, joinRows } from './regionRows';

interface RawDevice { readonly name: string; readonly manufacturer: string; readonly count: number; readonly fraction?: number | null; readonly memoryMiBEach: number | null }

export interface RawInstanceType {
	readonly name: string; readonly family: string; readonly size: string; readonly status: string;
	readonly vcpu: number | null; readonly memoryMiB: number | null; readonly arch: readonly string[] | null;
	readonly cpuManufacturer: string | null; readonly clockGhz: number | null;
	readonly network: { readonly label: string | null; readonly baselineMbps: number | null; readonly peakMbps: number | null } | null;
	readonly ebs: {
		readonly baselineMbps: number | null; readonly maxMbps: number | null; readonly baselineIops: number | null; readonly maxIops: number | null;
	} | null;
	readonly localStorage: { readonly totalGB: number; readonly disks: readonly { readonly count: number }[]; readonly nvme: boolean | null } | null;
	readonly gpu: readonly RawDevice[] | null; readonly accelerators: readonly RawDevice[] | null;
	readonly specSource: string | null; readonly specAsOf: string | null;
	readonly offeredIn: readonly string[] | null; readonly regionsOffered: number | null;
}

export interface RawFamily {
	readonly family: string; readonly category: string | null; readonly processorVendor: string | null;
	readonly apiCurrentGeneration: boolean | null; readonly docsPreviousGeneration: boolean; readonly documentedUpgrade: readonly string[] | null;
	readonly successorsByRule: {
		readonly next?: string | null; readonly newest?: string | null; readonly nextSameProcessorVendor?: string | null; readonly newestSameProcessorVendor?: string | null;
		readonly newest_amd?: string | null; readonly newest_graviton?: string | null;
	} | null;
}

export interface RawFacts {
	readonly types: readonly RawInstanceType[];
	readonly families: readonly RawFamily[];
	readonly burstable: readonly {
		readonly name: string; readonly baselinePercentPerVcpu: number; readonly creditsPerHour: number; readonly unlimitedByDefault: boolean;
	}[];
	readonly offerings: { readonly asOf: string; readonly regions: readonly string[]; readonly typeToRegionIndexes: Readonly<Record<string, readonly number[]>> };
}

export interface RawPrices {
	readonly asOf: Readonly<Record<string, string>>;
	readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const namesSource: PackedSource = ['AWS SDK, EC2 instance types', 'https://github.com/aws/aws-sdk-js-v3/blob/main/clients/client-ec2/src/models/enums.ts', '2026-11-13'];
const specSources: Readonly<Record<string, readonly [title: string, url: string]>> = {
	'ec2-api': ['EC2 API, DescribeInstanceTypes', 'https://github.com/getmoto/moto/blob/34d6cad5abbb7b91c97578f3249b39a7e2df1ed5/moto/ec2/resources/instance_types.json'],
	'ec2-api-history': ['EC2 API, DescribeInstanceTypes (last answer that had the type)', 'https://github.com/getmoto/moto/commits/master/moto/ec2/resources/instance_types.json'],
	'moto-legacy': ['Table of former instance types', 'https://github.com/getmoto/moto/commits/master/moto/ec2/resources/instance_types.json'],
	'aws-docs': ['EC2 instance types guide', 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html'],
	'aws-docs+neuron': ['EC2 instance types guide and AWS Neuron documentation', 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html'],
};
/** Of nearly all types; the others have no details. */
const apiSource: PackedSource = [...specSources['ec2-api'] ?? ['', ''], '2026-08-02'];
const priceSources: Readonly<Record<string, readonly [title: string, url: string]>> = {
	'2026-07-20': ['AWS price list', 'https://github.com/aws/karpenter-provider-aws/tree/6fc13b523/pkg/providers/pricing'],
	'2026-03-15': ['AWS price list', 'https://github.com/varad-more/ec2-instance-advisor/blob/e106486bf60b39a97ba0d1ef62921e9a7b92ebaf/docs/data/ec2_aws_snapshot.csv'],
};

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

/** Instance types, families and offerings. Loses nothing of the fields that `InstanceType` and `InstanceFamily` have. */
export function convertInstanceTypes({ types, families, burstable, offerings }: RawFacts): PackedInstanceTypes {
	const sources = createDictionary<PackedSource>();
	const dictionaries = {
		architectures: createDictionary<readonly string[]>(),
		processors: createDictionary<string>(),
		networkLabels: createDictionary<string>(),
		localStorages: createDictionary<readonly [number, number | null, boolean | null]>(),
		gpus: createDictionary<readonly [number, string, number | null]>(),
		accelerators: createDictionary<readonly [number, string, number | null]>(),
		burstables: createDictionary<readonly [number, number, boolean]>(),
		regionSets: createDictionary<readonly number[]>(),
	};
	const credits = new Map(burstable.map((type) => [type.name, type]));
	const packType = (type: RawInstanceType): PackedInstanceType => {
		const burst = credits.get(type.name);
		const status = statuses.findIndex((known) => known === type.status);
		if (status < 0) { throw new RangeError(`${type.name} has the unknown status ${type.status}`); }
		return [
			type.size, status, type.vcpu, type.memoryMiB, dictionaries.architectures.indexOf(type.arch ?? []),
			dictionaries.processors.indexOfNullable(type.cpuManufacturer), type.clockGhz,
			dictionaries.networkLabels.indexOfNullable(type.network?.label ?? null), type.network?.baselineMbps ?? null, type.network?.peakMbps ?? null,
			type.ebs?.baselineMbps ?? null, type.ebs?.maxMbps ?? null, type.ebs?.baselineIops ?? null, type.ebs?.maxIops ?? null,
			dictionaries.localStorages.indexOfNullable(packLocalStorage(type)),
			dictionaries.gpus.indexOfNullable(packDevices(type.name, type.gpu)),
			dictionaries.accelerators.indexOfNullable(packDevices(type.name, type.accelerators)),
			dictionaries.burstables.indexOfNullable(burst === undefined ? null : [burst.baselinePercentPerVcpu, burst.creditsPerHour, burst.unlimitedByDefault]),
			sources.indexOfNullable(packSpecSource(type)),
			dictionaries.regionSets.indexOfNullable(packRegions(type, offerings)),
		];
	};
	const packedFamilies = [...families].sort((a, b) => compareInstanceTypeNames(`${a.family}.large`, `${b.family}.large`)).map((family): PackedFamily => {
		const successors = family.successorsByRule;
		const own = types.filter((type) => type.family === family.family).sort((a, b) => compareInstanceTypeNames(a.name, b.name));
		return [
			family.family, family.category, family.processorVendor, family.apiCurrentGeneration, family.docsPreviousGeneration, family.documentedUpgrade ?? [],
			successors?.newestSameProcessorVendor ?? successors?.newest ?? null,
			successors?.nextSameProcessorVendor ?? successors?.next ?? null, successors?.newest_amd ?? null, successors?.newest_graviton ?? null,
			own.map(packType),
		];
	});
	return {
		source: 'Instance type names of the AWS SDK (2026-11-13), figures of the EC2 API, Region offerings of 2026-08-01, credits and previous generations of the EC2 documentation; address and date of each figure under "sources".',
		asOf: newest(sources.entries),
		sources: sources.entries,
		namesSource,
		...Object.fromEntries(Object.entries(dictionaries).map(([name, { entries }]) => [name, entries])) as unknown as Omit<PackedInstanceTypes, keyof PackedHeader | 'namesSource' | 'regions' | 'families'>,
		regions: offerings.regions,
		families: packedFamilies,
	};
}

/** Prices and Spot savings, regions with the most prices first so that the short rows end early. */
export function convertPrices({ asOf, prices }: RawPrices, spotAdvisor: Pick<RawSpotAdvisor, 'asOf' | 'regions'>): PackedPrices {
	const sources = createDictionary<PackedSource>();
	const regions = fullestFirst(prices);
	const packedRegions = regions.map((region) => {
		const date = asOf[region] ?? '';
		const [title, url] = priceSources[date] ?? [];
		if (title === undefined || url === undefined) { throw new RangeError(`The prices of ${region} have no source for ${date}`); }
		return [region, sources.indexOf([title, url, date])] as const;
	});
	return {
		source: 'On-Demand Linux prices with shared tenancy from the AWS price list, USD per hour, and what Spot Instances typically save; address and date of each under "sources".',
		asOf: newest(sources.entries),
		sources: sources.entries,
		regions: packedRegions,
		usdPerHour: joinRows(prices, regions, (price) => price),
		spotSavings: {
			sourceIndex: sources.indexOf([spotAdvisorSource[0], spotAdvisorSource[1], spotAdvisor.asOf]),
			regions: fullestFirst(spotAdvisor.regions),
			percent: joinRows(spotAdvisor.regions, fullestFirst(spotAdvisor.regions), ([savingPercent]) => savingPercent),
		},
	};
}

function packLocalStorage({ localStorage }: RawInstanceType): readonly [number, number | null, boolean | null] | null {
	if (localStorage === null) { return null; }
	const disks = localStorage.disks.reduce((sum, { count }) => sum + count, 0);
	return [localStorage.totalGB, disks === 0 ? null : disks, localStorage.nvme];
}

function packDevices(name: string, devices: readonly RawDevice[] | null): readonly [number, string, number | null] | null {
	const [device, ...others] = devices ?? [];
	if (device === undefined) { return null; }
	if (others.length > 0) { throw new RangeError(`${name} has several kinds of devices`); }
	const count = device.count === 0 ? device.fraction ?? 0 : device.count;
	const memoryMiB = device.memoryMiBEach === null ? null : device.memoryMiBEach * Math.max(1, device.count);
	return [count, `${device.manufacturer} ${device.name}`.replace('Qualcomm Qualcomm', 'Qualcomm'), memoryMiB];
}

function packSpecSource({ name, specSource, specAsOf }: RawInstanceType): PackedSource | null {
	if (specSource === null) { return null; }
	const [title, url] = specSources[specSource] ?? [];
	if (title === undefined || url === undefined) { throw new RangeError(`${name} has the unknown source ${specSource}`); }
	return [title, url, specAsOf ?? ''];
}

/** Types that are newer than the table of offerings have the regions of their announcement, if that list is whole. */
function packRegions({ name, offeredIn, regionsOffered }: RawInstanceType, { regions, typeToRegionIndexes }: RawFacts['offerings']): readonly number[] | null {
	const offered = typeToRegionIndexes[name];
	if (offered !== undefined) { return offered; }
	if (offeredIn === null || offeredIn.length === 0 || offeredIn.length !== regionsOffered) { return null; }
	return offeredIn.map((region) => regions.indexOf(region)).sort((a, b) => a - b);
}

function newest(sources: readonly PackedSource[]): string {
	return sources.map(([, , asOf]) => asOf).sort().at(-1) ?? '';
}

function convertDirectory(from: string, to: string): void {
	const read = (name: string): unknown => JSON.parse(readFileSync(join(from, name), 'utf8'));
	const raw: RawFacts & { readonly types: readonly (RawInstanceType & RawDetails)[] } = {
		types: read('instance-types.json') as readonly (RawInstanceType & RawDetails)[],
		families: (read('instance-names.json') as { readonly families: RawFacts['families'] }).families,
		burstable: (read('burstable.json') as { readonly types: RawFacts['burstable'] }).types,
		offerings: read('instance-offerings.json') as RawFacts['offerings'],
	};
	const spotAdvisor = read('spot-advisor.json') as RawSpotAdvisor;
	mkdirSync(to, { recursive: true });
	for (const [name, data] of [
		['instanceTypes.json', convertInstanceTypes(raw)],
		['instanceTypeDetails.json', convertDetails(raw.types, apiSource)],
		['prices.json', convertPrices(read('ec2-ondemand-prices.json') as RawPrices, spotAdvisor)],
		['spotInterruptions.json', convertSpotInterruptions(spotAdvisor)],
		['settings.json', convertSettings(read('asg-settings.json') as RawGroupSettings, read('elb-defaults.json') as RawLoadBalancerSettings)],
		['enums.json', convertEnums(read('ec2-enums.json') as RawEnums)],
		['volumeTypes.json', convertVolumeTypes(read('ebs-volume-types.json') as RawVolumeTypes)],
	] as const) {
		const text = `${JSON.stringify(data)}\n`;
		writeFileSync(join(to, name), text);
		process.stdout.write(`${name}: ${text.length} bytes\n`);
	}
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
	const from = argv[2];
	if (from === undefined) { throw new RangeError('Name the directory of the fact tables'); }
	convertDirectory(from, fileURLToPath(new URL('../../src/core/facts/data', import.meta.url)));
}
