/** Counts instances by what they do, for series and accounts. Must never decide what they do. */
import type { Run } from '../run';
import type { FleetCounts } from './fleet';
import type { SimulatedInstance } from './simulatedInstance';

/** The steady instances, counted. */
export function steadyCounts({ fleet: { steady }, desiredCapacity, scenario }: Run): FleetCounts {
	const areParkedRunning = scenario.group.warmPool?.poolState === 'Running';
	return {
		serving: steady.count, starting: 0, draining: 0, lost: 0, standby: 0, warmPool: steady.parked, warmPoolRunning: areParkedRunning ? steady.parked : 0,
		servingUnits: steady.units, desiredUnits: desiredCapacity, capacityPerSecond: 0, servingByZone: [...steady.byZone], billedByOption: [...steady.byOption],
	};
}

/** Adds an instance that is not steady. */
export function addToCounts(counts: FleetCounts, { isServing, isPowered, state, servingSeconds, zone, option }: SimulatedInstance): void {
	if (state.startsWith('Warmed:')) {
		counts.warmPool++;
		if (state !== 'Warmed:Stopped' && state !== 'Warmed:Hibernated') { counts.warmPoolRunning++; }
		return;
	}
	if (!isPowered) {
		counts.lost++;
		return;
	}
	if (state === 'Standby') {
		counts.standby++;
	} else if (isServing) {
		counts.serving++;
		counts.servingUnits += option.weight;
		counts.servingByZone[zone] = counts.servingByZone[zone]! + 1;
	} else if (state === 'Terminating' || state === 'Terminating:Wait') {
		counts.draining++;
	} else if (servingSeconds === null) {
		counts.starting++;
	} else {
		counts.lost++;
	}
	counts.billedByOption[option.index] = counts.billedByOption[option.index]! + 1;
}
