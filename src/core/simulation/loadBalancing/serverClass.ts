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
	/** Share of traffic beside a target with a full share, 0–1. */
	readonly trafficWeight: number;
}

/** The classes of a run, numbered as they come up. */
export interface ServerClasses {
	readonly all: readonly ClassTraits[];
	/** The number of the class with these traits. */
	idOf(traits: ClassTraits): number;
}

export function createServerClasses(): ServerClasses {
	const all: ClassTraits[] = [];
	const ids = new Map<string, number>();
	return {
		all,
		idOf(traits) {
			const key = `${traits.zone} ${traits.ratePerSecond} ${traits.cpuAtRate} ${traits.vcpu} ${traits.trafficWeight}`;
			const known = ids.get(key);
			if (known !== undefined) { return known; }
			ids.set(key, all.length);
			return all.push(traits) - 1;
		},
	};
}

/** Traits of an instance as it is now. */
export function traitsOf(instance: SimulatedInstance, scenario: AutoScalingScenario): ClassTraits {
	const { option: { model }, applicationSpeed, cpuSpeed, trafficWeight } = instance;
	const wanted = instance.ratePerSecond * applicationSpeed * cpuSpeed;
	const ratePerSecond = instance.isAnswering ? Math.min(wanted, ceilingPerSecond(instance.volumeLimits, model.limits, scenario.requests)) : 0;
	return {
		zone: isZoneShared(scenario) ? null : instance.zone, ratePerSecond, cpuAtRate: wanted === 0 ? 0 : cpuSpeed * ratePerSecond / wanted, vcpu: model.vcpu, trafficWeight,
	};
}

/** Whether targets get equal shares whatever their zone: without a load balancer, and with cross-zone load balancing. */
function isZoneShared({ loadBalancer }: AutoScalingScenario): boolean {
	return loadBalancer === null || loadBalancer.crossZone;
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
