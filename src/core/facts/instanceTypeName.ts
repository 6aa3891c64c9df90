/** Instance type names taken apart, put in order, and compared with what somebody may have meant. */
import { editDistance } from './editDistance';

/** The parts of `c7i-flex.2xlarge`. */
export interface InstanceTypeNameParts {
	/** `c7i-flex` */
	readonly family: string;
	/** `c` */
	readonly series: string;
	/** `7`; `null` for names that have none, such as `mac-m4.metal`. */
	readonly generation: number | null;
	/** `i` */
	readonly options: string;
	/** `flex`; `6tb` of `u-6tb1`. */
	readonly variant: string | null;
	/** `2xlarge` */
	readonly size: string;
}

const familyPattern = /^([a-z]{1,4})(\d{1,2})([a-z]{0,5})(?:-([a-z0-9]{1,10}))?$/;
const highMemoryFamilyPattern = /^(u)-(\d{1,2}tb)(\d{1,2})$/;
const macFamilyPattern = /^(mac)-([a-z0-9]{1,10})$/;
const sizePattern = /^(?:nano|micro|small|medium|large|xlarge|[1-9]\d{0,2}xlarge|metal|metal-[1-9]\d{0,2}xl)$/;

/**
 * Takes a name apart by its shape alone; whether AWS has such a type is another question.
 * @param name as written, lower case
 * @returns its parts, or `undefined` if it has not the shape of an instance type
 * Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
 */
export function parseInstanceTypeName(name: string): InstanceTypeNameParts | undefined {
	const dot = name.indexOf('.');
	if (dot < 0) { return undefined; }
	const family = parseFamily(name.slice(0, dot));
	const size = name.slice(dot + 1);
	return family !== undefined && sizePattern.test(size) ? { ...family, size } : undefined;
}

/**
 * How many `xlarge` a size is worth, to put sizes in order: 0.5 for `large`, 8 for `8xlarge`. Bare metal comes after all others.
 * @returns above 0; `undefined` if it is no size
 */
export function sizeInXlarge(size: string): number | undefined {
	const small = { nano: 1 / 32, micro: 1 / 16, small: 1 / 8, medium: 1 / 4, large: 1 / 2, xlarge: 1, metal: 10_000 }[size];
	if (small !== undefined) { return small; }
	if (!sizePattern.test(size)) { return undefined; }
	return size.startsWith('metal-') ? 10_000 + Number.parseInt(size.slice('metal-'.length), 10) : Number.parseInt(size, 10);
}

/**
 * The names that somebody most likely meant, best first: the same family's nearest sizes, then families that are written alike.
 * @param name as written, any text
 * @param names to choose from
 * @param limit most names to return, integer ≥ 1
 * @returns none if nothing is near
 */
export function nearestInstanceTypeNames(name: string, names: readonly string[], limit: number): readonly string[] {
	if (name.length > longestName) { return []; }
	const [family = '', size = ''] = splitSlip(name.trim().toLowerCase());
	if (family === '') { return []; }
	const familyDistances = new Map<string, number>();
	const scored: { readonly name: string; readonly score: number; readonly order: number }[] = [];
	for (const [order, candidate] of names.entries()) {
		const [candidateFamily = '', candidateSize = ''] = splitName(candidate);
		const known = familyDistances.get(candidateFamily);
		const distance = known ?? familyDistance(family, candidateFamily);
		if (known === undefined) { familyDistances.set(candidateFamily, distance); }
		if (distance > farthestFamily) { continue; }
		scored.push({ name: candidate, score: distance * 10 + sizeDistance(size, candidateSize), order });
	}
	return scored.sort((a, b) => a.score - b.score || a.order - b.order).slice(0, limit).map((found) => found.name);
}

/** Compares two names: series, generation, options, variant, then size; for sorting. */
export function compareInstanceTypeNames(a: string, b: string): number {
	const [left, right] = [parseInstanceTypeName(a), parseInstanceTypeName(b)];
	if (left === undefined || right === undefined) { return compareText(a, b); }
	return compareText(left.series, right.series) || (left.generation ?? 0) - (right.generation ?? 0)
		|| compareText(left.options, right.options) || compareText(left.family, right.family)
		|| (sizeInXlarge(left.size) ?? 0) - (sizeInXlarge(right.size) ?? 0);
}

const slipPattern = /^([a-z]{1,4}\d{1,2}[a-z]{0,5}?(?:-flex)?)[\s,:_-]?(nano|micro|small|medium|x{0,9}large|\d{1,3}xl?(?:arge)?|xl|metal)$/;
/** Longer texts are no slip of the pen. */
const longestName = 40;
/** Families farther apart than this are not what was meant. */
const farthestFamily = 3;

function parseFamily(family: string): Omit<InstanceTypeNameParts, 'size'> | undefined {
	const usual = familyPattern.exec(family);
	if (usual !== null) {
		const [, series = '', generation = '', options = '', variant = null] = usual;
		return { family, series, generation: Number(generation), options, variant };
	}
	const highMemory = highMemoryFamilyPattern.exec(family);
	if (highMemory !== null) {
		const [, series = '', variant = '', generation = ''] = highMemory;
		return { family, series, generation: Number(generation), options: '', variant };
	}
	const mac = macFamilyPattern.exec(family);
	if (mac === null) { return undefined; }
	const [, series = '', variant = ''] = mac;
	return { family, series, generation: null, options: '', variant };
}

function splitName(name: string): readonly string[] {
	const dot = name.indexOf('.');
	return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** A name as people write it by mistake: another sign than the dot, or none. */
function splitSlip(name: string): readonly string[] {
	const [, family, size] = name.includes('.') ? [] : slipPattern.exec(name) ?? [];
	const [written = '', rest = ''] = family === undefined || size === undefined ? splitName(name) : [family, size];
	return [written, plainSize(rest)];
}

/** `xxlarge`, `2x`, `2xl` and `2x-large` are all `2xlarge` to the people who write them. */
function plainSize(size: string): string {
	const bare = size.replace(/[\s_-]+(?=large$)/, '').replace(/^(\d{0,3}x)l?$/, '$1large');
	const several = /^(x{2,9})large$/.exec(bare)?.[1];
	return several === undefined ? bare : `${several.length}xlarge`;
}

/** 0 for the same family; another series weighs more than another generation, and that more than another option letter. */
function familyDistance(a: string, b: string): number {
	if (a === b) { return 0; }
	const [left, right] = [parseFamily(a), parseFamily(b)];
	if (left === undefined || right === undefined) { return 1 + editDistance(a, b); }
	const generations = Math.abs((left.generation ?? 0) - (right.generation ?? 0));
	return 1.5 * editDistance(left.series, right.series)
		+ (generations === 0 ? 0 : 1 + 0.1 * generations)
		+ 0.5 * editDistance(left.options, right.options)
		+ (left.variant === right.variant ? 0 : 0.75);
}

/** 0 for the same size, below 10; a smaller size is a little nearer than a larger one that is as far away. */
function sizeDistance(a: string, b: string): number {
	if (a === b) { return 0; }
	const [left, right] = [sizeInXlarge(a), sizeInXlarge(b)];
	if (left === undefined || right === undefined) { return Math.min(9, 1 + editDistance(a, b)); }
	const apart = Math.abs(left - right) + (right > left ? 0.01 : 0);
	return 9 * apart / (apart + 4);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
