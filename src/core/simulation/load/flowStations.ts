/** The classes of the flow model with what waits for them. Must never know when anything happens. */
import type { RequestSettings } from '../scenario/load';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import type { WaitingLine, WaitingLines } from './flowLines';
import { createLatencies, type Latencies, type LatencyAccount } from './latencies';
import type { ServerClass } from './loadModel';
import { patienceSeconds } from './patience';
import { createResponseTimes } from './responseTimes';
import { createServiceTimes, squaredVariation } from './serviceTimes';

/** A class as it is until the next change of the fleet. */
export interface Station {
	readonly id: number;
	readonly instances: number;
	/** Of all arrivals, 0–1; 0: it only finishes what waits for it. */
	readonly share: number;
	/** Requests per second of all instances together; 0: nobody answers. */
	readonly capacityPerSecond: number;
	/** Seconds of full CPU of one instance for each request that is served by the class. */
	readonly busyPerRequest: number;
	/** CPU time of a mean request, seconds. */
	readonly serviceSeconds: number;
	/** Whether an instance works on so few requests at a time that others wait in line. */
	readonly isLimited: boolean;
	/** Requests that wait at most, and why no more do. */
	readonly longestLine: number;
	readonly overflow: 'timed-out' | 'refused';
	readonly line: WaitingLine;
	readonly account: LatencyAccount;
}

export interface Stations {
	/** The stations that get requests or have some waiting, of the classes that there are now. */
	create(classes: readonly ServerClass[]): readonly Station[];
	readonly latencies: Latencies;
}

export interface StationSettings {
	readonly requests: RequestSettings;
	readonly loadBalancer: LoadBalancerSettings | null;
}

/** How many accounts of latencies are told apart by how regularly requests arrive. */
const variationSteps = 8;

/** Requests hardly ever wait where more instances share a queue. */
const largestPool = 128;

export function createStations({ requests, loadBalancer }: StationSettings, lines: WaitingLines): Stations {
	const { queuePerInstance, serviceTime } = requests;
	const concurrency = requests.concurrencyPerInstance ?? Infinity;
	const algorithm = algorithmOf(loadBalancer);
	const patience = patienceSeconds(requests, loadBalancer);
	const latencies = createLatencies(patience);
	const accounts = new Map<string, LatencyAccount>();

	/** Requests that wait for one instance at most, beyond those whose turn it is. */
	function placesOf(processors: number): number {
		return concurrency === Infinity || queuePerInstance === null ? Infinity : concurrency - processors + queuePerInstance;
	}

	function accountOf(vcpu: number, ratePerSecond: number, receivers: number): LatencyAccount {
		const arrivalVariation = requests.arrivals === 'regular' ? 0 : algorithm === 'round_robin' ? Math.round(variationSteps / receivers) / variationSteps : 1;
		const pooled = algorithm === 'least_outstanding_requests' ? poolSize(receivers) : 1;
		const key = `${vcpu} ${ratePerSecond} ${arrivalVariation} ${pooled}`;
		const known = accounts.get(key);
		if (known !== undefined) { return known; }
		const processors = Math.min(vcpu, concurrency);
		const serviceSeconds = vcpu / ratePerSecond;
		const account = latencies.createAccount(createResponseTimes({
			serviceSeconds, serviceTimes: createServiceTimes(serviceTime, serviceSeconds), serviceVariation: squaredVariation(serviceTime),
			arrivalVariation, processors, pooled, concurrency, places: placesOf(processors), patienceSeconds: patience,
		}));
		accounts.set(key, account);
		return account;
	}

	function createStation({ id, instances, share, ratePerSecond, cpuAtRate, vcpu }: ServerClass, receivers: number): Station {
		const processors = Math.min(vcpu, concurrency);
		const capacityPerSecond = instances * ratePerSecond * processors / vcpu;
		const mostWaiting = placesOf(processors) * instances;
		const mostPatient = capacityPerSecond * patience;
		return {
			id, instances, share, capacityPerSecond, line: lines.of(id), isLimited: concurrency < Infinity,
			serviceSeconds: ratePerSecond === 0 ? 0 : vcpu / ratePerSecond,
			busyPerRequest: capacityPerSecond === 0 ? 0 : cpuAtRate / (instances * ratePerSecond),
			longestLine: Math.min(mostWaiting, mostPatient), overflow: mostWaiting < mostPatient ? 'refused' : 'timed-out',
			account: accountOf(vcpu, ratePerSecond === 0 ? 1 : ratePerSecond, receivers),
		};
	}

	return {
		latencies,
		create(classes) {
			const receivers = Math.max(1, classes.reduce((sum, { instances, share }) => share > 0 ? sum + instances : sum, 0));
			return classes.filter(({ id, share }) => share > 0 || lines.of(id).requests > 0).map((serverClass) => createStation(serverClass, receivers));
		},
	};
}

/** The number of instances that share a queue, to an eighth, so that not each of them has an account of its own. */
function poolSize(instances: number): number {
	let step = 1;
	while (instances >= 8 * step) { step *= 2; }
	return Math.min(largestPool, Math.round(instances / step) * step);
}

/** A hash of the connection, as a Network or Gateway Load Balancer takes, is as good as chance. Without any, requests go around in turn. */
function algorithmOf(loadBalancer: LoadBalancerSettings | null): LoadBalancerSettings['algorithm'] {
	if (loadBalancer === null) { return 'round_robin'; }
	return loadBalancer.loadBalancerKind === 'alb' ? loadBalancer.algorithm : 'weighted_random';
}
