/** Checks the parsed data files once, so that a damaged one is said at once and not read as figures. */
import { packedFamilyLength, packedInstanceTypeLength } from './packedFacts';
import type { PackedInstanceTypes, PackedPrices, PackedVolumeTypes } from './packedFacts';

/** @throws RangeError that names the place */
export function checkInstanceTypes(data: unknown): PackedInstanceTypes {
	const file = 'instanceTypes.json';
	const packed = checkHeader(data, file);
	checkSource(packed['namesSource'], `${file}: namesSource`);
	for (const dictionary of instanceTypeDictionaries) { checkArray(packed[dictionary], `${file}: ${dictionary}`); }
	for (const [index, family] of checkArray(packed['families'], `${file}: families`).entries()) {
		const fields = checkArray(family, `${file}: families[${index}]`);
		check(fields.length === packedFamilyLength && typeof fields[0] === 'string', `${file}: families[${index}]`);
		for (const row of checkArray(fields[10], `${file}: types of ${String(fields[0])}`)) {
			const values = checkArray(row, `${file}: a type of ${String(fields[0])}`);
			check(values.length === packedInstanceTypeLength && typeof values[0] === 'string', `${file}: a type of ${String(fields[0])}`);
			check(values.slice(1).every((value) => value === null || typeof value === 'number'), `${file}: ${String(fields[0])}.${values[0]}`);
		}
	}
	return packed as unknown as PackedInstanceTypes;
}

/** @throws RangeError that names the place */
export function checkPrices(data: unknown): PackedPrices {
	const file = 'prices.json';
	const packed = checkHeader(data, file);
	for (const region of checkArray(packed['regions'], `${file}: regions`)) {
		check(Array.isArray(region) && typeof region[0] === 'string' && typeof region[1] === 'number', `${file}: regions`);
	}
	checkRows(packed['usdPerHour'], { table: `${file}: usdPerHour`, row: `${file}: price` });
	const savings = checkObject(packed['spotSavings'], `${file}: spotSavings`);
	check(typeof savings['sourceIndex'] === 'number', `${file}: source of spotSavings`);
	checkArray(savings['regions'], `${file}: regions of spotSavings`);
	checkRows(savings['percent'], { table: `${file}: percent of spotSavings`, row: `${file}: Spot saving` });
	return packed as unknown as PackedPrices;
}

/** Rows of numbers, joined by commas. @throws RangeError that names the place */
export function checkRows(table: unknown, places: { readonly table: string; readonly row: string }): void {
	for (const [name, row] of Object.entries(checkObject(table, places.table))) {
		check(typeof row === 'string' && !/[^\d.,]/.test(row), `${places.row} of ${name}`);
	}
}

/** @throws RangeError that names the place */
export function checkVolumeTypes(data: unknown): PackedVolumeTypes {
	const file = 'volumeTypes.json';
	const packed = checkHeader(data, file);
	for (const type of checkArray(packed['types'], `${file}: types`)) {
		const { name, sizeGiB, price } = checkObject(type, `${file}: a type`);
		check(typeof name === 'string', `${file}: name of a type`);
		const { min, max } = checkObject(sizeGiB, `${file}: sizeGiB of ${name}`);
		check(typeof min === 'number' && typeof max === 'number' && min <= max, `${file}: sizeGiB of ${name}`);
		checkObject(price, `${file}: price of ${name}`);
	}
	return packed as unknown as PackedVolumeTypes;
}

const instanceTypeDictionaries = [
	'architectures', 'processors', 'networkLabels', 'localStorages', 'gpus', 'accelerators', 'burstables', 'regions', 'regionSets',
];

/** What every data file opens with. @throws RangeError that names the place */
export function checkHeader(data: unknown, file: string): Readonly<Record<string, unknown>> {
	const packed = checkObject(data, file);
	check(typeof packed['source'] === 'string' && typeof packed['asOf'] === 'string', `${file}: source and date`);
	for (const source of checkArray(packed['sources'], `${file}: sources`)) {
		checkSource(source, `${file}: sources`);
	}
	return packed;
}

function checkSource(source: unknown, place: string): void {
	check(Array.isArray(source) && source.length === 3 && source.every((part) => typeof part === 'string'), place);
}

/** @throws RangeError that names the place */
export function checkObject(value: unknown, place: string): Readonly<Record<string, unknown>> {
	check(typeof value === 'object' && value !== null && !Array.isArray(value), place);
	return value as Readonly<Record<string, unknown>>;
}

/** @throws RangeError that names the place */
export function checkArray(value: unknown, place: string): readonly unknown[] {
	check(Array.isArray(value), place);
	return value as readonly unknown[];
}

/** @throws RangeError that names the place */
export function check(holds: boolean, place: string): void {
	if (!holds) { throw new RangeError(`The data file is damaged at ${place}`); }
}
