/** What engineers look up about the option letters of instance types. */
import { flexTypes } from '../../core/facts/purchaseFigures';
import { instanceTypesPage } from './sources';
import type { Topic } from './topic';

export const optionSuffixes: Topic = {
	id: 'instance-type-options', area: 'instance-types',
	aliases: ['option letters', 'suffixes', 'suffix', 'graviton', 'flex', 'AMD', 'local NVMe', '옵션 문자', '접미사', '그래비톤', '플렉스'],
	sources: [instanceTypesPage('instance-type-names'), flexTypes.source],
	text: () => ({
		title: { en: 'Option letters', ko: '옵션 문자' },
		essence: {
			en: 'The letters behind the generation name the processor and the extras of a family. In c, m and r up to the fifth generation, no such letter means Intel.',
			ko: '세대 뒤의 글자는 프로세서와 추가 기능을 나타냅니다. c, m, r 시리즈는 다섯 번째 세대까지 프로세서 문자가 없으면 Intel입니다.',
		},
		rows: [
			[{ en: 'a, g, i', ko: 'a, g, i' }, { en: 'AMD, AWS Graviton (Arm), Intel', ko: 'AMD, AWS Graviton(Arm), Intel' }],
			[{ en: 'd', ko: 'd' }, { en: 'local disks (instance store)', ko: '로컬 디스크(인스턴스 스토어)' }],
			[{ en: 'n', ko: 'n' }, { en: 'network optimized', ko: '네트워크 최적화' }],
			[{ en: 'b', ko: 'b' }, { en: 'EBS optimized', ko: 'EBS 최적화' }],
			[{ en: 'e', ko: 'e' }, { en: 'extra storage, memory or GPU memory', ko: '스토리지, 메모리 또는 GPU 메모리 확대' }],
			[{ en: 'z', ko: 'z' }, { en: 'high frequency', ko: '높은 클록' }],
			[{ en: '-flex', ko: '-flex' }, {
				en: `${flexTypes.baselinePercent} % of the CPU always, all of it ${flexTypes.fullTimePercent} % of any ${flexTypes.windowHours} h`,
				ko: `CPU의 ${flexTypes.baselinePercent} %는 항상, 전체는 ${flexTypes.windowHours}시간 중 ${flexTypes.fullTimePercent} % 동안`,
			}],
		],
		pitfall: {
			en: 'd means disks that are empty after every stop, not larger EBS volumes.',
			ko: 'd는 중지할 때마다 비워지는 디스크를 뜻하며, 더 큰 EBS 볼륨이 아닙니다.',
		},
	}),
};
