/** Tables by Region and type as one short row a type, as the data files hold them. */
import { compareInstanceTypeNames } from '../../src/core/facts/instanceTypeName';

/** Regions with the most types first, so that the short rows end early. */
export function fullestFirst(byRegion: Readonly<Record<string, object>>): readonly string[] {
	const count = (region: string): number => Object.keys(byRegion[region] ?? {}).length;
	return Object.keys(byRegion).sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

/** One row a type: its numbers in the order of the regions, joined by commas. */
export function joinRows<T>(byRegion: Readonly<Record<string, Readonly<Record<string, T>>>>, regions: readonly string[], toNumber: (value: T) => number): Readonly<Record<string, string>> {
	const names = [...new Set(regions.flatMap((region) => Object.keys(byRegion[region] ?? {})))].sort(compareInstanceTypeNames);
	return Object.fromEntries(names.map((name) => [name, regions.map((region) => {
		const value = byRegion[region]?.[name];
		return value === undefined ? '' : toNumber(value);
	}).join(',').replace(/,+$/, '')]));
}
