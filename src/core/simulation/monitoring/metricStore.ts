/**
 * CloudWatch's store during a run (facts/aws-behaviour.md 2): collects datapoints of whatever alarms look at, each metric at its own
 * pace, and lets them be seen when they have been published.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
 * Departs from AWS: how long a datapoint takes until alarms see it is an assumption of the scenario; while metrics are late, they come in
 * order, and those that are overdue come at once when the delay is over; a datapoint of five minutes stands in the last of them.
 */
import type { Run } from '../run';
import type { AlarmMetric } from '../scenario/policySettings';
import { metricPeriodSeconds } from './alarmTiming';
import { createBusyMeter, type BusyMeter } from './busyMeter';
import { createDatapoints, type Datapoints } from './datapoints';
import { createBacklogReader, createLoadBalancerReader, type MetricReader } from './loadBalancerMetrics';
import { instanceSamples, type InstanceMetric } from './policyMetrics';

/** What an alarm wants to look at. */
export interface MetricRequest {
	readonly metric: AlarmMetric;
	/** Seconds after InService until an instance counts. */
	readonly warmupSeconds: number;
	/** 10 for an alarm of periods below a minute, else 60. */
	readonly gridSeconds: number;
}

export interface MetricStore {
	/** The datapoints of a metric; to be asked for before the run. */
	collect(request: MetricRequest): Datapoints;
	/** Adds what the periods that end now yield; to be called every `gridSeconds` of the finest request. */
	endPeriods(): void;
	/** Places of a grid whose datapoints have been published by now. */
	seen(gridSeconds: number): number;
}

interface Collected {
	readonly request: MetricRequest;
	readonly datapoints: Datapoints;
	readonly read: MetricReader;
}

const minuteSeconds = 60;
const basicPeriodSeconds = 300;

export function createMetricStore(run: Run): MetricStore {
	const all: Collected[] = [];
	const meters = new Map<number, BusyMeter>();
	const latestSeen = new Map<number, number>();

	function meterOf(everySeconds: number): BusyMeter {
		const meter = meters.get(everySeconds) ?? createBusyMeter(run);
		meters.set(everySeconds, meter);
		return meter;
	}

	function readerOf({ metric, warmupSeconds }: MetricRequest, everySeconds: number): MetricReader {
		if (metric === 'BacklogPerInstance') { return createBacklogReader(run); }
		if (!isInstanceMetric(metric)) { return createLoadBalancerReader(run, metric); }
		const meter = meterOf(everySeconds);
		return () => instanceSamples(run, metric, warmupSeconds, meter);
	}

	return {
		collect(request) {
			const known = all.find((other) => isSame(other.request, request));
			if (known !== undefined) { return known.datapoints; }
			const everySeconds = publishedEvery(run, request);
			const datapoints = createDatapoints(request.gridSeconds, everySeconds, latestPlaces(run, request));
			all.push({ request, datapoints, read: readerOf(request, everySeconds) });
			return datapoints;
		},
		endPeriods() {
			const now = run.engine.now();
			for (const { datapoints, read } of all) {
				if (now % datapoints.gridSeconds === 0) { datapoints.add(now % datapoints.everySeconds === 0 ? read() : null); }
			}
			for (const [everySeconds, meter] of meters) {
				if (now % everySeconds === 0) { meter.restart(); }
			}
		},
		seen(gridSeconds) {
			const { extraMetricDelaySeconds, scenario: { assumptions } } = run;
			const endSeconds = run.engine.now() - assumptions.metricDelaySeconds - extraMetricDelaySeconds;
			const count = Math.max(latestSeen.get(gridSeconds) ?? 0, Math.floor(endSeconds / gridSeconds + 1e-9));
			latestSeen.set(gridSeconds, count);
			return count;
		},
	};
}

/** Places that may not have been published yet, at the worst. */
function latestPlaces({ scenario: { assumptions, faults, durationSeconds } }: Run, { gridSeconds }: MetricRequest): number {
	const delaySeconds = faults.reduce((sum, fault) => fault.kind === 'metric-delay' ? sum + fault.delaySeconds : sum, assumptions.metricDelaySeconds);
	return Math.ceil(Math.min(delaySeconds, durationSeconds) / gridSeconds) + 2;
}

function isSame(a: MetricRequest, b: MetricRequest): boolean {
	return a.metric === b.metric && a.warmupSeconds === b.warmupSeconds && a.gridSeconds === b.gridSeconds;
}

function isInstanceMetric(metric: AlarmMetric): metric is InstanceMetric {
	return metric === 'CPUUtilization' || metric === 'NetworkIn' || metric === 'NetworkOut' || metric === 'CPUCreditBalance';
}

/** Seconds from one datapoint of a metric to the next. */
function publishedEvery({ scenario: { launch } }: Run, { metric, gridSeconds }: MetricRequest): number {
	switch (metric) {
		case 'CPUUtilization': case 'NetworkIn': case 'NetworkOut':
			return gridSeconds < minuteSeconds ? gridSeconds : metricPeriodSeconds(launch.detailedMonitoring ? 'detailed' : 'basic');
		case 'BacklogPerInstance': return gridSeconds;
		case 'CPUCreditBalance': return basicPeriodSeconds;
		default: return minuteSeconds;
	}
}
