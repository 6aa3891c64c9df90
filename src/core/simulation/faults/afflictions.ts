/**
 * What faults do to single instances, remembered for each, so that several faults at once undo exactly what they did.
 * Must never choose instances, and never hold a rule of AWS.
 */
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Run } from '../run';

/** What one fault does to one instance. */
export interface Affliction {
	/** Whether the instance answers nobody meanwhile. */
	readonly silences: boolean;
	/** Share of its rate that its application manages, above 0, up to 1. */
	readonly speedRatio: number;
	/** Seconds on the clock of the run from which on EC2's checks call it unhealthy; Infinity never. */
	readonly verdictSeconds: number;
	/** The activity that told of the fault. */
	readonly causeId: number;
}

export interface Afflictions {
	/** @param fault index of the fault in the scenario; it can do only one thing to an instance */
	put(instance: SimulatedInstance, fault: number, affliction: Affliction): void;
	/** Takes back what the fault did to those of the instances that are still there. @returns those */
	lift(instances: readonly SimulatedInstance[], fault: number): readonly SimulatedInstance[];
}

export function createAfflictions({ fleet }: Pick<Run, 'fleet'>): Afflictions {
	const byInstance = new Map<number, Map<number, Affliction>>();

	/** Computed anew from what is in force: what is divided out again would leave the error of its rounding. */
	function apply(instance: SimulatedInstance, inForce: ReadonlyMap<number, Affliction>): void {
		const all = [...inForce.values()];
		fleet.unsettle(instance);
		instance.applicationSpeed = all.reduce((speed, { speedRatio }) => speed * speedRatio, 1);
		instance.ec2VerdictSeconds = all.reduce((earliest, { verdictSeconds }) => Math.min(earliest, verdictSeconds), Infinity);
		instance.lossId = all.find(({ silences }) => silences)?.causeId ?? null;
	}

	return {
		put(instance, fault, affliction) {
			const inForce = byInstance.get(instance.id) ?? new Map<number, Affliction>();
			byInstance.set(instance.id, inForce.set(fault, affliction));
			apply(instance, inForce);
			if (affliction.silences) { fleet.silence(instance); }
		},
		lift(instances, fault) {
			const lifted = instances.filter(({ state }) => state !== 'Terminated');
			for (const instance of lifted) {
				const inForce = byInstance.get(instance.id);
				const affliction = inForce?.get(fault);
				if (inForce === undefined || affliction === undefined) { continue; }
				inForce.delete(fault);
				apply(instance, inForce);
				if (affliction.silences) { fleet.unsilence(instance); }
			}
			return lifted;
		},
	};
}
