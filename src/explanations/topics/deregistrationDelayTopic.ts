/** What engineers look up about the deregistration delay. */
import { deregistrationDelay } from '../../core/facts/loadBalancerFigures';
import { formatNumber } from '../../core/format';
import { loadBalancingPage } from './sources';
import type { Topic } from './topic';

export const deregistrationDelayTopic: Topic = {
	id: 'deregistration-delay', area: 'load-balancing',
	aliases: ['connection draining', 'draining', 'deregistration_delay.timeout_seconds', '등록 취소 지연', '연결 드레이닝', '드레이닝'],
	settings: {
		'AWS::ElasticLoadBalancingV2::TargetGroup': ['deregistrationDelaySeconds'],
		'AWS::ElasticLoadBalancing::LoadBalancer': ['connectionDrainingEnabled', 'connectionDrainingTimeoutSeconds'],
	},
	sources: [deregistrationDelay.source, loadBalancingPage('application', 'edit-target-group-attributes')],
	text: () => ({
		title: { en: 'Deregistration delay', ko: '등록 취소 지연' },
		essence: {
			en: 'A target that leaves gets no new requests, but this time to finish those in flight. Scale-in waits for it.',
			ko: '빠져나가는 대상은 새 요청을 받지 않고, 처리 중인 요청을 마칠 시간을 얻습니다. 축소는 이 시간을 기다립니다.',
		},
		rows: [
			[{ en: 'default', ko: '기본값' }, { en: `${deregistrationDelay.default} s`, ko: `${deregistrationDelay.default}초` }],
			[{ en: 'range', ko: '범위' }, { en: `${deregistrationDelay.min}–${formatNumber(deregistrationDelay.max)} s`, ko: `${deregistrationDelay.min}–${formatNumber(deregistrationDelay.max)}초` }],
			[{ en: 'when it cuts a request', ko: '요청이 잘리면' }, { en: 'an ALB answers 502', ko: 'ALB가 502로 응답합니다' }],
		],
		pitfall: {
			en: 'Left at its default for a fast API, it makes every scale-in and deployment minutes longer than needed.',
			ko: '응답이 빠른 API에서 기본값을 그대로 두면 축소와 배포가 필요 이상으로 몇 분씩 길어집니다.',
		},
	}),
};
