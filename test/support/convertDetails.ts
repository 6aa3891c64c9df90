/** The part of convertFacts.ts that is about details of instance types and interruptions of Spot Instances. */
import { compareInstanceTypeNames } from '../../src/core/facts/instanceTypeName';
import type { PackedInstanceTypeDetails, PackedSource, PackedSpotInterruptions } from '../../src/core/facts/packedFacts';
import { fullestFirst, joinRows } from './regionRows';

export interface RawDetails {
	readonly name: string; readonly cores: number | null; readonly threadsPerCore: number | null; readonly hypervisor: string | null;
	readonly freeTier: boolean | null; readonly usageClasses: readonly string[] | null; readonly specAsOf: string | null;
	readonly network: {
		readonly cards: number | null; readonly maxENIs: number | null; readonly ipv4PerENI: number | null; readonly ipv6PerENI: number | null;
		readonly ena: string | null; readonly efa: boolean | null;
	} | null;
	readonly ebs: { readonly optimized: string | null; readonly maxVolumes: number | null; readonly volumeLimit: string | null } | null;
}

export interface RawSpotAdvisor {
	readonly asOf: string;
	readonly interruptionRanges: readonly { readonly index: number; readonly label: string }[];
	readonly summaryByRegion: Readonly<Record<string, { readonly types: number; readonly savingsPercent: Readonly<Record<'p10' | 'median' | 'p90', number>> }>>;
	/** By region and type: percent saved against On-Demand, and how often instances are interrupted. */
	readonly regions: Readonly<Record<string, Readonly<Record<string, readonly [savingPercent: number, interruptionRange: number]>>>>;
}

export const spotAdvisorSource = ['AWS Spot Instance Advisor', 'https://github.com/alexei-led/spotinfo/blob/5eedf20/internal/spot/data/spot-advisor-data.json'] as const;

/** Types of which nothing is known have no row. */
export function convertDetails(types: readonly RawDetails[], source: PackedSource): PackedInstanceTypeDetails {
	const words: string[] = [];
	const indexOf = (word: string | null | undefined): number | null => {
		if (word === null || word === undefined) { return null; }
		return words.includes(word) ? words.indexOf(word) : words.push(word) - 1;
	};
	const flag = (value: boolean | null | undefined): number | null => (value === null || value === undefined ? null : Number(value));
	const rows = [...types].sort((a, b) => compareInstanceTypeNames(a.name, b.name)).map((type): [string, PackedInstanceTypeDetails['types'][string]] => [type.name, [
		type.cores, type.threadsPerCore, indexOf(type.hypervisor), flag(type.freeTier), indexOf(type.usageClasses?.join(' ')),
		type.network?.cards ?? null, type.network?.maxENIs ?? null, type.network?.ipv4PerENI ?? null, type.network?.ipv6PerENI ?? null,
		indexOf(type.network?.ena), flag(type.network?.efa),
		indexOf(type.ebs?.optimized), type.ebs?.maxVolumes ?? null, indexOf(type.ebs?.volumeLimit),
	]]);
	return {
		source: 'Cores, network interfaces and attachments of the EC2 API; the date of a type is that of its row in instanceTypes.json.',
		asOf: source[2], sources: [source], words, types: Object.fromEntries(rows.filter(([, row]) => row.some((value) => value !== null))),
	};
}

/** How often Spot Instances were interrupted, by type and Region, and a summary of each Region. */
export function convertSpotInterruptions({ asOf, interruptionRanges, regions, summaryByRegion }: RawSpotAdvisor): PackedSpotInterruptions {
	const fullest = fullestFirst(regions);
	return {
		source: 'How often Spot Instances were interrupted in the month before, Linux; address and date under "sources".',
		asOf, sources: [[...spotAdvisorSource, asOf]],
		ranges: [...interruptionRanges].sort((a, b) => a.index - b.index).map(({ label }) => percentRange(label)),
		regions: fullest,
		rangeIndexes: joinRows(regions, fullest, ([, range]) => range),
		summaries: Object.fromEntries(Object.entries(summaryByRegion).map(([region, { types, savingsPercent: { p10, median, p90 } }]) => [region, [types, p10, median, p90]])),
	};
}

/** `<5%`, `5-10%`, `>20%`. */
function percentRange(label: string): readonly [number, number | null] {
	const [, sign, from = '', to] = /^([<>]?)(\d+)(?:-(\d+))?%$/.exec(label) ?? [];
	if (from === '') { throw new RangeError(`The range of interruptions is not understood: ${label}`); }
	if (sign === '<') { return [0, Number(from)]; }
	return [Number(from), to === undefined ? null : Number(to)];
}
