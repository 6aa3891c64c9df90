/** How long the CPU credits of a burstable instance carry a load. */
import { accrualHours } from '../../core/facts/burstableFigures';
import type { Facts } from '../../core/facts/facts';
import { accrualLimit, creditsPerHour, spendPerHour } from '../../core/simulation/cpuCredits/earning';

export interface CreditTime {
	/** Utilization of each vCPU that earning pays for, 0–100. */
	readonly baselinePercent: number;
	readonly creditsPerHour: number;
	/** Credits when everything that can be saved up is saved up. */
	readonly fullBalance: number;
	/** Hours from a full balance to none at the load; `null` at or below the baseline, where they never run out. */
	readonly hours: number | null;
	readonly unlimitedByDefault: boolean;
}

/**
 * @param utilizationPercent average over the vCPUs, 0–100
 * @returns `undefined` for a type that is not burstable, or not known
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 */
export function creditTime(instanceType: string, utilizationPercent: number, facts: Facts): CreditTime | undefined {
	const type = facts.instanceType(instanceType);
	const burstable = type?.burstable ?? null;
	if (type?.vcpu === null || type?.vcpu === undefined || burstable === null) { return undefined; }
	const figures = { vcpu: type.vcpu, baselinePercent: burstable.baselinePercentPerVcpu };
	const losing = spendPerHour(figures, Math.min(100, Math.max(0, utilizationPercent))) - creditsPerHour(figures);
	return {
		baselinePercent: burstable.baselinePercentPerVcpu,
		creditsPerHour: burstable.creditsPerHour,
		fullBalance: burstable.creditsPerHour * accrualHours.hours,
		hours: losing <= 0 ? null : accrualLimit(figures) / losing,
		unlimitedByDefault: burstable.unlimitedByDefault,
	};
}
