/** In how many Availability Zones a group is, as far as the code tells it. */
import type { AutoScalingGroup } from './autoScalingGroup';
import type { Resource, ResourceReference } from './resource';
import { resolveReference } from './resource';
import type { Value } from './value';
import { isKnown } from './value';

/** @returns zones, integer ≥ 1; `undefined` where zones or subnets are not known one by one */
export function zoneCountOf({ availabilityZones, subnets }: AutoScalingGroup, resources: readonly Resource[]): number | undefined {
	if (isKnown(availabilityZones) && availabilityZones.value.length > 0) { return new Set(availabilityZones.value).size; }
	return zonesOfSubnets(subnets, resources);
}

/** The same of a list of subnets. */
export function zonesOfSubnets(subnets: Value<readonly ResourceReference[]> | undefined, resources: readonly Resource[]): number | undefined {
	if (!isKnown(subnets) || subnets.value.length === 0) { return undefined; }
	if (subnets.value.length === 1) { return 1; }
	const zones = subnets.value.map((subnet) => resolveReference(resources, subnet, 'AWS::EC2::Subnet')?.availabilityZone);
	const known = zones.flatMap((zone) => (isKnown(zone) ? [zone.value] : []));
	return known.length === zones.length ? new Set(known).size : undefined;
}
