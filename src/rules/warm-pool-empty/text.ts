import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Warm pool that stays empty', ko: '비어 있는 웜 풀' },
	why: {
		en: 'A warm pool holds the difference between the prepared capacity, which is the maximum of the group unless it is written, and the desired capacity. Where that is no more than the minimum of the group, nothing is ever prepared, and every scale-out starts cold. Raise the prepared capacity, or give the pool a minimum.',
		ko: '웜 풀은 준비 용량(작성하지 않으면 그룹의 최대 용량)과 원하는 용량의 차이만큼 인스턴스를 보관합니다. 준비 용량이 그룹의 최소 용량보다 크지 않으면 아무것도 준비되지 않아 확장할 때마다 처음부터 시작합니다. 준비 용량을 늘리거나 풀에 최소 크기를 지정하십시오.',
	},
	noFix: {
		en: 'How many instances a group of fixed size should keep prepared is not in the code.',
		ko: '크기가 고정된 그룹이 인스턴스를 몇 개 준비해 두어야 하는지는 코드에 없습니다.',
	},
};

export const empty: LocalizedTemplate<{ readonly name: string; readonly most: number; readonly min: number; readonly isMax: boolean }> = {
	en: ({ name, most, min, isMax }) => `The warm pool of ${name} stays empty: it fills up to ${formatNumber(most)} instances together with the group${isMax ? ', its maximum' : ''}, and the group alone has at least ${formatNumber(min)}.`,
	ko: ({ name, most, min, isMax }) => `${name} 그룹의 웜 풀은 계속 비어 있습니다. 그룹과 합쳐 ${formatNumber(most)}개${isMax ? '(최대 용량)' : ''}까지 채우는데 그룹만으로 이미 ${formatNumber(min)}개 이상입니다.`,
};

export const prepareMax: LocalizedTemplate<string> = {
	en: (capacity) => `Prepare up to the maximum of the group, ${capacity}`,
	ko: (capacity) => `그룹의 최대 용량 ${capacity}까지 준비`,
};
