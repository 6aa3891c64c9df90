/** The credit balance in standard mode (facts/aws-behaviour.md 6). */
import { keptAfterStop, launchCredits, standardOnHost } from '../../facts/burstableFigures';
import { requireNumber } from '../argument';
import { accrualLimit, creditsPerHour, spendPerHour, type BurstableFigures } from './earning';

/** Credits, ≥ 0. */
export interface CreditBalance {
	readonly earned: number;
	/** Spent first; no part of the accrual limit, and never filled up again while the instance runs. */
	readonly launch: number;
}

export type CreditMode = 'standard' | 'unlimited';

/**
 * The mode of an instance for which none is set: unlimited, but for T2, and for T3 on a Dedicated Host, where it is not to be had.
 * @param unlimitedByDefault as the facts tell of the instance type
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode.html
 * Departs from AWS: an account can set another default for a family.
 */
export function defaultCreditMode(family: string, unlimitedByDefault: boolean, tenancy: 'default' | 'dedicated' | 'host'): CreditMode {
	return unlimitedByDefault && !(family === standardOnHost.family && tenancy === 'host') ? 'unlimited' : 'standard';
}

/**
 * Launch credits of a start; none but for T2 in standard mode.
 * @param family such as `t3`
 * @param vcpu integer ≥ 1
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode-concepts.html
 * Departs from AWS: the limit of 100 such starts in 24 hours is not counted.
 */
export function launchCreditsOf(family: string, vcpu: number, mode: CreditMode = 'standard'): number {
	requireNumber('vcpu', vcpu, { min: 1, isInteger: true });
	return family === launchCredits.family && mode === 'standard' ? launchCredits.perVcpu * vcpu : 0;
}

/**
 * Balance after a time at one utilization. Without credits the instance is held to its baseline and spends what it earns.
 * @param wantedPercent utilization that the work asks for, 0–100
 * @param hours ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode-concepts.html
 */
export function runStandard(balance: CreditBalance, figures: BurstableFigures, wantedPercent: number, hours: number): CreditBalance {
	requireNumber('hours', hours, { min: 0 });
	const earning = creditsPerHour(figures);
	const spending = spendPerHour(figures, wantedPercent);
	const limit = accrualLimit(figures);
	const launchHours = spending === 0 ? hours : Math.min(hours, balance.launch / spending);
	const earnedMeanwhile = Math.min(limit, balance.earned + earning * launchHours);
	const change = (earning - spending) * (hours - launchHours);
	return {
		launch: launchHours === hours ? balance.launch - spending * hours : 0,
		earned: Math.min(limit, Math.max(0, earnedMeanwhile + change)),
	};
}

/**
 * Whether earned credits outlive a stop: T2 loses them, the others keep them for seven days.
 * @param stoppedDays ≥ 0
 * @throws RangeError if it is negative
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 */
export function keepsCreditsAfterStop(family: string, stoppedDays: number): boolean {
	requireNumber('stoppedDays', stoppedDays, { min: 0 });
	return family !== keptAfterStop.exceptFamily && stoppedDays <= keptAfterStop.days;
}

/**
 * Balance at the start after a stop, in standard mode.
 * @param stoppedDays ≥ 0
 * @throws RangeError if it is negative
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode-concepts.html
 */
export function balanceAfterStop({ earned }: CreditBalance, family: string, vcpu: number, stoppedDays: number): CreditBalance {
	return { earned: keepsCreditsAfterStop(family, stoppedDays) ? earned : 0, launch: launchCreditsOf(family, vcpu) };
}
