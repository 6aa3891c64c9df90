/** Hours, value and modification of Reserved Instances (facts/aws-behaviour.md 4). */
import { isSizeFlexible, normalizationFactor } from '../../facts/normalizationFactors';
import { requireCount, requireNumber } from '../argument';

/** Instances that ran during one clock-hour. */
export interface HourRun {
	/** Integer ≥ 0. */
	readonly count: number;
	/** Of each, 0–3600. */
	readonly seconds: number;
}

export interface SizeCount {
	readonly instanceType: string;
	/** Integer ≥ 0. */
	readonly count: number;
}

export interface Modification {
	/** Normalized units before and after. */
	readonly fromUnits: number;
	readonly toUnits: number;
	readonly isAllowed: boolean;
}

const hourSeconds = 3600;
const hoursPerYear = 8760;

/**
 * Seconds of one clock-hour that Reserved Instances of the same type pay for, and those left at the On-Demand price.
 * @param reservedCount integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
 */
export function splitHour(reservedCount: number, runs: readonly HourRun[]): { readonly reservedSeconds: number; readonly onDemandSeconds: number } {
	const seconds = runs.reduce((sum, run) => sum + requireCount('count', run.count) * requireNumber('seconds', run.seconds, { min: 0, max: hourSeconds }), 0);
	const reservedSeconds = Math.min(seconds, requireCount('reservedCount', reservedCount) * hourSeconds);
	return { reservedSeconds, onDemandSeconds: seconds - reservedSeconds };
}

/**
 * List value: upfront and hourly prices over the whole term.
 * @param upfrontUsd ≥ 0
 * @param hourlyUsd ≥ 0
 * @param termYears 1 or 3
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ri-modifying.html
 */
export function reservedListValueUsd(upfrontUsd: number, hourlyUsd: number, termYears: number): number {
	if (termYears !== 1 && termYears !== 3) { throw new RangeError(`termYears must be 1 or 3, not ${termYears}`); }
	return requireNumber('upfrontUsd', upfrontUsd, { min: 0 }) + requireNumber('hourlyUsd', hourlyUsd, { min: 0 }) * hoursPerYear * termYears;
}

/**
 * Whether Reserved Instances may be changed into others: within their family, with the same normalized units; into other sizes only where
 * they are size-flexible.
 * @param isFlexible whether platform and tenancy allow other sizes: Linux with default tenancy
 * @throws RangeError if a count is out of range or no source tells the factor of a type
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ri-modifying.html
 */
export function modifyReserved(from: readonly SizeCount[], to: readonly SizeCount[], isFlexible = true): Modification {
	const types = new Set([...from, ...to].map(({ instanceType }) => instanceType));
	const families = new Set([...types].map((instanceType) => instanceType.split('.')[0]!));
	const [family] = families;
	const mayChangeSize = isFlexible && families.size === 1 && isSizeFlexible(family!);
	const [fromUnits, toUnits] = [unitsOf(from), unitsOf(to)];
	return { fromUnits, toUnits, isAllowed: (types.size === 1 || mayChangeSize) && fromUnits === toUnits };
}

function unitsOf(counts: readonly SizeCount[]): number {
	return counts.reduce((sum, { instanceType, count }) => {
		const factor = normalizationFactor(instanceType);
		if (factor === null) { throw new RangeError(`No source tells the normalization factor of ${instanceType}`); }
		return sum + factor * requireCount('count', count);
	}, 0);
}
