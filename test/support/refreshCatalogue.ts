/** Lays new answers of AWS over the facts, says what that changes, and refuses what cannot be true. */
import type { Facts, InstanceFamily, InstanceType } from '../../src/core/facts/facts';
import type { RawDetails } from './convertDetails';
import type { Catalogue, PriceTable } from './packFacts';
import { packSource } from './packFacts';
import { apiPage } from './refreshInstanceTypes';
import type { DescribedType, DescribedTypes } from './refreshInstanceTypes';
import type { PriceList } from './refreshPriceList';
import { findSuccessors } from './refreshSuccessors';

/** What stands against what it was. */
export interface Change {
	readonly what: string;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
	/** How many stayed as they were. */
	readonly same: number;
}

export interface Refreshed<T> {
	readonly result: T;
	readonly changes: readonly Change[];
	/** Why the result must not be written. */
	readonly refusals: readonly string[];
	/** What somebody has to add by hand. */
	readonly notes: readonly string[];
}

export interface Offerings {
	readonly regions: readonly string[];
	readonly byType: ReadonlyMap<string, readonly string[]>;
}

/** Below this share of what there was, an answer is taken for a part of one. */
const leastShare = 0.5;
/** A price that changes by more than this factor is taken for one of another unit. */
const mostPriceFactor = 3;
/** The share of types whose vCPU or memory may change; AWS never changed those of a type. */
const mostResized = 0.02;

/** Types that AWS no longer describes stay, and are marked as delisted if the offerings cover every Region that we know. */
export function refreshCatalogue(facts: Facts, { types: described }: DescribedTypes, offerings: Offerings | undefined, categories: ReadonlyMap<string, string>): Refreshed<Catalogue> {
	const old = new Map(facts.instanceTypeNames.flatMap((name) => { const type = facts.instanceType(name); return type === undefined ? [] : [[name, type] as const]; }));
	const fresh = new Map(described.map((one) => [one.type.name, one]));
	const whole = offerings !== undefined && fresh.size > 0 && facts.offeringRegions.every((region) => offerings.regions.includes(region));
	const listed = [...old.values()].filter(({ status }) => status === 'current' || status === 'previous');
	const removed = fresh.size === 0 ? [] : listed.filter(({ name }) => !fresh.has(name)).map(({ name }) => name);
	const types = [...new Set([...old.keys(), ...fresh.keys(), ...offerings?.byType.keys() ?? []])].map((name) =>
		mergeType(old.get(name), fresh.get(name), whole && removed.includes(name) && !offerings.byType.has(name))).filter((type) => type !== undefined);
	const changed = types.filter((type) => { const before = old.get(type.name); return before !== undefined && figuresOf(before) !== figuresOf(type); });
	const added = types.filter(({ name }) => !old.has(name));
	return {
		result: {
			source: 'Instance type figures of the EC2 API, Region offerings, credits and previous generations of the EC2 documentation; address and date of each figure under "sources".',
			namesSource: fresh.size === 0 ? packSource(facts.instanceTypeNamesSource) : [...apiPage, described[0]?.type.spec?.asOf ?? ''],
			types, families: mergeFamilies(facts, types, fresh, categories), ...mergeOfferings(facts, types, offerings),
		},
		changes: [{ what: 'instance types', added: added.map(({ name }) => name), removed, changed: changed.map(({ name }) => name), same: old.size - changed.length }],
		refusals: [
			...(fresh.size > 0 && fresh.size < listed.length * leastShare ? [`The answer describes ${fresh.size} instance types where there were ${listed.length}: it seems to be a part of one`] : []),
			...resizedRefusals(old, fresh), ...offeringRefusals(facts, offerings),
		],
		notes: added.filter(({ name }) => fresh.get(name)?.burstable === true).map(({ name }) => `${name} is burstable: add its baseline and credits, which the API does not tell`),
	};
}

