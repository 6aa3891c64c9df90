import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Health check timing that AWS rejects', ko: 'AWS가 거부하는 상태 확인 시간 설정' },
	why: {
		en: 'The interval of a health check is 5 to 300 s, its time-out 2 to 120 s and shorter than the interval, and 2 to 10 checks in a row decide. AWS rejects the target group otherwise, so that the deployment fails.',
		ko: '상태 확인 간격은 5~300초, 제한 시간은 2~120초이며 간격보다 짧아야 하고, 연속 2~10번의 결과로 판정합니다. 그렇지 않으면 AWS가 대상 그룹을 거부하여 배포가 실패합니다.',
	},
};

export type Timing = 'interval' | 'timeout' | 'healthy' | 'unhealthy';

const timings: Readonly<Record<Timing, Localized & { readonly unit: string; readonly unitKo: string }>> = {
	interval: { en: 'interval', ko: '상태 확인 간격', unit: ' s', unitKo: '초' }, timeout: { en: 'time-out', ko: '제한 시간', unit: ' s', unitKo: '초' },
	healthy: { en: 'healthy threshold', ko: '정상 임계값', unit: '', unitKo: '' }, unhealthy: { en: 'unhealthy threshold', ko: '비정상 임계값', unit: '', unitKo: '' },
};

export const outOfRange: LocalizedTemplate<{ readonly timing: Timing; readonly value: number; readonly min: number; readonly max: number }> = {
	en: ({ timing, value, min, max }) => `The ${timings[timing].en} ${formatNumber(value)}${timings[timing].unit} is outside of ${min}–${max}${timings[timing].unit}; AWS rejects this target group.`,
	ko: ({ timing, value, min, max }) => `${timings[timing].ko} ${formatNumber(value)}${timings[timing].unitKo}이(가) 범위(${min}~${max}${timings[timing].unitKo})를 벗어나 AWS가 이 대상 그룹을 거부합니다.`,
};

export const timeoutNotBelow: LocalizedTemplate<{ readonly timeout: number; readonly interval: number }> = {
	en: ({ timeout, interval }) => `The time-out ${formatNumber(timeout)} s must be shorter than the interval ${formatNumber(interval)} s; AWS rejects this target group.`,
	ko: ({ timeout, interval }) => `제한 시간 ${formatNumber(timeout)}초는 상태 확인 간격 ${formatNumber(interval)}초보다 짧아야 하므로 AWS가 이 대상 그룹을 거부합니다.`,
};

export const setNumber: LocalizedTemplate<string> = {
	en: (value) => `Change to ${value}`,
	ko: (value) => `${value}(으)로 변경`,
};
