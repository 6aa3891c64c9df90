/** What one instance can do for requests at the moment, and which instances are alike in that. Must never choose among them. */
import type { VolumeLimits } from '../ebs/volumeBuckets';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { PerformanceLimits } from '../scenario/launchModel';
import type { RequestSettings } from '../scenario/load';
import type { AutoScalingScenario } from '../scenario/scenario';

/** What all instances of a class have in common. */
export interface ClassTraits {
	/** Index of the zone, where zones get their own shares; `null` where it does not matter. */
	readonly zone: number | null;
	/** As in `ServerClass`. */
	readonly ratePerSecond: number;
	readonly cpuAtRate: number;
	readonly vcpu: number;
	/** Share of traffic beside a target with a full share, 0–1; 0: it only finishes what it has. */
	readonly trafficWeight: number;
}

/** The classes of a run, numbered as they come up. */
export interface ServerClasses {
	readonly all: readonly ClassTraits[];
	/** The number of the class with these traits. @param likely number that it probably has; any number will do */
	idOf(traits: ClassTraits, likely: number): number;
}

export function createServerClasses(): ServerClasses {
	const all: ClassTraits[] = [];
	const ids = new Map<string, number>();
	return {
		all,
		idOf(traits, likely) {
			const there = all[likely];
			if (there !== undefined && areAlike(there, traits)) { return likely; }
			const key = `${traits.zone} ${traits.ratePerSecond} ${traits.cpuAtRate} ${traits.vcpu} ${traits.trafficWeight}`;
			const known = ids.get(key);
			if (known !== undefined) { return known; }
			ids.set(key, all.length);
			return all.push(traits) - 1;
		},
	};
}

function areAlike(one: ClassTraits, other: ClassTraits): boolean {
	return one.ratePerSecond === other.ratePerSecond && one.trafficWeight === other.trafficWeight && one.zone === other.zone
		&& one.cpuAtRate === other.cpuAtRate && one.vcpu === other.vcpu;
}

/** Whether zones get shares of their own: without cross-zone load balancing, and where traffic is shifted away from one. */
export function areZonesApart({ loadBalancer, faults }: AutoScalingScenario): boolean {
	return loadBalancer !== null && (!loadBalancer.crossZone || faults.some(({ kind }) => kind === 'zonal-shift'));
}

/** What an instance does about requests: gets them, or gets them and drops them, or only finishes those that it has. */
export type TargetRole = 'serves' | 'drops' | 'finishes';

/** Traits of an instance as it is now. @param zone as in `ClassTraits` */
export function traitsOf(instance: SimulatedInstance, role: TargetRole, zone: number | null, requests: RequestSettings): ClassTraits {
	const { option: { model }, applicationSpeed, cpuSpeed, trafficWeight } = instance;
	const wanted = instance.ratePerSecond * applicationSpeed * cpuSpeed;
	const ratePerSecond = instance.isAnswering && role !== 'drops' ? Math.min(wanted, ceilingPerSecond(instance.volumeLimits, model.limits, requests)) : 0;
	return {
		zone, ratePerSecond, cpuAtRate: wanted === 0 ? 0 : cpuSpeed * ratePerSecond / wanted, vcpu: model.vcpu, trafficWeight: role === 'finishes' ? 0 : trafficWeight,
	};
}

/** Requests per second that network and volumes let through; Infinity without a ceiling. */
function ceilingPerSecond(volumes: VolumeLimits, limits: PerformanceLimits | null, requests: RequestSettings): number {
	const bytes = Math.max(requests.requestBytes, requests.responseBytes);
	const mib = requests.diskBytes / 2 ** 20;
	return Math.min(
		perRequest(limits?.networkMbps, bytes * 8 / 1e6),
		perRequest(limits?.ebsIops, requests.diskOperations), perRequest(limits?.ebsMiBps, mib),
		perRequest(volumes.iops, requests.diskOperations), perRequest(volumes.throughputMiBps, mib),
	);
}

function perRequest(limit: number | null | undefined, costOfRequest: number): number {
	return limit === null || limit === undefined || costOfRequest === 0 ? Infinity : limit / costOfRequest;
}
