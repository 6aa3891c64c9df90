import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Maximum price for Spot Instances', ko: '스팟 인스턴스의 최고 가격' },
	why: {
		en: 'There is no bidding any more: you always pay the current Spot price, and without a maximum at most the On-Demand price. A lower maximum saves nothing while instances run; it only ends them, or keeps them from starting, when the price passes it. AWS advises not to set one.',
		ko: '이제 입찰은 없으며 항상 현재 스팟 가격을 지불하고, 최고 가격을 정하지 않으면 온디맨드 요금이 상한입니다. 최고 가격을 낮춰도 실행 중의 요금은 줄지 않고, 가격이 이를 넘으면 인스턴스가 중단되거나 시작되지 않을 뿐입니다. AWS는 설정하지 않을 것을 권장합니다.',
	},
};

export const capped: LocalizedTemplate<{ readonly price: string; readonly type: string; readonly onDemand: string | undefined; readonly isBelow: boolean; readonly region: string }> = {
	en: ({ price, type, onDemand, isBelow, region }) => `You pay the Spot price whatever stands here: a maximum of ${price} an hour only interrupts instances when the price passes it`
		+ `${onDemand === undefined ? '.' : isBelow ? `; without it the limit is the On-Demand price, ${onDemand} for ${type} in ${region}.` : `, and it lies above the On-Demand price of ${type}, ${onDemand} in ${region}.`}`,
	ko: ({ price, type, onDemand, isBelow, region }) => `무엇을 쓰든 현재 스팟 가격을 지불합니다. 시간당 최고 가격 ${price}은(는) 가격이 이를 넘을 때 인스턴스를 중단시킬 뿐입니다.`
		+ `${onDemand === undefined ? '' : isBelow ? ` 없으면 온디맨드 요금이 상한입니다(${region} ${type} ${onDemand}).` : ` 온디맨드 요금보다 높습니다(${region} ${type} ${onDemand}).`}`,
};

export const remove: Localized = { en: 'Set no maximum price', ko: '최고 가격 제거' };
