/** Korean words for the size of a group. */
import { formatClock, formatNumber } from '../../format';
import type { GroupActivity } from './groupActivities';
import type { ActivityWords } from './words';
import { zoneList } from './korean';

export const groupKorean: ActivityWords<GroupActivity> = {
	'run-start': ({ desiredCapacity }) => ({ text: `인스턴스 ${formatNumber(desiredCapacity)}개가 서비스 중인 상태로 시작합니다`, detail: '' }),
	'launch': ({ count, zones, servesAtSeconds }, startClockSeconds) => ({
		text: `${zoneList(zones)}에서 인스턴스 ${formatNumber(count)}개를 시작합니다`, detail: `${formatClock(startClockSeconds + servesAtSeconds)}부터 요청을 처리합니다`,
	}),
	'launch-failed': ({ zone }) => ({ text: `가용 영역 ${zone}에서 인스턴스를 시작하지 못했습니다`, detail: '장애 중인 영역이므로 그룹이 다른 영역에서 시도합니다' }),
	'in-service': ({ count, serving }) => ({ text: `인스턴스 ${formatNumber(count)}개가 새로 요청을 처리합니다`, detail: `현재 처리 중인 인스턴스: ${formatNumber(serving)}개` }),
	'terminate': ({ count, zones, reason }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 종료합니다`,
		detail: reason === 'rebalance' ? '복구된 영역에서 대신할 인스턴스가 준비되었습니다' : '축소: 인스턴스가 가장 많은 가용 영역에서 먼저 종료합니다',
	}),
};
