/** What engineers look up about the instance maintenance policy. */
import { maintenancePolicy } from '../../core/facts/autoScalingFigures';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const maintenancePolicyTopic: Topic = {
	id: 'instance-maintenance-policy', area: 'auto-scaling-groups',
	aliases: ['maintenance policy', 'launch before terminating', '인스턴스 유지 관리 정책', '유지 관리 정책'],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['instanceMaintenancePolicy'] },
	sources: [maintenancePolicy.source, autoScalingApi('InstanceMaintenancePolicy')],
	text: () => ({
		title: { en: 'Instance maintenance policy', ko: '인스턴스 유지 관리 정책' },
		essence: {
			en: 'It says how far the group may go below and above its desired capacity while it replaces instances. It holds for health replacement, instance refresh, maximum lifetime and rebalancing.',
			ko: '인스턴스를 교체하는 동안 원하는 용량보다 얼마나 적거나 많아질 수 있는지 정합니다. 상태 확인 교체, 인스턴스 새로 고침, 최대 수명, 리밸런싱에 적용됩니다.',
		},
		rows: [
			[{ en: 'minimum healthy', ko: '최소 정상 비율' }, { en: `${maintenancePolicy.minHealthy.min}–${maintenancePolicy.minHealthy.max} %; the upper end launches first`, ko: `${maintenancePolicy.minHealthy.min}–${maintenancePolicy.minHealthy.max} %. 가장 높은 값이면 먼저 시작합니다` }],
			[{ en: 'maximum healthy', ko: '최대 정상 비율' }, { en: `${maintenancePolicy.maxHealthy.min}–${maintenancePolicy.maxHealthy.max} %`, ko: `${maintenancePolicy.maxHealthy.min}–${maintenancePolicy.maxHealthy.max} %` }],
			[{ en: 'at most apart', ko: '최대 차이' }, { en: `${maintenancePolicy.maxSpread} percentage points`, ko: `${maintenancePolicy.maxSpread}%포인트` }],
			[{ en: 'without it', ko: '설정하지 않으면' }, { en: 'terminates first, except when rebalancing', ko: '리밸런싱을 제외하고 먼저 종료합니다' }],
		],
		pitfall: {
			en: 'It does not help against unexpected ends: a reclaimed Spot Instance is always gone before its replacement starts.',
			ko: '예기치 않은 종료에는 소용이 없습니다. 회수된 스팟 인스턴스는 항상 교체 인스턴스가 시작되기 전에 사라집니다.',
		},
	}),
};
