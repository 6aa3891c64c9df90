/** What engineers look up about zonal shift. */
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const zonalShift: Topic = {
	id: 'zonal-shift', area: 'auto-scaling-groups',
	aliases: [
		'ZonalShiftEnabled', 'AvailabilityZoneImpairmentPolicy', 'ImpairedZoneHealthCheckBehavior', 'ReplaceUnhealthy zone', 'IgnoreUnhealthy',
		'ARC zonal shift', '영역 전환', '영역 이동', '존 시프트',
	],
	settings: {
		'AWS::AutoScaling::AutoScalingGroup': ['zonalShiftEnabled', 'impairedZoneHealthCheckBehavior'],
		'AWS::ElasticLoadBalancingV2::LoadBalancer': ['zonalShiftEnabled'],
	},
	sources: [autoScalingPage('ec2-auto-scaling-zonal-shift', '2026'), autoScalingApi('CreateAutoScalingGroup')],
	text: () => ({
		title: { en: 'Zonal shift', ko: '영역 전환(Zonal Shift)' },
		essence: {
			en: 'While a shift is on, the group launches nothing in the impaired zone and its policies lower no capacity. It has to be enabled for the group and for the load balancer.',
			ko: '전환 중에는 장애가 있는 가용 영역에 시작하지 않고, 정책이 용량을 줄이지 않습니다. 그룹과 로드 밸런서에서 각각 활성화해야 합니다.',
		},
		rows: [
			[{ en: 'default', ko: '기본값' }, { en: 'off', ko: '꺼짐' }],
			[{ en: 'scaling out', ko: '확장' }, { en: 'still possible, in the other zones', ko: '다른 가용 영역에서 가능합니다' }],
			[{ en: 'ReplaceUnhealthy', ko: 'ReplaceUnhealthy' }, { en: 'replaces unhealthy instances everywhere', ko: '모든 곳의 비정상 인스턴스를 교체' }],
			[{ en: 'IgnoreUnhealthy', ko: 'IgnoreUnhealthy' }, { en: 'leaves those of the shifted zone alone', ko: '전환된 가용 영역의 인스턴스는 그대로 둠' }],
		],
		pitfall: {
			en: 'A shift takes traffic away from a zone; it does not add the capacity that the other zones then lack.',
			ko: '영역 전환은 트래픽을 옮길 뿐, 나머지 가용 영역에 모자란 용량을 더해 주지는 않습니다.',
		},
	}),
};
