/** The shapes of scaling policies and scheduled actions. Ranges: API of 2026-08-07. */
import * as limits from '../limits';
import { nameShape, numberShape, recordShape, withDefault, type Shape } from './shape';

const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'boolean' };
const warmup = withDefault(numberShape(0, limits.maxSettingSeconds, { nullable: true }), null);
const atSeconds = numberShape(0, limits.maxSettingSeconds);
const period = numberShape(60, 86_400, { multipleOf: 60, also: [10, 20, 30] });
const adjustmentType: Shape = { kind: 'choice', choices: ['ChangeInCapacity', 'ExactCapacity', 'PercentChangeInCapacity'] };
const minAdjustmentMagnitude = withDefault(numberShape(1, limits.maxInstances, { integer: true, nullable: true }), null);
const adjustment = numberShape(-limits.maxInstances, limits.maxInstances, { integer: true });

const alarm = recordShape({
	metric: { kind: 'choice', choices: [
		'CPUUtilization', 'NetworkIn', 'NetworkOut', 'CPUCreditBalance', 'BacklogPerInstance', 'RequestCount', 'RequestCountPerTarget', 'TargetResponseTime',
		'HealthyHostCount', 'UnHealthyHostCount', 'HTTPCode_ELB_5XX_Count',
	] },
	statistic: withDefault({ kind: 'choice', choices: ['Average', 'Minimum', 'Maximum', 'Sum'] }, 'Average'),
	periodSeconds: withDefault(period, 60),
	evaluationPeriods: withDefault(numberShape(1, 1440, { integer: true }), 1),
	datapointsToAlarm: withDefault(numberShape(1, 1440, { integer: true, nullable: true }), null),
	threshold: numberShape(-1e15, 1e15),
	comparisonOperator: { kind: 'choice', choices: [
		'GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold',
	] },
	treatMissingData: withDefault({ kind: 'choice', choices: ['missing', 'ignore', 'breaching', 'notBreaching'] }, 'missing'),
});

const step = recordShape({
	lowerBound: withDefault(numberShape(-1e15, 1e15, { nullable: true }), null),
	upperBound: withDefault(numberShape(-1e15, 1e15, { nullable: true }), null),
	adjustment,
});

export const policyShapes: Shape = {
	kind: 'variants', variants: {
		'target-tracking': {
			name: withDefault(nameShape, 'target tracking'),
			metric: withDefault({ kind: 'choice', choices: [
				'ASGAverageCPUUtilization', 'ASGAverageNetworkIn', 'ASGAverageNetworkOut', 'ALBRequestCountPerTarget', 'BacklogPerInstance',
			] }, 'ASGAverageCPUUtilization'),
			targetValue: numberShape(0, 1e15, { aboveMin: true }),
			metricPeriodSeconds: withDefault({ kind: 'choice', choices: [10, 20, 30, 60] }, 60),
			instanceWarmupSeconds: warmup,
			disableScaleIn: withDefault(flag, false),
		},
		'step': {
			name: withDefault(nameShape, 'step scaling'),
			alarm,
			adjustmentType: withDefault(adjustmentType, 'ChangeInCapacity'),
			minAdjustmentMagnitude,
			metricAggregationType: withDefault({ kind: 'choice', choices: ['Average', 'Minimum', 'Maximum'] }, 'Average'),
			instanceWarmupSeconds: warmup,
			steps: { kind: 'list', item: step, least: 1, most: 20 },
		},
		'simple': {
			name: withDefault(nameShape, 'simple scaling'),
			alarm,
			adjustmentType: withDefault(adjustmentType, 'ChangeInCapacity'),
			adjustment,
			minAdjustmentMagnitude,
			cooldownSeconds: withDefault(numberShape(0, limits.maxSettingSeconds, { nullable: true }), null),
		},
		'predictive': {
			name: withDefault(nameShape, 'predictive scaling'),
			targetValue: numberShape(0, 100, { aboveMin: true }),
			mode: withDefault({ kind: 'choice', choices: ['ForecastOnly', 'ForecastAndScale'] }, 'ForecastOnly'),
			schedulingBufferSeconds: withDefault(numberShape(0, 3599), 300),
			maxCapacityBreachBehavior: withDefault({ kind: 'choice', choices: ['HonorMaxCapacity', 'IncreaseMaxCapacity'] }, 'HonorMaxCapacity'),
			maxCapacityBufferPercent: withDefault(numberShape(0, 100), 0),
		},
	},
};

const size = withDefault(numberShape(0, limits.maxInstances, { integer: true, nullable: true }), null);

export const scheduledActionShape: Shape = recordShape({
	name: withDefault(nameShape, 'scheduled action'),
	minSize: size,
	maxSize: size,
	desiredCapacity: size,
	when: {
		kind: 'variants', variants: {
			at: { atSeconds },
			recurrence: { recurrence: text, timeZone: withDefault(text, 'UTC') },
		},
	},
});
