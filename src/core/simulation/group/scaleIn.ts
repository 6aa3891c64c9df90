/**
 * Which instances a group ends to get rid of a surplus (facts/aws-behaviour.md 1.10): in a mixed group first Spot or On-Demand, then the
 * zone with most of them, then the termination policies in their order; protected instances stay.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 * Departs from AWS: with weights an instance ends only if the desired capacity is still there without it; where every instance of the
 * purchase option to end is protected, one of the other option ends; instances of the beginning have all the same age.
 */
import type { Run } from '../run';
import type { Allocation } from './allocation';
import { isActive } from './fleet';
import type { PurchaseOption } from './launchOptions';
import { purchaseOptionToEnd } from './mixedInstances';
import { activeByPurchaseOption } from './purchaseShares';
import { scaleInCandidates } from './scaleInChoice';
import type { SimulatedInstance } from './simulatedInstance';
import { configurationAge, terminationCandidates, type TerminationCandidate } from './terminationPolicies';
import { fullestZones } from './zoneChoice';

export interface ScaleInPlan {
	readonly chosen: readonly SimulatedInstance[];
	/** Units that stay beyond what is wanted only because instances are protected, integer ≥ 0. */
	readonly protectedUnits: number;
}

interface Candidate extends TerminationCandidate {
	readonly instance: SimulatedInstance;
	readonly weight: number;
	readonly purchaseOption: PurchaseOption;
}

/** What comes first in a mixed group: the purchase option when it scales in, the zone when it gets back into balance. */
export type FirstOfAll = 'purchase-option' | 'zone';

/** @param surplus units that are too much, integer ≥ 0 */
export function planScaleIn(run: Run, allocation: Allocation, surplus: number, first: FirstOfAll = 'purchase-option'): ScaleInPlan {
	if (isPlain(run)) { return planPlainScaleIn(run, surplus); }
	const candidates = run.fleet.alive.filter(isActive).map((instance) => candidateOf(run, allocation, instance));
	const units = activeByPurchaseOption(run);
	const wanted = units['on-demand'] + units.spot - surplus;
	const chosen: SimulatedInstance[] = [];
	let left = surplus;
	while (left > 0) {
		const concerned = concernedBy(run, candidates, { units, wanted, left, first });
		const best = terminationCandidates(concerned, run.scenario.group.terminationPolicies, run.zones.length, run.engine.now());
		if (best.length === 0) { break; }
		const ending = best[Math.floor(run.randomChoice() * best.length)]!;
		candidates.splice(candidates.findIndex(({ instance }) => instance === ending.instance), 1);
		units[ending.purchaseOption] -= ending.weight;
		left -= ending.weight;
		chosen.push(ending.instance);
	}
	const lightest = candidates.reduce((least, { isProtected, weight }) => isProtected === true ? Math.min(least, weight) : least, Infinity);
	return { chosen, protectedUnits: lightest <= left ? left : 0 };
}

/** Whether only zones and ages tell instances apart: the default policy in a group of one instance type and one template version. */
function isPlain({ scenario, templateVersions, options }: Run): boolean {
	const { terminationPolicies } = scenario.group;
	return options.length === 1 && templateVersions.length === 1 && terminationPolicies.length === 1 && terminationPolicies[0] === 'Default';
}

/** The same for a plain group, where it is asked for again and again. */
function planPlainScaleIn({ fleet, zones, engine, randomChoice }: Run, surplus: number): ScaleInPlan {
	const left = fleet.alive.filter(isActive);
	const chosen: SimulatedInstance[] = [];
	while (chosen.length < surplus) {
		const best = scaleInCandidates(left, zones.length, engine.now());
		if (best.length === 0) { break; }
		const ending = best[Math.floor(randomChoice() * best.length)]!;
		left.splice(left.indexOf(ending), 1);
		chosen.push(ending);
	}
	return { chosen, protectedUnits: Math.min(surplus - chosen.length, left.length) };
}

function candidateOf({ templateVersions, scenario }: Run, allocation: Allocation, instance: SimulatedInstance): Candidate {
	const { zone, launchSeconds, isProtected, templateVersion, option } = instance;
	const source = { kind: 'launch-template', id: scenario.group.name, version: templateVersion } as const;
	return {
		instance, zone, launchSeconds, isProtected, source, weight: option.weight, purchaseOption: option.purchaseOption,
		configurationAge: configurationAge(source, source.id, templateVersions.length), allocationRank: allocation.ranks[option.index]!,
	};
}

interface Surplus {
	/** What there is by now. */
	readonly units: Readonly<Record<PurchaseOption, number>>;
	readonly wanted: number;
	readonly left: number;
	readonly first: FirstOfAll;
}

/** Those of the purchase option that has too much, of all where it has none to give; what is too heavy counts as protected. */
function concernedBy({ scenario, options, zones }: Run, candidates: readonly Candidate[], { units, wanted, left, first }: Surplus): readonly Candidate[] {
	const { mixedInstances } = scenario.launch;
	const light = options.every(({ weight }) => weight <= left) ? candidates : candidates.map((candidate) => candidate.weight <= left ? candidate : { ...candidate, isProtected: true });
	if (mixedInstances === null) { return light; }
	const open = first === 'zone' ? ofFullestZones(light, zones.length) : light;
	const option = purchaseOptionToEnd({ onDemand: units['on-demand'], spot: units.spot }, wanted, mixedInstances);
	const concerned = open.filter(({ purchaseOption }) => option === null || purchaseOption === option);
	return concerned.some(mayEnd) ? concerned : open;
}

function ofFullestZones(candidates: readonly Candidate[], zoneCount: number): readonly Candidate[] {
	const counts = new Array<number>(zoneCount).fill(0);
	for (const { zone } of candidates) { counts[zone]! += 1; }
	const fullest = fullestZones(counts, (zone) => candidates.some((candidate) => candidate.zone === zone && mayEnd(candidate)));
	return candidates.filter(({ zone }) => fullest.includes(zone));
}

function mayEnd({ isProtected }: Candidate): boolean {
	return isProtected !== true;
}
