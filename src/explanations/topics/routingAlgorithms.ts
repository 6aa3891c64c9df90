/** What engineers look up about routing algorithms of an ALB. */
import { loadBalancingPage } from './sources';
import type { Topic } from './topic';

export const routingAlgorithms: Topic = {
	id: 'routing-algorithms', area: 'load-balancing',
	aliases: [
		'load balancing algorithm', 'round_robin', 'least_outstanding_requests', 'LOR', 'weighted_random', 'flow hash',
		'load_balancing.algorithm.type', '라우팅 알고리즘', '라운드 로빈', '최소 미해결 요청',
	],
	settings: { 'AWS::ElasticLoadBalancingV2::TargetGroup': ['loadBalancingAlgorithmType'] },
	sources: [loadBalancingPage('application', 'edit-target-group-attributes', '2026-08-07'), loadBalancingPage('userguide', 'how-elastic-load-balancing-works')],
	text: () => ({
		title: { en: 'Routing algorithms', ko: '라우팅 알고리즘' },
		essence: {
			en: 'They choose the target of each request of an ALB. A Network Load Balancer has no choice: it hashes the flow.',
			ko: 'ALB가 요청마다 대상을 고르는 방법입니다. Network Load Balancer는 선택 없이 흐름을 해시합니다.',
		},
		rows: [
			[{ en: 'round_robin', ko: 'round_robin' }, { en: 'default: one after the other', ko: '기본값. 차례대로' }],
			[{ en: 'least_outstanding_requests', ko: 'least_outstanding_requests' }, { en: 'fewest unanswered requests; not with slow start', ko: '미해결 요청이 가장 적은 대상. 느린 시작과 함께 쓸 수 없음' }],
			[{ en: 'weighted_random', ko: 'weighted_random' }, { en: 'random, away from anomalous targets if mitigation is on', ko: '무작위. 완화를 켜면 이상한 대상을 피함' }],
			[{ en: 'NLB', ko: 'NLB' }, { en: 'hash of protocol, addresses, ports and TCP sequence number', ko: '프로토콜, 주소, 포트, TCP 시퀀스 번호의 해시' }],
		],
		pitfall: {
			en: 'Least outstanding requests favours a target that fails fast: it always has the fewest open requests.',
			ko: '최소 미해결 요청은 빠르게 오류를 내는 대상을 선호하게 됩니다. 그런 대상은 늘 미해결 요청이 가장 적기 때문입니다.',
		},
	}),
};
