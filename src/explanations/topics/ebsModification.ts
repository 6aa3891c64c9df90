/** What engineers look up about modifying and sharing EBS volumes. */
import { formerModificationWait, modifications, multiAttach } from '../../core/facts/volumeFigures';
import type { Topic } from './topic';

export const ebsModification: Topic = {
	id: 'ebs-modification', area: 'storage',
	aliases: ['modify volume', 'elastic volumes', 'resize volume', '볼륨 수정', '볼륨 확장'],
	sources: [modifications.source, multiAttach.source],
	text: () => ({
		title: { en: 'Modifying and sharing volumes', ko: '볼륨의 수정과 공유' },
		essence: {
			en: 'Size, type, IOPS and throughput change while the volume is in use, but it never shrinks. A volume stays in its Availability Zone.',
			ko: '사용 중에도 크기, 유형, IOPS, 처리량을 바꿀 수 있지만 줄일 수는 없습니다. 볼륨은 만들어진 가용 영역에 머뭅니다.',
		},
		rows: [
			[{ en: 'how often', ko: '횟수' }, {
				en: `up to ${modifications.maxPer24Hours} times in any 24 h, each after the one before is completed`,
				ko: `24시간 동안 최대 ${modifications.maxPer24Hours}번, 앞의 수정이 완료된 뒤`,
			}],
			[{ en: 'before', ko: '이전 규칙' }, { en: `until ${formerModificationWait.until} one had to wait ${formerModificationWait.hours} h`, ko: `${formerModificationWait.until}까지는 ${formerModificationWait.hours}시간 대기` }],
			[{ en: 'states', ko: '상태' }, { en: 'modifying, optimizing, completed', ko: 'modifying, optimizing, completed' }],
			[{ en: 'shared', ko: '공유' }, { en: `${multiAttach.types.join(', ')} by up to ${multiAttach.maxInstances} Nitro instances of one zone`, ko: `${multiAttach.types.join(', ')}는 한 가용 영역의 Nitro 인스턴스 최대 ${multiAttach.maxInstances}대` }],
		],
		pitfall: {
			en: 'Multi-Attach without a cluster file system destroys data: nothing keeps two instances from writing the same block.',
			ko: '클러스터 파일 시스템 없이 다중 연결을 쓰면 데이터가 손상됩니다. 두 인스턴스가 같은 블록에 쓰는 것을 막지 못합니다.',
		},
	}),
};
