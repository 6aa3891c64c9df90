/** Does the group survive the loss of one zone at full load? */
import { isHeldByCredits } from './knownGroup';
import { hourOf, overloadPercent, quietSeconds, type Probe } from './probe';

/** Full load: the group is at its maximum, and as busy as its policies let it become there. */
export const zoneLoss: Probe = {
	prepare(group) {
		const { scenario, cpuPercent, requestsPerUnit, hasZones } = group;
		const { zones, maxSize } = scenario.group;
		const [zone] = zones;
		if (cpuPercent === undefined || !hasZones || zones.length < 2 || zone === undefined || maxSize < zones.length || isHeldByCredits(group)) { return undefined; }
		const hour = hourOf(group, 'zone loss at full load', { requestsPerSecond: maxSize * requestsPerUnit * cpuPercent / 100, desiredCapacity: maxSize });
		return { ...hour, faults: [{ kind: 'zone-impairment', impairment: 'power', zone, atSeconds: quietSeconds, durationSeconds: 2700 }] };
	},
	judge({ cpuPercent = 0 }, scenario, { summary, series }) {
		const [fault] = summary.faults;
		return {
			kind: 'zone-loss', scenario, verdict: summary.verdict, overloadPercent: overloadPercent(summary), droppingSeconds: summary.droppingSeconds,
			zoneCount: scenario.group.zones.length, lostInstances: fault?.lostInstances ?? 0, totalInstances: series.serving[0] ?? 0, cpuPercent,
			recoverySeconds: fault?.recoverySeconds ?? null,
		};
	},
};
