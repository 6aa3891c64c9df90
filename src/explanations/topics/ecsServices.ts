/** What engineers look up about ECS services and deployments. */
import { ecsCircuitBreaker, ecsDeployment, serviceScalingCooldown } from '../../core/facts/containerFigures';
import { ecsPage } from './sources';
import type { Topic } from './topic';

export const ecsServices: Topic = {
	id: 'ecs-deployments', area: 'containers',
	aliases: [
		'ECS', 'ecs service', 'rolling deployment', 'minimumHealthyPercent', 'maximumPercent', 'deployment circuit breaker', 'circuit breaker',
		'ecs service auto scaling', 'task placement', 'binpack', 'spread', 'ECS 서비스', '배포 회로 차단기', '작업 배치', '롤링 배포',
	],
	settings: {
		'AWS::ECS::Service': [
			'desiredCount', 'schedulingStrategy', 'deploymentConfiguration', 'deploymentController', 'healthCheckGracePeriodSeconds', 'availabilityZoneRebalancing', 'placementStrategies',
		],
		'AWS::ApplicationAutoScaling::ScalableTarget': [
			'minCapacity', 'maxCapacity', 'scheduledActions', 'dynamicScalingInSuspended', 'dynamicScalingOutSuspended', 'scheduledScalingSuspended',
		],
		'AWS::ApplicationAutoScaling::ScalingPolicy': ['policyType', 'stepScaling', 'targetTracking'],
	},
	sources: [ecsDeployment.source, ecsPage('task-placement-strategies'), serviceScalingCooldown.source],
	text: () => ({
		title: { en: 'ECS services: deployment and scaling', ko: 'ECS 서비스의 배포와 조정' },
		essence: {
			en: 'A service keeps a number of tasks running and replaces them in a rolling deployment within two percentages. Application Auto Scaling changes the number.',
			ko: '서비스는 정해진 수의 작업을 유지하고, 두 비율 안에서 롤링 배포로 교체합니다. 작업 수는 Application Auto Scaling이 조정합니다.',
		},
		rows: [
			[{ en: 'running while deploying', ko: '배포 중 실행' }, {
				en: `at least ${ecsDeployment.minHealthyPercent} % (rounded up), at most ${ecsDeployment.maxPercent} % (rounded down)`,
				ko: `최소 ${ecsDeployment.minHealthyPercent} %(올림), 최대 ${ecsDeployment.maxPercent} %(내림)`,
			}],
			[{ en: 'circuit breaker', ko: '회로 차단기' }, {
				en: `after ${ecsCircuitBreaker.desiredRatio} × desired failures, ${ecsCircuitBreaker.min} to ${ecsCircuitBreaker.max}`,
				ko: `원하는 작업 수의 ${ecsCircuitBreaker.desiredRatio}배 실패 후, ${ecsCircuitBreaker.min}–${ecsCircuitBreaker.max}`,
			}],
			[{ en: 'placement', ko: '배치' }, { en: 'spread (default, over zones), binpack, random', ko: 'spread(기본값, 가용 영역 분산), binpack, random' }],
			[{ en: 'scaling cooldowns', ko: '조정 휴지 기간' }, { en: `${serviceScalingCooldown.seconds} s for out and in`, ko: `확장과 축소 각각 ${serviceScalingCooldown.seconds}초` }],
			[{ en: 'while deploying', ko: '배포 중에는' }, { en: 'no scale-in', ko: '축소하지 않습니다' }],
		],
		pitfall: {
			en: 'With both percentages at 100 % a deployment is stuck: it may neither stop a task nor start one.',
			ko: '두 비율이 모두 100 %이면 작업을 중지할 수도 시작할 수도 없어 배포가 멈춥니다.',
		},
	}),
};
