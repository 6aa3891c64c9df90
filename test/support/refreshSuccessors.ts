/**
 * Newer families by a mechanical rule, which is no recommendation of AWS: same series, same letters but for that of the processor's maker,
 * same variant, a higher generation, and at least one size that is not of a previous generation.
 */
import type { InstanceFamily, InstanceType } from '../../src/core/facts/facts';
import { parseInstanceTypeName } from '../../src/core/facts/instanceTypeName';
import type { Catalogue } from './packFacts';

type Family = Catalogue['families'][number];

/** Series whose families are compared by the processor's maker. */
const byMaker = ['c', 'm', 'r', 't', 'i', 'x', 'd', 'h', 'z'];
/** Series with devices, where the processor does not matter. */
const byDevice = ['g', 'f', 'inf', 'trn'];

/** The successors of each family, by name. */
export function findSuccessors(families: readonly Family[], types: readonly InstanceType[]): ReadonlyMap<string, InstanceFamily['successors']> {
	const running = new Set(types.filter(({ status }) => status === 'current').map(({ family }) => family));
	const kinds = families.map((family) => ({ family, ...kindOf(family) }));
	return new Map(kinds.map(({ family, series, letters, variant, generation }) => {
		const newer = kinds.filter((other) => other.series === series && other.letters === letters && other.variant === variant
			&& other.generation > generation && running.has(other.family.name)).sort((a, b) => a.generation - b.generation);
		if (byDevice.includes(series)) { return [family.name, { sameVendor: newer.at(-1)?.family.name ?? null, next: newer[0]?.family.name ?? null, amd: null, graviton: null }]; }
		if (!byMaker.includes(series)) { return [family.name, none]; }
		const of = (maker: string | null): readonly string[] => newer.filter((other) => other.family.processorVendor === maker).map((other) => other.family.name);
		const other = (maker: string): string | null => (family.processorVendor === maker ? null : of(maker).at(-1) ?? null);
		const same = of(family.processorVendor);
		return [family.name, { sameVendor: same.at(-1) ?? null, next: same[0] ?? null, amd: other('amd'), graviton: other('graviton') }];
	}));
}

const makerLetters: Readonly<Record<string, string>> = { intel: 'i', amd: 'a', graviton: 'g' };
const none: InstanceFamily['successors'] = { sameVendor: null, next: null, amd: null, graviton: null };

function kindOf({ name, processorVendor }: Family): { readonly series: string; readonly letters: string; readonly variant: string | null; readonly generation: number } {
	const { series = name, options = '', variant = null, generation = null } = parseInstanceTypeName(`${name}.large`) ?? {};
	const maker = makerLetters[processorVendor ?? ''] ?? '';
	const letters = byDevice.includes(series) ? options : [...options.replace(maker, '')].sort().join('');
	return { series, letters, variant, generation: generation ?? 0 };
}
