/** What engineers look up about the kinds of load balancers. */
import { albPricing, crossZoneDefaults, nlbPricing } from '../../core/facts/loadBalancerFigures';
import { albConnections } from '../../core/facts/targetGroupFigures';
import { formatNumber, formatUnitPrice } from '../../core/format';
import type { Topic } from './topic';

export const loadBalancerKinds: Topic = {
	id: 'load-balancers', area: 'load-balancing',
	aliases: [
		'ELB', 'ALB', 'NLB', 'GWLB', 'application load balancer', 'network load balancer', 'gateway load balancer', 'load balancer',
		'elastic load balancing', 'LCU', 'classic load balancer', '로드 밸런서', '애플리케이션 로드 밸런서', '네트워크 로드 밸런서', '게이트웨이 로드 밸런서',
	],
	settings: {
		'AWS::ElasticLoadBalancingV2::LoadBalancer': ['loadBalancerType', 'scheme', 'subnets'],
		'AWS::ElasticLoadBalancing::LoadBalancer': ['availabilityZones', 'subnets', 'instances', 'listeners'],
	},
	sources: [crossZoneDefaults.source, albConnections.source, albPricing.source],
	text: () => ({
		title: { en: 'ALB, NLB and GWLB', ko: 'ALB, NLB, GWLB' },
		essence: {
			en: 'An Application Load Balancer distributes HTTP requests by rules, a Network Load Balancer connections, a Gateway Load Balancer packets to appliances. All check the health of their targets.',
			ko: 'Application Load Balancer는 규칙에 따라 HTTP 요청을, Network Load Balancer는 연결을, Gateway Load Balancer는 어플라이언스로 가는 패킷을 분산합니다. 모두 대상의 상태를 확인합니다.',
		},
		rows: [
			[{ en: 'ALB', ko: 'ALB' }, { en: `HTTP and HTTPS; paths, hosts, Lambda targets; at least ${albConnections.minZones} zones`, ko: `HTTP·HTTPS, 경로·호스트 규칙, Lambda 대상, 가용 영역 ${albConnections.minZones}개 이상` }],
			[{ en: 'NLB', ko: 'NLB' }, { en: 'TCP, UDP, TLS; one target for the life of a connection', ko: 'TCP, UDP, TLS. 연결이 끝날 때까지 같은 대상' }],
			[{ en: 'Classic', ko: 'Classic' }, { en: 'the predecessor: HTTP or TCP, instances only, no target groups', ko: '이전 세대: HTTP·TCP, 인스턴스만, 대상 그룹 없음' }],
			[{ en: 'GWLB', ko: 'GWLB' }, { en: 'GENEVE to firewalls and the like', ko: '방화벽 등으로 GENEVE 전달' }],
			[{ en: 'price', ko: '요금' }, {
				en: `${albPricing.region}: ALB ${formatUnitPrice(albPricing.usdPerHour)}/h + ${formatUnitPrice(albPricing.usdPerUnitHour)} per LCU, NLB ${formatUnitPrice(nlbPricing.usdPerHour)}/h + ${formatUnitPrice(nlbPricing.usdPerUnitHour)} per NLCU`,
				ko: `${albPricing.region}: ALB 시간당 ${formatUnitPrice(albPricing.usdPerHour)} + LCU당 ${formatUnitPrice(albPricing.usdPerUnitHour)}, NLB 시간당 ${formatUnitPrice(nlbPricing.usdPerHour)} + NLCU당 ${formatUnitPrice(nlbPricing.usdPerUnitHour)}`,
			}],
			[{ en: 'one LCU', ko: 'LCU 하나' }, {
				en: `the largest of ${albPricing.newConnectionsPerSecond} new connections/s, ${formatNumber(albPricing.activeConnectionsPerMinute)} active/min, ${albPricing.processedGBPerHour.instance} GB/h, ${formatNumber(albPricing.ruleEvaluationsPerSecond)} rule evaluations/s`,
				ko: `새 연결 초당 ${albPricing.newConnectionsPerSecond}개, 활성 연결 분당 ${formatNumber(albPricing.activeConnectionsPerMinute)}개, 시간당 ${albPricing.processedGBPerHour.instance} GB, 규칙 평가 초당 ${formatNumber(albPricing.ruleEvaluationsPerSecond)}회 중 가장 큰 것`,
			}],
		],
		pitfall: {
			en: 'If all targets of a group are unhealthy, traffic goes to all of them instead of to none.',
			ko: '대상 그룹의 모든 대상이 비정상이면 트래픽이 끊기는 것이 아니라 모든 대상으로 보냅니다.',
		},
	}),
};
