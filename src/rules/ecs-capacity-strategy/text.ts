import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Capacity provider strategy that AWS rejects', ko: 'AWS가 거부하는 용량 공급자 전략' },
	why: {
		en: 'A strategy first gives one provider its base, then shares the other tasks by weight. Only one may have a base; of several one must have a weight above 0, and a weight that is not written is 0; Fargate and instances do not mix; and a service has either a strategy or a launch type. AWS rejects the rest.',
		ko: '용량 공급자 전략은 먼저 한 공급자에 base만큼 배치하고 나머지를 weight 비율로 나눕니다. base는 한 공급자에만 둘 수 있고, 공급자가 여럿이면 하나 이상의 weight가 0보다 커야 하며(쓰지 않으면 0), Fargate와 인스턴스는 섞을 수 없습니다. 서비스는 전략과 시작 유형 중 하나만 가집니다. 어기면 AWS가 거부합니다.',
	},
	noFix: {
		en: 'Which provider a service should do without, the code does not tell.',
		ko: '어느 공급자를 빼야 하는지는 코드로 알 수 없습니다.',
	},
};

type None = Readonly<Record<string, never>>;

export const withLaunchType: LocalizedTemplate<{ readonly launchType: string }> = {
	en: ({ launchType }) => `The launch type ${launchType} and a capacity provider strategy exclude each other; AWS rejects the service.`,
	ko: ({ launchType }) => `시작 유형 ${launchType}과(와) 용량 공급자 전략은 함께 쓸 수 없어 AWS가 서비스를 거부합니다.`,
};

export const twoBases: LocalizedTemplate<None> = {
	en: () => 'Only one capacity provider of a strategy may have a base; AWS rejects the second.',
	ko: () => '전략에서 base는 한 용량 공급자만 가질 수 있어 AWS가 거부합니다.',
};

export const noWeight: LocalizedTemplate<{ readonly count: number }> = {
	en: ({ count }) => `None of the ${count} capacity providers has a weight above 0 (not written, it is 0); AWS rejects the strategy.`,
	ko: ({ count }) => `용량 공급자 ${count}개의 weight가 모두 0이어서(쓰지 않으면 0) AWS가 전략을 거부합니다.`,
};

export const mixed: LocalizedTemplate<{ readonly fargate: string; readonly other: string }> = {
	en: ({ fargate, other }) => `A strategy has either Fargate providers or others; AWS rejects ${other} beside ${fargate}.`,
	ko: ({ fargate, other }) => `한 전략에 Fargate 공급자와 다른 공급자를 섞을 수 없어 AWS가 거부합니다: ${fargate}, ${other}`,
};

export const outOfRange: LocalizedTemplate<{ readonly setting: 'base' | 'weight'; readonly value: number; readonly max: number }> = {
	en: ({ setting, value, max }) => `A ${setting} of ${formatNumber(value)} is outside of 0–${formatNumber(max)}; AWS rejects it.`,
	ko: ({ setting, value, max }) => `${setting} ${formatNumber(value)}이(가) 범위(0~${formatNumber(max)})를 벗어나 AWS가 거부합니다.`,
};

export const removeLaunchType: Localized = { en: 'Remove the launch type', ko: '시작 유형 제거' };
export const setBaseZero: Localized = { en: 'Set this base to 0', ko: '이 base를 0으로 설정' };
export const setWeight: Localized = { en: 'Give the first one a weight of 1', ko: '첫 공급자의 weight를 1로 설정' };
export const setNumber: LocalizedTemplate<number> = {
	en: (value) => `Set to ${formatNumber(value)}`,
	ko: (value) => `${formatNumber(value)}(으)로 설정`,
};
