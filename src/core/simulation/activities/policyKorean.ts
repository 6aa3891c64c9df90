/** Korean words for scaling policies, scheduled actions and capacity set by hand. */
import { formatClock, formatDuration, formatNumber } from '../../format';
import { formatBareRate, formatDatapoint } from '../result/activityNumbers';
import type { NoChangeReason, PolicyActivity } from './policyActivities';
import { alarm, alarmWatch } from './policyAlarmKorean';
import { adjustmentSum, clock, difference, fromTo, signed, trackingProduct, type Told } from './policyNumbers';
import type { ActivityWords } from './words';

export const policyKorean: ActivityWords<PolicyActivity> = {
	'alarm': alarm,
	'alarm-watch': alarmWatch,
	'no-alarms': () => ({ text: '이 그룹을 조정하는 경보가 없습니다', detail: '원하는 용량은 예약된 작업이나 수동 조정으로만 바뀝니다' }),
	'policy': (activity) => ({ text: `대상 추적이 요청한 용량: ${trackingArithmetic(activity)}`, detail: changed(activity) }),
	'step-policy': (activity) => ({ text: `단계 조정이 요청한 용량: ${adjustmentSum(activity.capacity, activity)}`, detail: `${stepOf(activity)}; ${changed(activity)}` }),
	'simple-policy': (activity) => ({
		text: `단순 조정이 요청한 용량: ${adjustmentSum(activity.from, activity)}`,
		detail: `${changed(activity)}; 이후 휴지 기간 ${formatDuration(activity.cooldownSeconds, 'ko')}`,
	}),
	'no-change': ({ policy, reason, desiredCapacity }) => ({
		text: reason === 'larger-policy' ? `정책 ${policy}은(는) 적용되지 않습니다` : `원하는 용량은 ${formatNumber(desiredCapacity)}개 그대로입니다`, detail: noChangeReasons[reason](formatNumber(desiredCapacity)),
	}),
	'in-cooldown': ({ untilSeconds, desiredCapacity }, startClockSeconds) => ({
		text: `원하는 용량은 ${formatNumber(desiredCapacity)}개 그대로입니다`, detail: `휴지 기간이 ${clock(startClockSeconds + untilSeconds)}까지 계속됩니다`,
	}),
	'predictive-policy': (activity, startClockSeconds) => ({
		text: `예측 크기 조정: ${forecastOf(activity, startClockSeconds)}`,
		detail: `${neededBy(activity)}; ${activity.maxSize === null ? '' : `최대 크기를 ${formatNumber(activity.maxSize)}개로 늘리고 `}${changed(activity)}`,
	}),
	'forecast': (activity, startClockSeconds) => ({ text: `예측: ${forecastOf(activity, startClockSeconds)}`, detail: `${neededBy(activity)}; ${whyOnlyForecast(activity)}` }),
	'scheduled-action': scheduledAction,
	'scheduled-action-skipped': ({ action, reason, minSize, maxSize }) => ({
		text: `예약된 작업 ${action}을(를) 건너뜁니다`,
		detail: reason === 'suspended' ? '예약된 작업이 일시 중지되어 있습니다' : `최소 크기 ${formatNumber(minSize)}개가 최대 크기 ${formatNumber(maxSize)}개보다 커집니다`,
	}),
	'set-desired-capacity': ({ from, to }) => ({ text: `원하는 용량을 수동으로 ${formatNumber(to)}개로 설정했습니다`, detail: from === to ? '이미 그 용량입니다' : `원하는 용량 ${fromTo(from, to)}` }),
	'set-desired-capacity-refused': (activity, startClockSeconds) => ({
		text: `원하는 용량 ${formatNumber(activity.desiredCapacity)}개 설정이 거부되었습니다`, detail: refusal(activity, startClockSeconds),
	}),
	'metrics-late': ({ delaySeconds }) => ({ text: `지표가 ${formatDuration(delaySeconds, 'ko')} 늦게 도착합니다`, detail: '그때까지 경보는 새 데이터 포인트를 보지 못합니다' }),
	'metrics-on-time': () => ({ text: '지표가 다시 제때 도착합니다', detail: '늦어진 데이터 포인트가 한꺼번에 도착합니다' }),
};

function trackingArithmetic(activity: Told<'policy'>): string {
	const { capacity, metricValue, targetValue, wanted, from, to } = activity;
	const inBetween = to < from ? ` = ${formatNumber(capacity * metricValue / targetValue, 1)}, 한 단계씩` : '';
	return `${trackingProduct(activity)}${inBetween} → ${formatNumber(wanted)}`;
}

