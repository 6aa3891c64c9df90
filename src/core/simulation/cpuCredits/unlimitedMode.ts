/** Surplus credits and their price in unlimited mode (facts/aws-behaviour.md 6). */
import { requireNumber, requirePercent } from '../argument';
import { accrualLimit, creditsPerHour, spendPerHour, type BurstableFigures } from './earning';
import type { CreditBalance } from './standardMode';

/** Credits, all ≥ 0. */
export interface UnlimitedBalance {
	readonly earned: number;
	/** Spent ahead of earning, at most 24 hours of it; later earning pays it back. */
	readonly surplus: number;
}

export interface UnlimitedRun extends UnlimitedBalance {
	/** Spent less earned; negative when more was earned. */
	readonly netSpend: number;
	/** Credits spent that were not there. */
	readonly surplusSpent: number;
	/** Surplus beyond what 24 hours earn, which is charged. */
	readonly charged: number;
}

/**
 * Credits after a time at one utilization; nothing holds the instance back.
 * @param utilizationPercent 0–100
 * @param hours ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 */
export function runUnlimited(balance: UnlimitedBalance, figures: BurstableFigures, utilizationPercent: number, hours: number): UnlimitedRun {
	const netSpend = (spendPerHour(figures, utilizationPercent) - creditsPerHour(figures)) * requireNumber('hours', hours, { min: 0 });
	const limit = accrualLimit(figures);
	if (netSpend <= 0) {
		const paidBack = Math.min(balance.surplus, -netSpend);
		return { netSpend, surplusSpent: 0, charged: 0, surplus: balance.surplus - paidBack, earned: Math.min(limit, balance.earned - netSpend - paidBack) };
	}
	const surplusSpent = Math.max(0, netSpend - balance.earned);
	const surplus = Math.min(limit, balance.surplus + surplusSpent);
	return { netSpend, surplusSpent, charged: balance.surplus + surplusSpent - surplus, surplus, earned: Math.max(0, balance.earned - netSpend) };
}

export interface SurplusCharge {
	/** In hundredths, as the guide bills it, and the price of that. */
	readonly vcpuHours: number;
	readonly chargeUsd: number;
	/** Price of exactly so many credits. */
	readonly unroundedUsd: number;
}

/**
 * What charged surplus credits cost.
 * @param credits ≥ 0
 * @param usdPerVcpuHour ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 */
export function surplusCharge(credits: number, usdPerVcpuHour: number): SurplusCharge {
	const hours = requireNumber('credits', credits, { min: 0 }) / 60;
	const price = requireNumber('usdPerVcpuHour', usdPerVcpuHour, { min: 0 });
	const vcpuHours = Math.round(hours * 100) / 100;
	return { vcpuHours, chargeUsd: vcpuHours * price, unroundedUsd: hours * price };
}

/** Prices of a burstable type and of the one it is weighed against, USD an hour. */
export interface BreakEvenPrices {
	readonly burstableUsdPerHour: number;
	readonly otherUsdPerHour: number;
	readonly surplusUsdPerVcpuHour: number;
}

/**
 * Utilization above which an instance of fixed performance is cheaper than the burstable one with its surplus.
 * @returns percent of each vCPU; above 100 means never
 * @throws RangeError if a price is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 */
export function breakEvenPercent({ vcpu, baselinePercent }: BurstableFigures, prices: BreakEvenPrices): number {
	const usdPerFullHour = requireNumber('surplusUsdPerVcpuHour', prices.surplusUsdPerVcpuHour, { min: Number.MIN_VALUE }) * requireNumber('vcpu', vcpu, { min: 1 });
	return requirePercent('baselinePercent', baselinePercent) + (prices.otherUsdPerHour - prices.burstableUsdPerHour) / usdPerFullHour * 100;
}

/**
 * Utilization that is charged on top, when the average over 24 hours (or the lifetime, if shorter) lies above the baseline.
 * @param averagePercent 0–100
 * @returns percent of each vCPU, ≥ 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 */
export function percentBilledOnTop({ baselinePercent }: BurstableFigures, averagePercent: number): number {
	return Math.max(0, requirePercent('averagePercent', averagePercent) - baselinePercent);
}

/**
 * Credits charged at once when unlimited mode ends, by a switch to standard mode, a stop or the end of the instance: all of the surplus.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 */
export function chargedAtEnd({ surplus }: Pick<UnlimitedBalance, 'surplus'>): number {
	return requireNumber('surplus', surplus, { min: 0 });
}

/**
 * Balance after a switch to unlimited mode: launch credits are lost.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 */
export function switchToUnlimited({ earned }: CreditBalance): UnlimitedBalance {
	return { earned: requireNumber('earned', earned, { min: 0 }), surplus: 0 };
}
