/** What engineers look up about ECS capacity providers. */
import { capacityProvider } from '../../core/facts/containerFigures';
import { formatNumber } from '../../core/format';
import { ecsPage } from './sources';
import type { Topic } from './topic';

export const capacityProviders: Topic = {
	id: 'ecs-capacity-providers', area: 'containers',
	aliases: [
		'capacity provider', 'capacity providers', 'CapacityProviderReservation', 'managed scaling', 'TargetCapacity',
		'capacity provider strategy', '용량 공급자', '관리형 조정', '용량 공급자 전략',
	],
	settings: {
		'AWS::ECS::Service': ['capacityProviderStrategy', 'launchType'],
		'AWS::ECS::Cluster': ['capacityProviders', 'defaultCapacityProviderStrategy'],
		'AWS::ECS::ClusterCapacityProviderAssociations': ['capacityProviders', 'defaultCapacityProviderStrategy'],
		'AWS::ECS::CapacityProvider': ['managedScaling', 'managedTerminationProtection', 'managedDraining'],
	},
	sources: [capacityProvider.source, ecsPage('cluster-auto-scaling')],
	text: () => ({
		title: { en: 'ECS capacity providers', ko: 'ECS 용량 공급자' },
		essence: {
			en: 'A strategy divides tasks among capacity providers by base and weight. Managed scaling keeps an Auto Scaling group as large as the tasks need.',
			ko: '전략의 기본값(base)과 가중치(weight)에 따라 작업을 용량 공급자에 나눕니다. 관리형 조정은 Auto Scaling 그룹을 작업에 필요한 크기로 유지합니다.',
		},
		rows: [
			[{ en: 'metric', ko: '지표' }, { en: 'CapacityProviderReservation = needed ÷ running instances × 100', ko: 'CapacityProviderReservation = 필요한 인스턴스 ÷ 실행 중인 인스턴스 × 100' }],
			[{ en: 'target', ko: '목표' }, {
				en: `${capacityProvider.targetMinPercent}–${capacityProvider.targetMaxPercent} %, ${capacityProvider.targetDefaultPercent} % by default; less leaves spare instances`,
				ko: `${capacityProvider.targetMinPercent}–${capacityProvider.targetMaxPercent} %, 기본값 ${capacityProvider.targetDefaultPercent} %. 낮추면 여유 인스턴스가 생깁니다`,
			}],
			[{ en: 'step', ko: '단계 크기' }, { en: `up to ${formatNumber(capacityProvider.stepMax)} instances`, ko: `인스턴스 최대 ${formatNumber(capacityProvider.stepMax)}대` }],
			[{ en: 'warm-up', ko: '워밍업' }, { en: `${capacityProvider.warmupDefaultSeconds} s by default`, ko: `기본값 ${capacityProvider.warmupDefaultSeconds}초` }],
			[{ en: 'weights', ko: '가중치' }, { en: '0 by default; one must be above 0', ko: '기본값 0. 하나는 0보다 커야 합니다' }],
		],
		pitfall: {
			en: 'A task that does not fit the smallest instance type of the group is ignored: it waits, and nothing scales.',
			ko: '그룹의 가장 작은 인스턴스 유형에 맞지 않는 작업은 무시되어, 조정 없이 계속 대기합니다.',
		},
	}),
};
