import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Hook time-out out of range', ko: '범위를 벗어난 후크 제한 시간' },
	why: {
		en: 'AWS takes heartbeat time-outs from 30 to 7,200 s and rejects the hook otherwise, so that the deployment fails. For work that takes longer let it record heartbeats: each starts the time-out again, up to 48 hours or 100 time-outs.',
		ko: '하트비트 제한 시간은 30~7,200초여야 하며 벗어나면 AWS가 후크를 거부하여 배포가 실패합니다. 더 오래 걸리는 작업은 하트비트를 보내십시오. 하트비트마다 제한 시간이 다시 시작되며 48시간 또는 제한 시간의 100배까지 가능합니다.',
	},
};

export const outOfRange: LocalizedTemplate<{ readonly seconds: string; readonly min: string; readonly max: string }> = {
	en: ({ seconds, min, max }) => `A heartbeat time-out of ${seconds} s is outside of ${min}–${max} s; AWS rejects this hook.`,
	ko: ({ seconds, min, max }) => `하트비트 제한 시간 ${seconds}초가 범위(${min}~${max}초)를 벗어나 AWS가 이 후크를 거부합니다.`,
};

export const setTimeout: LocalizedTemplate<string> = {
	en: (seconds) => `Set the time-out to ${seconds} s`,
	ko: (seconds) => `제한 시간을 ${seconds}초로 설정`,
};