/** Regions of the lists replace ours as a whole; the others stay. */
export function refreshPrices(facts: Facts, lists: readonly { readonly list: PriceList; readonly url: string }[]): Refreshed<Omit<PriceTable, 'spotSavings' | 'spotSource'>> {
	const prices: Record<string, Readonly<Record<string, number>>> = {};
	const sources: Record<string, PriceTable['sources'][string]> = {};
	for (const region of facts.priceRegions) {
		const row = facts.instanceTypeNames.flatMap((name) => { const price = facts.price(name, region); return price === undefined ? [] : [{ name, price }]; });
		prices[region] = Object.fromEntries(row.map(({ name, price }) => [name, price.usdPerHour]));
		const source = row[0]?.price.source;
		if (source !== undefined) { sources[region] = packSource(source); }
	}
	const changes: Change[] = [];
	const refusals: string[] = [];
	for (const [region, { row, url, asOf }] of joinLists(lists)) {
		const before = prices[region] ?? {};
		changes.push(comparePrices(region, before, row));
		refusals.push(...priceRefusals(region, before, row));
		prices[region] = row;
		sources[region] = ['AWS price list', url, asOf];
	}
	return { result: { prices, sources }, changes, refusals, notes: [] };
}

/** Details of described types replace ours; the others stay. */
export function refreshDetails(facts: Facts, { types }: DescribedTypes): readonly RawDetails[] {
	const fresh = new Map(types.map(({ details }) => [details.name, details]));
	return [...new Set([...facts.instanceTypeNames, ...fresh.keys()])].flatMap((name) => fresh.get(name) ?? oldDetails(facts, name) ?? []);
}

function mergeType(before: InstanceType | undefined, fresh: DescribedType | undefined, delisted: boolean): InstanceType | undefined {
	if (fresh !== undefined) { return { ...fresh.type, burstable: before?.burstable ?? null }; }
	return before !== undefined && delisted ? { ...before, status: 'delisted' } : before;
}

function mergeFamilies(facts: Facts, types: readonly InstanceType[], fresh: ReadonlyMap<string, DescribedType>, categories: ReadonlyMap<string, string>): Catalogue['families'] {
	const flags = new Map<string, boolean>();
	for (const { type: { family }, currentGeneration } of fresh.values()) {
		if (currentGeneration !== null) { flags.set(family, currentGeneration || flags.get(family) === true); }
	}
	const families = [...new Set(types.map(({ family }) => family))].map((name): Catalogue['families'][number] => {
		const before = facts.instanceFamily(name);
		const first = types.find(({ family }) => family === name);
		return {
			name, category: before?.category ?? categories.get(name) ?? null, processorVendor: before?.processorVendor ?? makers[first?.processor ?? ''] ?? null,
			apiCurrentGeneration: flags.get(name) ?? before?.apiCurrentGeneration ?? null, documentedPreviousGeneration: before?.documentedPreviousGeneration ?? false,
			documentedUpgrade: before?.documentedUpgrade ?? [], successors: { sameVendor: null, next: null, amd: null, graviton: null },
		};
	});
	const successors = findSuccessors(families, types);
	return families.map((family) => ({ ...family, successors: successors.get(family.name) ?? family.successors }));
}

const makers: Readonly<Record<string, InstanceFamily['processorVendor']>> = { Intel: 'intel', AMD: 'amd', AWS: 'graviton', Apple: 'apple', NVIDIA: 'nvidia' };

function mergeOfferings(facts: Facts, types: readonly InstanceType[], offerings: Offerings | undefined): Pick<Catalogue, 'regions' | 'regionsOffering'> {
	const covered = offerings?.regions ?? [];
	const regionsOffering = new Map(types.flatMap(({ name }) => {
		const [before, fresh] = [facts.regionsOffering(name), offerings?.byType.get(name)];
		const regions = [...new Set([...(before ?? []).filter((region) => !covered.includes(region)), ...fresh ?? []])].sort();
		return before === undefined && fresh === undefined ? [] : [[name, regions] as const];
	}));
	return { regions: [...new Set([...facts.offeringRegions, ...covered])].sort(), regionsOffering };
}

