/**
 * What a group launches, and where (facts/aws-behaviour.md 1.9, 1.14): On-Demand up to its share, the rest Spot; each instance in the open
 * zone with fewest instances that takes it, of a type that the allocation strategy wants, until the capacity is reached.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html
 * Departs from AWS: a launch fails at once, in the whole zone for a purchase option; among equally good zones the first is taken; zones are
 * balanced by instances, with weights too; capacity that Spot cannot fill is not filled with On-Demand Instances, nor the other way round.
 */
import type { Run } from '../run';
import type { Allocation } from './allocation';
import { activeByZone, isActive } from './fleet';
import type { LaunchOption, PurchaseOption } from './launchOptions';
import { purchaseSplit } from './mixedInstances';
import { activeByPurchaseOption } from './purchaseShares';
import type { SimulatedInstance } from './simulatedInstance';
import { launchZones, type ZoneStrategy } from './zoneChoice';

export interface LaunchPlan {
	readonly launches: readonly { readonly zone: number; readonly option: LaunchOption }[];
	/** Zones that were tried and failed, each with the purchase option and the units that were wanted. */
	readonly failures: readonly LaunchFailure[];
	/** Whether units are missing for which no zone took a launch. */
	readonly isShort: boolean;
}

export interface LaunchFailure {
	readonly zone: number;
	readonly purchaseOption: PurchaseOption;
	readonly units: number;
	readonly next: NextTry;
}

/** What a group does after a failure: other zones take the launch, it stays with this zone, or no zone takes it. */
export type NextTry = 'other-zones' | 'same-zone' | 'later';

/** Units of each purchase option. */
type Shares = readonly (readonly [PurchaseOption, number])[];

/**
 * @param units capacity to launch, integer ≥ 0; with weights it may be passed by less than the last weight
 * @param leaving instances that end when the launched ones are ready, and count neither for the shares nor for the balance of the zones
 */
export function planLaunches(run: Run, allocation: Allocation, units: number, leaving: readonly SimulatedInstance[]): LaunchPlan {
	const launches: { zone: number; option: LaunchOption }[] = [];
	const failures: LaunchFailure[] = [];
	const counts = activeByZone(run.fleet).map((count, zone) => isOpen(run, zone) ? count : Infinity);
	for (const { zone } of leaving.filter(isActive)) { counts[zone]! -= 1; }
	let left = units;
	const { zoneStrategy } = run.scenario.group;
	let isShort = false;
	for (const [purchaseOption, share] of sharesOf(run, units, leaving)) {
		const choose = chooseOption(run, allocation.wanted[purchaseOption]);
		const fails = run.zones.map((_, zone) => failsIn(run, zone, purchaseOption));
		for (let wanted = Math.min(share, left); wanted > 0;) {
			const { zone, failed, next } = findPlace(counts, fails, zoneStrategy);
			for (const failedZone of failed) { failures.push({ zone: failedZone, purchaseOption, units: wanted, next }); }
			if (zone === null) {
				isShort = true;
				break;
			}
			const option = choose(zone);
			launches.push({ zone, option });
			counts[zone]! += 1;
			wanted -= option.weight;
			left -= option.weight;
		}
	}
	return { launches, failures, isShort };
}

interface Place {
	/** `null` if no zone takes the launch. */
	readonly zone: number | null;
	/** The zone that was tried first; all that fail where none takes the launch. */
	readonly failed: readonly number[];
	readonly next: NextTry;
}

/** @param counts instances by zone; Infinity where the group does not launch */
function findPlace(counts: readonly number[], fails: readonly boolean[], strategy: ZoneStrategy): Place {
	const { zones: [zone], failedZone } = launchZones(counts, fails, strategy);
	const isOpenZone = (place: number | null | undefined): place is number => typeof place === 'number' && counts[place]! < Infinity;
	if (isOpenZone(zone)) { return { zone, failed: isOpenZone(failedZone) ? [failedZone] : [], next: 'other-zones' }; }
	if (strategy === 'balanced-only') { return { zone: null, failed: isOpenZone(failedZone) ? [failedZone] : [], next: 'same-zone' }; }
	return { zone: null, failed: counts.flatMap((count, place) => count < Infinity && fails[place] === true ? [place] : []), next: 'later' };
}

/** Whether a launch into the zone works: it is not shifted away, and takes instances of the purchase option. */
export function canLaunchIn(run: Run, zone: number, purchaseOption: PurchaseOption): boolean {
	return isOpen(run, zone) && !failsIn(run, zone, purchaseOption);
}

/** Whether the group launches into the zone at all: not while it is shifted away. */
function isOpen({ zones, scenario }: Run, zone: number): boolean {
	return zones[zone]!.shifts === 0 || scenario.group.zonalShiftBehavior === null;
}

function failsIn({ zones }: Run, zone: number, purchaseOption: PurchaseOption): boolean {
	const { impairments, shortages } = zones[zone]!;
	return impairments > 0 || (purchaseOption === 'spot' ? shortages.spot : shortages.onDemand) > 0;
}

function sharesOf(run: Run, units: number, leaving: readonly SimulatedInstance[]): Shares {
	const { mixedInstances, purchaseOption } = run.scenario.launch;
	if (mixedInstances === null) { return [[purchaseOption, units]]; }
	const staying = activeByPurchaseOption(run);
	for (const { option } of leaving.filter(isActive)) { staying[option.purchaseOption] -= option.weight; }
	const onDemand = purchaseSplit(staying['on-demand'] + staying.spot + units, mixedInstances).onDemand - staying['on-demand'];
	const onDemandUnits = Math.min(units, Math.max(0, onDemand));
	return [['on-demand', onDemandUnits], ['spot', units - onDemandUnits]];
}

/** Of the wanted types, the one with fewest instances in a zone; it counts what it chooses. */
function chooseOption(run: Run, wanted: readonly LaunchOption[]): (zone: number) => LaunchOption {
	const [first] = wanted;
	if (wanted.length === 1) { return () => first!; }
	const counts = run.zones.map(() => run.options.map(() => 0));
	for (const instance of run.fleet.alive) {
		if (isActive(instance)) { counts[instance.zone]![instance.option.index]! += 1; }
	}
	return (zone) => {
		const inZone = counts[zone]!;
		const best = wanted.reduce((fewest, option) => inZone[option.index]! < inZone[fewest.index]! ? option : fewest);
		inZone[best.index]! += 1;
		return best;
	};
}
