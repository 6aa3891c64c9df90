/** What engineers look up about EBS snapshots. */
import { ebsPage } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const snapshots: Topic = {
	id: 'snapshots', area: 'storage',
	aliases: ['snapshot', 'EBS snapshot', 'fast snapshot restore', 'lazy loading', '스냅샷', 'EBS 스냅샷'],
	settings: { ...launchSettings('ebsVolumes.snapshotId'), 'AWS::EC2::Volume': ['snapshotId'] },
	sources: [ebsPage('how_snapshots_work')],
	text: () => ({
		title: { en: 'EBS snapshots', ko: 'EBS 스냅샷' },
		essence: {
			en: 'A snapshot holds the blocks that changed since the one before; the first holds all used data. A new volume from it loads its blocks when they are first read.',
			ko: '스냅샷은 이전 스냅샷 이후 바뀐 블록을 담고, 첫 스냅샷은 사용 중인 데이터 전체를 담습니다. 스냅샷으로 만든 볼륨은 블록을 처음 읽을 때 불러옵니다.',
		},
		rows: [
			[{ en: 'deleting one', ko: '삭제' }, { en: 'keeps the blocks that others need', ko: '다른 스냅샷에 필요한 블록은 남습니다' }],
			[{ en: 'first reads', ko: '첫 읽기' }, { en: 'slow, unless fast restore or an initialization rate is bought', ko: '빠른 복원이나 초기화 속도를 구매하지 않으면 느립니다' }],
			[{ en: 'place', ko: '범위' }, { en: 'a volume in any zone of the Region can be made from it', ko: '리전의 어느 가용 영역에서나 볼륨을 만들 수 있습니다' }],
		],
		pitfall: {
			en: 'A fresh volume that measures slow is often not slow: it is still loading from the snapshot.',
			ko: '새 볼륨이 느리게 측정되는 것은 성능 문제가 아니라 아직 스냅샷에서 불러오는 중이기 때문일 때가 많습니다.',
		},
	}),
};
