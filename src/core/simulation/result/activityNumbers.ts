/** Numbers as activities write them, the same in every language. */
import { formatEstimate, formatNumber } from '../../format';

/** A percentage without its sign: one digit behind the point where it matters. */
export function formatDatapoint(percent: number): string {
	return formatNumber(percent, 1);
}

/** A rate, three significant digits. */
export function formatBareRate(perSecond: number): string {
	return formatEstimate(perSecond);
}
