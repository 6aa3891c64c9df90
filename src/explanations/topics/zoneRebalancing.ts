/** What engineers look up about Availability Zone rebalancing. */
import { rebalancing } from '../../core/facts/autoScalingFigures';
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const zoneRebalancing: Topic = {
	id: 'zone-rebalancing', area: 'auto-scaling-groups',
	aliases: [
		'AZ rebalancing', 'availability zone rebalancing', 'availability zones', 'AvailabilityZoneDistribution', 'CapacityDistributionStrategy',
		'balanced-best-effort', 'balanced-only', 'reservations-then-balanced', 'VPCZoneIdentifier', '가용 영역', '가용 영역 리밸런싱', '가용 영역 재조정', '가용 영역 분산',
	],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['capacityDistributionStrategy', 'availabilityZones', 'subnets'] },
	sources: [autoScalingPage('ec2-auto-scaling-availability-zone-balanced', '2026'), rebalancing.source, autoScalingApi('AvailabilityZoneDistribution')],
	text: () => ({
		title: { en: 'Availability Zones and rebalancing', ko: '가용 영역과 리밸런싱' },
		essence: {
			en: 'The group launches in the zone that has fewest instances and keeps the zones even. When they are uneven it launches in one zone before it terminates in another.',
			ko: '인스턴스가 가장 적은 가용 영역에 시작하여 가용 영역을 고르게 유지합니다. 균형이 깨지면 한쪽에 먼저 시작한 뒤 다른 쪽을 종료합니다.',
		},
		rows: [
			[{ en: 'balanced-best-effort', ko: 'balanced-best-effort' }, { en: 'default: tries other zones when one cannot launch', ko: '기본값. 시작할 수 없으면 다른 가용 영역을 시도' }],
			[{ en: 'balanced-only', ko: 'balanced-only' }, { en: 'keeps trying the same zone', ko: '같은 가용 영역을 계속 시도' }],
			[{ en: 'reservations-then-balanced', ko: 'reservations-then-balanced' }, { en: 'fills capacity reservations first', ko: '용량 예약을 먼저 채움' }],
			[{ en: 'above the maximum', ko: '최대 초과' }, { en: `by ${rebalancing.overMaxPercent} % or ${rebalancing.overMaxInstances} instance, for the time of the change`, ko: `바꾸는 동안 ${rebalancing.overMaxPercent} % 또는 ${rebalancing.overMaxInstances}대까지` }],
			[{ en: 'zone outage', ko: '가용 영역 장애' }, { en: 'rebuilt in the other zones, evened out after it recovers', ko: '다른 가용 영역에서 복구하고, 회복되면 다시 고르게 맞춤' }],
		],
		pitfall: {
			en: 'Two zones at full load need twice the capacity to lose one: the other must hold everything until new instances run.',
			ko: '가용 영역이 두 개뿐이면 하나를 잃었을 때 나머지 하나가 새 인스턴스가 뜰 때까지 전부를 감당해야 합니다.',
		},
	}),
};
