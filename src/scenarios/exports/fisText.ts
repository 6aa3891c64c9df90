/** What is said about an AWS FIS experiment template. Descriptions stand in the template, which is English. */
import type { Localized } from '../../core/model/localized';
import type { FaultKind } from '../../core/simulation/scenario/faults';

type NotExpressed = 'status-check-failure' | 'slow-boot' | 'bad-launch-template-version' | 'dependency-outage' | 'metric-delay' | 'traffic-spike';

const notExpressed: Readonly<Record<NotExpressed, Localized>> = {
	'status-check-failure': {
		en: 'AWS FIS cannot make EC2 status checks fail; this fault is left out',
		ko: 'AWS FIS는 EC2 상태 검사를 실패시킬 수 없어 이 장애는 제외했습니다',
	},
	'slow-boot': {
		en: 'AWS FIS cannot slow down the boot of new instances; this fault is left out',
		ko: 'AWS FIS는 새 인스턴스의 부팅을 늦출 수 없어 이 장애는 제외했습니다',
	},
	'bad-launch-template-version': {
		en: 'A bad launch template version is a deployment, not an AWS FIS action; this fault is left out',
		ko: '잘못된 시작 템플릿 버전은 AWS FIS 작업이 아니라 배포이므로 이 장애는 제외했습니다',
	},
	'dependency-outage': {
		en: 'What the application depends on is not in the scenario, so the outage is left out; for an Aurora cluster add aws:rds:failover-db-cluster',
		ko: '애플리케이션이 의존하는 서비스는 시나리오에 없어 제외했습니다. Aurora 클러스터라면 aws:rds:failover-db-cluster를 추가하세요',
	},
	'metric-delay': {
		en: 'AWS FIS cannot delay CloudWatch metrics; this fault is left out',
		ko: 'AWS FIS는 CloudWatch 지표를 늦출 수 없어 이 장애는 제외했습니다',
	},
	'traffic-spike': {
		en: 'AWS FIS makes no load; run the traffic spike with a load generator beside the experiment',
		ko: 'AWS FIS는 부하를 만들지 않습니다. 트래픽 급증은 부하 생성 도구로 실험과 함께 실행하세요',
	},
};

/** In the template. */
const descriptions: Readonly<Record<FaultKind, string>> = {
	'zone-impairment': 'An Availability Zone fails', 'zone-capacity-shortage': 'Launches into a zone fail for lack of capacity', 'instance-crash': 'Instances end at once',
	'status-check-failure': 'Instances fail their status checks', 'application-hang': 'The application does not answer', 'application-slowdown': 'The application slows down',
	'slow-boot': 'Instances boot slowly', 'bad-launch-template-version': 'A bad launch template version', 'spot-interruption': 'Spot Instances are interrupted',
	'zonal-shift': 'Traffic is shifted out of a zone', 'dependency-outage': 'A dependency does not answer', 'metric-delay': 'Metrics come late', 'traffic-spike': 'Traffic spike',
};

export const fisText = {
	notExpressed, descriptions,
	wait: 'Until the next fault',
	stopCondition: {
		en: 'The template has no stop condition: replace it with a CloudWatch alarm that ends the experiment when users are hurt',
		ko: '템플릿에 중지 조건이 없습니다. 사용자에게 피해가 생기면 실험을 끝내는 CloudWatch 경보로 바꾸세요',
	},
	targetsAtStart: {
		en: 'AWS FIS chooses its targets when the experiment starts: instances launched later are not hit',
		ko: 'AWS FIS는 실험을 시작할 때 대상을 고릅니다. 그 뒤에 시작한 인스턴스는 영향을 받지 않습니다',
	},
	zoneRest: {
		en: 'The zone’s power is cut for this group only; the scenario "AZ Availability: Power Interruption" of AWS FIS also reaches subnets, volumes and databases',
		ko: '이 그룹의 인스턴스만 전원을 잃습니다. 서브넷, 볼륨, 데이터베이스까지 포함하려면 AWS FIS의 "AZ Availability: Power Interruption" 시나리오를 쓰세요',
	},
	vpc: {
		en: 'Every subnet of the VPC in the zone is cut off, not only those of the group',
		ko: '그룹의 서브넷뿐 아니라 가용 영역에 있는 VPC의 모든 서브넷이 끊깁니다',
	},
	allPurchaseOptions: {
		en: 'AWS FIS does not tell On-Demand from Spot: launches of both fail',
		ko: 'AWS FIS는 온디맨드와 스팟을 구분하지 않아 두 시작 요청이 모두 실패합니다',
	},
	systemsManager: {
		en: 'Systems Manager injects this fault: its agent has to run on the instances',
		ko: '이 장애는 Systems Manager로 주입하므로 인스턴스에 SSM Agent가 있어야 합니다',
	},
	hang: {
		en: 'Instead of hanging, the application gets no packets on its port',
		ko: '애플리케이션이 멈추는 대신 해당 포트로 패킷이 들어오지 않습니다',
	},
	slowdown: {
		en: 'Instead of slowing down by itself, the application competes with CPU load',
		ko: '애플리케이션 자체가 느려지는 대신 CPU 부하와 경합합니다',
	},
	zonalShift: {
		en: 'Only resources that are enabled for zonal autoshift are shifted',
		ko: '영역 자동 전환을 사용하는 리소스만 전환됩니다',
	},
} as const satisfies Readonly<Record<string, unknown>>;
