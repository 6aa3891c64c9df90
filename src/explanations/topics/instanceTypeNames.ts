/** What engineers look up about the names of instance types. */
import { formatNumber } from '../../core/format';
import { instanceTypesPage } from './sources';
import type { Topic } from './topic';

export const instanceTypeNames: Topic = {
	id: 'instance-type-names', area: 'instance-types',
	aliases: [
		'instance family', 'instance families', 'families', 'series', 'naming', 'instance type', 'general purpose', 'compute optimized',
		'memory optimized', 'storage optimized', 'accelerated computing', '인스턴스 유형', '인스턴스 패밀리', '범용', '컴퓨팅 최적화', '메모리 최적화', '스토리지 최적화',
	],
	settings: { 'AWS::EC2::LaunchTemplate': ['instanceType'], 'AWS::EC2::Instance': ['instanceType'], 'AWS::AutoScaling::LaunchConfiguration': ['instanceType'] },
	sources: [instanceTypesPage('instance-type-names')],
	text: (facts) => ({
		title: { en: 'Names of instance types', ko: '인스턴스 유형의 이름' },
		essence: {
			en: 'Series, generation, options, a hyphen with a variant, a point, the size: m7gd.xlarge, c7i-flex.large. The series says what the machine is good at.',
			ko: '시리즈, 세대, 옵션, 하이픈과 변형, 점, 크기 순서입니다: m7gd.xlarge, c7i-flex.large. 시리즈는 무엇에 강한지를 나타냅니다.',
		},
		rows: [
			[{ en: 'm, t', ko: 'm, t' }, { en: 'general purpose, burstable', ko: '범용, 버스트 가능' }],
			[{ en: 'c', ko: 'c' }, { en: 'compute optimized', ko: '컴퓨팅 최적화' }],
			[{ en: 'r, x, u, z', ko: 'r, x, u, z' }, { en: 'memory optimized, memory intensive, high memory, high frequency', ko: '메모리 최적화, 메모리 집약, 고용량 메모리, 높은 클록' }],
			[{ en: 'i, im, is, d, h', ko: 'i, im, is, d, h' }, { en: 'local storage', ko: '로컬 스토리지' }],
			[{ en: 'p, g, f, inf, trn, dl, vt', ko: 'p, g, f, inf, trn, dl, vt' }, { en: 'GPUs, FPGAs, chips for machine learning and video', ko: 'GPU, FPGA, 기계 학습·동영상용 칩' }],
			[{ en: 'hpc, mac', ko: 'hpc, mac' }, { en: 'high performance computing, Apple Mac', ko: '고성능 컴퓨팅, Apple Mac' }],
			[{ en: 'list', ko: '목록' }, {
				en: `${formatNumber(facts.instanceTypeNames.length)} names as of ${facts.instanceTypeNamesSource.asOf}`,
				ko: `${facts.instanceTypeNamesSource.asOf} 기준 ${formatNumber(facts.instanceTypeNames.length)}개`,
			}],
		],
		pitfall: {
			en: 'The letter behind the generation is not part of the size: g means Graviton, which needs images and programs for Arm.',
			ko: '세대 뒤의 글자는 크기와 관계가 없습니다. g는 Graviton이며 Arm용 이미지와 프로그램이 필요합니다.',
		},
	}),
};
