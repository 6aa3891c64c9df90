/**
 * Turns the raw fact tables into the compact files of src/core/facts/data, and the tables in test/fixtures/facts that those are compared with.
 * Run as `npm run facts:convert -- DIRECTORY`, the directory of instance-types.json and its neighbours.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { InstanceFamily, InstanceType, Source } from '../../src/core/facts/facts';
import { statuses } from '../../src/core/facts/packedFacts';
import type { PackedInstanceTypes, PackedPrices, PackedSource } from '../../src/core/facts/packedFacts';
import { convertDetails, convertSpotInterruptions, spotAdvisorSource } from './convertDetails';
import type { RawDetails, RawSpotAdvisor } from './convertDetails';
import { convertEnums, convertSettings } from './convertSettings';
import type { RawEnums, RawGroupSettings, RawLoadBalancerSettings } from './convertSettings';
import { convertVolumeTypes } from './convertVolumeTypes';
import type { RawVolumeTypes } from './convertVolumeTypes';
import { packInstanceTypes, packPrices } from './packFacts';
import type { Catalogue, PriceTable } from './packFacts';
import { renderPriceTable, renderTypeTable } from './referenceTables';

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

/** Instance types, families and offerings. Loses nothing of the fields that `InstanceType` and `InstanceFamily` have. */
export function convertInstanceTypes(raw: RawFacts): PackedInstanceTypes {
	return packInstanceTypes(toCatalogue(raw));
}

function toCatalogue({ types, families, burstable, offerings }: RawFacts): Catalogue {
	const credits = new Map(burstable.map((type) => [type.name, type]));
	return {
		source: 'Instance type names of the AWS SDK (2026-11-13), figures of the EC2 API, Region offerings of 2026-08-01, credits and previous generations of the EC2 documentation; address and date of each figure under "sources".',
		namesSource,
		types: types.map((type) => toInstanceType(type, credits.get(type.name))),
		families: families.map(toFamily),
		regions: offerings.regions,
		regionsOffering: new Map(types.flatMap((type) => {
			const regions = regionsOf(type, offerings);
			return regions === null ? [] : [[type.name, regions] as const];
		})),
	};
}

/** Prices and Spot savings. */
export function convertPrices(raw: RawPrices, spotAdvisor: Pick<RawSpotAdvisor, 'asOf' | 'regions'>): PackedPrices {
	return packPrices(toPriceTable(raw, spotAdvisor));
}

function toPriceTable({ asOf, prices }: RawPrices, spotAdvisor: Pick<RawSpotAdvisor, 'asOf' | 'regions'>): PriceTable {
	const sources = Object.fromEntries(Object.keys(prices).map((region): [string, PackedSource] => {
		const date = asOf[region] ?? '';
		const [title, url] = priceSources[date] ?? [];
		if (title === undefined || url === undefined) { throw new RangeError(`The prices of ${region} have no source for ${date}`); }
		return [region, [title, url, date]];
	}));
	const spotSavings = Object.fromEntries(Object.entries(spotAdvisor.regions).map(([region, rows]) =>
		[region, Object.fromEntries(Object.entries(rows).map(([name, [savingPercent]]) => [name, savingPercent]))]));
	return { prices, sources, spotSavings, spotSource: [spotAdvisorSource[0], spotAdvisorSource[1], spotAdvisor.asOf] };
}

function toInstanceType(type: RawInstanceType, burst: RawFacts['burstable'][number] | undefined): InstanceType {
	const status = statuses.find((known) => known === type.status);
	if (status === undefined) { throw new RangeError(`${type.name} has the unknown status ${type.status}`); }
	return {
		name: type.name, family: type.family, size: type.size, status, vcpu: type.vcpu, memoryMiB: type.memoryMiB, architectures: type.arch ?? [],
		processor: type.cpuManufacturer, clockGhz: type.clockGhz, bareMetal: type.size.startsWith('metal'),
		network: { label: type.network?.label ?? null, baselineMbps: type.network?.baselineMbps ?? null, maxMbps: type.network?.peakMbps ?? null },
		ebs: {
			baselineMbps: type.ebs?.baselineMbps ?? null, maxMbps: type.ebs?.maxMbps ?? null,
			baselineIops: type.ebs?.baselineIops ?? null, maxIops: type.ebs?.maxIops ?? null,
		},
		localStorage: toLocalStorage(type), gpu: toDevices(type.name, type.gpu), accelerator: toDevices(type.name, type.accelerators),
		burstable: burst === undefined ? null
			: { baselinePercentPerVcpu: burst.baselinePercentPerVcpu, creditsPerHour: burst.creditsPerHour, unlimitedByDefault: burst.unlimitedByDefault },
		spec: toSpecSource(type),
	};
}

