/** Korean words for requests and the load balancer. */
import { formatNumber } from '../../format';
import type { DropReason } from '../load/loadModel';
import { formatBareRate } from '../result/activityNumbers';
import type { LoadActivity } from './loadActivities';
import type { ActivityWords } from './words';

interface Where {
	readonly zone: string | null;
	readonly count: number;
}

const where = ({ zone, count }: Where): string => zone === null ? `대상 ${formatNumber(count)}개` : `가용 영역 ${zone}`;
const checks = ({ failedChecks, intervalSeconds }: { readonly failedChecks: number; readonly intervalSeconds: number }): string => `${failedChecks}회 × ${formatNumber(intervalSeconds)}초`;
const stopsSending = (place: Where): string => `로드 밸런서가 ${where(place)}에 요청을 보내지 않습니다`;

export const loadKorean: ActivityWords<LoadActivity> = {
	'targets-unhealthy': (activity) => ({ text: `상태 확인 실패(${checks(activity)}): ${stopsSending(activity)}`, detail: '그때까지는 이 대상에도 요청이 나뉘어 갔습니다' }),
	'targets-too-slow': (activity) => ({
		text: `상태 확인 시간 초과(${checks(activity)}): ${stopsSending(activity)}`,
		detail: `상태 확인 응답이 ${formatNumber(activity.timeoutSeconds)}초보다 오래 걸립니다. 과부하 상태인 이 대상의 요청이 나머지 대상으로 넘어갑니다`,
	}),
	'targets-without-dependency': (activity) => ({
		text: `상태 확인이 의존 서비스 때문에 실패(${checks(activity)}): ${stopsSending(activity)}`, detail: '인스턴스 자체는 정상입니다',
	}),
	'targets-noticed': (activity) => ({
		text: `${where(activity)}의 응답 없음을 감지: 로드 밸런서가 더 이상 요청을 보내지 않습니다`,
		detail: `${formatNumber(activity.seconds, 1)}초 후 패시브 상태 확인으로 감지했으며, 열려 있던 연결을 재설정합니다`,
	}),
	'targets-healthy': (activity) => ({
		text: `상태 확인 통과: 로드 밸런서가 ${where(activity)}에 다시 요청을 보냅니다`, detail: `다시 정상이 된 대상: ${formatNumber(activity.count)}개`,
	}),
	'fail-open': (activity) => ({
		text: `${failOpenReason(activity)} 로드 밸런서가 대상 ${formatNumber(activity.count)}개 모두에 요청을 보냅니다`,
		detail: activity.isDropped ? '정상 대상이 없는 Gateway Load Balancer는 들어온 트래픽을 버립니다' : 'fail-open: 정상 대상이 모자라면 비정상 대상으로도 보냅니다',
	}),
	'zone-left-dns': ({ zone, healthy, minimum, ttlSeconds }) => ({
		text: `가용 영역 ${zone}의 정상 대상이 ${formatNumber(healthy)}개(최소 ${formatNumber(minimum)}개)여서 DNS에서 제외합니다`,
		detail: `이미 주소를 아는 클라이언트는 최대 ${formatNumber(ttlSeconds)}초 동안 계속 보냅니다`,
	}),
	'zone-in-dns': ({ zone, healthy, ttlSeconds }) => ({
		text: `DNS에 가용 영역 ${zone}의 주소가 다시 포함됩니다`, detail: `정상 대상 ${formatNumber(healthy)}개, ${formatNumber(ttlSeconds)}초에 걸쳐 요청이 늘어납니다`,
	}),
	'dropping': ({ demandPerSecond, capacityPerSecond, reason }) => ({
		text: '처리하지 못하는 요청이 생깁니다',
		detail: demandPerSecond > capacityPerSecond && capacityPerSecond > 0 && reason !== 'dependency'
			? `수요 초당 ${formatBareRate(demandPerSecond)}건, 처리 용량 초당 ${formatBareRate(capacityPerSecond)}건`
			: dropReasons[reason],
	}),
	'dropping-ended': ({ droppedRequests }) => ({ text: '다시 모든 요청을 처리합니다', detail: `처리하지 못한 요청: ${formatNumber(Math.round(droppedRequests))}건` }),
};

function failOpenReason({ zone, healthy, minimum }: Extract<LoadActivity, { readonly kind: 'fail-open' }>): string {
	const place = zone === null ? '' : `가용 영역 ${zone}에 `;
	return healthy === 0 ? `${place}정상 대상이 없어` : `${place}정상 대상이 ${formatNumber(healthy)}개(최소 ${formatNumber(minimum)}개)뿐이어서`;
}

const dropReasons: Readonly<Record<DropReason, string>> = {
	'no-target': '요청을 받을 대상이 없습니다',
	'unanswered': '일부 요청이 응답하지 않는 대상으로 갑니다',
	'timed-out': '일부 요청이 클라이언트의 제한 시간보다 오래 기다립니다',
	'refused': '인스턴스가 일부 요청을 받을 수 없습니다',
	'cut-off': '요청이 기다리는 동안 인스턴스가 종료됩니다',
	'dependency': '애플리케이션이 의존하는 서비스가 응답하지 않습니다',
};
