/**
 * The flow model beside the request model: the same instances under the same load, with nothing that scales them. What a client sees
 * and what a scaling policy sees is compared with the mean of several request runs, so that chance does not hide the difference.
 */
import { createRandom } from '../../src/core/simulation/engine/random';
import { createFlow } from '../../src/core/simulation/load/flow';
import type { LoadModel } from '../../src/core/simulation/load/loadModel';
import { createDemand } from '../../src/core/simulation/load/loadShape';
import { createRequests } from '../../src/core/simulation/load/requests';
import type { Load, RequestSettings } from '../../src/core/simulation/scenario/load';
import type { LoadBalancerSettings } from '../../src/core/simulation/scenario/loadBalancerSettings';
import { completeScenario } from '../../src/core/simulation/scenario/parseScenario';
import { serverClass, setClasses } from '../unit/core/simulation/requestRuns';

export interface Comparison {
	readonly name: string;
	readonly instances: number;
	/** Demand as a share of what the instances serve. */
	readonly load: (capacityPerSecond: number) => Load;
	readonly requests?: Partial<RequestSettings>;
	readonly loadBalancer?: Partial<LoadBalancerSettings>;
	readonly bound: Bound;
}

/** How far the flow model may be off. */
export interface Bound {
	/** Percentage points. */
	readonly availability: number;
	/** Percentage points in the worst minute. */
	readonly cpu: number;
	/** Percent of the percentiles of latency. */
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
}

/** The difference of the flow model to the request model, as in `Bound`, and what the availability was with requests. */
export interface Difference extends Bound {
	readonly availabilityOfRequests: number;
	/** Percent of the served requests. */
	readonly served: number;
}

interface Figures {
	readonly availability: number;
	readonly served: number;
	readonly cpuByMinute: readonly number[];
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
}

const minutes = 10;
const requestsPerSecond = 100;
const vcpu = 4;

/** Requests of as many instances are followed as make chance small; a big group needs fewer runs. */
const instancesFollowed = 12;

export function compareModels({ instances, load, requests = {}, loadBalancer = {} }: Comparison): Difference {
	const scenario = completeScenario({
		durationSeconds: minutes * 60, group: { minSize: 1, maxSize: 1, zones: ['a'] }, launch: { instanceType: 'x', vcpu, requestsPerSecond, bootSeconds: 0 },
		load: load(instances * requestsPerSecond), requests, loadBalancer,
	});
	const flow = figuresOf(createFlow({ demandAt: createDemand(scenario.load, scenario), requests: scenario.requests, loadBalancer: scenario.loadBalancer }), instances);
	const runs = Array.from({ length: Math.ceil(instancesFollowed / instances) }, (_, seed) => figuresOf(
		createRequests({ scenario, createRandom: (purpose) => createRandom(seed, purpose), stepBudget: Infinity, maxUnderWay: Infinity, giveUp: () => undefined }), instances));
	const mean = (figure: (figures: Figures) => number): number => runs.reduce((sum, figures) => sum + figure(figures), 0) / runs.length;
	const percent = (figure: (figures: Figures) => number): number => (figure(flow) / mean(figure) - 1) * 100;
	const availabilityOfRequests = mean(({ availability }) => availability);
	return {
		availabilityOfRequests, availability: flow.availability - availabilityOfRequests, served: percent(({ served }) => served),
		cpu: Math.max(...flow.cpuByMinute.map((cpu, minute) => Math.abs(cpu - mean(({ cpuByMinute }) => cpuByMinute[minute]!)))),
		p50: percent(({ p50 }) => p50), p95: percent(({ p95 }) => p95), p99: percent(({ p99 }) => p99),
	};
}

function figuresOf(model: LoadModel, instances: number): Figures {
	setClasses(model, [serverClass({ instances, vcpu, ratePerSecond: requestsPerSecond })]);
	let busy = 0;
	const cpuByMinute = Array.from({ length: minutes }, (_, minute) => {
		model.advanceTo((minute + 1) * 60);
		const before = busy;
		busy = model.busyByClass[0]!;
		return (busy - before) / 60 * 100;
	});
	const { arrived, dropped, served } = model.totals;
	return { availability: (1 - dropped / arrived) * 100, served, cpuByMinute, ...model.latencies() };
}

