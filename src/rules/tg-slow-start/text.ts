import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Slow start that AWS rejects', ko: 'AWS가 거부하는 느린 시작' },
	why: {
		en: 'Slow start is off (0) or 30 to 900 s, and goes with round robin only: the other algorithms decide by themselves how much a new target gets. AWS rejects the attribute otherwise.',
		ko: '느린 시작은 꺼짐(0)이거나 30~900초이며 라운드 로빈에서만 쓸 수 있습니다. 다른 알고리즘은 새 대상이 받을 양을 스스로 정합니다. 그렇지 않으면 AWS가 속성을 거부합니다.',
	},
};

export const outOfRange: LocalizedTemplate<{ readonly seconds: string; readonly min: number; readonly max: number }> = {
	en: ({ seconds, min, max }) => `A slow start is 0 or ${min}–${max} s; AWS rejects ${seconds} s.`,
	ko: ({ seconds, min, max }) => `느린 시작은 0이거나 ${min}~${max}초여야 하므로 AWS가 ${seconds}초를 거부합니다.`,
};

export const wrongAlgorithm: LocalizedTemplate<{ readonly seconds: string; readonly algorithm: string }> = {
	en: ({ seconds, algorithm }) => `Slow start (${seconds} s) goes with round_robin only; AWS rejects it with ${algorithm}`,
	ko: ({ seconds, algorithm }) => `느린 시작(${seconds}초)은 round_robin에서만 쓸 수 있어 AWS가 거부합니다. 현재 알고리즘: ${algorithm}`,
};

export const setSeconds: LocalizedTemplate<number> = {
	en: (seconds) => (seconds === 0 ? 'Switch slow start off' : `Set slow start to ${seconds} s`),
	ko: (seconds) => (seconds === 0 ? '느린 시작 끄기' : `느린 시작을 ${seconds}초로 설정`),
};

export const roundRobin: Localized = { en: 'Use round_robin', ko: 'round_robin 사용' };
