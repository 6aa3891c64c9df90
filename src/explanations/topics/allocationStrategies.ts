/** What engineers look up about allocation strategies. */
import { mixedInstances } from '../../core/facts/autoScalingFigures';
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const allocationStrategies: Topic = {
	id: 'allocation-strategies', area: 'auto-scaling-groups',
	aliases: [
		'allocation strategy', 'SpotAllocationStrategy', 'OnDemandAllocationStrategy', 'price-capacity-optimized', 'capacity-optimized',
		'capacity-optimized-prioritized', 'lowest-price', 'prioritized', 'SpotInstancePools', 'diversified', '할당 전략', '스팟 할당 전략',
	],
	settings: {
		'AWS::AutoScaling::AutoScalingGroup': [
			'mixedInstancesPolicy.instancesDistribution.spotAllocationStrategy', 'mixedInstancesPolicy.instancesDistribution.onDemandAllocationStrategy',
			'mixedInstancesPolicy.instancesDistribution.spotInstancePools',
		],
	},
	sources: [autoScalingPage('allocation-strategies'), mixedInstances.source],
	text: () => ({
		title: { en: 'Allocation strategies', ko: '할당 전략' },
		essence: {
			en: 'They choose from which pool, an instance type in a zone, the next instance comes. AWS advises price-capacity-optimized for Spot, but the API’s default is lowest-price.',
			ko: '다음 인스턴스를 어느 풀(가용 영역의 인스턴스 유형)에서 가져올지 정합니다. AWS는 스팟에 price-capacity-optimized를 권장하지만 API 기본값은 lowest-price입니다.',
		},
		rows: [
			[{ en: 'price-capacity-optimized', ko: 'price-capacity-optimized' }, { en: 'of the pools with most spare capacity, the cheapest', ko: '여유 용량이 많은 풀 가운데 가장 저렴한 것' }],
			[{ en: 'capacity-optimized', ko: 'capacity-optimized' }, { en: 'most spare capacity, whatever the price', ko: '요금과 무관하게 여유 용량이 가장 많은 것' }],
			[{ en: 'capacity-optimized-prioritized', ko: 'capacity-optimized-prioritized' }, { en: 'the same, with your order as a wish', ko: '위와 같되 지정한 순서를 가능한 한 따름' }],
			[{ en: 'lowest-price', ko: 'lowest-price' }, { en: `the ${mixedInstances.poolsDefault} cheapest pools of each zone, settable up to ${mixedInstances.poolsMax}`, ko: `가용 영역별 가장 저렴한 풀 ${mixedInstances.poolsDefault}개, 최대 ${mixedInstances.poolsMax}개까지 설정` }],
			[{ en: 'On-Demand', ko: '온디맨드' }, { en: 'prioritized (in the order of the list, default) or lowest-price', ko: 'prioritized(목록 순서, 기본값) 또는 lowest-price' }],
		],
		pitfall: {
			en: 'lowest-price gathers the Spot Instances in the pools that are interrupted most.',
			ko: 'lowest-price는 가장 자주 중단되는 풀에 스팟 인스턴스를 몰아넣습니다.',
		},
	}),
};
