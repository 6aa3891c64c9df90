/** What could run instead of an instance type: newer families of the same kind in the same size. */
import type { Facts, InstanceFamily } from './facts';

export interface Alternative {
	readonly name: string;
	readonly processorVendor: InstanceFamily['processorVendor'];
	/** Whether an AMI that runs now runs there too. */
	readonly sameArchitecture: boolean;
	/** Whether AWS's documentation names its family as the upgrade. */
	readonly documentedUpgrade: boolean;
	/** `null` where no price is known in the region. */
	readonly usdPerHour: number | null;
	/** Difference to the price of the type in the same region; `null` where either is unknown. */
	readonly priceDifferencePercent: number | null;
}

/**
 * Newer types of the same size: documented upgrades first, then by processor the newest that the region has a price for; what runs the same AMI before what does not.
 * A type that the region is known not to offer is left out.
 * @param name an instance type
 * @param region where prices are compared
 * @returns none for a type that is not in the data, or that has no newer family of its size
 * Departs from AWS: beyond the documented upgrades, the newer family is found by a mechanical rule and is no recommendation of AWS.
 */
export function findAlternatives(facts: Facts, name: string, region: string): readonly Alternative[] {
	const type = facts.instanceType(name);
	const family = type === undefined ? undefined : facts.instanceFamily(type.family);
	if (type === undefined || family === undefined) { return []; }
	const { sameVendor, next, amd, graviton } = family.successors;
	const lines = [...family.documentedUpgrade.map((upgrade) => [upgrade]), ...[sameVendor, next, amd, graviton].map((newest) => listLine(facts, newest, family))];
	const found: Alternative[] = [];
	for (const line of lines) {
		const candidates = line.flatMap((candidate) => toAlternative(facts, { name, region, family, candidate: `${candidate}.${type.size}` }) ?? []);
		const best = candidates.find((one) => one.usdPerHour !== null) ?? candidates[0];
		if (best !== undefined && found.every((one) => one.name !== best.name)) { found.push(best); }
	}
	return [...found.filter((one) => one.sameArchitecture), ...found.filter((one) => !one.sameArchitecture)];
}

/** How much more `to` costs than `from`, in percent of `from`. */
export function priceDifferencePercent(from: number, to: number): number {
	return (to / from - 1) * 100;
}

interface Comparison {
	readonly name: string;
	readonly region: string;
	readonly family: InstanceFamily;
	readonly candidate: string;
}

/** A family and its predecessors that are still newer than `than`: the newest may lack the size, or not be sold in the region. */
function listLine(facts: Facts, newest: string | null, than: InstanceFamily): readonly string[] {
	const first = newest === null ? undefined : facts.instanceFamily(newest);
	if (first === undefined) { return []; }
	const line = [first.name];
	for (let generation = (first.generation ?? 0) - 1; generation > (than.generation ?? 0); generation--) {
		const older = facts.instanceFamily(`${first.series}${generation}${first.options}${first.variant === null ? '' : `-${first.variant}`}`);
		if (older?.processorVendor === first.processorVendor) { line.push(older.name); }
	}
	return line;
}

function toAlternative(facts: Facts, { name, region, family, candidate }: Comparison): Alternative | undefined {
	const type = facts.instanceType(candidate);
	const candidateFamily = type === undefined ? undefined : facts.instanceFamily(type.family);
	if (type?.status !== 'current' || candidateFamily === undefined || isKnownMissing(facts, candidate, region)) { return undefined; }
	const own = facts.price(name, region)?.usdPerHour;
	const other = facts.price(candidate, region)?.usdPerHour;
	return {
		name: candidate,
		processorVendor: candidateFamily.processorVendor,
		sameArchitecture: isArm(candidateFamily) === isArm(family),
		documentedUpgrade: family.documentedUpgrade.includes(candidateFamily.name),
		usdPerHour: other ?? null,
		priceDifferencePercent: own === undefined || other === undefined ? null : priceDifferencePercent(own, other),
	};
}

/** Only a region that the data cover can be said not to offer a type. */
function isKnownMissing(facts: Facts, name: string, region: string): boolean {
	const offering = facts.regionsOffering(name);
	return offering !== undefined && !offering.includes(region) && facts.offeringRegions.includes(region);
}

function isArm({ processorVendor }: InstanceFamily): boolean {
	return processorVendor === 'graviton' || processorVendor === 'nvidia' || processorVendor === 'apple';
}
