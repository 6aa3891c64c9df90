/** Does scaling out keep up when the load doubles? */
import { isHeldByCredits } from './knownGroup';
import { hourOf, overloadPercent, quietSeconds, type Probe } from './probe';

/** A campaign or a news item, not an attack: time enough for a group that scales well. */
const riseSeconds = 900;

/** A policy acts above its level; just below it nothing happens. */
const restingShare = 0.95;

/** From the CPU that the policies hold, at the desired capacity; a group that cannot grow is not asked. */
export const loadDoubling: Probe = {
	prepare(group) {
		const { scenario, cpuPercent, requestsPerUnit } = group;
		const { minSize, maxSize, desiredCapacity } = scenario.group;
		const desired = desiredCapacity ?? minSize;
		if (cpuPercent === undefined || desired >= maxSize || isHeldByCredits(group)) { return undefined; }
		const requestsPerSecond = desired * requestsPerUnit * cpuPercent / 100 * restingShare;
		return {
			...hourOf(group, 'the load doubles', { requestsPerSecond, desiredCapacity: desired }),
			load: { kind: 'points', points: [{ atSeconds: quietSeconds, requestsPerSecond }, { atSeconds: quietSeconds + riseSeconds, requestsPerSecond: 2 * requestsPerSecond }] },
		};
	},
	judge({ cpuPercent = 0, requestsPerUnit }, scenario, { summary }) {
		const { maxSize } = scenario.group;
		return {
			kind: 'load-doubling', scenario, verdict: summary.verdict, overloadPercent: overloadPercent(summary), droppingSeconds: summary.droppingSeconds,
			cpuPercent, riseSeconds, highestInService: summary.highestInService, maxSize,
			isMaxTooSmall: summary.peakRequestsPerSecond > maxSize * requestsPerUnit,
		};
	},
};
