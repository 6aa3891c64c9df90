/** Activities in Korean. */
import { formatClock, formatNumber } from '../../format';
import type { ActivityWords } from './describeActivity';
import { formatBareRate, formatDatapoint } from './activityNumbers';
import type { ActivityDetail } from './result';

const percent = (value: number): string => `${formatDatapoint(value)}%`;
const zoneList = (zones: readonly string[]): string => `가용 영역 ${zones.join(', ')}`;

export const koreanActivities: ActivityWords = {
	'run-start': ({ desiredCapacity }) => ({ text: `인스턴스 ${formatNumber(desiredCapacity)}개가 서비스 중인 상태로 시작합니다`, detail: '' }),
	'zone-lost': ({ zone, lostInstances, totalInstances }) => ({
		text: `가용 영역 ${zone} 장애: 인스턴스 ${formatNumber(totalInstances)}개 중 ${formatNumber(lostInstances)}개를 잃었습니다`, detail: '',
	}),
	'zone-recovered': ({ zone }) => ({ text: `가용 영역 ${zone} 복구`, detail: '이 영역에서 다시 인스턴스를 시작할 수 있습니다' }),
	'targets-unhealthy': ({ zone, count, failedChecks, intervalSeconds }) => ({
		text: `상태 확인 실패(${failedChecks}회 × ${formatNumber(intervalSeconds)}초): 로드 밸런서가 ${zone === null ? `대상 ${formatNumber(count)}개` : `가용 영역 ${zone}`}에 요청을 보내지 않습니다`,
		detail: '그때까지는 이 대상에도 요청이 나뉘어 갔습니다',
	}),
	'fail-open': ({ count }) => ({ text: `정상 대상이 없어 로드 밸런서가 대상 ${formatNumber(count)}개 모두에 요청을 보냅니다`, detail: 'fail-open: 모두 비정상이면 모든 대상으로 보냅니다' }),
	'replace-unhealthy': ({ by, count, zones, duringBoot }) => ({
		text: duringBoot
			? `그룹이 부팅을 마치지 못한 인스턴스 ${formatNumber(count)}개를 교체합니다`
			: `그룹이 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 교체합니다`,
		detail: replacementDetail(by, duringBoot),
	}),
	'alarm': alarm,
	'policy': ({ capacity, metricPercent, targetPercent, wanted, from, to, clampedBy }) => ({
		text: `대상 추적이 요청한 용량: ${policyArithmetic(capacity, metricPercent, targetPercent, wanted, to < from)}`,
		detail: `원하는 용량 ${from} → ${to}${clampedBy === null ? '' : `, ${clampedBy === 'maxSize' ? `최대 ${to}개를 넘지 않습니다` : `최소 ${to}개보다 줄지 않습니다`}`}`,
	}),
	'no-change': ({ reason, desiredCapacity }) => ({ text: `원하는 용량은 ${formatNumber(desiredCapacity)}개 그대로입니다`, detail: noChangeReasons[reason](desiredCapacity) }),
	'launch': ({ count, zones, servesAtSeconds }, startClockSeconds) => ({
		text: `${zoneList(zones)}에서 인스턴스 ${formatNumber(count)}개를 시작합니다`, detail: `${formatClock(startClockSeconds + servesAtSeconds)}부터 요청을 처리합니다`,
	}),
	'launch-failed': ({ zone }) => ({ text: `가용 영역 ${zone}에서 인스턴스를 시작하지 못했습니다`, detail: '장애 중인 영역이므로 그룹이 다른 영역에서 시도합니다' }),
	'in-service': ({ count, serving }) => ({ text: `인스턴스 ${formatNumber(count)}개가 새로 요청을 처리합니다`, detail: `현재 처리 중인 인스턴스: ${formatNumber(serving)}개` }),
	'terminate': ({ count, zones, reason }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 종료합니다`,
		detail: reason === 'rebalance' ? '복구된 영역에서 대신할 인스턴스가 준비되었습니다' : '축소: 인스턴스가 가장 많은 가용 영역에서 먼저 종료합니다',
	}),
	'rebalance': ({ zone }) => ({ text: `가용 영역 ${zone}에 인스턴스를 다시 분산합니다`, detail: '먼저 그 영역에서 시작한 뒤 다른 영역에서 종료합니다' }),
	'dropping': ({ demandPerSecond, capacityPerSecond }) => ({
		text: '처리하지 못하는 요청이 생깁니다',
		detail: demandPerSecond > capacityPerSecond
			? `수요 초당 ${formatBareRate(demandPerSecond)}건, 처리 용량 초당 ${formatBareRate(capacityPerSecond)}건`
			: '일부 요청이 응답하지 않는 대상으로 갑니다',
	}),
	'dropping-ended': ({ droppedRequests }) => ({ text: '다시 모든 요청을 처리합니다', detail: `처리하지 못한 요청: ${formatNumber(Math.round(droppedRequests))}건` }),
};

function alarm({ side, state, datapointsPercent, thresholdPercent }: ActivityDetail & { readonly kind: 'alarm' }): { text: string; detail: string } {
	const name = side === 'high' ? '확장 경보' : '축소 경보';
	const latest = datapointsPercent.at(-1);
	if (state === 'INSUFFICIENT_DATA' || latest === undefined) { return { text: `CPU 데이터 없음: ${name}가 데이터 부족 상태입니다`, detail: '데이터가 없으면 정책은 아무것도 하지 않습니다' }; }
	if (state === 'OK') { return { text: `CPU ${percent(latest)}: ${name}가 해제되었습니다`, detail: `임계값 ${percent(thresholdPercent)}` }; }
	const count = datapointsPercent.length;
	return {
		text: `최근 ${count}분 중 ${count}분 동안 CPU ${percent(thresholdPercent)} ${side === 'high' ? '초과' : '미만'}, 현재 ${percent(latest)}: ${name}`,
		detail: `분별 CPU: ${spread(datapointsPercent)}`,
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

function replacementDetail(by: 'EC2' | 'ELB', duringBoot: boolean): string {
	if (duringBoot) { return '상태 확인 유예 기간이 끝났지만 애플리케이션이 아직 로드 밸런서에 응답하지 않습니다'; }
	return by === 'ELB' ? '로드 밸런서가 비정상으로 판정했습니다' : 'EC2 상태 확인이 실패했습니다';
}

const noChangeReasons: Readonly<Record<(ActivityDetail & { readonly kind: 'no-change' })['reason'], (desiredCapacity: number) => string>> = {
	'at-maximum': (capacity) => `이미 최대 크기 ${formatNumber(capacity)}개입니다`,
	'at-minimum': (capacity) => `이미 최소 크기 ${formatNumber(capacity)}개입니다`,
	'warming-up': () => '워밍업 중인 인스턴스가 있어 정책이 기다립니다',
	'already-wanted': () => '정책이 요청하는 만큼 이미 준비하고 있습니다',
	'scale-in-disabled': () => '이 정책은 축소하지 않도록 설정되어 있습니다',
	'below-one-instance': () => '줄일 수 있는 양이 인스턴스 한 개보다 적습니다',
	'other-policy': () => '축소 준비가 되지 않은 다른 정책이 있습니다',
};
