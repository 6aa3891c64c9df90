/** Adds up instance-hours over a run, time below the desired capacity, and what each fault did. Must never hold a price. */
import type { FleetCounts } from '../group/fleet';
import type { LaunchOption } from '../group/launchOptions';
import type { LoadModel } from '../load/loadModel';
import { createFaultAccounts, type BegunFault } from './faultAccounts';
import type { FaultSummary } from './result';
import type { Fault } from '../scenario/faults';

export interface Accounting {
	/** Adds the time since the last call with the counts as they were. */
	advanceTo(seconds: number): void;
	/** Takes over new counts. */
	setCounts(counts: FleetCounts): void;
	/** A fault begins; to be called before the counts change. */
	beginFault(fault: BegunFault, index: number): void;
	readonly counts: FleetCounts;
	/** Instance-seconds that are billed, the warm pool aside. */
	billedSeconds(): number;
	/** The same by launch option; live. */
	readonly billedByOption: readonly number[];
	/** Instance-seconds of the warm pool in which its instances run. */
	warmPoolRunningSeconds(): number;
	/** Instance-seconds in which an instance has its volumes, in whatever state. */
	aliveSeconds(): number;
	/** Seconds in which less served than was desired. */
	belowTargetSeconds(): number;
	lowestServing(): number;
	highestServing(): number;
	/** One entry for each fault of the scenario, by its index. */
	faultSummaries(): readonly FaultSummary[];
}

export interface AccountingOptions {
	/** Zones of the group. */
	readonly zoneCount: number;
	readonly options: readonly LaunchOption[];
	readonly faults: readonly Fault[];
	/** Seconds of the run. */
	readonly durationSeconds: number;
}

export function createAccounting(load: LoadModel, { zoneCount, options, faults, durationSeconds }: AccountingOptions): Accounting {
	const faultAccounts = createFaultAccounts(load, faults, durationSeconds);
	const billedByOption = options.map(() => 0);
	let clock = 0;
	let billed = 0;
	let lowest = Infinity;
	let highest = 0;
	let warmPoolRunning = 0;
	let alive = 0;
	let belowTarget = 0;
	let counts: FleetCounts = {
		serving: 0, starting: 0, draining: 0, lost: 0, standby: 0, warmPool: 0, warmPoolRunning: 0, servingUnits: 0, desiredUnits: 0, capacityPerSecond: 0,
		servingByZone: new Array<number>(zoneCount).fill(0), billedByOption: options.map(() => 0),
	};

	return {
		get counts() { return counts; },
		advanceTo(seconds) {
			const elapsed = seconds - clock;
			if (elapsed === 0) { return; }
			for (let option = 0; option < billedByOption.length; option++) {
				const instanceSeconds = counts.billedByOption[option]! * elapsed;
				billedByOption[option]! += instanceSeconds;
				billed += instanceSeconds;
			}
			const { serving, starting, draining, lost, standby, warmPool } = counts;
			alive += (serving + starting + draining + lost + standby + warmPool) * elapsed;
			warmPoolRunning += counts.warmPoolRunning * elapsed;
			if (counts.servingUnits < counts.desiredUnits) { belowTarget += elapsed; }
			clock = seconds;
		},
		setCounts(newCounts) {
			counts = newCounts;
			lowest = Math.min(lowest, counts.serving);
			highest = Math.max(highest, counts.serving);
			faultAccounts.look(counts, clock);
		},
		beginFault: (fault, index) => { faultAccounts.begin(fault, index, counts); },
		billedSeconds: () => billed,
		billedByOption,
		warmPoolRunningSeconds: () => warmPoolRunning,
		aliveSeconds: () => alive,
		belowTargetSeconds: () => belowTarget,
		lowestServing: () => lowest,
		highestServing: () => highest,
		faultSummaries: () => faultAccounts.summaries(),
	};
}
