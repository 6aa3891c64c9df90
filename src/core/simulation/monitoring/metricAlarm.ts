/**
 * A CloudWatch alarm during a run (facts/aws-behaviour.md 2): every minute, or every ten seconds for periods below a minute, it looks at
 * the latest periods that have been published, M of N, and takes a state.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 * Departs from AWS: it fetches two periods more than it evaluates, as in the examples of the guide; the run begins with alarms in OK and
 * without datapoints from before it, and the first evaluation waits for the first datapoint that there can be.
 */
import type { SampledAlarm } from '../result/sampler';
import type { Run } from '../run';
import type { AlarmMetric, AlarmModel, ComparisonOperator } from '../scenario/policySettings';
import { evaluateAlarm, type AlarmSettings, type AlarmState } from './alarm';
import { extraDatapoints } from './alarmHistory';
import { isBreaching } from './breach';
import type { Datapoints } from './datapoints';
import { statisticOf, type Statistic } from './statistics';

/** What an alarm looks at and when it is one. */
export interface AlarmDefinition extends AlarmSettings {
	readonly metric: AlarmMetric;
	readonly statistic: Statistic;
	/** Seconds: 10, 20, 30 or a multiple of 60. */
	readonly periodSeconds: number;
	/** In the unit of the metric. */
	readonly threshold: number;
	readonly comparisonOperator: ComparisonOperator;
}

export interface MetricAlarm extends SampledAlarm {
	state: AlarmState;
	latest: number | null;
	/** Seconds between two evaluations, and of one place in its datapoints. */
	readonly gridSeconds: number;
	/** Values of the latest evaluation periods with data, oldest first. */
	readonly recent: readonly number[];
	/** The activity by which it came to its state; `null` before the first that is told. */
	readonly stateId: number | null;
	/** When its action was called last in this state; −Infinity if it was not. */
	actionSeconds: number;
	/** Why nothing changed, as told last in this state. */
	toldReason: string | null;
	/**
	 * Takes the state that its datapoints call for.
	 * @param end places that could have been published by now
	 * @param seen places that have been published
	 */
	evaluate(end: number, seen: number): void;
}

export interface AlarmOptions {
	readonly policy: string;
	readonly side: 'high' | 'low';
	readonly definition: AlarmDefinition;
	readonly datapoints: Datapoints;
}

/** Behind the point, so that a load exactly at its target does not breach by a rounding error. */
const digits = 1e4;
const fineDigits = 1e6;

/** The definition of a scenario's alarm; all of its evaluation periods must breach where it does not say how many. */
export function definitionOf({ datapointsToAlarm, ...alarm }: AlarmModel): AlarmDefinition {
	return { ...alarm, datapointsToAlarm: datapointsToAlarm ?? alarm.evaluationPeriods };
}

/** Creates an alarm in OK. */
export function createMetricAlarm(run: Run, { policy, side, definition, datapoints }: AlarmOptions): MetricAlarm {
	const { gridSeconds, everySeconds } = datapoints;
	const { periodSeconds, evaluationPeriods } = definition;
	const places = periodSeconds / gridSeconds;
	const firstEnd = Math.max(places, everySeconds / gridSeconds);
	const periods = createPeriods(definition, datapoints, places);
	/** The evaluation range, oldest first, as far as it lies within the run; kept, as it is filled every minute. */
	const breaching: (boolean | null)[] = [];
	let [lastEnd, stateId]: [number, number | null] = [0, null];
	datapoints.keep((evaluationPeriods + extraDatapoints) * places + Math.ceil(run.scenario.assumptions.metricDelaySeconds / gridSeconds) + 1);

	/** End of the oldest period of the range. */
	function beginOfRange(): number {
		const oldest = lastEnd - (evaluationPeriods + extraDatapoints - 1) * places;
		return oldest >= places ? oldest : oldest + Math.ceil((places - oldest) / places) * places;
	}

	function recentValues(): readonly number[] {
		const values: number[] = [];
		for (let end = beginOfRange(); end <= lastEnd; end += places) {
			const value = periods.valueAt(end);
			if (value !== null) { values.push(value); }
		}
		return values.slice(-evaluationPeriods);
	}

	function tell(before: AlarmState, state: AlarmState): void {
		if (state !== 'ALARM' && before !== 'ALARM') { return; }
		const { metric, comparisonOperator, threshold, datapointsToAlarm } = definition;
		stateId = run.log.record(before === 'ALARM' ? stateId : null, {
			kind: 'alarm', policy, side, state, metric, comparisonOperator, threshold, datapointsToAlarm, evaluationPeriods, periodSeconds, datapoints: recentValues(),
		});
	}

	return {
		policy, side, definition, state: 'OK', latest: null, actionSeconds: -Infinity, toldReason: null, gridSeconds,
		get recent() { return recentValues(); },
		get stateId() { return stateId; },
		evaluate(end, seen) {
			if (end < firstEnd) { return; }
			lastEnd = end;
			breaching.length = 0;
			this.latest = null;
			for (let periodEnd = beginOfRange(); periodEnd <= end; periodEnd += places) {
				breaching.push(periods.look(periodEnd, seen));
				this.latest = periods.valueAt(periodEnd) ?? this.latest;
			}
			const state = evaluateAlarm(breaching, definition);
			if (state === 'keep-current' || state === this.state) { return; }
			const before = this.state;
			this.state = state;
			this.toldReason = null;
			this.actionSeconds = -Infinity;
			tell(before, state);
		},
	};
}

/** The periods of an evaluation range, by their last place. */
interface Periods {
	/** Reckons the value of a period. @returns whether it breaches, `null` without data */
	look(end: number, seen: number): boolean | null;
	/** The value as it was reckoned last. */
	valueAt(end: number): number | null;
}

/** Periods that have been published in full are reckoned once, however often they are looked at. */
function createPeriods({ metric, statistic, evaluationPeriods, comparisonOperator, threshold }: AlarmDefinition, datapoints: Datapoints, places: number): Periods {
	const size = (evaluationPeriods + extraDatapoints) * places;
	const known: number[] = [];
	const values: (number | null)[] = [];
	const breaches: (boolean | null)[] = [];
	const scale = metric === 'TargetResponseTime' ? fineDigits : digits;
	return {
		look(end, seen) {
			const slot = end % size;
			if (known[slot] === end) { return breaches[slot]!; }
			const samples = datapoints.samplesOf(end, places, seen);
			const value = samples === null ? null : Math.round(statisticOf(samples, statistic) * scale) / scale;
			known[slot] = seen < end ? -1 : end;
			values[slot] = value;
			return breaches[slot] = value === null ? null : isBreaching(value, comparisonOperator, threshold);
		},
		valueAt: (end) => values[end % size] ?? null,
	};
}
