/**
 * The metrics of the load balancer and of the waiting requests that alarms look at (facts/aws-behaviour.md 1.5, 2, 3.1), a datapoint a minute:
 * RequestCount, RequestCountPerTarget, TargetResponseTime, HTTPCode_ELB_5XX_Count, HealthyHostCount, UnHealthyHostCount, BacklogPerInstance.
 * In a minute without requests, or without anything to count, nothing is published but the counts of hosts.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 * Departs from AWS: response times have one sample a minute, their average; hosts are counted at the end of the minute, over all zones;
 * while no target is healthy, requests are counted for each that gets some; the backlog is a metric that the application would publish
 * itself: requests that wait at the end of the period for each instance in service.
 */
import { serverErrorsOf } from '../loadBalancing/statusCodes';
import type { Run } from '../run';
import { backlogPerInstance } from '../policies/trackedCapacity';
import { singleSample, type StatisticSet } from './statistics';

export type LoadBalancerMetric =
	| 'RequestCount' | 'RequestCountPerTarget' | 'TargetResponseTime' | 'HealthyHostCount' | 'UnHealthyHostCount' | 'HTTPCode_ELB_5XX_Count';

/** Reads a metric at the end of each of its periods. @returns the samples since the reading before; `null` if nothing is published */
export type MetricReader = () => StatisticSet | null;

export function createLoadBalancerReader(run: Run, metric: LoadBalancerMetric): MetricReader {
	switch (metric) {
		case 'RequestCount': return countReader(() => routedRequests(run));
		case 'HTTPCode_ELB_5XX_Count': return countReader(() => serverErrorsOf(run));
		case 'RequestCountPerTarget': return perTargetReader(run);
		case 'TargetResponseTime': return responseTimeReader(run);
		case 'HealthyHostCount': return () => singleSample(healthyTargets(run));
		case 'UnHealthyHostCount': return () => singleSample(run.fleet.changing.filter(({ target }) => target === 'unhealthy').length);
	}
}

/** Requests that wait, for each instance in service; nothing without one. */
export function createBacklogReader({ load, fleet }: Run): MetricReader {
	return () => {
		const inService = fleet.steady.count + fleet.changing.filter(({ state }) => state === 'InService').length;
		return inService === 0 ? null : singleSample(backlogPerInstance(Math.max(0, load.totals.waiting), inService));
	};
}

/** A metric whose every sample is 1: only its sum tells anything. */
function countReader(total: () => number): MetricReader {
	const take = differenceOf(total);
	return () => {
		const count = take();
		return count > 0 ? { sum: count, count, min: 1, max: 1 } : null;
	};
}

function perTargetReader(run: Run): MetricReader {
	const take = differenceOf(() => routedRequests(run));
	return () => {
		const count = take();
		const targets = healthyTargets(run) || failOpenTargets(run);
		return count > 0 && targets > 0 ? singleSample(count / targets) : null;
	};
}

/** What a sum has grown by since the last time. */
function differenceOf(total: () => number): () => number {
	let before = total();
	return () => {
		const now = total();
		const difference = now - before;
		before = now;
		return difference;
	};
}

/** Requests for which the load balancer found a target. */
function routedRequests({ load: { totals } }: Run): number {
	return totals.attempts - totals.failedAttempts['no-target'];
}

function responseTimeReader({ load }: Run): MetricReader {
	const takeSeconds = differenceOf(() => load.responseSeconds());
	const takeAnswers = differenceOf(() => load.totals.served);
	return () => {
		const seconds = takeSeconds();
		const answers = takeAnswers();
		return answers > 0 ? singleSample(Math.max(0, seconds) / answers) : null;
	};
}

function healthyTargets({ fleet }: Run): number {
	return fleet.steady.count + fleet.changing.filter(({ target }) => target === 'healthy').length;
}

/** Targets that get requests while none is healthy. */
function failOpenTargets({ fleet }: Run): number {
	return fleet.changing.filter(({ target }) => target === 'initial' || target === 'unhealthy').length;
}
