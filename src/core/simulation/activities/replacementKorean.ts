/** Korean words for the replacement of instances. */
import { formatNumber } from '../../format';
import type { ReplacementActivity } from './replacementActivities';
import type { ActivityWords } from './words';
import { zoneList } from './korean';

export const replacementKorean: ActivityWords<ReplacementActivity> = {
	'replace-unhealthy': ({ by, count, zones, duringBoot }) => ({
		text: duringBoot
			? `그룹이 부팅을 마치지 못한 인스턴스 ${formatNumber(count)}개를 교체합니다`
			: `그룹이 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 교체합니다`,
		detail: replacementDetail(by, duringBoot),
	}),
	'rebalance': ({ zone }) => ({ text: `가용 영역 ${zone}에 인스턴스를 다시 분산합니다`, detail: '먼저 그 영역에서 시작한 뒤 다른 영역에서 종료합니다' }),
};

function replacementDetail(by: 'EC2' | 'ELB', duringBoot: boolean): string {
	if (duringBoot) { return '상태 확인 유예 기간이 끝났지만 애플리케이션이 아직 로드 밸런서에 응답하지 않습니다'; }
	return by === 'ELB' ? '로드 밸런서가 비정상으로 판정했습니다' : 'EC2 상태 확인이 실패했습니다';
}
