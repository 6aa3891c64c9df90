import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Steps that AWS rejects', ko: 'AWS가 거부하는 단계' },
	why: {
		en: 'The steps of a policy must cover the whole breach, each point once: no gap and no overlap between them, an open end on the side of the breach, and both ends of a step in order. AWS rejects the policy otherwise. Bounds are relative to the threshold of the alarm.',
		ko: '정책의 단계는 위반 구간 전체를 빠짐없이 한 번씩 덮어야 합니다. 빈 구간이나 겹침이 없어야 하고, 위반하는 쪽 끝은 열려 있어야 하며, 하한이 상한보다 작아야 합니다. 그렇지 않으면 AWS가 정책을 거부합니다. 경계는 경보 임계값에 대한 상대값입니다.',
	},
	noFix: {
		en: 'Where several steps have no bound on the same side, or a bound stands in a form that is not understood, nothing tells where one ends and the next begins.',
		ko: '같은 쪽에 경계가 없는 단계가 여럿이거나 경계가 이해할 수 없는 형태이면 단계가 어디에서 나뉘는지 알 수 없습니다.',
	},
};

export const rejected: LocalizedTemplate<Localized> = {
	en: ({ en }) => `${en}; AWS rejects this policy.`,
	ko: ({ ko }) => `${ko}. AWS가 이 정책을 거부합니다.`,
};

export const setLower: LocalizedTemplate<string> = {
	en: (bound) => `Begin this step at ${bound}`,
	ko: (bound) => `이 단계를 ${bound}에서 시작`,
};

export const swap: Localized = { en: 'Swap the bounds', ko: '경계 맞바꾸기' };

export const openEnd: Localized = { en: 'Leave this end open', ko: '이 끝을 열어 두기' };
