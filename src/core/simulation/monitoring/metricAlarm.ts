/**
 * A CloudWatch alarm during a run (facts/aws-behaviour.md 2): every minute, or every ten seconds for periods below a minute, it looks at
 * the latest periods that have been published, M of N, and takes a state.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 * Departs from AWS: it fetches two periods more than it evaluates, as in the examples of the guide; the run begins with alarms in OK and
 * without datapoints from before it, and the first evaluation waits for the first datapoint that there can be; a period counts once all
 * of it has been published.
 */
import type { SampledAlarm } from '../result/sampler';
import type { Run } from '../run';
import type { AlarmMetric, AlarmModel, ComparisonOperator } from '../scenario/policySettings';
import { stateOfRange, type AlarmSettings, type AlarmState } from './alarm';
import { extraDatapoints } from './alarmHistory';
import { isBreaching } from './breach';
import type { Datapoints } from './datapoints';
import { createEvaluationRange } from './evaluationRange';
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
	readonly latest: number | null;
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
	const { metric, statistic, comparisonOperator, threshold, periodSeconds, evaluationPeriods, datapointsToAlarm } = definition;
	const places = periodSeconds / gridSeconds;
	const firstEnd = Math.max(places, everySeconds / gridSeconds);
	const scale = metric === 'TargetResponseTime' ? fineDigits : digits;
	const range = createEvaluationRange({
		datapoints, places, fetched: evaluationPeriods + extraDatapoints, evaluated: evaluationPeriods,
		valueOf: (samples) => Math.round(statisticOf(samples, statistic) * scale) / scale,
		isBreaching: (value) => isBreaching(value, comparisonOperator, threshold),
	});
	let stateId: number | null = null;

	const recent = (): readonly number[] => range.values().slice(-evaluationPeriods);

	function tell(before: AlarmState, state: AlarmState): void {
		if (state !== 'ALARM' && before !== 'ALARM') { return; }
		stateId = run.log.record(before === 'ALARM' ? stateId : null, {
			kind: 'alarm', policy, side, state, metric, comparisonOperator, threshold, datapointsToAlarm, evaluationPeriods, periodSeconds, datapoints: recent(),
		});
	}

	return {
		policy, side, definition, state: 'OK', actionSeconds: -Infinity, toldReason: null, gridSeconds,
		get recent() { return recent(); },
		get latest() { return range.values().at(-1) ?? null; },
		get stateId() { return stateId; },
		evaluate(end, seen) {
			range.moveTo(end, seen);
			if (end < firstEnd) { return; }
			const state = stateOfRange(range.counts, definition);
			if (state === 'keep-current' || state === this.state) { return; }
			const before = this.state;
			this.state = state;
			this.toldReason = null;
			this.actionSeconds = -Infinity;
			tell(before, state);
		},
	};
}