/** Everything but source and credits. */
function figuresOf({ spec: _spec, burstable: _burstable, ...figures }: InstanceType): string {
	return JSON.stringify(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function resizedRefusals(old: ReadonlyMap<string, InstanceType>, fresh: ReadonlyMap<string, DescribedType>): readonly string[] {
	const known = [...fresh.values()].filter(({ type: { name } }) => (old.get(name)?.vcpu ?? null) !== null);
	const resized = known.filter(({ type: { name, vcpu, memoryMiB } }) => vcpu !== old.get(name)?.vcpu || memoryMiB !== old.get(name)?.memoryMiB).map(({ type }) => type.name);
	return resized.length <= known.length * mostResized ? [] : [`${resized.length} instance types have other vCPUs or memory than before, among them ${resized.slice(0, 3).join(', ')}`];
}

function offeringRefusals(facts: Facts, offerings: Offerings | undefined): readonly string[] {
	return (offerings?.regions ?? []).flatMap((region) => {
		const before = facts.instanceTypeNames.filter((name) => facts.regionsOffering(name)?.includes(region) === true).length;
		const now = [...offerings?.byType.values() ?? []].filter((regions) => regions.includes(region)).length;
		return now < before * leastShare ? [`${region} offers ${now} instance types where there were ${before}`] : [];
	});
}

interface JoinedRow { readonly row: Readonly<Record<string, number>>; readonly url: string; readonly asOf: string }

/** Of a Region that several lists have, the rows are joined: answers come in pages. The oldest date counts. */
function joinLists(lists: readonly { readonly list: PriceList; readonly url: string }[]): ReadonlyMap<string, JoinedRow> {
	const joined = new Map<string, JoinedRow>();
	for (const { list: { prices, asOf }, url } of lists) {
		for (const [region, row] of Object.entries(prices)) {
			const before = joined.get(region);
			joined.set(region, { row: { ...before?.row, ...row }, url, asOf: before === undefined || asOf < before.asOf ? asOf : before.asOf });
		}
	}
	return joined;
}

function comparePrices(region: string, before: Readonly<Record<string, number>>, row: Readonly<Record<string, number>>): Change {
	const names = Object.keys(row);
	const changed = names.filter((name) => name in before && before[name] !== row[name]);
	return {
		what: `prices of ${region}`, added: names.filter((name) => !(name in before)), removed: Object.keys(before).filter((name) => !(name in row)),
		changed: changed.map((name) => `${name} ${before[name]} → ${row[name]}`), same: names.filter((name) => before[name] === row[name]).length,
	};
}

function priceRefusals(region: string, before: Readonly<Record<string, number>>, row: Readonly<Record<string, number>>): readonly string[] {
	const [had, has] = [Object.keys(before).length, Object.keys(row).length];
	const odd = Object.entries(row).filter(([name, price]) => {
		const was = before[name];
		return was !== undefined && (price > was * mostPriceFactor || price < was / mostPriceFactor);
	});
	return [
		...(has < had * leastShare ? [`${region} has ${has} prices where there were ${had}: the list seems to be a part of one`] : []),
		...(odd.length === 0 ? [] : [`${odd.length} prices of ${region} changed more than ${mostPriceFactor} times, among them ${odd.slice(0, 3).map(([name, price]) => `${name} ${before[name]} → ${price}`).join(', ')}`]),
	];
}

function oldDetails(facts: Facts, name: string): RawDetails | undefined {
	const details = facts.instanceTypeDetails(name);
	if (details === undefined) { return undefined; }
	return {
		name, specAsOf: null, cores: details.physicalCores, threadsPerCore: details.threadsPerCore, hypervisor: details.hypervisor, freeTier: details.freeTier, usageClasses: details.usageClasses,
		network: {
			cards: details.networkCards, maxENIs: details.maxNetworkInterfaces, ipv4PerENI: details.ipv4PerInterface, ipv6PerENI: details.ipv6PerInterface, ena: details.ena, efa: details.efa,
		},
		ebs: { optimized: details.ebsOptimized, maxVolumes: details.maxVolumes, volumeLimit: details.volumeLimit },
	};
}
