/** Which parts of a run's cost are unknown, and why. */
import type { Localized } from '../../model/localized';
import type { Scenario } from '../scenario/scenario';
import type { CostSummary } from './result';

export interface UnknownCost {
	readonly part: keyof CostSummary;
	readonly reason: Localized;
}

/** In the order of the summary; empty if all are known. */
export function unknownCosts(costs: CostSummary, scenario: Scenario): readonly UnknownCost[] {
	const parts = Object.keys(reasons) as readonly (keyof CostSummary)[];
	return parts.flatMap((part) => costs[part] === null ? [{ part, reason: reasons[part](scenario) }] : []);
}

const instancePrice = (): Localized => ({ en: 'the price of an instance type is not known', ko: '인스턴스 유형의 요금을 알 수 없습니다' });

const reasons: Readonly<Record<keyof CostSummary, (scenario: Scenario) => Localized>> = {
	onDemandUsd: instancePrice,
	spotUsd: () => ({ en: 'the Spot price of an instance type is not known', ko: '인스턴스 유형의 스팟 요금을 알 수 없습니다' }),
	surplusCreditsUsd: () => ({ en: 'the price of surplus credits is not known', ko: '잉여 크레딧의 요금을 알 수 없습니다' }),
	volumesUsd: () => ({ en: 'the price of a volume is not known', ko: '볼륨의 요금을 알 수 없습니다' }),
	loadBalancerUsd: ({ loadBalancer }) => loadBalancer?.priceUsdPerHour !== null && loadBalancer?.priceUsdPerCapacityUnitHour !== null
		? { en: 'how much a capacity unit of this kind of load balancer holds is not known', ko: '이 종류의 로드 밸런서 용량 단위에 대한 정보가 없습니다' }
		: { en: 'the price of the load balancer is not known', ko: '로드 밸런서의 요금을 알 수 없습니다' },
	warmPoolUsd: instancePrice,
};
