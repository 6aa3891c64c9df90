/** What one instance can do for requests at the moment, and which instances are alike in that. Must never choose among them. */
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { LaunchModel, PerformanceLimits } from '../scenario/launchModel';
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
	const ratePerSecond = instance.isAnswering ? Math.min(wanted, ceilingPerSecond(scenario.launch, model.limits, scenario.requests)) : 0;
	return {
		zone: isZoneShared(scenario) ? null : instance.zone, ratePerSecond, cpuAtRate: wanted === 0 ? 0 : cpuSpeed * ratePerSecond / wanted, vcpu: model.vcpu, trafficWeight,
	};
}

/** Whether targets get equal shares whatever their zone: without a load balancer, and with cross-zone load balancing. */
function isZoneShared({ loadBalancer }: AutoScalingScenario): boolean {
	return loadBalancer === null || loadBalancer.crossZone;
}

/** Requests per second that network and volumes let through; Infinity without a ceiling. */
function ceilingPerSecond({ volumes }: LaunchModel, limits: PerformanceLimits | null, requests: RequestSettings): number {
	const bytes = Math.max(requests.requestBytes, requests.responseBytes);
	const network = perRequest(limits?.networkMbps, bytes * 8 / 1e6);
	const instanceStorage = Math.min(perRequest(limits?.ebsIops, requests.diskOperations), perRequest(limits?.ebsMiBps, requests.diskBytes / 2 ** 20));
	// Requests are taken to use all volumes alike, so that the volumes together are the ceiling.
	const iops = volumes.length === 0 ? null : sumOf(volumes.map(({ iops: known }) => known));
	const throughput = volumes.length === 0 ? null : sumOf(volumes.map(({ throughputMiBps }) => throughputMiBps));
	return Math.min(network, instanceStorage, perRequest(iops, requests.diskOperations), perRequest(throughput, requests.diskBytes / 2 ** 20));
}

function perRequest(limit: number | null | undefined, costOfRequest: number): number {
	return limit === null || limit === undefined || costOfRequest === 0 ? Infinity : limit / costOfRequest;
}

/** `null` if one of them is unknown. */
function sumOf(values: readonly (number | null)[]): number | null {
	return values.reduce((sum, value) => sum === null || value === null ? null : sum + value, 0);
}
