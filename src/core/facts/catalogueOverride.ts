/**
 * Lays a user's own catalogue over the facts: private prices, and instance types that our data do not have yet.
 * Must never change the facts it is given.
 */
import type { Facts, InstanceFamily, InstanceType } from './facts';
import { compareInstanceTypeNames, parseInstanceTypeName } from './instanceTypeName';
import { describeNameParts } from './nameParts';
import { parseOverride } from './parseOverride';
import type { CatalogueOverride, CatalogueProblem, OverriddenType } from './parseOverride';

export interface OverriddenFacts {
	/** The same object where the catalogue says nothing that can be used. */
	readonly facts: Facts;
	readonly problems: readonly CatalogueProblem[];
}

/**
 * Facts in which the catalogue's figures stand in for ours; what it leaves out stays.
 * Its form, all but `source` optional:
 *
 *     {
 *       "source": { "title": "Our price agreement", "url": "https://wiki.example/prices", "asOf": "2026-11-01" },
 *       "prices": { "ap-northeast-2": { "m5.xlarge": 0.19 } },
 *       "instanceTypes": { "m9z.large": { "vcpu": 2, "memoryMiB": 8192, "architectures": ["arm64"], "regions": ["ap-northeast-2"] } }
 *     }
 *
 * Prices are USD per hour, Linux, shared tenancy; fields of a type are those of `InstanceType`, and `regions`, where it is offered.
 * @param data the parsed JSON file, or anything else
 * @returns never throws: what is wrong is a problem with its place, and only that is left out; without a source nothing is used
 */
export function withOverride(facts: Facts, data: unknown): OverriddenFacts {
	const { override, problems } = parseOverride(data);
	if (override === undefined || (override.types.size === 0 && override.prices.size === 0)) { return { facts, problems }; }
	return { facts: layOver(facts, override), problems };
}

function layOver(facts: Facts, override: CatalogueOverride): Facts {
	const { source, types, prices } = override;
	const added = [...types.keys()].filter((name) => facts.instanceType(name) === undefined);
	const names = added.length === 0 ? facts.instanceTypeNames : [...facts.instanceTypeNames, ...added].sort(compareInstanceTypeNames);
	const instanceType = (name: string): InstanceType | undefined => {
		const own = types.get(name);
		const known = facts.instanceType(name);
		return own === undefined ? known : { ...overlay(known ?? unknownType(name), own), spec: source };
	};
	return {
		...facts,
		instanceTypeNames: names,
		instanceType,
		instanceFamily(name) {
			const sizes = added.filter((type) => parseInstanceTypeName(type)?.family === name);
			const known = facts.instanceFamily(name);
			if (sizes.length === 0) { return known; }
			return { ...known ?? unknownFamily(sizes[0] ?? ''), sizes: names.flatMap((type) => (parseInstanceTypeName(type)?.family === name ? [type.slice(name.length + 1)] : [])) };
		},
		decodeInstanceTypeName(name) {
			const parts = parseInstanceTypeName(name);
			return parts === undefined ? [] : describeNameParts(parts, instanceType(name)?.vcpu ?? null);
		},
		price(name, region) {
			const usdPerHour = prices.get(region)?.get(name);
			return usdPerHour === undefined ? facts.price(name, region) : { usdPerHour, region, source };
		},
		priceRegions: [...new Set([...facts.priceRegions, ...[...prices].flatMap(([region, row]) => (row.size === 0 ? [] : [region]))])].sort(),
		regionsOffering(name) {
			const regions = types.get(name)?.regions;
			return regions === undefined ? facts.regionsOffering(name) : [...regions].sort();
		},
	};
}

/** Bandwidths are laid over figure by figure; all else as a whole. */
function overlay(type: InstanceType, { regions: _regions, network, ebs, ...fields }: OverriddenType): InstanceType {
	return { ...type, ...fields, network: { ...type.network, ...network }, ebs: { ...type.ebs, ...ebs } };
}

function unknownType(name: string): InstanceType {
	const { family = '', size = '' } = parseInstanceTypeName(name) ?? {};
	return {
		name, family, size, vcpu: null, memoryMiB: null, architectures: [], processor: null, clockGhz: null, bareMetal: size.startsWith('metal'),
		network: { label: null, baselineMbps: null, maxMbps: null }, ebs: { baselineMbps: null, maxMbps: null, baselineIops: null, maxIops: null },
		localStorage: null, gpu: null, accelerator: null, burstable: null, status: 'current', spec: null,
	};
}

/** A family that only the catalogue has: what its name tells, and nothing else. */
function unknownFamily(typeName: string): InstanceFamily {
	const { family = '', series = '', generation = null, options = '', variant = null } = parseInstanceTypeName(typeName) ?? {};
	return {
		name: family, series, generation, options, variant, category: null, processorVendor: null, sizes: [], apiCurrentGeneration: null,
		documentedPreviousGeneration: false, documentedUpgrade: [], successors: { sameVendor: null, next: null, amd: null, graviton: null },
	};
}