/** `위반 폭 15: 단계 10~20, +30%`. */
function stepOf({ metricValue, threshold, lowerBound, upperBound, adjustmentType, adjustment }: Told<'step-policy'>): string {
	const bounds = `${lowerBound === null ? '' : difference(lowerBound)}~${upperBound === null ? '' : difference(upperBound)}`;
	const amount = { ChangeInCapacity: `${signed(adjustment)}개`, PercentChangeInCapacity: `${signed(adjustment)}%`, ExactCapacity: `정확히 ${formatNumber(adjustment)}개` }[adjustmentType];
	return `위반 폭 ${difference(metricValue - threshold)}: 단계 ${bounds}, ${amount}`;
}

interface Change {
	readonly wanted: number;
	readonly from: number;
	readonly to: number;
	readonly clampedBy: 'minSize' | 'maxSize' | null;
}

function changed({ wanted, from, to, clampedBy }: Change): string {
	const bound = clampedBy === null ? '' : `, ${clampedBy === 'maxSize' ? `최대 ${formatNumber(to)}개를 넘지 않습니다` : `최소 ${formatNumber(to)}개보다 줄지 않습니다`}`;
	const held = clampedBy === null && wanted < to ? ', 예측보다 줄지 않습니다' : '';
	return `원하는 용량 ${fromTo(from, to)}${bound}${held}`;
}

function scheduledAction({ action, minSize, minSizeBefore, maxSize, maxSizeBefore, ...change }: Told<'scheduled-action'>): ReturnType<ActivityWords<PolicyActivity>['scheduled-action']> {
	const parts = [
		...minSize === minSizeBefore ? [] : [`최소 크기 ${fromTo(minSizeBefore, minSize)}`],
		...maxSize === maxSizeBefore ? [] : [`최대 크기 ${fromTo(maxSizeBefore, maxSize)}`],
		change.from === change.to ? `원하는 용량은 ${formatNumber(change.to)}개 그대로입니다` : changed(change),
	];
	return { text: `예약된 작업 ${action} 실행`, detail: parts.join(', ') };
}

function forecastOf({ hourSeconds, forecast }: Told<'forecast' | 'predictive-policy'>, startClockSeconds: number): string {
	return `${formatClock(startClockSeconds + hourSeconds)}부터 한 시간 동안 인스턴스 ${formatNumber(forecast)}개 필요`;
}

function neededBy({ demandPerSecond, targetValue }: Told<'forecast' | 'predictive-policy'>): string {
	return `CPU ${formatDatapoint(targetValue)}%에서 초당 ${formatBareRate(demandPerSecond)}건`;
}

function whyOnlyForecast({ isOnlyShown, forecast, desiredCapacity }: Told<'forecast'>): string {
	if (isOnlyShown) { return `예측만 하는 정책이므로 원하는 용량은 ${formatNumber(desiredCapacity)}개 그대로입니다`; }
	return forecast > desiredCapacity ? `최대 크기 ${formatNumber(desiredCapacity)}개를 넘지 않습니다` : `원하는 용량이 이미 ${formatNumber(desiredCapacity)}개입니다`;
}

function refusal({ reason, minSize, maxSize, untilSeconds }: Told<'set-desired-capacity-refused'>, startClockSeconds: number): string {
	switch (reason) {
		case 'outside-bounds': return `최소 ${formatNumber(minSize)}개와 최대 ${formatNumber(maxSize)}개 사이여야 합니다`;
		case 'activity': return '조정 활동이 진행 중입니다';
		case 'cooldown': return `휴지 기간이 ${clock(startClockSeconds + (untilSeconds ?? 0))}까지 계속됩니다`;
	}
}

const noChangeReasons: Readonly<Record<NoChangeReason, (capacity: string) => string>> = {
	'at-maximum': (capacity) => `이미 최대 크기 ${capacity}개입니다`,
	'at-minimum': (capacity) => `이미 최소 크기 ${capacity}개입니다`,
	'warming-up': () => '워밍업 중인 인스턴스가 있어 정책이 기다립니다',
	'already-wanted': () => '정책이 요청하는 만큼 이미 준비하고 있습니다',
	'scale-in-disabled': () => '이 정책은 축소하지 않도록 설정되어 있습니다',
	'below-one-instance': () => '줄일 수 있는 양이 인스턴스 한 개보다 적습니다',
	'other-policy': () => '축소 준비가 되지 않은 다른 정책이 있습니다',
	'larger-policy': (capacity) => `다른 정책이 더 많은 용량을 남깁니다: ${capacity}개`,
	'held-by-scale-out': () => '확장하는 정책이 현재 용량을 필요로 합니다',
	'zonal-shift': () => '영역 전환 중이므로 끝날 때까지 정책이 축소하지 않습니다',
	'forecast': () => '예측 크기 조정의 예측에 현재 용량이 필요합니다',
	'suspended': () => 'AlarmNotification이 일시 중지되어 정책이 아무것도 하지 않습니다',
	'no-step': () => '지표 값에 해당하는 단계가 정책에 없습니다',
	'zero-adjustment': () => '조정량이 0입니다',
	'activity': () => '조정 활동이 진행 중이므로 단순 조정이 기다립니다',
};
