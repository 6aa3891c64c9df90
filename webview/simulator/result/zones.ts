/** Which instances live in which zone at one instant, from the lifelines of a run. */
import type { InstanceLifeline } from '../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { faultSpan } from '../../shared/faultSpan';

export type InstanceState = 'serving' | 'starting' | 'draining' | 'lost' | 'standby' | 'pool';

export interface InstanceCell {
	readonly id: number;
	readonly state: InstanceState;
	/** Seconds since launch. */
	readonly ageSeconds: number;
	readonly instanceType: string;
	readonly purchaseOption: 'on-demand' | 'spot';
}

export interface ZoneView {
	readonly zone: string;
	/** What is wrong with it: a fault that is on. */
	readonly trouble: 'impaired' | 'shifted' | 'no-capacity' | undefined;
	/** Oldest first; those of the warm pool behind all others. */
	readonly instances: readonly InstanceCell[];
}

/** Zones in the order of the group; instances of a zone that the group no longer has are left out. */
export function zonesAt(scenario: AutoScalingScenario, instances: readonly InstanceLifeline[], seconds: number): readonly ZoneView[] {
	return scenario.group.zones.map(zone => ({
		zone,
		trouble: troubleAt(scenario, zone, seconds),
		instances: instances
			.filter(instance => instance.zone === zone)
			.flatMap(instance => {
				const state = stateAt(instance, seconds);
				const { id, launchSeconds, instanceType, purchaseOption } = instance;
				return state === undefined ? [] : [{ id, state, ageSeconds: seconds - launchSeconds, instanceType, purchaseOption }];
			})
			.sort((a, b) => Number(a.state === 'pool') - Number(b.state === 'pool') || b.ageSeconds - a.ageSeconds || a.id - b.id),
	}));
}

function troubleAt({ faults }: AutoScalingScenario, zone: string, seconds: number): ZoneView['trouble'] {
	const kinds = faults.filter(fault => 'zone' in fault && fault.zone === zone && fault.atSeconds <= seconds && seconds < faultSpan(fault).toSeconds).map(({ kind }) => kind);
	if (kinds.includes('zone-impairment')) { return 'impaired'; }
	if (kinds.includes('zonal-shift')) { return 'shifted'; }
	return kinds.includes('zone-capacity-shortage') ? 'no-capacity' : undefined;
}

/** `undefined` before launch and after the end. */
export function stateAt(instance: InstanceLifeline, seconds: number): InstanceState | undefined {
	const { launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason } = instance;
	if (seconds < launchSeconds || (terminatedSeconds !== null && seconds >= terminatedSeconds)) { return undefined; }
	if (endingSeconds !== null && seconds >= endingSeconds) { return endReason !== null && planned.includes(endReason) ? 'draining' : 'lost'; }
	const lifecycle = instance.states.filter(({ atSeconds }) => atSeconds <= seconds).at(-1)?.state;
	if (lifecycle === 'Standby') { return 'standby'; }
	if (lifecycle?.startsWith('Warmed') === true) { return 'pool'; }
	return servingSeconds !== null && seconds >= servingSeconds ? 'serving' : 'starting';
}

/** Ends that the group chose: the instance works on to its end. */
const planned: readonly InstanceLifeline['endReason'][] = ['scale-in', 'rebalance', 'capacity-rebalance', 'instance-refresh', 'max-lifetime', 'terminated-by-request'];
