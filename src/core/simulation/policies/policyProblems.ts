/** Which scaling policies and scheduled actions contradict themselves or their scenario: each with its place and a sentence. */
import type { Localized } from '../../model/localized';
import { evaluationIntervalSeconds } from '../monitoring/alarmTiming';
import type { ScenarioProblem } from '../result/result';
import type { AlarmMetric, AlarmModel, PolicySettings, ScheduledActionSettings, SimplePolicy, StepPolicy } from '../scenario/policySettings';
import type { Scenario } from '../scenario/scenario';
import { trackedAlarmMetric } from './policyAlarms';
import { parseRecurrence } from './recurrence';
import { findStepProblem } from './stepProblems';
import { isTimeZone } from './timeZones';

/** Metrics that only an Application Load Balancer publishes, and those that every kind does. */
const requestMetrics: readonly AlarmMetric[] = ['RequestCount', 'RequestCountPerTarget', 'TargetResponseTime', 'HTTPCode_ELB_5XX_Count'];
const hostMetrics: readonly AlarmMetric[] = ['HealthyHostCount', 'UnHealthyHostCount'];

/** Most seconds over which an alarm looks: a day, seven days for periods of an hour and more. CloudWatch API of 2026-08. */
const mostSeconds = { shortPeriods: 86_400, longPeriods: 604_800 };

/**
 * What AWS does not accept of policies and their alarms, and metrics that nothing in the scenario yields.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html and
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function checkPolicies(scenario: Scenario): readonly ScenarioProblem[] {
	return scenario.policies.flatMap((policy, index) => checkPolicy(scenario, policy, `policies[${index}]`));
}

/**
 * What AWS does not accept of scheduled actions.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html
 */
export function checkScheduledActions({ scheduledActions }: Scenario): readonly ScenarioProblem[] {
	return scheduledActions.flatMap((action, index) => [
		...checkActionSizes(action, `scheduledActions[${index}]`), ...checkActionTimes(action, `scheduledActions[${index}].when`),
	]);
}

function checkPolicy(scenario: Scenario, policy: PolicySettings, path: string): readonly ScenarioProblem[] {
	switch (policy.kind) {
		case 'target-tracking': return [...checkMetric(scenario, trackedAlarmMetric(policy.metric), `${path}.metric`), ...checkPercentTarget(policy.metric, policy.targetValue, path)];
		case 'simple':
			return [...checkMetric(scenario, policy.alarm.metric, `${path}.alarm.metric`), ...checkAlarm(policy.alarm, `${path}.alarm`), ...checkExact(policy, policy.adjustment, path)];
		case 'step':
			return [
				...checkMetric(scenario, policy.alarm.metric, `${path}.alarm.metric`), ...checkAlarm(policy.alarm, `${path}.alarm`), ...checkSteps(policy, path),
				...policy.steps.flatMap(({ adjustment }, index) => checkExact(policy, adjustment, `${path}.steps[${index}]`)),
			];
		case 'predictive': return [];
	}
}

function checkMetric({ loadBalancer, launch }: Scenario, metric: AlarmMetric, path: string): readonly ScenarioProblem[] {
	if (requestMetrics.includes(metric) && loadBalancer?.loadBalancerKind !== 'alb') {
		return [problem(path, `Only an Application Load Balancer yields this metric: ${metric}`, `Application Load Balancer만 제공하는 지표입니다: ${metric}`)];
	}
	if (hostMetrics.includes(metric) && loadBalancer === null) {
		return [problem(path, `Only a load balancer yields this metric: ${metric}`, `로드 밸런서가 있어야 제공되는 지표입니다: ${metric}`)];
	}
	const models = launch.mixedInstances?.instanceTypes ?? [launch];
	if (metric === 'CPUCreditBalance' && models.every(({ burstable }) => burstable === null)) {
		return [problem(path, `Only burstable instance types have this metric: ${metric}`, `버스트 가능한 인스턴스 유형에만 있는 지표입니다: ${metric}`)];
	}
	return [];
}

function checkPercentTarget(metric: string, targetValue: number, path: string): readonly ScenarioProblem[] {
	return metric !== 'ASGAverageCPUUtilization' || targetValue <= 100 ? []
		: [problem(`${path}.targetValue`, `CPU utilization is at most 100 percent, so that this target is never reached: ${targetValue}`, `CPU 사용률은 최대 100%이므로 도달할 수 없는 목표입니다: ${targetValue}`)];
}

