/** Which instances Reserved Instances pay for (facts/aws-behaviour.md 4). */
import { isSizeFlexible, normalizationFactor } from '../../facts/normalizationFactors';
import { requireCount } from '../argument';

export interface ReservedInstances {
	readonly instanceType: string;
	/** Integer ≥ 0. */
	readonly count: number;
	/** The zone of zonal ones; `null` for the Region. */
	readonly zone: string | null;
	/** Who bought them; any text. */
	readonly account: string;
}

export interface RunningInstances {
	readonly instanceType: string;
	/** Integer ≥ 0. */
	readonly count: number;
	/** `null` where it does not matter, as for regional Reserved Instances. */
	readonly zone: string | null;
	readonly account: string;
}

/** What of some running instances is paid for. */
export interface Coverage {
	readonly running: RunningInstances;
	/** Normalized units, 0 to all of them. */
	readonly coveredUnits: number;
	readonly units: number;
	/** Whole instances. */
	readonly coveredInstances: number;
}

export interface ReservedUse {
	/** In the order of the running instances. */
	readonly coverage: readonly Coverage[];
	/** Normalized units bought, and used. */
	readonly reservedUnits: number;
	readonly usedUnits: number;
}

/**
 * Distributes Reserved Instances over what runs. Zonal ones cover their exact type in their zone; regional ones any size of their family by
 * normalized units, the smallest first. Instances of the account that bought come before those of others.
 * @throws RangeError if a count is out of range or no source tells the factor of a type
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
 * Departs from AWS: takes all for Linux with default tenancy; others are not size-flexible.
 */
export function applyReservedInstances(reserved: readonly ReservedInstances[], running: readonly RunningInstances[]): ReservedUse {
	const rows = running.map((instances): Row => ({ running: instances, factor: factorOf(instances.instanceType), coveredUnits: 0 }));
	const zonalFirst = [...reserved].sort((a, b) => Number(a.zone === null) - Number(b.zone === null));
	// All of an account's own use comes before what is left goes to others.
	const left = zonalFirst.map((instances) => spend(instances, unitsOf(instances), rows, true));
	const unused = zonalFirst.map((instances, index) => spend(instances, left[index]!, rows, false));
	const reservedUnits = reserved.reduce((sum, instances) => sum + unitsOf(instances), 0);
	return {
		coverage: rows.map(({ running: instances, factor, coveredUnits }) => ({
			running: instances, coveredUnits, units: unitsOf(instances), coveredInstances: Math.floor(coveredUnits / factor),
		})),
		reservedUnits, usedUnits: reservedUnits - unused.reduce((sum, units) => sum + units, 0),
	};
}

/** The coverage of one instance type, whoever runs it. */
export interface TypeCoverage {
	readonly instanceType: string;
	/** Of its normalized units, 0–100. */
	readonly coveredPercent: number;
	/** Whole instances. */
	readonly coveredInstances: number;
	/** Instances of which some or all is left at the On-Demand price. */
	readonly onDemandInstances: number;
}

/** The coverage by instance type, in the order in which the types come first. */
export function coverageByType({ coverage }: ReservedUse): readonly TypeCoverage[] {
	const types = [...new Set(coverage.map(({ running }) => running.instanceType))];
	return types.map((instanceType) => {
		const rows = coverage.filter(({ running }) => running.instanceType === instanceType);
		const sum = (value: (row: Coverage) => number): number => rows.reduce((total, row) => total + value(row), 0);
		const units = sum((row) => row.units);
		const coveredInstances = sum((row) => row.coveredInstances);
		return {
			instanceType, coveredPercent: units === 0 ? 0 : sum((row) => row.coveredUnits) * 100 / units,
			coveredInstances, onDemandInstances: sum(({ running }) => running.count) - coveredInstances,
		};
	});
}

interface Row {
	readonly running: RunningInstances;
	readonly factor: number;
	coveredUnits: number;
}

/** Covers rows with the units of one purchase. @returns units left */
function spend(reserved: ReservedInstances, units: number, rows: readonly Row[], isForOwnAccount: boolean): number {
	let left = units;
	const takers = rows.filter(({ running }) => isCoveredBy(running, reserved) && (running.account === reserved.account) === isForOwnAccount);
	for (const row of takers.sort((a, b) => a.factor - b.factor)) {
		const taken = Math.min(left, unitsOf(row.running) - row.coveredUnits);
		row.coveredUnits += taken;
		left -= taken;
	}
	return left;
}

function isCoveredBy(running: RunningInstances, reserved: ReservedInstances): boolean {
	if (reserved.zone !== null) { return running.instanceType === reserved.instanceType && running.zone === reserved.zone; }
	const family = familyOf(reserved.instanceType);
	return isSizeFlexible(family) ? familyOf(running.instanceType) === family : running.instanceType === reserved.instanceType;
}

function unitsOf({ instanceType, count }: { readonly instanceType: string; readonly count: number }): number {
	return factorOf(instanceType) * requireCount('count', count);
}

function factorOf(instanceType: string): number {
	const factor = normalizationFactor(instanceType);
	if (factor === null) { throw new RangeError(`No source tells the normalization factor of ${instanceType}`); }
	return factor;
}

function familyOf(instanceType: string): string {
	return instanceType.split('.')[0]!;
}
