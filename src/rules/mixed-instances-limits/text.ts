import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Mixed instances policy that AWS rejects', ko: 'AWS가 거부하는 혼합 인스턴스 정책' },
	why: {
		en: 'Weights are given to all instance types of a policy or to none, from 1 to 999; the On-Demand percentage lies between 0 and 100; a number of Spot pools goes with the strategy lowest-price only, from 1 to 20; and a group lists at most 40 types. AWS rejects the group otherwise.',
		ko: '가중치는 정책의 모든 인스턴스 유형에 주거나 아예 주지 않으며 1~999입니다. 온디맨드 비율은 0~100입니다. 스팟 풀의 수는 lowest-price 전략에만 쓰며 1~20입니다. 그룹의 유형은 최대 40개입니다. 그렇지 않으면 AWS가 그룹을 거부합니다.',
	},
	noFix: {
		en: 'How many units an instance type should count, or which types to leave out, is not in the code.',
		ko: '인스턴스 유형을 몇 단위로 셀지, 어떤 유형을 뺄지는 코드에 없습니다.',
	},
};

export type Setting = 'percent' | 'pools' | 'weight';

const settings: Readonly<Record<Setting, Localized>> = {
	percent: { en: 'On-Demand percentage', ko: '온디맨드 비율' }, pools: { en: 'number of Spot pools', ko: '스팟 풀의 수' }, weight: { en: 'weight', ko: '가중치' },
};

export const outOfRange: LocalizedTemplate<{ readonly setting: Setting; readonly value: number; readonly min: number; readonly max: number }> = {
	en: ({ setting, value, min, max }) => `A ${settings[setting].en} lies between ${min} and ${max}; AWS rejects this group: ${formatNumber(value, 3)}`,
	ko: ({ setting, value, min, max }) => `${settings[setting].ko}은(는) ${min}~${max}이어야 하므로 AWS가 이 그룹을 거부합니다: ${formatNumber(value, 3)}`,
};

export const someWeights: LocalizedTemplate<{ readonly type: string; readonly weighted: number; readonly all: number }> = {
	en: ({ type, weighted, all }) => `${weighted} of ${all} types have a weight, and AWS takes weights for all or for none; it rejects this group. Without weight: ${type}`,
	ko: ({ type, weighted, all }) => `유형 ${all}개 중 ${weighted}개에만 가중치가 있습니다. 모두에 주거나 아예 주지 않아야 하므로 AWS가 이 그룹을 거부합니다. 가중치가 없는 유형: ${type}`,
};

export const poolsUnused: LocalizedTemplate<{ readonly strategy: string }> = {
	en: ({ strategy }) => `A number of Spot pools goes with lowest-price only; AWS rejects it with ${strategy}`,
	ko: ({ strategy }) => `스팟 풀의 수는 lowest-price에만 쓸 수 있어 AWS가 거부합니다. 현재 전략: ${strategy}`,
};

export const tooMany: LocalizedTemplate<{ readonly count: number; readonly max: number }> = {
	en: ({ count, max }) => `The group lists ${formatNumber(count)} overrides, and AWS takes at most ${max}; it rejects this group.`,
	ko: ({ count, max }) => `그룹의 재정의가 ${formatNumber(count)}개로 최대 ${max}개를 넘어 AWS가 이 그룹을 거부합니다.`,
};

export const setNumber: LocalizedTemplate<string> = {
	en: (value) => `Change to ${value}`,
	ko: (value) => `${value}(으)로 변경`,
};

export const removePools: Localized = { en: 'Remove the number of Spot pools', ko: '스팟 풀의 수 제거' };