const steady = (share: number) => (capacity: number): Load => ({ kind: 'steady', requestsPerSecond: capacity * share });
const ramp = (from: number, to: number) => (capacity: number): Load => ({ kind: 'ramp', fromRequestsPerSecond: capacity * from, toRequestsPerSecond: capacity * to });
const spike = (peak: number) => (capacity: number): Load => ({
	kind: 'flash-sale', baseRequestsPerSecond: capacity * 0.4, peakRequestsPerSecond: capacity * peak, startSeconds: 150, riseSeconds: 30, holdSeconds: 120, fallSeconds: 30,
});

/** While instances can serve everything. The CPU of few instances in one minute is a matter of chance to some percent. */
const belowSaturation: Bound = { availability: 0.1, cpu: 2, p50: 12, p95: 10, p99: 12 };

/** Demand of half as much again as the instances serve, while requests wait in bounded lines, or in order. */
const boundedOverload: Bound = { availability: 0.3, cpu: 2, p50: 15, p95: 30, p99: 45 };

/** The same while all requests share the vCPUs, without any limit but their clients' patience. */
const sharedOverload: Bound = { availability: 2, cpu: 12, p50: 30, p95: 12, p99: 5 };

/** The same with clients that try again. To the flow model no request is longer than another, so it does not see how the long ones that fail come back and fail again. */
const sharedOverloadWithRetries: Bound = { availability: 25, cpu: 12, p50: 300, p95: 12, p99: 5 };

/** A fixed CPU time makes the shortest queues the hardest to tell. */
const fixedTimes: Bound = { ...belowSaturation, p95: 20, p99: 20 };

export function comparisons(): readonly Comparison[] {
	return [2, 12].flatMap((instances): readonly Comparison[] => [
		...[0.3, 0.6, 0.85, 0.95].map((share) => ({ name: `steady ${share}`, instances, load: steady(share), bound: belowSaturation })),
		{ name: 'steady 0.85, chosen at random', instances, load: steady(0.85), loadBalancer: { algorithm: 'weighted_random' }, bound: belowSaturation },
		{ name: 'steady 0.85, least outstanding', instances, load: steady(0.85), loadBalancer: { algorithm: 'least_outstanding_requests' }, bound: belowSaturation },
		{ name: 'steady 0.85, log-normal', instances, load: steady(0.85), requests: { serviceTime: { kind: 'log-normal', variation: 1.5 } }, bound: belowSaturation },
		{ name: 'steady 0.6, fixed CPU times', instances, load: steady(0.6), requests: { serviceTime: { kind: 'deterministic' } }, bound: fixedTimes },
		{ name: 'steady 0.85, in order', instances, load: steady(0.85), requests: { concurrencyPerInstance: vcpu }, bound: belowSaturation },
		{ name: 'ramp 0.2 to 0.95', instances, load: ramp(0.2, 0.95), bound: belowSaturation },
		{ name: 'ramp 0.2 to 1.4', instances, load: ramp(0.2, 1.4), bound: sharedOverload },
		{ name: 'spike to 1.5', instances, load: spike(1.5), bound: sharedOverload },
		{ name: 'spike to 1.5, in order', instances, load: spike(1.5), requests: { concurrencyPerInstance: vcpu }, bound: boundedOverload },
		{ name: 'spike to 1.5, 50 may wait', instances, load: spike(1.5), requests: { concurrencyPerInstance: vcpu, queuePerInstance: 50 }, bound: boundedOverload },
		{ name: 'spike to 1.5, 50 may wait, 2 retries', instances, load: spike(1.5), requests: { concurrencyPerInstance: vcpu, queuePerInstance: 50, maxRetries: 2 }, bound: boundedOverload },
		{ name: 'spike to 1.5, 2 retries', instances, load: spike(1.5), requests: { maxRetries: 2 }, bound: sharedOverloadWithRetries },
	]);
}
