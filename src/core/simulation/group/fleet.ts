/**
 * The instances of a group during a run, and who of them takes requests.
 * Nearly all instances serve and do nothing else. Those are called steady and only counted, so that what looks at the fleet after
 * every change looks at the few others.
 */
import type { EndReason, InstanceLifeline } from '../result/result';
import type { VolumeLimits } from '../ebs/volumeBuckets';
import type { LaunchOption } from './launchOptions';
import type { LifecycleState, SimulatedInstance } from './simulatedInstance';

/** How many are in which state; what the series show. */
export interface FleetCounts {
	serving: number;
	starting: number;
	draining: number;
	lost: number;
	standby: number;
	/** Instances of the warm pool, in whatever state. */
	warmPool: number;
	/** Of these, the ones that are billed as running. */
	warmPoolRunning: number;
	/** Units that serve. */
	servingUnits: number;
	/** Desired capacity, in the same units. */
	desiredUnits: number;
	/** Requests per second that all who serve can serve together. */
	capacityPerSecond: number;
	/** Serving, by zone. */
	readonly servingByZone: number[];
	/** Billed as running instances, by launch option; the warm pool aside. */
	readonly billedByOption: number[];
}

/** What is told of an instance when it is launched. */
export interface LaunchedInstance {
	readonly zone: number;
	readonly launchId: number;
	readonly option: LaunchOption;
	readonly templateVersion: number;
	readonly bootSeconds: number;
	readonly ratePerSecond: number;
	readonly volumeLimits: VolumeLimits;
	/** In which it begins. */
	readonly state: 'Pending' | 'Warmed:Pending';
	readonly extraFor: EndReason | null;
}

export interface Fleet {
	/** Every instance ever launched, by id. */
	readonly all: readonly SimulatedInstance[];
	/** Those that are not terminated, in order of launch. */
	readonly alive: readonly SimulatedInstance[];
	/** Of those alive, the ones that are not steady, in order of launch. */
	readonly changing: readonly SimulatedInstance[];
	/** Terminated ones, in the order of their end. */
	readonly ended: readonly SimulatedInstance[];
	/** Grows with whatever changes who is there, or in which state; live. */
	readonly changes: number;
	/** Steady instances; live. */
	readonly steady: SteadyCounts;
	/** Takes those that hold the condition out of `changing`; each must serve, and do so until its end begins or it is made unsteady. */
	makeSteady(isSteady: (instance: SimulatedInstance) => boolean): void;
	/** Puts an instance back among the changing ones, before something other than its end changes about it. */
	unsettle(instance: SimulatedInstance): void;
	launch(launched: LaunchedInstance): SimulatedInstance;
	/** Moves an instance to a state, from now on; whatever was due by itself no longer is. */
	setState(instance: SimulatedInstance, state: LifecycleState): void;
	/** Only counts an instance of the warm pool that is ready, until something about it changes. */
	park(instance: SimulatedInstance): void;
	/** The application is up. */
	finishBoot(instance: SimulatedInstance): void;
	/** The application is down until the next boot is finished. */
	stopApplication(instance: SimulatedInstance): void;
	/** One more, or one less, reason for which the instance answers nobody. */
	silence(instance: SimulatedInstance): void;
	unsilence(instance: SimulatedInstance): void;
	/** The machine is gone: power, network and answers with it. */
	losePower(instance: SimulatedInstance): void;
	/** Begins the end of an instance; the first reason stays. From here on no metric averages over it. */
	beginEnd(instance: SimulatedInstance, reason: EndReason): void;
	/** Ends instances whose end has begun. */
	terminate(instances: readonly SimulatedInstance[]): void;
}

export interface SteadyCounts {
	readonly count: number;
	/** Units of them. */
	readonly units: number;
	/** Instances that are ready in the warm pool; in no other count. */
	readonly parked: number;
	readonly byZone: readonly number[];
	/** By server class (routing.ts); may be shorter than there are classes. */
	readonly byClass: readonly number[];
	readonly byOption: readonly number[];
}

/**
 * @param now seconds on the clock of the run
 * @param zoneCount zones of the group
 * @param optionCount launch options of the group
 */
