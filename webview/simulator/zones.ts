/** Which instances live in which zone at one instant, from the lifelines of a run. */
import type { InstanceLifeline } from '../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import { faultSpan } from '../shared/faultSpan';

export type InstanceState = 'serving' | 'starting' | 'draining' | 'lost';

export interface InstanceCell {
	readonly id: number;
	readonly state: InstanceState;
	/** Seconds since launch. */
	readonly ageSeconds: number;
}

export interface ZoneView {
	readonly zone: string;
	/** Whether a fault is on. */
	readonly impaired: boolean;
	/** Oldest first. */
	readonly instances: readonly InstanceCell[];
}

/** Zones in the order of the group; instances of a zone that the group no longer has are left out. */
export function zonesAt(scenario: AutoScalingScenario, instances: readonly InstanceLifeline[], seconds: number): readonly ZoneView[] {
	return scenario.group.zones.map(zone => ({
		zone,
		impaired: scenario.faults.some(fault => fault.kind === 'zone-impairment' && fault.zone === zone && fault.atSeconds <= seconds && seconds < faultSpan(fault).toSeconds),
		instances: instances
			.filter(instance => instance.zone === zone)
			.flatMap(instance => {
				const state = stateAt(instance, seconds);
				return state === undefined ? [] : [{ id: instance.id, state, ageSeconds: seconds - instance.launchSeconds }];
			})
			.sort((a, b) => b.ageSeconds - a.ageSeconds || a.id - b.id),
	}));
}

/** `undefined` before launch and after the end. */
export function stateAt(instance: InstanceLifeline, seconds: number): InstanceState | undefined {
	const { launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason } = instance;
	if (seconds < launchSeconds || (terminatedSeconds !== null && seconds >= terminatedSeconds)) { return undefined; }
	if (endingSeconds !== null && seconds >= endingSeconds) {
		return endReason === 'scale-in' || endReason === 'rebalance' ? 'draining' : 'lost';
	}
	return servingSeconds !== null && seconds >= servingSeconds ? 'serving' : 'starting';
}
