/**
 * What share of the requests each class gets (facts/aws-behaviour.md 3.1): with cross-zone load balancing every target the same, without
 * it the targets of a zone what the zone gets. With least outstanding requests a target gets as many as it manages beside the others.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#modify-routing-algorithm
 * Departs from AWS: weighted random is without anomaly mitigation; with least outstanding requests a target that does not answer gets
 * none at all, although it gets as many as the others have outstanding, and slower targets get less also while all are idle.
 */
import type { ServerClass } from '../load/loadModel';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import type { ClassTraits } from './serverClass';

export interface ClassShareSettings {
	/** By class: what its instances have in common. */
	readonly traits: readonly ClassTraits[];
	/** `null` without one. */
	readonly loadBalancer: Pick<LoadBalancerSettings, 'crossZone' | 'loadBalancerKind' | 'algorithm'> | null;
	/** By zone, as `ZoneShares`. */
	readonly zoneWeights: readonly number[];
}

interface CountedClass {
	readonly id: number;
	readonly instances: number;
	readonly traits: ClassTraits;
}

/** @param byClass instances of each class, integers ≥ 0; may have gaps */
export function classShares(byClass: readonly number[], { traits, loadBalancer, zoneWeights }: ClassShareSettings): readonly ServerClass[] {
	const classes = byClass.flatMap((instances, id) => instances > 0 ? [{ id, instances, traits: traits[id]! }] : []);
	const isByRate = loadBalancer?.loadBalancerKind === 'alb' && loadBalancer.algorithm === 'least_outstanding_requests';
	const allZones = zoneWeights.reduce((sum, weight) => sum + weight, 0);
	if (loadBalancer === null || loadBalancer.crossZone || allZones === 0) {
		return divide(classes, 1, isByRate, ({ zone }) => zone === null ? 1 : zoneWeights[zone]!);
	}
	return zoneWeights.flatMap((weight, zone) => divide(classes.filter(({ traits: { zone: place } }) => place === zone), weight / allZones, isByRate, () => 1));
}

/** Divides a share of the requests among classes. */
function divide(classes: readonly CountedClass[], share: number, isByRate: boolean, weightOfZone: (traits: ClassTraits) => number): readonly ServerClass[] {
	const byWeight = classes.map(({ instances, traits }) => instances * traits.trafficWeight * weightOfZone(traits));
	const byRate = byWeight.map((weight, index) => weight * classes[index]!.traits.ratePerSecond);
	const weights = isByRate && sum(byRate) > 0 ? byRate : byWeight;
	const all = sum(weights);
	return classes.map(({ id, instances, traits: { ratePerSecond, cpuAtRate, vcpu } }, index) =>
		({ id, instances, share: all === 0 ? 0 : share * weights[index]! / all, ratePerSecond, cpuAtRate, vcpu }));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
