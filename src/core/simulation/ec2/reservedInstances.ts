/** Which instances Reserved Instances pay for (facts/aws-behaviour.md 4). */
import { isSizeFlexible, normalizationFactor } from '../../facts/normalizationFactors';
import { requireCount } from '../argument';

/** What must be the same of a Reserved Instance and an instance that it covers; not given means Linux, or default tenancy. */
export interface ReservedAttributes {
	readonly platform?: ReservedPlatform;
	readonly tenancy?: 'default' | 'dedicated';
}

/** Linux/UNIX, or one of those that are licensed: Windows, SQL Server, RHEL, SUSE. */
export type ReservedPlatform = 'linux' | 'windows' | 'rhel' | 'suse' | 'sql-server';

export interface ReservedInstances extends ReservedAttributes {
	readonly instanceType: string;
	/** Integer ≥ 0. */
	readonly count: number;
	/** The zone of zonal ones; `null` for the Region. */
	readonly zone: string | null;
	/** Who bought them; any text. */
	readonly account: string;
}

export interface RunningInstances extends ReservedAttributes {
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
 * normalized units, the smallest first. Instances of the account that bought come before those of others, but zonal ones that are left over
 * cover those of others before regional ones cover anything, so that as few as possible stay unused.
 * @throws RangeError if a count is out of range or no source tells the factor of a type
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
 */
export function applyReservedInstances(reserved: readonly ReservedInstances[], running: readonly RunningInstances[]): ReservedUse {
	const rows = running.map((instances): Row => ({ running: instances, factor: factorOf(instances.instanceType), coveredUnits: 0 }));
	const purchases = reserved.map((instances): Purchase => ({ reserved: instances, left: unitsOf(instances) }));
	for (const isZonal of [true, false]) {
		for (const isForOwnAccount of [true, false]) {
			for (const purchase of purchases.filter(({ reserved: { zone } }) => (zone !== null) === isZonal)) { spend(purchase, rows, isForOwnAccount); }
		}
	}
	const sum = (value: (purchase: Purchase) => number): number => purchases.reduce((total, purchase) => total + value(purchase), 0);
	return {
		coverage: rows.map(({ running: instances, factor, coveredUnits }) => ({
			running: instances, coveredUnits, units: unitsOf(instances), coveredInstances: Math.floor(coveredUnits / factor),
		})),
		reservedUnits: sum(({ reserved: instances }) => unitsOf(instances)), usedUnits: sum(({ reserved: instances, left }) => unitsOf(instances) - left),
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

interface Purchase {
	readonly reserved: ReservedInstances;
	/** Normalized units that cover nothing yet. */
	left: number;
}

/** Covers rows with what is left of one purchase. */
function spend(purchase: Purchase, rows: readonly Row[], isForOwnAccount: boolean): void {
	const takers = rows.filter(({ running }) => isCoveredBy(running, purchase.reserved) && (running.account === purchase.reserved.account) === isForOwnAccount);
	for (const row of takers.sort((a, b) => a.factor - b.factor)) {
		const taken = Math.min(purchase.left, unitsOf(row.running) - row.coveredUnits);
		row.coveredUnits += taken;
		purchase.left -= taken;
	}
}

function isCoveredBy(running: RunningInstances, reserved: ReservedInstances): boolean {
	if (platformOf(running) !== platformOf(reserved) || tenancyOf(running) !== tenancyOf(reserved)) { return false; }
	if (reserved.zone !== null) { return running.instanceType === reserved.instanceType && running.zone === reserved.zone; }
	const family = familyOf(reserved.instanceType);
	const isFlexible = platformOf(reserved) === 'linux' && tenancyOf(reserved) === 'default' && isSizeFlexible(family);
	return isFlexible ? familyOf(running.instanceType) === family : running.instanceType === reserved.instanceType;
}

function platformOf({ platform }: ReservedAttributes): ReservedPlatform {
	return platform ?? 'linux';
}

function tenancyOf({ tenancy }: ReservedAttributes): 'default' | 'dedicated' {
	return tenancy ?? 'default';
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
