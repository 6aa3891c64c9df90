/** What engineers look up about volumes that several instances share. */
import { multiAttach as limits } from '../../core/facts/volumeFigures';
import type { Topic } from './topic';

export const multiAttach: Topic = {
	id: 'multi-attach', area: 'storage',
	aliases: ['Multi-Attach', 'MultiAttachEnabled', 'shared volume', 'attach to several instances', '다중 연결', '볼륨 공유'],
	settings: { 'AWS::EC2::Volume': ['multiAttachEnabled'] },
	sources: [limits.source],
	text: () => ({
		title: { en: 'EBS Multi-Attach', ko: 'EBS 다중 연결' },
		essence: {
			en: `One ${limits.types.join(' or ')} volume is attached to up to ${limits.maxInstances} Nitro instances of its zone, and all read and write it. Nothing orders their writes.`,
			ko: `${limits.types.join(' 또는 ')} 볼륨 하나를 같은 가용 영역의 Nitro 인스턴스 최대 ${limits.maxInstances}개에 연결해 모두 읽고 씁니다. 쓰기 순서는 아무도 조정해 주지 않습니다.`,
		},
		rows: [
			[{ en: 'place', ko: '위치' }, { en: 'one zone, as every volume', ko: '모든 볼륨처럼 가용 영역 하나' }],
			[{ en: 'file system', ko: '파일 시스템' }, { en: 'a cluster file system, or software that orders its writes', ko: '클러스터 파일 시스템이나 쓰기를 조정하는 소프트웨어 필요' }],
			[{ en: 'performance', ko: '성능' }, { en: 'shared by all instances', ko: '모든 인스턴스가 나눠 씁니다' }],
		],
		pitfall: {
			en: 'XFS or ext4 on a shared volume is corrupted silently; for shared files there are EFS and FSx.',
			ko: '공유 볼륨의 XFS나 ext4는 조용히 손상됩니다. 파일 공유에는 EFS나 FSx를 씁니다.',
		},
	}),
};
