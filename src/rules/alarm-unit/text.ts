import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Unit in which the metric is not published', ko: '지표가 게시되지 않는 단위' },
	why: {
		en: 'A unit in an alarm does not convert anything: CloudWatch then looks only at datapoints of that unit. If the metric is published in another one there are none, and the alarm stays in INSUFFICIENT_DATA. AWS advises to leave the unit out.',
		ko: '경보의 단위는 값을 변환하지 않으며 CloudWatch는 그 단위의 데이터 포인트만 봅니다. 지표가 다른 단위로 게시되면 데이터가 없어 경보가 INSUFFICIENT_DATA에 머무릅니다. AWS는 단위를 생략할 것을 권장합니다.',
	},
};

export const wrongUnit: LocalizedTemplate<{ readonly metric: string; readonly published: string; readonly unit: string }> = {
	en: ({ metric, published, unit }) => `${metric} is published in ${published}, so that the alarm finds no datapoint and never fires with unit ${unit}`,
	ko: ({ metric, published, unit }) => `${metric}의 단위는 ${published}이므로 경보에 데이터 포인트가 없고 울리지 않습니다. 작성된 단위: ${unit}`,
};

export const changeUnit: LocalizedTemplate<string> = {
	en: (unit) => `Change the unit to ${unit}`,
	ko: (unit) => `단위를 ${unit}(으)로 변경`,
};
