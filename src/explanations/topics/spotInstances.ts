/** What engineers look up about Spot Instances. */
import { spotFreeFirstHour, spotNotice } from '../../core/facts/purchaseFigures';
import { ec2Page } from './sources';
import type { Topic } from './topic';

export const spotInstances: Topic = {
	id: 'spot', area: 'purchase-options',
	aliases: [
		'Spot Instance', 'spot instances', 'spot price', 'SpotMaxPrice', 'spot interruption', 'interruption notice', 'two-minute notice',
		'MarketType', '스팟', '스팟 인스턴스', '스팟 중단', '중단 알림',
	],
	settings: {
		'AWS::EC2::LaunchTemplate': ['marketType', 'spotMaxPriceUsdPerHour', 'instanceInterruptionBehavior'],
		'AWS::EC2::Instance': ['marketType', 'spotMaxPriceUsdPerHour', 'instanceInterruptionBehavior'],
		'AWS::AutoScaling::LaunchConfiguration': ['spotPrice'],
		'AWS::AutoScaling::AutoScalingGroup': ['mixedInstancesPolicy.instancesDistribution.spotMaxPriceUsd'],
	},
	sources: [ec2Page('using-spot-instances', '2026-04-13'), spotNotice.source, spotFreeFirstHour.source],
	text: () => ({
		title: { en: 'Spot Instances', ko: '스팟 인스턴스' },
		essence: {
			en: 'Spare capacity at a lower price that EC2 may take back. The price moves slowly with supply and demand; there is no bidding.',
			ko: '저렴한 대신 EC2가 회수할 수 있는 여유 용량입니다. 요금은 수요와 공급에 따라 천천히 움직이며 입찰은 없습니다.',
		},
		rows: [
			[{ en: 'notice', ko: '중단 알림' }, { en: `${spotNotice.seconds} s before terminating or stopping; hibernation starts at once`, ko: `종료 또는 중지 ${spotNotice.seconds}초 전. 최대 절전은 바로 시작합니다` }],
			[{ en: 'rebalance recommendation', ko: '리밸런싱 권고' }, { en: 'may come earlier, best effort', ko: '더 일찍 올 수 있으나 보장되지 않습니다' }],
			[{ en: 'maximum price', ko: '최고 가격' }, { en: 'optional, the On-Demand price by default; a lower one only means more interruptions', ko: '선택 사항, 기본값은 온디맨드 요금. 낮추면 중단만 늘어납니다' }],
			[{ en: 'interrupted in the first hour', ko: '첫 시간에 중단' }, { en: 'free if EC2 does it; later the seconds used', ko: 'EC2가 중단하면 무료, 그 뒤에는 사용한 초만큼' }],
			[{ en: 'allocation', ko: '할당 전략' }, { en: 'price-capacity-optimized over many types and zones', ko: '여러 유형과 가용 영역에 price-capacity-optimized' }],
		],
		pitfall: {
			en: 'One type in one zone is a single pool: all instances of it can go at the same moment.',
			ko: '한 가용 영역의 한 유형은 하나의 풀이므로, 모든 인스턴스가 같은 순간에 사라질 수 있습니다.',
		},
	}),
};
