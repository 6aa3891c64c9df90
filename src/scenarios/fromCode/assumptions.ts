/** What AWS does not document, with the values a scenario begins with and the reason for each. */
import type { Assumptions } from '../../core/simulation/scenario/scenario';
import { assumed, type Settings } from '../setting';

export const assumptionSettings: Settings<Assumptions> = {
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
	launchRetrySeconds: assumed(60, {
		en: 'AWS does not document how soon a failed launch is tried again; assumed 1 min',
		ko: '실패한 시작을 다시 시도하는 간격은 AWS 문서에 없습니다. 가정한 값: 1분',
	}),
	scheduledActionDelaySeconds: assumed(0, {
		en: 'AWS runs scheduled actions within seconds, up to 2 min late; assumed on time',
		ko: 'AWS는 예약된 작업을 몇 초 안에, 늦으면 2분까지 지나 실행합니다. 가정한 값: 제때',
	}),
	healthCheckWorkRatio: assumed(0.1, {
		en: 'depends on what the health check does; assumed a tenth of the CPU time of a request',
		ko: '상태 확인이 하는 일에 따라 다릅니다. 가정한 값: 요청 하나의 CPU 시간의 10분의 1',
	}),
	passiveCheckSeconds: assumed(null, {
		en: 'AWS does not document how fast passive health checks are; assumed that only active ones matter',
		ko: '패시브 상태 확인이 얼마나 빠른지는 AWS 문서에 없습니다. 가정: 액티브 상태 확인만 작동',
	}),
	forecastRatio: assumed(1, {
		en: 'depends on how regular the load is; assumed a perfect forecast',
		ko: '부하가 얼마나 규칙적인지에 따라 다릅니다. 가정한 값: 정확한 예측',
	}),
	initialInstanceAgeHours: assumed(24, {
		en: 'instances of the beginning have run for some time; assumed one day',
		ko: '처음에 있는 인스턴스는 이미 실행 중이던 것입니다. 가정한 값: 하루',
	}),
	requestsPerConnection: assumed(10, {
		en: 'depends on the clients; assumed 10 requests on each connection to the load balancer',
		ko: '클라이언트에 따라 다릅니다. 로드 밸런서 연결 하나로 보내는 요청 수로 가정한 값: 10건',
	}),
};
