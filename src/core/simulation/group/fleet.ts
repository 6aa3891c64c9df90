/**
 * The instances of a group during a run, and who of them takes requests.
 * Nearly all instances serve and do nothing else. Those are called steady and only counted, so that what looks at the fleet after
 * every change looks at the few others.
 */
import type { InstanceLifeline } from '../result/result';

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
	/** Whether nothing about it can change but by its end; said by `Fleet.makeSteady`, ended by `Fleet.beginEnd`. */
	isSteady: boolean;
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
	/** Of those alive, the ones that are not steady, in order of launch. */
	readonly changing: readonly SimulatedInstance[];
	/** Steady instances by zone; live. */
	readonly steadyByZone: readonly number[];
	steadyCount(): number;
	/** Takes those that hold the condition out of `changing`; each must serve, and do so until its end begins. */
	makeSteady(isSteady: (instance: SimulatedInstance) => boolean): void;
	launch(zone: number, launchId: number, isForRebalance: boolean): SimulatedInstance;
	/** Begins the end of an instance; the first reason stays. From here on no metric averages over it. */
	beginEnd(instance: SimulatedInstance, reason: NonNullable<InstanceLifeline['endReason']>): void;
	/** Ends instances whose end has begun. */
	terminate(instances: readonly SimulatedInstance[]): void;
}

/**
 * @param now seconds on the clock of the run
 * @param zoneCount zones of the group
 */
export function createFleet(now: () => number, zoneCount: number): Fleet {
	const all: SimulatedInstance[] = [];
	const alive: SimulatedInstance[] = [];
	const changing: SimulatedInstance[] = [];
	const steadyByZone = new Array<number>(zoneCount).fill(0);
	let steadyCount = 0;

	function countSteady(instance: SimulatedInstance, step: 1 | -1): void {
		instance.isSteady = step === 1;
		steadyByZone[instance.zone]! += step;
		steadyCount += step;
	}

	return {
		all,
		alive,
		changing,
		steadyByZone,
		steadyCount: () => steadyCount,
		makeSteady(isSteady) {
			keep(changing, (instance) => {
				if (!isSteady(instance)) { return true; }
				countSteady(instance, 1);
				return false;
			});
		},
		launch(zone, launchId, isForRebalance) {
			const instance = createInstance({ id: all.length + 1, zone, launchSeconds: now(), launchId, isForRebalance });
			all.push(instance);
			alive.push(instance);
			changing.push(instance);
			return instance;
		},
		beginEnd(instance, reason) {
			instance.endingSeconds ??= now();
			instance.endReason ??= reason;
			if (!instance.isSteady) { return; }
			countSteady(instance, -1);
			changing.splice(placeOf(changing, instance), 0, instance);
		},
		terminate(instances) {
			for (const instance of instances) {
				instance.state = 'terminated';
				instance.terminatedSeconds = now();
				instance.isPowered = false;
				instance.isAnswering = false;
				instance.target = 'unregistered';
			}
			removeTerminated(alive, instances);
			removeTerminated(changing, instances);
		},
	};
}

type LaunchedInstance = Pick<SimulatedInstance, 'id' | 'zone' | 'launchSeconds' | 'launchId' | 'isForRebalance'>;

function createInstance({ id, zone, launchSeconds, launchId, isForRebalance }: LaunchedInstance): SimulatedInstance {
	// Written out, not spread: an object with a spread takes several times as long to create and to read.
	return {
		id, zone, launchSeconds, launchId, isForRebalance, state: 'pending', isPowered: true, isAnswering: false, target: 'unregistered', streak: 0,
		answerChangeSeconds: launchSeconds, inServiceSeconds: Infinity, isServing: false, isSteady: false,
		busyBase: 0, busyInMinute: 0, busyLastMinute: 0, lossId: null, unhealthyId: null,
		servingSeconds: null, endingSeconds: null, terminatedSeconds: null, endReason: null,
	};
}

/** Takes out of a list what the condition does not hold for. */
function keep(instances: SimulatedInstance[], isKept: (instance: SimulatedInstance) => boolean): void {
	let kept = 0;
	for (const instance of instances) {
		if (isKept(instance)) { instances[kept++] = instance; }
	}
	instances.length = kept;
}

/** Takes instances that are terminated out of a list by id: several in one go, as they end by the thousand. */
function removeTerminated(list: SimulatedInstance[], ended: readonly SimulatedInstance[]): void {
	if (ended.length > 1) { keep(list, ({ state }) => state !== 'terminated'); }
	if (ended.length === 1) { list.splice(placeOf(list, ended[0]!), 1); }
}

/** Where the instance is, or belongs, in a list by id. */
function placeOf(instances: readonly SimulatedInstance[], { id }: SimulatedInstance): number {
	let low = 0;
	let high = instances.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (instances[middle]!.id < id) { low = middle + 1; } else { high = middle; }
	}
	return low;
}

/** Whether the group counts the instance toward its desired capacity. */
export function isActive({ state }: SimulatedInstance): boolean {
	return state === 'pending' || state === 'in-service';
}

/** Active instances by zone. */
export function activeByZone({ steadyByZone, changing }: Fleet): number[] {
	const counts = [...steadyByZone];
	for (const instance of changing) {
		if (isActive(instance)) { counts[instance.zone]! += 1; }
	}
	return counts;
}

/** Active instances of all zones. */
export function activeCount({ steadyCount, changing }: Fleet): number {
	return steadyCount() + changing.filter(isActive).length;
}

/** The instance as the result shows it. */
export function lifelineOf(instance: SimulatedInstance, zones: readonly string[]): InstanceLifeline {
	const { id, launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason } = instance;
	return { id, zone: zones[instance.zone]!, launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason };
}
