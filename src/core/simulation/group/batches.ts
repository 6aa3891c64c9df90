/** Instances that reach the end of a state together, so that one event serves for all of them. Must never know what the states mean. */
import type { EventKind } from '../engine/engine';
import { settle, type Run } from '../run';
import type { LifecycleState, SimulatedInstance } from './simulatedInstance';

export interface Batches {
	/** What becomes of instances that are in that state until it is over; whatever became of others in the meantime is left alone. */
	on(state: LifecycleState, handle: (instances: readonly SimulatedInstance[]) => void): EventKind;
	/** Ends the present state of the instances after so many seconds; to be called after they came into it. */
	schedule(instances: readonly SimulatedInstance[], seconds: number, kind: EventKind): void;
	/** Keeps instances together. @returns the number under which `get` finds them */
	add(instances: readonly SimulatedInstance[]): number;
	get(batch: number): readonly SimulatedInstance[];
}

export function createBatches(run: Run): Batches {
	const { engine } = run;
	const batches: (readonly SimulatedInstance[])[] = [];
	const add = (instances: readonly SimulatedInstance[]): number => batches.push(instances) - 1;
	const get = (batch: number): readonly SimulatedInstance[] => batches[batch]!;
	return {
		add, get,
		on: (state, handle) => engine.on((batch) => {
			const due = get(batch).filter((instance) => instance.state === state && instance.dueSeconds === engine.now());
			if (due.length === 0) { return; }
			handle(due);
			settle(run);
		}),
		schedule(instances, seconds, kind) {
			if (instances.length === 0) { return; }
			const end = engine.now() + seconds;
			for (const instance of instances) { instance.dueSeconds = end; }
			engine.schedule(end, kind, add(instances));
		},
	};
}
