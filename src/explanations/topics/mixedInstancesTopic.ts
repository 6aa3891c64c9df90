/** What engineers look up about mixed instances policies. */
import { mixedInstances } from '../../core/facts/autoScalingFigures';
import { autoScalingPage } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const mixedInstancesTopic: Topic = {
	id: 'mixed-instances', area: 'auto-scaling-groups',
	aliases: [
		'MixedInstancesPolicy', 'InstancesDistribution', 'OnDemandBaseCapacity', 'OnDemandPercentageAboveBaseCapacity', 'WeightedCapacity',
		'weights', 'overrides', '혼합 인스턴스', '혼합 인스턴스 정책', '인스턴스 가중치',
	],
	settings: { ...launchSettings('instanceRequirements'), 'AWS::AutoScaling::AutoScalingGroup': ['mixedInstancesPolicy'] },
	sources: [mixedInstances.source, autoScalingPage('ec2-auto-scaling-mixed-instances-groups'), autoScalingPage('ec2-auto-scaling-mixed-instances-groups-instance-weighting')],
	text: () => ({
		title: { en: 'Mixed instances policy', ko: '혼합 인스턴스 정책' },
		essence: {
			en: 'One group launches several instance types, On-Demand and Spot, in a given ratio. More types and zones mean more pools, and fewer interruptions at once.',
			ko: '한 그룹이 여러 인스턴스 유형을 온디맨드와 스팟 비율에 맞추어 시작합니다. 유형과 가용 영역이 많을수록 풀이 늘어나고 동시에 중단될 위험이 줄어듭니다.',
		},
		rows: [
			[{ en: 'On-Demand base', ko: '온디맨드 기본 용량' }, { en: `first that many, ${mixedInstances.onDemandBaseDefault} by default`, ko: `먼저 그만큼, 기본값 ${mixedInstances.onDemandBaseDefault}` }],
			[{ en: 'On-Demand above it', ko: '초과분의 온디맨드 비율' }, { en: `${mixedInstances.onDemandPercentDefault} % by default, rounded up; the rest is Spot`, ko: `기본값 ${mixedInstances.onDemandPercentDefault} %, 올림. 나머지는 스팟` }],
			[{ en: 'weights', ko: '가중치' }, { en: `${mixedInstances.weightMin}–${mixedInstances.weightMax}, for all types or none; the capacity may overshoot`, ko: `${mixedInstances.weightMin}–${mixedInstances.weightMax}, 모든 유형에 주거나 아예 주지 않음. 용량이 넘칠 수 있습니다` }],
			[{ en: 'types', ko: '유형' }, { en: `up to ${mixedInstances.overridesMax} overrides`, ko: `재정의 최대 ${mixedInstances.overridesMax}개` }],
			[{ en: 'launch templates', ko: '시작 템플릿' }, { en: 'one, with overrides of type, weight or template', ko: '하나, 유형·가중치·템플릿을 재정의' }],
		],
		pitfall: {
			en: 'Nothing set means On-Demand only: a list of types alone brings no Spot Instance.',
			ko: '아무것도 설정하지 않으면 모두 온디맨드입니다. 유형 목록만으로는 스팟 인스턴스가 시작되지 않습니다.',
		},
	}),
};
