/** What engineers look up about stickiness. */
import { stickinessDuration } from '../../core/facts/targetGroupFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const stickiness: Topic = {
	id: 'stickiness', area: 'load-balancing',
	aliases: ['sticky sessions', 'sticky session', 'stickiness.enabled', 'lb_cookie', 'app_cookie', 'session affinity', '고정 세션', '스티키 세션', '세션 고정'],
	settings: { 'AWS::ElasticLoadBalancingV2::TargetGroup': ['stickinessEnabled', 'stickinessType', 'stickinessDurationSeconds'] },
	sources: [stickinessDuration.source],
	text: () => ({
		title: { en: 'Stickiness', ko: '고정 세션' },
		essence: {
			en: 'A client keeps its target by a cookie, for programs that hold sessions in memory. It is off by default.',
			ko: '세션을 메모리에 두는 프로그램을 위해 쿠키로 클라이언트를 같은 대상에 보냅니다. 기본값은 꺼짐입니다.',
		},
		rows: [
			[{ en: 'cookie of the load balancer', ko: '로드 밸런서 쿠키' }, {
				en: `${formatNumber(stickinessDuration.default)} s by default, ${stickinessDuration.min}–${formatNumber(stickinessDuration.max)} s`,
				ko: `기본값 ${formatNumber(stickinessDuration.default)}초, ${stickinessDuration.min}–${formatNumber(stickinessDuration.max)}초`,
			}],
			[{ en: 'target gone', ko: '대상이 없어지면' }, { en: 'another target, and the session in memory is lost', ko: '다른 대상으로 가고 메모리의 세션은 사라집니다' }],
		],
		pitfall: {
			en: 'New instances get only new clients: scaling out does not relieve the ones that are overloaded.',
			ko: '새 인스턴스는 새 클라이언트만 받으므로, 확장해도 이미 과부하인 인스턴스의 부담은 줄지 않습니다.',
		},
	}),
};
