/** What engineers look up about placement groups. */
import { placementGroups } from '../../core/facts/networkFigures';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const placementGroupsTopic: Topic = {
	id: 'placement-groups', area: 'networks',
	aliases: [
		'placement group', 'cluster placement group', 'partition placement group', 'spread placement group', '배치 그룹', '클러스터 배치 그룹', '분산 배치 그룹',
		'파티션 배치 그룹',
	],
	settings: {
		...launchSettings('placementGroup', 'partitionNumber'), 'AWS::AutoScaling::AutoScalingGroup': ['placementGroup'],
		'AWS::EC2::PlacementGroup': ['strategy', 'partitionCount', 'spreadLevel'],
	},
	sources: [placementGroups.source],
	text: () => ({
		title: { en: 'Placement groups', ko: '배치 그룹' },
		essence: {
			en: 'They say how near to each other instances run. Near is fast, apart is safe.',
			ko: '인스턴스를 서로 얼마나 가까이 둘지 정합니다. 가까우면 빠르고, 떨어지면 안전합니다.',
		},
		rows: [
			[{ en: 'cluster', ko: '클러스터' }, { en: 'one zone, low latency; capacity errors are likely', ko: '한 가용 영역, 낮은 지연 시간. 용량 오류가 나기 쉽습니다' }],
			[{ en: 'partition', ko: '파티션' }, { en: `up to ${placementGroups.partitionsPerZone} partitions a zone on separate racks`, ko: `가용 영역당 최대 ${placementGroups.partitionsPerZone}개 파티션, 서로 다른 랙` }],
			[{ en: 'spread', ko: '분산' }, { en: `up to ${placementGroups.spreadInstancesPerZone} running instances a zone`, ko: `가용 영역당 실행 인스턴스 최대 ${placementGroups.spreadInstancesPerZone}대` }],
		],
		pitfall: {
			en: 'A cluster group ties an Auto Scaling group to one zone, and scaling out piece by piece runs into capacity errors.',
			ko: '클러스터 배치 그룹은 Auto Scaling 그룹을 한 가용 영역에 묶으며, 조금씩 확장하면 용량 오류가 나기 쉽습니다.',
		},
	}),
};