function checkAlarm({ evaluationPeriods, datapointsToAlarm, periodSeconds }: AlarmModel, path: string): readonly ScenarioProblem[] {
	if (datapointsToAlarm !== null && datapointsToAlarm > evaluationPeriods) {
		return [problem(`${path}.datapointsToAlarm`,
			`The alarm looks at ${evaluationPeriods} periods, of which more cannot breach: ${datapointsToAlarm}`,
			`경보가 보는 기간은 ${evaluationPeriods}개이므로 그보다 많은 데이터 포인트를 요구할 수 없습니다: ${datapointsToAlarm}`)];
	}
	const seconds = evaluationIntervalSeconds(periodSeconds, evaluationPeriods);
	const most = periodSeconds < 3600 ? mostSeconds.shortPeriods : mostSeconds.longPeriods;
	return seconds <= most ? [] : [problem(`${path}.evaluationPeriods`,
		`CloudWatch lets an alarm with such periods look over at most ${most} s; these are ${seconds}`,
		`CloudWatch는 이런 기간의 경보가 최대 ${most}초까지만 보도록 허용합니다. 현재: ${seconds}초`)];
}

function checkExact({ adjustmentType }: StepPolicy | SimplePolicy, adjustment: number, path: string): readonly ScenarioProblem[] {
	return adjustmentType !== 'ExactCapacity' || adjustment >= 0 ? []
		: [problem(`${path}.adjustment`, `An exact capacity cannot be negative: ${adjustment}`, `ExactCapacity는 음수일 수 없습니다: ${adjustment}`)];
}

function checkSteps({ steps }: StepPolicy, path: string): readonly ScenarioProblem[] {
	const found = findStepProblem(steps.map(({ lowerBound, upperBound, adjustment }) => ({ lower: lowerBound, upper: upperBound, adjustment })));
	return found === null ? [] : [{ path: `${path}.steps[${found.index}]`, message: found.message }];
}

function checkActionSizes({ minSize, maxSize, desiredCapacity }: ScheduledActionSettings, path: string): readonly ScenarioProblem[] {
	if (minSize === null && maxSize === null && desiredCapacity === null) {
		return [problem(path, 'The scheduled action sets nothing: it needs a minimum, a maximum or a desired capacity', '예약된 작업이 아무것도 설정하지 않습니다. 최소 크기, 최대 크기, 원하는 용량 중 하나가 필요합니다')];
	}
	if (minSize !== null && maxSize !== null && minSize > maxSize) {
		return [problem(`${path}.minSize`, `The minimum must not be above the maximum ${maxSize}: ${minSize}`, `최소 크기는 최대 크기 ${maxSize}보다 클 수 없습니다: ${minSize}`)];
	}
	if (desiredCapacity !== null && (desiredCapacity < (minSize ?? 0) || desiredCapacity > (maxSize ?? Infinity))) {
		return [problem(`${path}.desiredCapacity`, `The desired capacity must lie within the sizes that the action sets: ${desiredCapacity}`, `원하는 용량은 이 작업이 설정하는 크기 안에 있어야 합니다: ${desiredCapacity}`)];
	}
	return [];
}

function checkActionTimes({ when }: ScheduledActionSettings, path: string): readonly ScenarioProblem[] {
	if (when.kind === 'at') { return []; }
	return [
		...parseRecurrence(when.recurrence) !== null ? [] : [problem(`${path}.recurrence`,
			`Expected minute, hour, day of month, month and day of week, such as 0 9 * * MON-FRI; got ${when.recurrence.slice(0, 40)}`,
			`분, 시, 일, 월, 요일의 다섯 필드여야 합니다(예: 0 9 * * MON-FRI). 현재 값: ${when.recurrence.slice(0, 40)}`)],
		...isTimeZone(when.timeZone) ? [] : [problem(`${path}.timeZone`,
			`Expected an IANA time zone such as Asia/Seoul, got ${when.timeZone.slice(0, 40)}`,
			`Asia/Seoul과 같은 IANA 시간대여야 합니다. 현재 값: ${when.timeZone.slice(0, 40)}`)],
	];
}

function problem(path: string, en: string, ko: string): ScenarioProblem {
	const message: Localized = { en, ko };
	return { path, message };
}
