/** Korean words for alarms and scaling policies. */
import { formatNumber } from '../../format';
import { formatDatapoint } from '../result/activityNumbers';
import type { PolicyActivity } from './policyActivities';
import type { ActivityWords, DescribedActivity } from './words';

const percent = (value: number): string => `${formatDatapoint(value)}%`;

export const policyKorean: ActivityWords<PolicyActivity> = {
	'alarm': alarm,
	'policy': ({ capacity, metricValue, targetValue, wanted, from, to, clampedBy }) => ({
		text: `대상 추적이 요청한 용량: ${policyArithmetic(capacity, metricValue, targetValue, wanted, to < from)}`,
		detail: `원하는 용량 ${from} → ${to}${clampedBy === null ? '' : `, ${clampedBy === 'maxSize' ? `최대 ${to}개를 넘지 않습니다` : `최소 ${to}개보다 줄지 않습니다`}`}`,
	}),
	'no-change': ({ reason, desiredCapacity }) => ({ text: `원하는 용량은 ${formatNumber(desiredCapacity)}개 그대로입니다`, detail: noChangeReasons[reason](desiredCapacity) }),
};

function alarm({ side, state, datapoints, threshold }: PolicyActivity & { readonly kind: 'alarm' }): DescribedActivity {
	const name = side === 'high' ? '확장 경보' : '축소 경보';
	const latest = datapoints.at(-1);
	if (state === 'INSUFFICIENT_DATA' || latest === undefined) { return { text: `CPU 데이터 없음: ${name}가 데이터 부족 상태입니다`, detail: '데이터가 없으면 정책은 아무것도 하지 않습니다' }; }
	if (state === 'OK') { return { text: `CPU ${percent(latest)}: ${name}가 해제되었습니다`, detail: `임계값 ${percent(threshold)}` }; }
	const count = datapoints.length;
	return {
		text: `최근 ${count}분 중 ${count}분 동안 CPU ${percent(threshold)} ${side === 'high' ? '초과' : '미만'}, 현재 ${percent(latest)}: ${name}`,
		detail: `분별 CPU: ${spread(datapoints)}`,
	};
}

/** Three datapoints one by one, more as a range. */
function spread(datapoints: readonly number[]): string {
	if (datapoints.length <= 3) { return datapoints.map(percent).join(', '); }
	return `${formatDatapoint(Math.min(...datapoints))}–${percent(Math.max(...datapoints))}`;
}

function policyArithmetic(capacity: number, metric: number, target: number, wanted: number, isScaleIn: boolean): string {
	const product = `${capacity} × ${formatDatapoint(metric)} / ${formatDatapoint(target)}`;
	return isScaleIn ? `${product} = ${formatNumber(capacity * metric / target, 1)}, 한 단계씩 → ${wanted}` : `${product} → ${wanted}`;
}

const noChangeReasons: Readonly<Record<(PolicyActivity & { readonly kind: 'no-change' })['reason'], (desiredCapacity: number) => string>> = {
	'at-maximum': (capacity) => `이미 최대 크기 ${formatNumber(capacity)}개입니다`,
	'at-minimum': (capacity) => `이미 최소 크기 ${formatNumber(capacity)}개입니다`,
	'warming-up': () => '워밍업 중인 인스턴스가 있어 정책이 기다립니다',
	'already-wanted': () => '정책이 요청하는 만큼 이미 준비하고 있습니다',
	'scale-in-disabled': () => '이 정책은 축소하지 않도록 설정되어 있습니다',
	'below-one-instance': () => '줄일 수 있는 양이 인스턴스 한 개보다 적습니다',
	'other-policy': () => '축소 준비가 되지 않은 다른 정책이 있습니다',
};
