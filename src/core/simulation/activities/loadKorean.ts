/** Korean words for requests and the load balancer. */
import { formatNumber } from '../../format';
import { formatBareRate } from '../result/activityNumbers';
import type { LoadActivity } from './loadActivities';
import type { ActivityWords } from './words';

export const loadKorean: ActivityWords<LoadActivity> = {
	'targets-unhealthy': ({ zone, count, failedChecks, intervalSeconds }) => ({
		text: `상태 확인 실패(${failedChecks}회 × ${formatNumber(intervalSeconds)}초): 로드 밸런서가 ${zone === null ? `대상 ${formatNumber(count)}개` : `가용 영역 ${zone}`}에 요청을 보내지 않습니다`,
		detail: '그때까지는 이 대상에도 요청이 나뉘어 갔습니다',
	}),
	'fail-open': ({ count }) => ({ text: `정상 대상이 없어 로드 밸런서가 대상 ${formatNumber(count)}개 모두에 요청을 보냅니다`, detail: 'fail-open: 모두 비정상이면 모든 대상으로 보냅니다' }),
	'dropping': ({ demandPerSecond, capacityPerSecond }) => ({
		text: '처리하지 못하는 요청이 생깁니다',
		detail: demandPerSecond > capacityPerSecond
			? `수요 초당 ${formatBareRate(demandPerSecond)}건, 처리 용량 초당 ${formatBareRate(capacityPerSecond)}건`
			: '일부 요청이 응답하지 않는 대상으로 갑니다',
	}),
	'dropping-ended': ({ droppedRequests }) => ({ text: '다시 모든 요청을 처리합니다', detail: `처리하지 못한 요청: ${formatNumber(Math.round(droppedRequests))}건` }),
};
