/** What engineers look up about instance store. */
import { ec2Page } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const instanceStore: Topic = {
	id: 'instance-store', area: 'storage',
	aliases: ['ephemeral storage', 'local disk', 'local storage', 'NVMe', 'instance store volume', '인스턴스 스토어', '임시 스토리지', '로컬 디스크'],
	settings: launchSettings('instanceStoreVolumes'),
	sources: [ec2Page('instance-store-lifetime'), ec2Page('InstanceStorage')],
	text: () => ({
		title: { en: 'Instance store', ko: '인스턴스 스토어' },
		essence: {
			en: 'Disks of the host itself, included in the price of the types that have them. They are fast, and lost with the host.',
			ko: '호스트에 직접 달린 디스크로, 제공하는 유형의 요금에 포함됩니다. 빠르지만 호스트와 함께 사라집니다.',
		},
		rows: [
			[{ en: 'survives', ko: '유지' }, { en: 'a reboot', ko: '재부팅' }],
			[{ en: 'lost on', ko: '손실' }, { en: 'stop, hibernate, terminate, disk failure, change of type', ko: '중지, 최대 절전, 종료, 디스크 장애, 유형 변경' }],
			[{ en: 'for', ko: '용도' }, { en: 'buffers, caches, data with copies elsewhere', ko: '버퍼, 캐시, 다른 곳에 복제본이 있는 데이터' }],
			[{ en: 'size', ko: '크기' }, { en: 'given by the instance type, chosen at launch', ko: '인스턴스 유형이 정하며 시작할 때 선택' }],
		],
		pitfall: {
			en: 'Stopping the instance overnight to save money empties these disks.',
			ko: '비용을 아끼려고 밤에 인스턴스를 중지하면 이 디스크는 비워집니다.',
		},
	}),
};
