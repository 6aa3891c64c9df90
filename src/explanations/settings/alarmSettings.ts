/** The settings of an alarm: how soon it fires, and what that starts. */
import { alarmEvaluation } from '../../core/facts/alarmFigures';
import { formatNumber } from '../../core/format';
import type { Alarm } from '../../core/model/alarm';
import type { Localized } from '../../core/model/localized';
import { groupsOf, launchOf } from '../../core/model/relations';
import { resolveReference } from '../../core/model/resource';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { evaluationIntervalSeconds, isAlarmPeriod } from '../../core/simulation/monitoring/alarmTiming';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { duration, same } from './words';

const names = {
	threshold: { en: 'Threshold', ko: '임계값' },
	comparisonOperator: { en: 'Comparison', ko: '비교 연산자' },
	periodSeconds: { en: 'Period', ko: '기간' },
	evaluationPeriods: { en: 'Evaluation periods', ko: '평가 기간' },
	datapointsToAlarm: { en: 'Datapoints to alarm', ko: '경보를 울릴 데이터 포인트' },
	treatMissingData: { en: 'Missing data', ko: '누락된 데이터 처리' },
	statistic: { en: 'Statistic', ko: '통계' },
	metricName: { en: 'Metric', ko: '지표' },
	namespace: { en: 'Namespace', ko: '네임스페이스' },
} as const satisfies Readonly<Record<string, Localized>>;

export const alarmSettings: SettingExplainer<ResourceOfType<'AWS::CloudWatch::Alarm'>> = {
	resourceTypes: ['AWS::CloudWatch::Alarm'],
	paths: Object.keys(names),
	explain(alarm, place) {
		const condition = conditionOf(alarm);
		if (condition === undefined) { return undefined; }
		return {
			name: names[place.path as keyof typeof names],
			essence: condition,
			rows: [...timeRows(alarm), ...actionRow(alarm, place), ...monitoringRow(alarm, place), missingRow(alarm)],
		};
	},
};

const operators: Readonly<Record<string, string>> = {
	GreaterThanThreshold: '>', GreaterThanOrEqualToThreshold: '≥', LessThanThreshold: '<', LessThanOrEqualToThreshold: '≤',
};

/** `Average of CPUUtilization > 70 in 3 of 3 periods of 1 min`. */
function conditionOf({ metricName, statistic, comparisonOperator, threshold, periodSeconds, evaluationPeriods, datapointsToAlarm }: Alarm): Localized | undefined {
	if (!isKnown(threshold) || !isKnown(comparisonOperator) || !isKnown(periodSeconds) || !isKnown(evaluationPeriods)) { return undefined; }
	const sign = operators[comparisonOperator.value];
	const wanted = datapointsToAlarm === undefined ? evaluationPeriods.value : isKnown(datapointsToAlarm) ? datapointsToAlarm.value : undefined;
	if (sign === undefined || wanted === undefined) { return undefined; }
	const metric = [isKnown(statistic) ? statistic.value : '', isKnown(metricName) ? metricName.value : ''].filter((part) => part !== '').join(' ');
	const test = `${metric === '' ? '' : `${metric} `}${sign} ${formatNumber(threshold.value, 3)}`;
	const period = duration(periodSeconds.value);
	return {
		en: `The alarm fires when ${test} in ${formatNumber(wanted)} of ${formatNumber(evaluationPeriods.value)} periods of ${period.en}.`,
		ko: `${period.ko} 기간 ${formatNumber(evaluationPeriods.value)}개 중 ${formatNumber(wanted)}개에서 ${test}이면 경보가 발생합니다.`,
	};
}

function timeRows({ periodSeconds, evaluationPeriods }: Alarm): readonly Row[] {
	if (!isKnown(periodSeconds) || !isKnown(evaluationPeriods)) { return []; }
	if (!isAlarmPeriod(periodSeconds.value) || !Number.isInteger(evaluationPeriods.value) || evaluationPeriods.value < 1) { return []; }
	const window = duration(evaluationIntervalSeconds(periodSeconds.value, evaluationPeriods.value));
	return [[{ en: 'looks back', ko: '평가 구간' }, {
		en: `${window.en}, evaluated every ${alarmEvaluation.everySeconds} s: that long a breach lasts before anything happens`,
		ko: `${window.ko}, ${alarmEvaluation.everySeconds}초마다 평가. 위반이 이만큼 이어져야 조치가 시작됩니다`,
	}]];
}

function actionRow({ alarmActions }: Alarm, { resources }: SettingInPlace): readonly Row[] {
	if (!isKnown(alarmActions)) { return []; }
	const label = { en: 'starts', ko: '조치' };
	if (alarmActions.value.length === 0) { return [[label, { en: 'nothing: no action is set', ko: '없음: 설정된 작업이 없습니다' }]]; }
	const policies = alarmActions.value.flatMap((action) => resolveReference(resources, action, 'AWS::AutoScaling::ScalingPolicy')?.name ?? []);
	return policies.length === 0 ? [] : [[label, { en: `scaling policy ${policies.join(', ')}, again each minute while it lasts`, ko: `조정 정책 ${policies.join(', ')}, 경보가 계속되는 동안 1분마다` }]];
}

/** An alarm cannot be faster than the metric that it watches. */
function monitoringRow(alarm: Alarm, { resources }: SettingInPlace): readonly Row[] {
	const group = groupsOf(alarm, resources)[0];
	const monitoring = group === undefined ? undefined : launchOf(group, resources)?.detailedMonitoring;
	const isEc2 = isKnown(alarm.namespace) && alarm.namespace.value === 'AWS/EC2';
	if (!isEc2 || group === undefined || !isKnown(alarm.periodSeconds) || alarm.periodSeconds.value >= 300) { return []; }
	if (monitoring !== undefined && (!isKnown(monitoring) || monitoring.value)) { return []; }
	return [[{ en: 'metric', ko: '지표 간격' }, {
		en: 'every 5 minutes only: detailed monitoring is off, most periods have no datapoint', ko: '세부 모니터링이 꺼져 있어 5분마다 하나뿐입니다. 대부분의 기간에 데이터 포인트가 없습니다',
	}]];
}

const missing: Readonly<Record<string, Localized>> = {
	missing: { en: 'leaves the alarm as it is; without any data it is INSUFFICIENT_DATA', ko: '경보 상태를 유지하고, 데이터가 전혀 없으면 INSUFFICIENT_DATA' },
	notBreaching: { en: 'counts as good', ko: '정상으로 간주' },
	breaching: { en: 'counts as bad', ko: '위반으로 간주' },
	ignore: { en: 'leaves the alarm as it is', ko: '현재 상태를 유지' },
};

function missingRow({ treatMissingData }: Alarm): Row {
	const label = { en: 'no data', ko: '데이터 없음' };
	return [label, (isKnown(treatMissingData) ? missing[treatMissingData.value] : undefined) ?? same('?')];
}
