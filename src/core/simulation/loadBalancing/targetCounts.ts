/** How many targets there are, by zone and health. Must never decide what follows from it. */
import type { Run } from '../run';
import type { ZoneTargets } from './targetGroupHealth';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Targets of each zone that are registered and not draining, and those of them that are healthy; with a load balancer only. */
export function targetsByZone({ fleet: { steady, changing } }: Pick<Run, 'fleet'>): readonly ZoneTargets[] {
	const zones = steady.byZone.map((healthy): Mutable<ZoneTargets> => ({ registered: healthy, healthy }));
	for (const { target, zone } of changing) {
		if (target === 'unregistered' || target === 'draining') { continue; }
		zones[zone]!.registered++;
		if (target === 'healthy') { zones[zone]!.healthy++; }
	}
	return zones;
}
