/** What CPU credits are worth, earned and saved (facts/aws-behaviour.md 6). */
import { accrualHours } from '../../facts/burstableFigures';
import { requireNumber, requirePercent } from '../argument';

/** The figures of a burstable instance type that credits depend on. */
export interface BurstableFigures {
	/** Integer ≥ 1. */
	readonly vcpu: number;
	/** Utilization of each vCPU that earning pays for, 0–100. */
	readonly baselinePercent: number;
}

const minutesPerHour = 60;

/**
 * Credits that running costs: one is one vCPU at 100 % for one minute.
 * @param utilizationPercent average over the vCPUs, 0–100
 * @param minutes ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 */
export function creditsSpent(vcpu: number, utilizationPercent: number, minutes: number): number {
	requireNumber('vcpu', vcpu, { min: 1, isInteger: true });
	return vcpu * requirePercent('utilizationPercent', utilizationPercent) * requireNumber('minutes', minutes, { min: 0 }) / 100;
}

/**
 * Credits earned in an hour: what running at the baseline costs.
 * @throws RangeError if a figure is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 */
export function creditsPerHour({ vcpu, baselinePercent }: BurstableFigures): number {
	return creditsSpent(vcpu, baselinePercent, minutesPerHour);
}

/**
 * The most earned credits that an instance can have: 24 hours of earning. Launch credits come on top.
 * @throws RangeError if a figure is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 */
export function accrualLimit(figures: BurstableFigures): number {
	return creditsPerHour(figures) * accrualHours.hours;
}

/** Credits that an hour at some utilization costs. @throws RangeError */
export function spendPerHour({ vcpu }: BurstableFigures, utilizationPercent: number): number {
	return creditsSpent(vcpu, utilizationPercent, minutesPerHour);
}
