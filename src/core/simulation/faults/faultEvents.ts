/** When faults begin and end, and whom they hit. Must never hold a rule of AWS. */
import { drawInstances } from '../group/drawInstances';
import type { SimulatedInstance } from '../group/simulatedInstance';
import { settle, type Run } from '../run';
import type { Fault, FaultKind, FaultOfKind } from '../scenario/faults';

export interface FaultHandlers<K extends FaultKind> {
	/** @param index of the fault in the scenario */
	begin(fault: FaultOfKind<K>, index: number): void;
	/** For faults that last; one that would end behind the run does not end. */
	end?(fault: FaultOfKind<K>, index: number): void;
}

/** Lets all faults of a kind begin and end at their times, with load and accounts brought up to then, and the group look at what changed. */
export function onFaults<K extends FaultKind>(run: Run, kind: K, handlers: FaultHandlers<K>): void {
	const { engine, scenario } = run;
	const eventOf = (handle: FaultHandlers<K>['begin']): number => engine.on((index) => {
		bringUpToDate(run);
		handle(scenario.faults[index] as FaultOfKind<K>, index);
		settle(run);
	});
	const begin = eventOf((fault, index) => handlers.begin(fault, index));
	const end = eventOf((fault, index) => handlers.end?.(fault, index));
	scenario.faults.forEach((fault, index) => {
		if (fault.kind !== kind) { return; }
		engine.schedule(fault.atSeconds, begin, index);
		if (handlers.end !== undefined && 'durationSeconds' in fault) { engine.schedule(fault.atSeconds + fault.durationSeconds, end, index); }
	});
}

/** Brings load and accounts up to now; to be called before something changes. */
export function bringUpToDate({ engine, load, accounting }: Run): void {
	load.advanceTo(engine.now());
	accounting.advanceTo(engine.now());
}

/**
 * Begins the account of a fault; to be called before anything changes.
 * @param hit instances that the fault hits, integer ≥ 0
 */
export function beginAccount({ accounting }: Run, fault: Fault, index: number, hit: number): void {
	accounting.beginFault({ kind: fault.kind, zone: 'zone' in fault ? fault.zone : null, atSeconds: fault.atSeconds, lostInstances: hit }, index);
}

/**
 * The instances that a fault hits: at random among those in service, each with a draw of its own, so that neither another fault nor
 * another instance changes who is hit.
 * @param index of the fault in the scenario
 * @param isCandidate tells further which instances the fault can hit
 * @returns by id; fewer than `count` where there are fewer
 */
export function chooseInstances(
	run: Run, index: number, { count, zone }: { readonly count: number; readonly zone: string | null }, isCandidate: (instance: SimulatedInstance) => boolean = () => true,
): readonly SimulatedInstance[] {
	const candidates = run.fleet.alive.filter((instance) => instance.state === 'InService' && instance.isPowered && instance.endingSeconds === null
		&& (zone === null || run.zones[instance.zone]!.name === zone) && isCandidate(instance));
	return drawInstances(run, `fault ${index}`, candidates, count);
}
