/** What engineers look up about cross-zone load balancing. */
import { crossZoneDefaults, dnsTtl } from '../../core/facts/loadBalancerFigures';
import type { Topic } from './topic';

export const crossZone: Topic = {
	id: 'cross-zone', area: 'load-balancing',
	aliases: ['cross-zone load balancing', 'load_balancing.cross_zone.enabled', '교차 영역', '교차 영역 로드 밸런싱'],
	settings: {
		'AWS::ElasticLoadBalancingV2::TargetGroup': ['crossZoneEnabled'], 'AWS::ElasticLoadBalancingV2::LoadBalancer': ['crossZoneEnabled'],
		'AWS::ElasticLoadBalancing::LoadBalancer': ['crossZone'],
	},
	sources: [crossZoneDefaults.source, dnsTtl.source],
	text: () => ({
		title: { en: 'Cross-zone load balancing', ko: '교차 영역 로드 밸런싱' },
		essence: {
			en: 'On, every node spreads over the targets of all zones. Off, each zone gets an equal share by DNS and splits it among its own targets.',
			ko: '켜면 모든 노드가 모든 가용 영역의 대상에 분산합니다. 끄면 DNS가 가용 영역마다 같은 몫을 주고, 각 영역의 대상끼리 나눕니다.',
		},
		rows: [
			[{ en: 'ALB', ko: 'ALB' }, { en: crossZoneDefaults.alb ? 'on; can be off for a target group' : 'off', ko: crossZoneDefaults.alb ? '켜짐. 대상 그룹별로 끌 수 있음' : '꺼짐' }],
			[{ en: 'NLB', ko: 'NLB' }, { en: crossZoneDefaults.nlb ? 'on' : 'off by default', ko: crossZoneDefaults.nlb ? '켜짐' : '기본값 꺼짐' }],
			[{ en: 'GWLB', ko: 'GWLB' }, { en: crossZoneDefaults.gwlb ? 'on' : 'off by default', ko: crossZoneDefaults.gwlb ? '켜짐' : '기본값 꺼짐' }],
			[{ en: 'DNS TTL', ko: 'DNS TTL' }, { en: `${dnsTtl.seconds} s`, ko: `${dnsTtl.seconds}초` }],
		],
		pitfall: {
			en: 'Off with uneven zones, the one instance of the small zone takes as much as all those of the large one.',
			ko: '끈 상태에서 가용 영역이 고르지 않으면, 작은 영역의 한 대가 큰 영역 전체만큼의 요청을 받습니다.',
		},
	}),
};
