/** What engineers look up about idle timeouts. */
import { idleTimeouts } from '../../core/facts/loadBalancerFigures';
import { albConnections, nlbIdleRange } from '../../core/facts/targetGroupFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const idleTimeoutsTopic: Topic = {
	id: 'idle-timeouts', area: 'load-balancing',
	aliases: [
		'idle timeout', 'idle_timeout.timeout_seconds', 'keep-alive', 'client_keep_alive.seconds', 'tcp.idle_timeout.seconds', '유휴 제한 시간',
		'유휴 시간 초과',
	],
	settings: {
		'AWS::ElasticLoadBalancingV2::LoadBalancer': ['idleTimeoutSeconds', 'clientKeepAliveSeconds'], 'AWS::ElasticLoadBalancingV2::Listener': ['tcpIdleTimeoutSeconds'],
		'AWS::ElasticLoadBalancing::LoadBalancer': ['idleTimeoutSeconds'],
	},
	sources: [idleTimeouts.source, albConnections.source, nlbIdleRange.source],
	text: () => ({
		title: { en: 'Idle timeouts', ko: '유휴 제한 시간' },
		essence: {
			en: 'A connection without data for that long is closed by the load balancer. A slow answer looks just like an idle connection.',
			ko: '이 시간 동안 데이터가 없으면 로드 밸런서가 연결을 닫습니다. 느린 응답도 유휴 연결로 보입니다.',
		},
		rows: [
			[{ en: 'ALB', ko: 'ALB' }, { en: `${idleTimeouts.alb.tcp} s, ${albConnections.idleMinSeconds}–${formatNumber(albConnections.idleMaxSeconds)} s`, ko: `${idleTimeouts.alb.tcp}초, ${albConnections.idleMinSeconds}–${formatNumber(albConnections.idleMaxSeconds)}초` }],
			[{ en: 'NLB, TCP', ko: 'NLB, TCP' }, { en: `${idleTimeouts.nlb.tcp} s, ${nlbIdleRange.min}–${formatNumber(nlbIdleRange.max)} s on a listener`, ko: `${idleTimeouts.nlb.tcp}초, 리스너에서 ${nlbIdleRange.min}–${formatNumber(nlbIdleRange.max)}초` }],
			[{ en: 'NLB, UDP', ko: 'NLB, UDP' }, { en: `${idleTimeouts.nlb.udp} s`, ko: `${idleTimeouts.nlb.udp}초` }],
			[{ en: 'GWLB', ko: 'GWLB' }, { en: `${idleTimeouts.gwlb.tcp} s`, ko: `${idleTimeouts.gwlb.tcp}초` }],
		],
		pitfall: {
			en: 'A request that takes longer than the timeout ends in 504, though the target goes on working.',
			ko: '제한 시간보다 오래 걸리는 요청은 대상이 계속 처리 중이어도 504로 끝납니다.',
		},
	}),
};