export function createFleet(now: () => number, zoneCount: number, optionCount: number): Fleet {
	const all: SimulatedInstance[] = [];
	const alive: SimulatedInstance[] = [];
	const changing: SimulatedInstance[] = [];
	const ended: SimulatedInstance[] = [];
	let changes = 0;
	const steady = { count: 0, units: 0, parked: 0, byZone: zeros(zoneCount), byClass: [] as number[], byOption: zeros(optionCount) };

	function countSteady(instance: SimulatedInstance, step: 1 | -1): void {
		instance.isSteady = step === 1;
		if (isInWarmPool(instance)) {
			steady.parked += step;
			return;
		}
		steady.count += step;
		steady.units += step * instance.option.weight;
		steady.byZone[instance.zone]! += step;
		steady.byClass[instance.classId] = (steady.byClass[instance.classId] ?? 0) + step;
		steady.byOption[instance.option.index]! += step;
	}

	function unsettle(instance: SimulatedInstance): void {
		if (!instance.isSteady) { return; }
		countSteady(instance, -1);
		changing.splice(placeOf(changing, instance), 0, instance);
	}

	function updateAnswering(instance: SimulatedInstance): void {
		const isAnswering = instance.hasBooted && instance.isPowered && instance.silences === 0;
		if (isAnswering === instance.isAnswering) { return; }
		unsettle(instance);
		instance.isAnswering = isAnswering;
		instance.answerChangeSeconds = now();
		changes++;
	}

	function setState(instance: SimulatedInstance, state: LifecycleState): void {
		unsettle(instance);
		changes++;
		instance.state = state;
		instance.dueSeconds = Infinity;
		instance.states.push({ state, atSeconds: Math.max(0, now()) });
	}

	return {
		all, alive, changing, ended, steady, unsettle, setState,
		get changes() { return changes; },
		makeSteady(isSteady) {
			keep(changing, (instance) => {
				if (!isSteady(instance)) { return true; }
				countSteady(instance, 1);
				return false;
			});
		},
		launch(launched) {
			const instance = createInstance(all.length + 1, now(), launched);
			changes++;
			all.push(instance);
			alive.push(instance);
			changing.push(instance);
			return instance;
		},
		park(instance) {
			changing.splice(placeOf(changing, instance), 1);
			countSteady(instance, 1);
		},
		finishBoot(instance) {
			instance.hasBooted = true;
			instance.bootEndSeconds = Infinity;
			updateAnswering(instance);
		},
		stopApplication(instance) {
			instance.hasBooted = false;
			instance.bootEndSeconds = Infinity;
			updateAnswering(instance);
		},
		silence(instance) {
			instance.silences++;
			updateAnswering(instance);
		},
		unsilence(instance) {
			instance.silences--;
			updateAnswering(instance);
		},
		losePower(instance) {
			unsettle(instance);
			if (instance.isPowered) { instance.powerLostSeconds = now(); }
			instance.isPowered = false;
			updateAnswering(instance);
			instance.answerChangeSeconds = now();
		},
		beginEnd(instance, reason) {
			instance.endingSeconds ??= now();
			instance.endReason ??= reason;
			unsettle(instance);
		},
		terminate(instances) {
			for (const instance of instances) {
				setState(instance, 'Terminated');
				instance.terminatedSeconds = now();
				instance.isPowered = false;
				updateAnswering(instance);
				instance.target = 'unregistered';
			}
			ended.push(...instances);
			removeTerminated(alive, instances);
			removeTerminated(changing, instances);
		},
	};
}

function zeros(length: number): number[] {
	return new Array<number>(length).fill(0);
}

function createInstance(id: number, launchSeconds: number, { zone, launchId, option, templateVersion, bootSeconds, ratePerSecond, volumeLimits, state, extraFor }: LaunchedInstance): SimulatedInstance {
	// Written out, not spread: an object with a spread takes several times as long to create and to read.
	return {
		id, zone, launchSeconds, launchId, option, templateVersion, bootSeconds, ratePerSecond, volumeLimits, extraFor,
		state, states: [{ state, atSeconds: launchSeconds }], isPowered: true, powerLostSeconds: null, hasBooted: false, silences: 0, isAnswering: false,
		target: 'unregistered', streak: 0, answerChangeSeconds: launchSeconds, inServiceSeconds: Infinity, ec2VerdictSeconds: Infinity, isProtected: false,
		applicationSpeed: 1, cpuSpeed: 1, trafficWeight: 1, isServing: false, classId: -1, isSteady: false,
		bootEndSeconds: Infinity, dueSeconds: Infinity, returnsToPool: false,
		busyBefore: 0, busyAtEntry: 0, credits: null, lossId: null, unhealthyId: null, endId: null,
		servingSeconds: null, firstServingSeconds: null, endingSeconds: null, terminatedSeconds: null, endReason: null,
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
	if (ended.length > 1) { keep(list, ({ state }) => state !== 'Terminated'); }
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
	return state === 'Pending' || state === 'Pending:Wait' || state === 'InService';
}

/** Whether the instance is in the warm pool, ready or not. */
export function isInWarmPool({ state }: SimulatedInstance): boolean {
	return state.startsWith('Warmed:');
}

/** Active instances by zone. */
export function activeByZone({ steady, changing }: Fleet): number[] {
	const counts = [...steady.byZone];
	for (const instance of changing) {
		if (isActive(instance)) { counts[instance.zone]! += 1; }
	}
	return counts;
}

/** Active instances of all zones. */
export function activeCount({ steady, changing }: Fleet): number {
	return steady.count + changing.filter(isActive).length;
}

/** Their capacity in units; without weights as many as there are instances. */
export function activeUnits({ steady, changing }: Fleet): number {
	return changing.reduce((units, instance) => isActive(instance) ? units + instance.option.weight : units, steady.units);
}

/** The instance as the result shows it. */
export function lifelineOf(instance: SimulatedInstance, zones: readonly string[]): InstanceLifeline {
	const { id, launchSeconds, endingSeconds, terminatedSeconds, endReason, option, templateVersion, states } = instance;
	return {
		id, zone: zones[instance.zone]!, launchSeconds, servingSeconds: instance.firstServingSeconds ?? instance.servingSeconds, endingSeconds, terminatedSeconds, endReason,
		instanceType: option.model.instanceType, purchaseOption: option.purchaseOption, templateVersion, states,
	};
}
