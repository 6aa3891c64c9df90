/**
 * How busy the CPUs of instances are: since launch, and since a period began. Must never know what is made of it.
 * The load model counts by class of alike instances, so that nothing is done for an instance that stays in its class.
 */
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Run } from '../run';

/** Counts seconds of full CPU since it was last started. */
export interface BusyMeter {
	/** When it was last started. */
	readonly startSeconds: number;
	/** Of one instance, seconds ≥ 0. */
	busyOf(instance: SimulatedInstance): number;
	/** Of one instance that has been in the class all the time, seconds ≥ 0. */
	busyOfClass(classId: number): number;
	/** Whether the instance is as busy as all others that have been in its class all the time. */
	isLikeItsClass(instance: SimulatedInstance): boolean;
	/** To be called before an instance leaves its class. */
	keepStart(instance: SimulatedInstance): void;
	/** Starts again; the load must have been advanced to now. */
	restart(): void;
}

/** Seconds of full CPU of an instance since its launch; the load must have been advanced to now. */
export function busySecondsOf({ load }: Run, { classId, busyBefore, busyAtEntry }: SimulatedInstance): number {
	return classId === -1 ? busyBefore : busyBefore + (load.busyByClass[classId]! - busyAtEntry);
}

/** Keeps the count of an instance that is about to go over to another class (−1 is none); the load must have been advanced to now. */
export function moveBusy(run: Run, instance: SimulatedInstance, classId: number): void {
	for (const meter of run.meters) { meter.keepStart(instance); }
	instance.busyBefore = busySecondsOf(run, instance);
	instance.busyAtEntry = run.load.busyByClass[classId] ?? 0;
}

/** Starts a meter, and lets the run know of it. */
export function createBusyMeter(run: Run): BusyMeter {
	const { busyByClass } = run.load;
	/** By instance that has changed its class since: seconds of full CPU from launch to the start. */
	const starts = new Map<number, number>();
	let busyAtStart: readonly number[] = [...busyByClass];
	let startSeconds = run.engine.now();

	function startOf(instance: SimulatedInstance): number {
		return starts.get(instance.id) ?? startInClass(instance);
	}

	/** The same of an instance that has been in its class since before the start. */
	function startInClass({ classId, busyBefore, busyAtEntry }: SimulatedInstance): number {
		return classId === -1 ? busyBefore : busyBefore + ((busyAtStart[classId] ?? 0) - busyAtEntry);
	}

	const meter: BusyMeter = {
		get startSeconds() { return startSeconds; },
		busyOf: (instance) => busySecondsOf(run, instance) - startOf(instance),
		busyOfClass: (classId) => (busyByClass[classId] ?? 0) - (busyAtStart[classId] ?? 0),
		isLikeItsClass: (instance) => startOf(instance) === startInClass(instance),
		keepStart(instance) { starts.set(instance.id, startOf(instance)); },
		restart() {
			busyAtStart = [...busyByClass];
			startSeconds = run.engine.now();
			starts.clear();
		},
	};
	run.meters.push(meter);
	return meter;
}
