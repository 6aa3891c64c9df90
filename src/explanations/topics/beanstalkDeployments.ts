/** What engineers look up about deployment policies of Elastic Beanstalk. */
import { beanstalkHealth, beanstalkTimeout, beanstalkTriggers, trafficSplitting } from '../../core/facts/platformFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const beanstalkDeployments: Topic = {
	id: 'beanstalk-deployments', area: 'managed-platforms',
	aliases: [
		'Elastic Beanstalk', 'Beanstalk', 'AllAtOnce', 'Rolling', 'RollingWithAdditionalBatch', 'Immutable', 'TrafficSplitting',
		'DeploymentPolicy', 'blue/green', 'CNAME swap', '배포 정책', '변경 불가능', '트래픽 분할', '블루/그린', '엘라스틱 빈스톡',
	],
	settings: { 'AWS::ElasticBeanstalk::Environment': ['optionSettings', 'tier'], 'AWS::ElasticBeanstalk::ConfigurationTemplate': ['optionSettings'] },
	sources: [trafficSplitting.source, beanstalkTriggers.source, beanstalkTimeout.source],
	text: () => ({
		title: { en: 'Elastic Beanstalk deployment policies', ko: 'Elastic Beanstalk 배포 정책' },
		essence: {
			en: 'They trade time and cost against safety when a new version goes to an environment. The default takes every instance out at once.',
			ko: '새 버전을 환경에 배포할 때 시간과 비용을 안전과 맞바꿉니다. 기본값은 모든 인스턴스를 한꺼번에 배포합니다.',
		},
		rows: [
			[{ en: 'AllAtOnce', ko: 'AllAtOnce' }, { en: 'default of API and console; nothing serves meanwhile', ko: 'API와 콘솔의 기본값. 배포 중 서비스 중단' }],
			[{ en: 'Rolling', ko: 'Rolling' }, { en: 'a batch at a time is out of service', ko: '한 번에 한 배치씩 서비스에서 제외' }],
			[{ en: 'RollingWithAdditionalBatch', ko: 'RollingWithAdditionalBatch' }, { en: 'an extra batch keeps the capacity', ko: '추가 배치로 용량 유지' }],
			[{ en: 'Immutable', ko: 'Immutable' }, { en: 'a second group beside the first; capacity doubles', ko: '두 번째 그룹을 따로 만듦. 용량이 두 배' }],
			[{ en: 'TrafficSplitting', ko: 'TrafficSplitting' }, {
				en: `${trafficSplitting.newVersionPercent} % of requests to a full new set for ${trafficSplitting.minutes} min; ALB only`,
				ko: `새 인스턴스 전체에 ${trafficSplitting.minutes}분 동안 요청의 ${trafficSplitting.newVersionPercent} %. ALB만 가능`,
			}],
			[{ en: 'health', ko: '상태 확인' }, {
				en: `${beanstalkHealth.web.checks} checks in ${beanstalkHealth.web.minutes} min (web), ${beanstalkHealth.worker.checks} in ${beanstalkHealth.worker.minutes} min (worker)`,
				ko: `웹은 ${beanstalkHealth.web.minutes}분 동안 ${beanstalkHealth.web.checks}번, 작업자는 ${beanstalkHealth.worker.minutes}분 동안 ${beanstalkHealth.worker.checks}번`,
			}],
			[{ en: 'default scaling', ko: '기본 조정' }, {
				en: `NetworkOut above ${formatNumber(beanstalkTriggers.upperBytes)} or below ${formatNumber(beanstalkTriggers.lowerBytes)} bytes, ${beanstalkTriggers.minSize} to ${beanstalkTriggers.maxSize} instances`,
				ko: `NetworkOut이 ${formatNumber(beanstalkTriggers.upperBytes)}바이트 초과 또는 ${formatNumber(beanstalkTriggers.lowerBytes)}바이트 미만, 인스턴스 ${beanstalkTriggers.minSize}–${beanstalkTriggers.maxSize}대`,
			}],
		],
		pitfall: {
			en: 'A failed rolling deployment leaves the finished batches on the new version: two versions serve at once.',
			ko: '롤링 배포가 실패하면 끝난 배치는 새 버전으로 남아 두 버전이 동시에 서비스됩니다.',
		},
	}),
};
