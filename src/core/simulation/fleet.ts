/** The instances of a group during a run, and who of them takes requests. */
import type { InstanceLifeline } from './result';

export type LifecycleState = 'pending' | 'in-service' | 'terminating' | 'terminated';

/**
 * What the load balancer thinks of an instance. `initial` has never passed a check.
 * Without a load balancer an instance stays `unregistered`.
 */
export type TargetState = 'unregistered' | 'initial' | 'healthy' | 'unhealthy' | 'draining';

export interface SimulatedInstance {
	/** From 1, in order of launch; also its place in `Fleet.all` plus one. */
	readonly id: number;
	/** Index into the group's zones. */
	readonly zone: number;
	readonly launchSeconds: number;
	/** The activity that launched it. */
	readonly launchId: number;
	state: LifecycleState;
	/** False once its zone lost power. */
	isPowered: boolean;
	/** Whether its application answers. */
	isAnswering: boolean;
	target: TargetState;
	/** Health checks in a row that speak against `target`. */
	streak: number;
	/** When `isAnswering` changed last. */
	answerChangeSeconds: number;
	inServiceSeconds: number;
	/** Whether it serves requests right now. */
	isServing: boolean;
	/** Sum of `LoadTotals.busySeconds` when it began to serve. */
	busyBase: number;
	/** Seconds of full CPU in the current minute, without the current stretch of serving. */
	busyInMinute: number;
	/** Seconds of full CPU in the last whole minute. */
	busyLastMinute: number;
	/** Launched beyond desired capacity to move another away; one other ends when it is ready. */
	isForRebalance: boolean;
	/** The activity by which it was lost; `null` while it was not. */
	lossId: number | null;
	/** The activity by which the load balancer called it unhealthy; `null` while it did not. */
	unhealthyId: number | null;
	servingSeconds: number | null;
	endingSeconds: number | null;
	terminatedSeconds: number | null;
	endReason: InstanceLifeline['endReason'];
}

/** How many are in which state; what the series show. */
export interface FleetCounts {
	serving: number;
	/** Get requests and answer none. */
	dead: number;
	starting: number;
	draining: number;
	lost: number;
	/** Serving, by zone. */
	readonly servingByZone: number[];
}

export interface Fleet {
	/** Every instance ever launched, by id. */
	readonly all: readonly SimulatedInstance[];
	/** Those that are not terminated, in order of launch. */
	readonly alive: readonly SimulatedInstance[];
	launch(zone: number, launchId: number, isForRebalance: boolean): SimulatedInstance;
	/** Begins the end of an instance; the first reason stays. */
	beginEnd(instance: SimulatedInstance, reason: NonNullable<InstanceLifeline['endReason']>): void;
	terminate(instance: SimulatedInstance): void;
}

/** @param now seconds on the clock of the run */
export function createFleet(now: () => number): Fleet {
	const all: SimulatedInstance[] = [];
	const alive: SimulatedInstance[] = [];
	return {
		all,
		alive,
		launch(zone, launchId, isForRebalance) {
			const instance: SimulatedInstance = {
				id: all.length + 1, zone, launchSeconds: now(), launchId, state: 'pending', isPowered: true, isAnswering: false,
				target: 'unregistered', streak: 0, answerChangeSeconds: now(), inServiceSeconds: Infinity, isServing: false, busyBase: 0,
				busyInMinute: 0, busyLastMinute: 0, isForRebalance, lossId: null, unhealthyId: null,
				servingSeconds: null, endingSeconds: null, terminatedSeconds: null, endReason: null,
			};
			all.push(instance);
			alive.push(instance);
			return instance;
		},
		beginEnd(instance, reason) {
			instance.endingSeconds ??= now();
			instance.endReason ??= reason;
		},
		terminate(instance) {
			instance.state = 'terminated';
			instance.terminatedSeconds = now();
			instance.isPowered = false;
			instance.isAnswering = false;
			instance.target = 'unregistered';
			alive.splice(alive.indexOf(instance), 1);
		},
	};
}

/** Whether the group counts the instance toward its desired capacity. */
export function isActive({ state }: SimulatedInstance): boolean {
	return state === 'pending' || state === 'in-service';
}

/** Active instances by zone. */
export function activeByZone(fleet: Fleet, zoneCount: number): readonly number[] {
	const counts = new Array<number>(zoneCount).fill(0);
	for (const instance of fleet.alive) {
		if (isActive(instance)) { counts[instance.zone] = counts[instance.zone]! + 1; }
	}
	return counts;
}

/** The instance as the result shows it. */
export function lifelineOf(instance: SimulatedInstance, zones: readonly string[]): InstanceLifeline {
	const { id, launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason } = instance;
	return { id, zone: zones[instance.zone]!, launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason };
}
