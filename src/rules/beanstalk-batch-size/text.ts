import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Rolling deployment in one batch', ko: '한 번에 끝나는 롤링 배포' },
	why: {
		en: 'A rolling deployment takes one batch of instances out of service after the other. The batch is 100 % where nothing is written, so that Rolling alone takes all of them out at once, like AllAtOnce. Write a smaller batch, or use RollingWithAdditionalBatch or Immutable, which keep full capacity. AWS takes 1 to 100 % or 1 to 10,000 instances.',
		ko: '롤링 배포는 인스턴스를 배치 단위로 차례로 서비스에서 제외합니다. 배치 크기를 쓰지 않으면 100%이므로 Rolling만 지정하면 AllAtOnce처럼 모두 한꺼번에 제외됩니다. 더 작은 배치를 지정하거나, 전체 용량을 유지하는 RollingWithAdditionalBatch 또는 Immutable을 사용하십시오. 가능한 값은 1~100% 또는 1~10,000대입니다.',
	},
};

export const allAtOnce: LocalizedTemplate<{ readonly name: string; readonly batch: number; readonly isPercent: boolean; readonly min: number | undefined; readonly isDefault: boolean }> = {
	en: ({ name, batch, isPercent, min, isDefault }) => `A batch of ${batch}${isPercent ? ' %' : ''}${isDefault ? ' (the default)' : ''} takes ${isPercent || min === undefined ? 'all instances' : `all ${min} instances at its minimum size`} of ${name} out of service at once.`,
	ko: ({ name, batch, isPercent, min, isDefault }) => `배치 크기 ${batch}${isPercent ? '%' : '대'}${isDefault ? '(기본값)' : ''}이면 ${name}의 ${isPercent || min === undefined ? '모든 인스턴스' : `최소 용량 ${min}대 전부`}가 한꺼번에 서비스에서 제외됩니다.`,
};

export const outOfRange: LocalizedTemplate<{ readonly batch: number; readonly most: number; readonly isPercent: boolean }> = {
	en: ({ batch, most, isPercent }) => `A batch of ${formatNumber(batch)} is outside of 1–${formatNumber(most)}${isPercent ? ' %' : ''}; AWS rejects it.`,
	ko: ({ batch, most, isPercent }) => `배치 크기 ${formatNumber(batch)}이(가) 범위(1~${formatNumber(most)}${isPercent ? '%' : ''})를 벗어나 AWS가 거부합니다.`,
};

export const setBatch: LocalizedTemplate<{ readonly batch: number; readonly isPercent: boolean }> = {
	en: ({ batch, isPercent }) => `Set the batch to ${formatNumber(batch)}${isPercent ? ' %' : ''}`,
	ko: ({ batch, isPercent }) => `배치 크기를 ${formatNumber(batch)}${isPercent ? '%' : '대'}로 설정`,
};
