/** What engineers look up about health checks of target groups. */
import { getHealthCheckDefaults } from '../../core/facts/healthCheckDefaults';
import { healthCheckRanges } from '../../core/facts/targetGroupFigures';
import { loadBalancingPage } from './sources';
import type { Topic } from './topic';

export const targetHealthChecks: Topic = {
	id: 'target-group-health-checks', area: 'load-balancing',
	aliases: [
		'target health', 'HealthCheckIntervalSeconds', 'HealthyThresholdCount', 'UnhealthyThresholdCount', 'HealthCheckTimeoutSeconds',
		'HealthCheckPath', 'Matcher', 'fail-open', '대상 그룹', '대상 그룹 상태 확인', '대상 상태', 'target group',
	],
	settings: {
		'AWS::ElasticLoadBalancingV2::TargetGroup': [
			'healthCheckEnabled', 'healthCheckProtocol', 'healthCheckPort', 'healthCheckPath', 'matcher', 'healthCheckIntervalSeconds', 'healthCheckTimeoutSeconds', 'healthyThresholdCount',
			'unhealthyThresholdCount', 'targetGroupHealth',
		],
		'AWS::ElasticLoadBalancing::LoadBalancer': ['healthCheck'],
	},
	sources: [loadBalancingPage('application', 'target-group-health-checks'), healthCheckRanges.source],
	text: () => {
		const alb = getHealthCheckDefaults({ protocol: 'HTTP', targetType: 'instance', checkProtocol: 'omitted' });
		const gwlb = getHealthCheckDefaults({ protocol: 'GENEVE', targetType: 'instance', checkProtocol: 'omitted' });
		const slowest = (alb.intervalSeconds ?? 0) * (alb.unhealthyCount ?? 0);
		return {
			title: { en: 'Health checks of a target group', ko: '대상 그룹의 상태 확인' },
			essence: {
				en: 'The load balancer asks each target at an interval and sends requests only to healthy ones. A number of answers in a row changes the state.',
				ko: '로드 밸런서가 일정 간격으로 각 대상을 확인하고 정상인 대상에만 요청을 보냅니다. 같은 결과가 연속으로 나와야 상태가 바뀝니다.',
			},
			rows: [
				[{ en: 'interval', ko: '간격' }, {
					en: `${alb.intervalSeconds} s (GWLB ${gwlb.intervalSeconds} s); ALB ${healthCheckRanges.minIntervalSeconds}–${healthCheckRanges.maxIntervalSeconds} s`,
					ko: `${alb.intervalSeconds}초(GWLB ${gwlb.intervalSeconds}초). ALB는 ${healthCheckRanges.minIntervalSeconds}–${healthCheckRanges.maxIntervalSeconds}초`,
				}],
				[{ en: 'timeout', ko: '제한 시간' }, { en: `ALB ${alb.timeoutSeconds} s, but AWS’s texts disagree`, ko: `ALB ${alb.timeoutSeconds}초. 단, AWS 문서마다 다릅니다` }],
				[{ en: 'becomes healthy', ko: '정상이 되려면' }, { en: `after ${alb.healthyCount} successes; a new target of an ALB after one`, ko: `연속 성공 ${alb.healthyCount}번. ALB의 새 대상은 한 번` }],
				[{ en: 'becomes unhealthy', ko: '비정상이 되려면' }, { en: `after ${alb.unhealthyCount} failures: about ${slowest} s by default`, ko: `연속 실패 ${alb.unhealthyCount}번. 기본값으로 약 ${slowest}초` }],
				[{ en: 'success codes', ko: '성공 코드' }, { en: `ALB ${alb.matcher}`, ko: `ALB ${alb.matcher}` }],
			],
			pitfall: {
				en: 'A health check that asks the database too makes every target unhealthy at once when the database is slow.',
				ko: '상태 확인 경로가 데이터베이스까지 확인하면, 데이터베이스가 느려질 때 모든 대상이 한꺼번에 비정상이 됩니다.',
			},
		};
	},
};
