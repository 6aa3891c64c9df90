import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Memory, time-out or storage that Lambda rejects', ko: 'Lambda가 거부하는 메모리, 제한 시간, 스토리지' },
	why: {
		en: 'A function has 128 to 10,240 MB of memory, runs 1 to 900 s, and has 512 to 10,240 MB in /tmp; AWS rejects other values. Only functions on Lambda Managed Instances may have more memory and time. For work that takes longer use Step Functions, a queue in parts, or a Fargate task.',
		ko: '함수의 메모리는 128~10,240MB, 제한 시간은 1~900초, /tmp는 512~10,240MB이며 벗어나면 AWS가 거부합니다. 메모리와 시간이 더 필요한 함수는 Lambda Managed Instances에서만 실행할 수 있습니다. 더 오래 걸리는 작업은 Step Functions, 대기열로 나눈 처리, Fargate 태스크를 사용하십시오.',
	},
};

export type Setting = 'memory' | 'timeout' | 'storage';

const settings: Readonly<Record<Setting, { readonly en: string; readonly ko: string; readonly unit: { readonly en: string; readonly ko: string } }>> = {
	memory: { en: 'Memory', ko: '메모리', unit: { en: ' MB', ko: 'MB' } },
	timeout: { en: 'A time-out', ko: '제한 시간', unit: { en: ' s', ko: '초' } },
	storage: { en: 'Storage in /tmp', ko: '/tmp 스토리지', unit: { en: ' MB', ko: 'MB' } },
};

export const outOfRange: LocalizedTemplate<{ readonly setting: Setting; readonly value: string; readonly min: string; readonly max: string }> = {
	en: ({ setting, value, min, max }) => `${settings[setting].en} of ${value}${settings[setting].unit.en} is outside of ${min}–${max}${settings[setting].unit.en}; AWS rejects it.`,
	ko: ({ setting, value, min, max }) => `${settings[setting].ko} ${value}${settings[setting].unit.ko}이(가) 범위(${min}~${max}${settings[setting].unit.ko})를 벗어나 AWS가 거부합니다.`,
};

export const setNumber: LocalizedTemplate<string> = {
	en: (value) => `Set to ${value}`,
	ko: (value) => `${value}(으)로 설정`,
};
