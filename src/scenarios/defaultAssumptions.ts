/** What AWS does not document, with the values a scenario begins with and the reason for each. */
import type { Assumptions } from '../core/simulation/scenario/scenario';
import { assumed, type Settings } from './setting';

export const assumptionSettings: Settings<Partial<Assumptions>> = {
	lowAlarmRatio: assumed(0.7, {
		en: 'AWS does not document the low alarm; 0.7 × target was seen on EC2 groups in 2026',
		ko: '축소 경보의 임계값은 AWS 문서에 없습니다. 2026년 EC2 그룹에서 관찰한 값: 대상 값의 0.7배',
	}),
	scaleInStep: assumed(1, {
		en: 'AWS does not document how fast target tracking removes capacity; one instance at a time was seen',
		ko: '대상 추적이 용량을 줄이는 속도는 AWS 문서에 없습니다. 관찰한 값: 한 번에 인스턴스 한 개',
	}),
	metricDelaySeconds: assumed(30, {
		en: 'AWS does not document how late a datapoint reaches its alarm; assumed 30 s',
		ko: '데이터 포인트가 경보에 도달하는 시간은 AWS 문서에 없습니다. 가정한 값: 30초',
	}),
	statusCheckSeconds: assumed(180, {
		en: 'AWS gives failed status checks "a few minutes"; assumed 3 min',
		ko: 'AWS 문서에는 상태 확인 실패 후 "몇 분"이라고만 되어 있습니다. 가정한 값: 3분',
	}),
	pendingSeconds: assumed(30, {
		en: 'depends on image and instance type; assumed 30 s',
		ko: '이미지와 인스턴스 유형에 따라 다릅니다. 가정한 값: 30초',
	}),
	rebalanceDelaySeconds: assumed(300, {
		en: 'AWS does not document how soon rebalancing begins; assumed 5 min',
		ko: '재분산을 시작하는 시점은 AWS 문서에 없습니다. 가정한 값: 5분',
	}),
};
