/** Phrases that explainers of settings share, in both languages. */
import { hoursPerMonth } from '../../core/facts/formatFigures';
import { formatDuration, formatEstimate, formatNumber, formatUsd } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import type { CostRange, GroupPrices } from './groupCost';

/** The same in both languages: names, numbers with international units. */
export function same(text: string): Localized {
	return { en: text, ko: text };
}

/** `45 s` · `45초`. */
export function duration(seconds: number): Localized {
	return { en: formatDuration(seconds, 'en'), ko: formatDuration(seconds, 'ko') };
}

/** `$421`, or `$210–$421` where types differ in price; a month of 730 hours. */
export function perMonth({ minUsdPerHour, maxUsdPerHour }: CostRange): string {
	return moneyRange(minUsdPerHour * hoursPerMonth, maxUsdPerHour * hoursPerMonth);
}

/** `$0.42` or `$0.21–$0.42`. */
export function moneyRange(min: number, max: number): string {
	const [low, high] = [money(min), money(max)];
	return low === high ? high : `${low}–${high}`;
}

/** Cents matter below ten dollars, and three digits tell enough above. */
function money(usd: number): string {
	return usd < 10 ? formatUsd(usd) : `$${formatEstimate(usd)}`;
}

/** `3 instances` · `인스턴스 3개`. */
export function instances(count: number): Localized {
	return { en: `${formatNumber(count)} ${count === 1 ? 'instance' : 'instances'}`, ko: `인스턴스 ${formatNumber(count)}개` };
}

/** What the prices are: type, Region, date. */
export function priceBasis({ instanceTypes, region, asOf, spot, onDemandUnits }: GroupPrices): Localized {
	const [first = ''] = instanceTypes;
	const types = instanceTypes.length > 1 ? `${first} +${instanceTypes.length - 1}` : first;
	const isAllSpot = onDemandUnits(100) === 0;
	const isMixed = !isAllSpot && onDemandUnits(100) < 100;
	const hasSpot = (isAllSpot || isMixed) && spot !== null;
	const kind = { en: isAllSpot ? 'Spot' : isMixed ? 'On-Demand and Spot' : 'On-Demand', ko: isAllSpot ? '스팟' : isMixed ? '온디맨드와 스팟' : '온디맨드' };
	return {
		en: `${types} ${kind.en}, Linux, ${region}, prices of ${asOf}${hasSpot ? ', typical Spot saving' : ''}; without volumes and traffic`,
		ko: `${types} ${kind.ko}, Linux, ${region}, ${asOf} 요금${hasSpot ? ', 일반적인 스팟 절감률' : ''}, 볼륨과 트래픽 제외`,
	};
}
