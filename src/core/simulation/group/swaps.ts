/**
 * Replacements that launch before the old instance ends (facts/aws-behaviour.md 1.8, instance maintenance policy): for each old instance a
 * new one is launched beyond the desired capacity, and the old one ends when the new one is in service, healthy and warm. One that fails
 * before is launched again, for as long as the old one is there.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html
 * Departs from AWS: how soon a launch that failed is tried again is an assumption of the scenario.
 */
import { refreshRouting } from '../loadBalancing/routing';
import type { EndReason } from '../result/result';
import { zoneNames, type Run } from '../run';
import type { CapacityKeeper } from './capacity';
import { activeUnits, isActive } from './fleet';
import { isReady } from './instanceHealth';
import type { SimulatedInstance } from './simulatedInstance';
import { createWaker } from './waker';

export interface SwapOrder {
	readonly olds: readonly SimulatedInstance[];
	readonly reason: EndReason;
	readonly causeId: number;
	/** Seconds ≥ 0 from InService until a new instance is ready. */
	readonly warmupSeconds: number;
}

export interface Swaps {
	begin(order: SwapOrder): void;
	/** Whether the instance ends as soon as its replacement is ready. */
	has(instance: SimulatedInstance): boolean;
	/** Old instances that are to end for this reason. */
	count(reason: EndReason): number;
	/** Lets the replacements of instances that end now, for another reason, be ordinary instances: to be called before the group is brought to its desired capacity. */
	release(ending: readonly SimulatedInstance[]): void;
	/** Gives up what has not been done for this reason: the old instances stay, replacements that are not ready end. */
	cancel(reason: EndReason, causeId: number): void;
}

interface Swap {
	readonly old: SimulatedInstance;
	readonly order: SwapOrder;
	/** Empty while none could be launched; with weights there can be several, or one for several old ones. */
	replacements: readonly SimulatedInstance[];
}

export function createSwaps(run: Run, keeper: CapacityKeeper): Swaps {
	const { engine, log, scenario } = run;
	const waker = createWaker(run);
	let swaps: readonly Swap[] = [];
	let nextTrySeconds = -Infinity;

	/** Launches for all swaps of one order that have no replacement; what is missing is tried again later. */
	function launch(order: SwapOrder, waiting: readonly Swap[]): void {
		if (run.suspended.has('Launch')) { return; }
		const olds = waiting.map(({ old }) => old);
		shareOut(keeper.launch(unitsOf(olds), order.causeId, order.reason, olds), waiting);
		if (waiting.some(({ replacements }) => replacements.length === 0)) { nextTrySeconds = engine.now() + scenario.assumptions.launchRetrySeconds; }
	}

	function relaunch(): void {
		const waiting = swaps.filter(({ replacements }) => replacements.length === 0);
		if (waiting.length === 0) { return; }
		if (engine.now() < nextTrySeconds) { return waker.wakeAt(nextTrySeconds); }
		nextTrySeconds = engine.now() + scenario.assumptions.launchRetrySeconds;
		for (const order of new Set(waiting.map((swap) => swap.order))) { launch(order, waiting.filter((swap) => swap.order === order)); }
		waker.wakeAt(nextTrySeconds);
	}

	/** Ends the old instances whose replacements are ready, unless the group is short of instances. */
	function finish(): void {
		if (run.suspended.has('Terminate')) { return; }
		const done = swaps.filter(({ replacements, order }) => replacements.length > 0 && replacements.every((instance) => isReadyOrWakes(instance, order)));
		if (done.length === 0 || isShort(run)) { return; }
		drop(done);
		let lastId: number | null = null;
		for (const { causeId, reason, olds } of byLaunch(done)) {
			lastId = log.record(causeId, { kind: 'terminate', count: olds.length, zones: zoneNames(run, olds), reason });
			keeper.end(olds, lastId, reason);
		}
		// With weights the new ones can be more or less than the old ones.
		keeper.reconcile(lastId);
		refreshRouting(run);
	}

	function isReadyOrWakes(instance: SimulatedInstance, { warmupSeconds }: SwapOrder): boolean {
		if (instance.state === 'InService') { waker.wakeAt(instance.inServiceSeconds + warmupSeconds); }
		return isReady(run, instance, warmupSeconds);
	}

	/** Old ones that ended otherwise leave an instance too many, unless the group wants it now. */
	function dropEnded(): void {
		const ended = swaps.filter(({ old }) => !isActive(old));
		for (const swap of swaps) { swap.replacements = swap.replacements.filter(isActive); }
		if (ended.length === 0) { return; }
		release(ended.map(({ old }) => old));
		keeper.reconcile(ended[0]!.order.causeId);
		refreshRouting(run);
	}

	function release(ending: readonly SimulatedInstance[]): void {
		const olds = new Set(ending);
		drop(swaps.filter(({ old }) => olds.has(old)));
	}

	/** Forgets swaps; their replacements are ordinary instances from here on. */
	function drop(dropped: readonly Swap[]): void {
		const all = new Set(dropped);
		swaps = swaps.filter((swap) => !all.has(swap));
		for (const { replacements } of dropped) {
			for (const instance of replacements) { instance.extraFor = null; }
		}
	}

	run.observers.push(() => {
		if (swaps.length === 0) { return; }
		dropEnded();
		finish();
		relaunch();
	});

	return {
		begin(order) {
			const added = order.olds.map((old): Swap => ({ old, order, replacements: [] }));
			swaps = [...swaps, ...added];
			launch(order, added);
			if (nextTrySeconds > engine.now()) { waker.wakeAt(nextTrySeconds); }
		},
		has: (instance) => swaps.some(({ old }) => old === instance),
		count: (reason) => swaps.filter(({ order }) => order.reason === reason).length,
		release,
		cancel(reason, causeId) {
			const cancelled = swaps.filter(({ order }) => order.reason === reason);
			const ending = new Set(cancelled.flatMap(({ replacements }) => replacements).filter(isActive));
			drop(cancelled);
			keeper.end([...ending], causeId, reason);
		},
	};
}

/** Shares launched instances out, in order: to each old one as many as make up its weight; what one has too much is for the next one, too. */
function shareOut(launched: readonly SimulatedInstance[], swaps: readonly Swap[]): void {
	let next = 0;
	let left = 0;
	for (const swap of swaps) {
		const replacements = left > 0 ? [launched[next - 1]!] : [];
		while (left < swap.old.option.weight && next < launched.length) {
			replacements.push(launched[next]!);
			left += launched[next++]!.option.weight;
		}
		left = Math.max(0, left - swap.old.option.weight);
		swap.replacements = replacements;
	}
}

function unitsOf(instances: readonly SimulatedInstance[]): number {
	return instances.reduce((units, { option }) => units + option.weight, 0);
}

/** Whether the group has less than it wants, beside what it launched before others end. */
export function isShort({ fleet, desiredCapacity }: Run): boolean {
	return activeUnits(fleet) - unitsOf(fleet.changing.filter((instance) => instance.extraFor !== null && isActive(instance))) < desiredCapacity;
}

interface Ending {
	/** The launch of the replacement. */
	readonly causeId: number;
	readonly reason: EndReason;
	readonly olds: SimulatedInstance[];
}

function byLaunch(done: readonly Swap[]): readonly Ending[] {
	const endings = new Map<string, Ending>();
	for (const { old, order: { reason }, replacements } of done) {
		const causeId = replacements[0]!.launchId;
		const ending = endings.get(`${causeId} ${reason}`) ?? { causeId, reason, olds: [] };
		ending.olds.push(old);
		endings.set(`${causeId} ${reason}`, ending);
	}
	return [...endings.values()];
}
