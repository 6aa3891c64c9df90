/** What engineers look up about slow start. */
import { slowStart } from '../../core/facts/loadBalancerFigures';
import { loadBalancingPage } from './sources';
import type { Topic } from './topic';

export const slowStartTopic: Topic = {
	id: 'slow-start', area: 'load-balancing',
	aliases: ['slow_start.duration_seconds', 'slow start mode', '느린 시작', '슬로 스타트'],
	settings: { 'AWS::ElasticLoadBalancingV2::TargetGroup': ['slowStartSeconds'] },
	sources: [slowStart.source, loadBalancingPage('application', 'edit-target-group-attributes')],
	text: () => ({
		title: { en: 'Slow start', ko: '느린 시작' },
		essence: {
			en: 'A new target of an ALB gets its share of requests little by little, so that caches can fill. It is off by default.',
			ko: 'ALB의 새 대상이 캐시를 채울 수 있도록 요청을 조금씩 늘려 받습니다. 기본값은 꺼짐입니다.',
		},
		rows: [
			[{ en: 'range', ko: '범위' }, { en: `${slowStart.min}–${slowStart.max} s, linear`, ko: `${slowStart.min}–${slowStart.max}초, 선형 증가` }],
			[{ en: 'only when', ko: '조건' }, { en: 'another healthy target is outside of slow start', ko: '느린 시작이 아닌 정상 대상이 있을 때' }],
			[{ en: 'not with', ko: '사용 불가' }, { en: 'least outstanding requests', ko: '최소 미해결 요청 알고리즘' }],
		],
		pitfall: {
			en: 'While new targets ramp up, the old ones carry more than their share: just when the load is highest.',
			ko: '새 대상이 천천히 늘리는 동안 기존 대상이 더 많은 부하를 떠안습니다. 하필 부하가 가장 높을 때입니다.',
		},
	}),
};
