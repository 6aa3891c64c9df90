/** Do CPU credits last at the CPU that the policies hold? */
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { hourOf, overloadPercent, type Probe } from './probe';

const daySeconds = 86_400;

/** A day under a steady load, from a full balance: the best that can be. */
export const credits: Probe = {
	prepare(group) {
		const { scenario, cpuPercent, requestsPerUnit } = group;
		const { burstable, mixedInstances } = scenario.launch;
		if (burstable === null || cpuPercent === undefined || mixedInstances !== null) { return undefined; }
		const desired = scenario.group.desiredCapacity ?? scenario.group.minSize;
		return {
			...hourOf(group, 'a day of CPU credits', { requestsPerSecond: desired * requestsPerUnit * cpuPercent / 100, desiredCapacity: desired }),
			startClockSeconds: 0, durationSeconds: daySeconds,
		};
	},
	judge({ cpuPercent = 0 }, scenario, { summary, activities }) {
		const { burstable, instanceType } = scenario.launch;
		return {
			kind: 'credits', scenario, verdict: summary.verdict, overloadPercent: overloadPercent(summary), droppingSeconds: summary.droppingSeconds,
			creditMode: burstable?.creditMode ?? 'standard', instanceType, baselinePercent: burstable?.baselinePercent ?? 0, cpuPercent,
			emptyAfterSeconds: activities.find(({ kind }) => kind === 'credits-empty')?.atSeconds ?? null, surplusUsdPerInstanceDay: surplusOf(scenario, cpuPercent),
		};
	},
};

/** What one instance pays in a day once nothing is saved: every vCPU-hour above the baseline. Source: AWS's page on unlimited mode, see surplusPrice. */
function surplusOf({ launch: { burstable, vcpu } }: Scenario, cpuPercent: number): number | null {
	if (burstable === null || burstable.creditMode === 'standard') { return 0; }
	const { surplusUsdPerVcpuHour: price, baselinePercent } = burstable;
	return price === null ? null : vcpu * Math.max(0, cpuPercent - baselinePercent) / 100 * 24 * price;
}
