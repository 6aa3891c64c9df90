/** What engineers look up about status codes that an ALB makes itself. */
import { idleTimeouts } from '../../core/facts/loadBalancerFigures';
import { albConnections } from '../../core/facts/targetGroupFigures';
import { loadBalancingPage } from './sources';
import type { Topic } from './topic';

export const statusCodes: Topic = {
	id: 'elb-status-codes', area: 'load-balancing',
	aliases: [
		'460', '502', '503', '504', '464', '463', '408', '561', 'HTTP 460', 'HTTP 502', 'HTTP 503', 'HTTP 504', 'bad gateway',
		'service unavailable', 'gateway timeout', 'status codes', 'HTTPCode_ELB_5XX', '상태 코드', '게이트웨이 오류',
	],
	sources: [loadBalancingPage('application', 'load-balancer-troubleshooting'), albConnections.source],
	text: () => ({
		title: { en: 'Status codes 460, 502, 503, 504', ko: '상태 코드 460, 502, 503, 504' },
		essence: {
			en: 'An ALB makes these answers itself when no usable one comes from a target. They count in the ELB metrics, not in those of the targets.',
			ko: '대상에서 쓸 수 있는 응답이 오지 않을 때 ALB가 직접 만드는 응답입니다. 대상 지표가 아니라 ELB 지표에 집계됩니다.',
		},
		rows: [
			[{ en: '460', ko: '460' }, { en: 'the client closed before the answer', ko: '응답 전에 클라이언트가 연결을 닫음' }],
			[{ en: '502', ko: '502' }, { en: 'target reset or closed the connection, broken answer, TLS error, deregistration delay over, Lambda failure', ko: '대상의 연결 종료, 잘못된 응답, TLS 오류, 등록 취소 지연 초과, Lambda 실패' }],
			[{ en: '503', ko: '503' }, { en: 'no registered target, or an empty zone with cross-zone off', ko: '등록된 대상 없음, 교차 영역이 꺼진 빈 가용 영역' }],
			[{ en: '504', ko: '504' }, {
				en: `no connection in ${albConnections.connectTimeoutSeconds} s, or no answer before the idle timeout (${idleTimeouts.alb.tcp} s)`,
				ko: `${albConnections.connectTimeoutSeconds}초 안에 연결 실패, 또는 유휴 제한 시간(${idleTimeouts.alb.tcp}초) 전에 응답 없음`,
			}],
			[{ en: '408', ko: '408' }, { en: 'the client was silent until the idle timeout', ko: '유휴 제한 시간까지 클라이언트가 보내지 않음' }],
			[{ en: '463, 464, 561', ko: '463, 464, 561' }, { en: 'too many forwarding addresses, protocol version mismatch, identity provider error', ko: '전달 주소 과다, 프로토콜 버전 불일치, 자격 증명 공급자 오류' }],
		],
		pitfall: {
			en: 'Sporadic 502 often means that the server closes kept connections sooner than the load balancer does: its keep-alive must be the longer one.',
			ko: '간헐적인 502는 서버가 로드 밸런서보다 먼저 연결을 닫기 때문인 경우가 많습니다. 서버의 keep-alive가 더 길어야 합니다.',
		},
	}),
};
