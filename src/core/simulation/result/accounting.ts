/** Adds up instance-hours over a run, time below the desired capacity, and what each fault did. */
import type { FleetCounts } from '../group/fleet';
import type { LaunchOption } from '../group/launchOptions';
import type { LoadModel } from '../load/loadModel';
import type { FaultSummary } from './result';

export interface Accounting {
	/** Adds the time since the last call with the counts as they were. */
	advanceTo(seconds: number): void;
	/** Takes over new counts. */
	setCounts(counts: FleetCounts): void;
	/** A fault begins; to be called before the counts change. */
	beginFault(fault: Pick<FaultSummary, 'kind' | 'zone' | 'atSeconds' | 'lostInstances'>, index: number): void;
	readonly counts: FleetCounts;
	/** Instance-seconds that are billed, the warm pool aside. */
	billedSeconds(): number;
	/** The same by launch option; live. */
	readonly billedByOption: readonly number[];
	/** Instance-seconds of the warm pool. */
	warmPoolSeconds(): number;
	/** Seconds in which less served than was desired. */
	belowTargetSeconds(): number;
	lowestServing(): number;
	highestServing(): number;
	/** One entry for each fault of the scenario, by its index. */
	faultSummaries(): readonly (FaultSummary | undefined)[];
}

interface FaultAccount extends Pick<FaultSummary, 'kind' | 'zone' | 'atSeconds' | 'lostInstances'> {
	readonly servingBefore: number;
	readonly droppedBefore: number;
	recovered: { readonly seconds: number; readonly dropped: number } | null;
}

/** @param zoneCount zones of the group */
export function createAccounting(load: LoadModel, zoneCount: number, options: readonly LaunchOption[]): Accounting {
	const faults: (FaultAccount | undefined)[] = [];
	let clock = 0;
	let billed = 0;
	let lowest = Infinity;
	let highest = 0;
	let warmPool = 0;
	let belowTarget = 0;
	const billedByOption = options.map(() => 0);
	let counts: FleetCounts = {
		serving: 0, starting: 0, draining: 0, lost: 0, standby: 0, warmPool: 0, servingUnits: 0, desiredUnits: 0,
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
			warmPool += counts.warmPool * elapsed;
			if (counts.servingUnits < counts.desiredUnits) { belowTarget += elapsed; }
			clock = seconds;
		},
		setCounts(newCounts) {
			counts = newCounts;
			lowest = Math.min(lowest, counts.serving);
			highest = Math.max(highest, counts.serving);
			for (const fault of faults) {
				if (fault === undefined || fault.recovered !== null || counts.serving < fault.servingBefore || clock <= fault.atSeconds) { continue; }
				fault.recovered = { seconds: clock - fault.atSeconds, dropped: load.totals.dropped };
			}
		},
		beginFault(fault, index) {
			faults[index] = { ...fault, servingBefore: counts.serving, droppedBefore: load.totals.dropped, recovered: null };
		},
		billedSeconds: () => billed,
		billedByOption,
		warmPoolSeconds: () => warmPool,
		belowTargetSeconds: () => belowTarget,
		lowestServing: () => lowest,
		highestServing: () => highest,
		faultSummaries: () => Array.from(faults, (fault) => fault && {
			kind: fault.kind, zone: fault.zone, atSeconds: fault.atSeconds, lostInstances: fault.lostInstances,
			droppedRequests: (fault.recovered?.dropped ?? load.totals.dropped) - fault.droppedBefore,
			recoverySeconds: fault.lostInstances === 0 ? 0 : fault.recovered?.seconds ?? null,
		}),
	};
}
