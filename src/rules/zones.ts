/** In how many zones something stands, for rules that must be sure of it. */
import type { Resource, ResourceReference } from '../core/model/resource';
import { resolveReference } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Value } from '../core/model/value';

/** A list of zones or subnets that surely lie in one zone. */
export interface OneZone {
	/** `us-east-1a`; `undefined` where it is one subnet whose zone the text does not tell. */
	readonly zone: string | undefined;
	/** How many subnets are written. */
	readonly subnets: number;
}

/** @returns `undefined` where there are several zones, or there may be */
export function oneZoneOf(subnets: Value<readonly ResourceReference[]> | undefined, resources: readonly Resource[]): OneZone | undefined {
	if (!isKnown(subnets) || subnets.value.length === 0) { return undefined; }
	const zones = subnets.value.map((subnet) => zoneOf(subnet, resources));
	const [first] = zones;
	const only = subnets.value.length === 1 ? subnets.value[0] : undefined;
	if (only !== undefined) { return isOneSubnet(only, resources) ? { zone: first, subnets: 1 } : undefined; }
	return first !== undefined && zones.every((zone) => zone === first) ? { zone: first, subnets: subnets.value.length } : undefined;
}

/** The zone of a subnet of the module that is there once. */
export function zoneOf(subnet: ResourceReference, resources: readonly Resource[]): string | undefined {
	const found = resolveReference(resources, subnet, 'AWS::EC2::Subnet');
	if (found === undefined || !isKnown(found.multiplicity) || found.multiplicity.value !== 1) { return undefined; }
	return isKnown(found.availabilityZone) ? found.availabilityZone.value : undefined;
}

/** Old Terraform wraps a list in another: `["${var.subnets}"]` has one item that stands for many. */
function isOneSubnet(subnet: ResourceReference, resources: readonly Resource[]): boolean {
	const found = resolveReference(resources, subnet, 'AWS::EC2::Subnet');
	if (found !== undefined) { return isKnown(found.multiplicity) && found.multiplicity.value === 1; }
	const text = subnet.text.replace(/^\$\{|\}$/g, '').trim();
	return /^subnet-[0-9a-f]+$/.test(text) || /\[\d+\]$/.test(text);
}
