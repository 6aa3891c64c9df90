/** Korean words for alarms and their metrics. */
import { formatClock, formatEstimate, formatNumber } from '../../format';
import { formatDatapoint } from '../result/activityNumbers';
import type { AlarmMetric, ComparisonOperator } from '../scenario/policySettings';
import type { ToldAlarm } from './policyActivities';
import { breachingCount, periodLength, spread, withUnit, type MetricWords, type Told } from './policyNumbers';
import type { DescribedActivity } from './words';

const plain = (value: number): string => formatNumber(value, 1);

const metrics: Readonly<Record<AlarmMetric, MetricWords>> = {
	CPUUtilization: { name: 'CPU', number: formatDatapoint, unit: '%' },
	NetworkIn: { name: '네트워크 입력', number: formatEstimate, unit: '바이트' },
	NetworkOut: { name: '네트워크 출력', number: formatEstimate, unit: '바이트' },
	CPUCreditBalance: { name: 'CPU 크레딧 밸런스', number: plain, unit: '' },
	BacklogPerInstance: { name: '인스턴스당 백로그', number: plain, unit: '건' },
	RequestCount: { name: '요청 수', number: plain, unit: '건' },
	RequestCountPerTarget: { name: '대상당 요청 수', number: plain, unit: '건' },
	TargetResponseTime: { name: '응답 시간', number: (value) => formatNumber(value, 3), unit: '초' },
	HealthyHostCount: { name: '정상 대상', number: plain, unit: '개' },
	UnHealthyHostCount: { name: '비정상 대상', number: plain, unit: '개' },
	HTTPCode_ELB_5XX_Count: { name: '로드 밸런서 오류(5XX)', number: plain, unit: '건' },
};

const comparisons: Readonly<Record<ComparisonOperator, string>> = {
	GreaterThanThreshold: '초과', GreaterThanOrEqualToThreshold: '이상', LessThanThreshold: '미만', LessThanOrEqualToThreshold: '이하',
};
const opposites: Readonly<Record<ComparisonOperator, string>> = {
	GreaterThanThreshold: '이하', GreaterThanOrEqualToThreshold: '미만', LessThanThreshold: '이상', LessThanOrEqualToThreshold: '초과',
};

const sides = { high: '확장 경보', low: '축소 경보' } as const;

export function alarm(activity: Told<'alarm'>): DescribedActivity {
	const { state, datapoints, metric, comparisonOperator, threshold, evaluationPeriods } = activity;
	const words = metrics[metric];
	const { name } = words;
	const side = sides[activity.side];
	const latest = datapoints.at(-1);
	if (state === 'INSUFFICIENT_DATA') { return { text: `${name} 데이터 없음: ${side}가 데이터 부족 상태입니다`, detail: '데이터가 없으면 정책은 아무것도 하지 않습니다' }; }
	if (latest === undefined) {
		return { text: `${name} 데이터 없음: ${side}${state === 'OK' ? '가 해제되었습니다' : ''}`, detail: `누락된 데이터를 ${state === 'OK' ? '정상' : '위반'}으로 처리하는 경보입니다` };
	}
	if (state === 'OK') { return { text: `${name} ${withUnit(words, latest)}: ${side}가 해제되었습니다`, detail: `임계값 ${withUnit(words, threshold)}` }; }
	const breaching = breachingCount(datapoints, activity);
	const missing = evaluationPeriods - datapoints.length;
	return {
		text: `최근 ${during(activity, breaching)} ${name} ${withUnit(words, threshold)} ${comparisons[comparisonOperator]}, 현재 ${withUnit(words, latest)}: ${side}`,
		detail: `${activity.periodSeconds === 60 ? '분' : '기간'}별 ${name}: ${spread(datapoints, words)}${missing > 0 ? ` (누락 ${missing}개)` : ''}`,
	};
}

/** How an alarm stands. */
export function alarmWatch(activity: Told<'alarm-watch'>, startClockSeconds: number): DescribedActivity {
	const { state, metric, value, isBreaching: isOver, comparisonOperator, threshold, datapointsToAlarm, sinceSeconds } = activity;
	const words = metrics[metric];
	const side = sides[activity.side];
	const standing = { ALARM: `${side} 상태입니다`, OK: `${side} 상태가 아닙니다`, INSUFFICIENT_DATA: `${side}가 데이터 부족 상태입니다` }[state];
	const since = formatClock(startClockSeconds + sinceSeconds);
	const limit = withUnit(words, threshold);
	const isSince = `${since}부터 ${limit} ${(isOver ? comparisons : opposites)[comparisonOperator]}`;
	return {
		text: value === null ? `${since}부터 ${words.name} 데이터 없음: ${standing}` : `${words.name} ${withUnit(words, value)}, ${isSince}: ${standing}`,
		detail: `경보 조건: ${during(activity, datapointsToAlarm)} ${words.name} ${limit} ${comparisons[comparisonOperator]}`,
	};
}

/** `3분 중 3분 동안`, `5분 기간 2개 중 2개에서`. */
function during(alarm: ToldAlarm, breaching: number): string {
	const length = periodLength(alarm, 'ko');
	return length === null ? `${alarm.evaluationPeriods}분 중 ${breaching}분 동안` : `${length} 기간 ${alarm.evaluationPeriods}개 중 ${breaching}개에서`;
}