function toFamily(family: RawFamily): Catalogue['families'][number] {
	const successors = family.successorsByRule;
	return {
		name: family.family, category: family.category, processorVendor: family.processorVendor as InstanceFamily['processorVendor'],
		apiCurrentGeneration: family.apiCurrentGeneration, documentedPreviousGeneration: family.docsPreviousGeneration, documentedUpgrade: family.documentedUpgrade ?? [],
		successors: {
			sameVendor: successors?.newestSameProcessorVendor ?? successors?.newest ?? null,
			next: successors?.nextSameProcessorVendor ?? successors?.next ?? null,
			amd: successors?.newest_amd ?? null, graviton: successors?.newest_graviton ?? null,
		},
	};
}

function toLocalStorage({ localStorage }: RawInstanceType): InstanceType['localStorage'] {
	if (localStorage === null) { return null; }
	const disks = localStorage.disks.reduce((sum, { count }) => sum + count, 0);
	return { totalGB: localStorage.totalGB, disks: disks === 0 ? null : disks, nvme: localStorage.nvme };
}

function toDevices(name: string, devices: readonly RawDevice[] | null): InstanceType['gpu'] {
	const [device, ...others] = devices ?? [];
	if (device === undefined) { return null; }
	if (others.length > 0) { throw new RangeError(`${name} has several kinds of devices`); }
	const count = device.count === 0 ? device.fraction ?? 0 : device.count;
	const memoryMiB = device.memoryMiBEach === null ? null : device.memoryMiBEach * Math.max(1, device.count);
	return { count, model: `${device.manufacturer} ${device.name}`.replace('Qualcomm Qualcomm', 'Qualcomm'), memoryMiB };
}

function toSpecSource({ name, specSource, specAsOf }: RawInstanceType): Source | null {
	if (specSource === null) { return null; }
	const [title, url] = specSources[specSource] ?? [];
	if (title === undefined || url === undefined) { throw new RangeError(`${name} has the unknown source ${specSource}`); }
	return { title, url, asOf: specAsOf ?? '' };
}

/** Types that are newer than the table of offerings have the regions of their announcement, if that list is whole. */
function regionsOf({ name, offeredIn, regionsOffered }: RawInstanceType, { regions, typeToRegionIndexes }: RawFacts['offerings']): readonly string[] | null {
	const offered = typeToRegionIndexes[name];
	if (offered !== undefined) { return offered.map((index) => regions[index] ?? ''); }
	return offeredIn === null || offeredIn.length === 0 || offeredIn.length !== regionsOffered ? null : offeredIn;
}

function convertDirectory(from: string, to: string, tables: string): void {
	const read = (name: string): unknown => JSON.parse(readFileSync(join(from, name), 'utf8'));
	const raw: RawFacts & { readonly types: readonly (RawInstanceType & RawDetails)[] } = {
		types: read('instance-types.json') as readonly (RawInstanceType & RawDetails)[],
		families: (read('instance-names.json') as { readonly families: RawFacts['families'] }).families,
		burstable: (read('burstable.json') as { readonly types: RawFacts['burstable'] }).types,
		offerings: read('instance-offerings.json') as RawFacts['offerings'],
	};
	const spotAdvisor = read('spot-advisor.json') as RawSpotAdvisor;
	const [catalogue, prices] = [toCatalogue(raw), toPriceTable(read('ec2-ondemand-prices.json') as RawPrices, spotAdvisor)];
	mkdirSync(to, { recursive: true });
	for (const [name, data] of [
		['instanceTypes.json', packInstanceTypes(catalogue)],
		['instanceTypeDetails.json', convertDetails(raw.types, apiSource)],
		['prices.json', packPrices(prices)],
		['spotInterruptions.json', convertSpotInterruptions(spotAdvisor)],
		['settings.json', convertSettings(read('asg-settings.json') as RawGroupSettings, read('elb-defaults.json') as RawLoadBalancerSettings)],
		['enums.json', convertEnums(read('ec2-enums.json') as RawEnums)],
		['volumeTypes.json', convertVolumeTypes(read('ebs-volume-types.json') as RawVolumeTypes)],
	] as const) {
		const text = `${JSON.stringify(data)}\n`;
		writeFileSync(join(to, name), text);
		process.stdout.write(`${name}: ${text.length} bytes\n`);
	}
	writeFileSync(join(tables, 'instanceTypes.tsv'), renderTypeTable(catalogue, raw.types, prices));
	writeFileSync(join(tables, 'prices.tsv'), renderPriceTable(catalogue, prices));
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
	const from = argv[2];
	if (from === undefined) { throw new RangeError('Name the directory of the fact tables'); }
	convertDirectory(from, ...(['../../src/core/facts/data', '../fixtures/facts'] as const).map((path) => fileURLToPath(new URL(path, import.meta.url))) as [string, string]);
}
