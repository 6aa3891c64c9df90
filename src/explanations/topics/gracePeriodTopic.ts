/** What engineers look up about the health check grace period. */
import { gracePeriod } from '../../core/facts/autoScalingFigures';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const gracePeriodTopic: Topic = {
	id: 'health-check-grace-period', area: 'auto-scaling-groups',
	aliases: ['grace period', '상태 확인 유예 기간', '유예 기간'],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['healthCheckGracePeriodSeconds'] },
	sources: [gracePeriod.source, autoScalingApi('CreateAutoScalingGroup')],
	text: () => ({
		title: { en: 'Health check grace period', ko: '상태 확인 유예 기간' },
		essence: {
			en: 'For that many seconds after an instance is in service, failed checks of the load balancer do not count against it. It should be longer than the application needs to answer.',
			ko: '인스턴스가 서비스 상태(InService)가 된 뒤 이 시간 동안은 로드 밸런서 상태 확인 실패를 반영하지 않습니다. 애플리케이션이 응답하기까지 걸리는 시간보다 길어야 합니다.',
		},
		rows: [
			[{ en: 'default', ko: '기본값' }, {
				en: `${gracePeriod.apiDefaultSeconds} s in API and CloudFormation, ${gracePeriod.consoleDefaultSeconds} s in the console and Terraform`,
				ko: `API와 CloudFormation은 ${gracePeriod.apiDefaultSeconds}초, 콘솔과 Terraform은 ${gracePeriod.consoleDefaultSeconds}초`,
			}],
			[{ en: 'starts', ko: '시작 시점' }, { en: 'at InService, also after Standby and attaching', ko: 'InService부터, 대기(Standby) 해제와 연결 후에도' }],
			[{ en: 'not held back', ko: '예외' }, { en: 'an instance that is not running is replaced at once', ko: '실행 중이 아닌 인스턴스는 즉시 교체됩니다' }],
		],
		pitfall: {
			en: 'Too short with ELB checks, it makes a loop: each new instance is terminated before it has booted, and replaced by another.',
			ko: 'ELB 상태 확인을 쓰면서 너무 짧게 설정하면, 새 인스턴스가 부팅을 마치기 전에 종료되고 교체되는 일이 반복됩니다.',
		},
	}),
};
