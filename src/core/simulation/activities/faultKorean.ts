/** Korean words for faults. */
import { formatNumber } from '../../format';
import type { FaultActivity } from './faultActivities';
import type { ActivityWords } from './words';

export const faultKorean: ActivityWords<FaultActivity> = {
	'zone-lost': ({ zone, lostInstances, totalInstances }) => ({
		text: `가용 영역 ${zone} 장애: 인스턴스 ${formatNumber(totalInstances)}개 중 ${formatNumber(lostInstances)}개를 잃었습니다`, detail: '',
	}),
	'zone-recovered': ({ zone }) => ({ text: `가용 영역 ${zone} 복구`, detail: '이 영역에서 다시 인스턴스를 시작할 수 있습니다' }),
};
