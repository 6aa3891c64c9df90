/**
 * What each fault did, and how long the group took to get over it: until as much capacity serves at full rate as before, or as much
 * as the group still wants if that is less, and the requests that the fault dropped are no longer dropped.
 */
import { interruptionNoticeSeconds } from '../ec2/spotInterruption';
import type { FleetCounts } from '../group/fleet';
import type { LoadModel } from '../load/loadModel';
import type { Fault } from '../scenario/faults';
import type { FaultSummary } from './result';

export type BegunFault = Pick<FaultSummary, 'kind' | 'zone' | 'atSeconds' | 'lostInstances'>;

export interface FaultAccounts {
	/** @param counts as they were before the fault */
	begin(fault: BegunFault, index: number, counts: FleetCounts): void;
	/** Looks at new counts. While a fault lasts, capacity that is lost again counts as not back. */
	look(counts: FleetCounts, nowSeconds: number): void;
	/** In the order of the scenario's faults; also those that nothing told of. */
	summaries(): readonly FaultSummary[];
}

interface FaultAccount extends BegunFault {
	readonly capacityBefore: number;
	readonly unitsBefore: number;
	readonly droppedBefore: number;
	back: { readonly atSeconds: number; readonly dropped: number } | null;
}

/**
 * @param faults of the scenario
 * @param durationSeconds of the run
 */
export function createFaultAccounts(load: LoadModel, faults: readonly Fault[], durationSeconds: number): FaultAccounts {
	const accounts: (FaultAccount | undefined)[] = faults.map(() => undefined);

	function summaryOf(fault: Fault, account: FaultAccount | undefined): FaultSummary {
		const { kind, atSeconds } = fault;
		const zone = 'zone' in fault ? fault.zone : null;
		if (account === undefined) { return { kind, zone, atSeconds, lostInstances: 0, droppedRequests: 0, recoverySeconds: 0 }; }
		const { lostInstances, back, droppedBefore } = account;
		const calmSeconds = back === null ? null : endOfDropping(account.atSeconds, Math.max(back.atSeconds, endOf(fault)));
		const dropped = calmSeconds === null ? load.totals.dropped : Math.max(back!.dropped, droppedUntil(calmSeconds));
		return {
			kind, zone, atSeconds, lostInstances, droppedRequests: Math.max(0, dropped - droppedBefore),
			recoverySeconds: calmSeconds === null ? null : Math.max(back!.atSeconds, calmSeconds) - atSeconds,
		};
	}

	/** The end of the last dropping that began in that time; its beginning without one, `null` if it goes on to the end of the run. */
	function endOfDropping(fromSeconds: number, toSeconds: number): number | null {
		const end = load.episodes.reduce((latest, { startSeconds, endSeconds }) => startSeconds >= fromSeconds && startSeconds <= toSeconds ? endSeconds : latest, fromSeconds);
		return end >= durationSeconds ? null : end;
	}

	function droppedUntil(seconds: number): number {
		return load.episodes.reduce((sum, { endSeconds, droppedRequests }) => endSeconds <= seconds ? sum + droppedRequests : sum, 0);
	}

	return {
		begin(fault, index, { capacityPerSecond, servingUnits }) {
			accounts[index] = { ...fault, capacityBefore: capacityPerSecond, unitsBefore: servingUnits, droppedBefore: load.totals.dropped, back: null };
		},
		look(counts, nowSeconds) {
			accounts.forEach((account, index) => {
				if (account === undefined || (account.back !== null && nowSeconds > endOf(faults[index]!))) { return; }
				const isBackNow = isBack(account, counts);
				if (!isBackNow) { account.back = null; }
				if (isBackNow && account.back === null) { account.back = { atSeconds: nowSeconds, dropped: load.totals.dropped }; }
			});
		},
		summaries: () => faults.map((fault, index) => summaryOf(fault, accounts[index])),
	};
}

/** Sums of rates come out a little different in another order. */
const tolerance = 1e-9;

function isBack({ capacityBefore, unitsBefore }: FaultAccount, { capacityPerSecond, desiredUnits }: FleetCounts): boolean {
	const wanted = unitsBefore === 0 ? 0 : Math.min(1, desiredUnits / unitsBefore);
	return capacityPerSecond >= capacityBefore * wanted * (1 - tolerance);
}

/** Until when a fault does harm of its own. Interrupted Spot Instances are lost only after their notice; most others at once. */
function endOf(fault: Fault): number {
	if (fault.kind === 'spot-interruption') { return fault.atSeconds + (fault.rebalanceRecommendationSeconds ?? 0) + interruptionNoticeSeconds('terminate'); }
	return 'durationSeconds' in fault ? fault.atSeconds + fault.durationSeconds : fault.atSeconds;
}
