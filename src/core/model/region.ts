/** The AWS Region that a resource is in, as far as its module says so. */
import type { Resource } from './resource';
import type { Known, Value } from './value';
import { convertValue, isKnown } from './value';

/**
 * The Region of a resource: as the resource or its provider says, else as the zones tell that its module names.
 * Whoever names zones of several Regions and no provider gets `undefined`, as whoever names none.
 */
export function regionOf({ region }: Resource, resources: readonly Resource[]): Value<string> | undefined {
	if (region !== undefined) { return region; }
	const told = resources.filter((resource) => resource.region === undefined).flatMap(zonesOf).map((zone) => convertValue(zone, regionOfZone)).filter((one) => isKnown(one));
	const [first] = told;
	return first !== undefined && told.every(({ value }) => value === first.value) ? first : undefined;
}

/** The Region of `ap-northeast-2a`, or of a Local Zone such as `us-west-2-lax-1a`; undefined for what is no name of a zone. */
export function regionOfZone(zone: string): string | undefined {
	return /^([a-z]{2,3}(?:-[a-z]{2,}){1,2}-\d)(?:-[a-z]{3}-\d)?[a-z]$/.exec(zone)?.[1];
}

function zonesOf(resource: Resource): readonly Known<string>[] {
	if ('availabilityZone' in resource) { return isKnown(resource.availabilityZone) ? [told(resource.availabilityZone)] : []; }
	if (!('availabilityZones' in resource) || !isKnown(resource.availabilityZones)) { return []; }
	const zones = resource.availabilityZones;
	return zones.value.map((zone) => told({ ...zones, value: zone }));
}

/** The Region is concluded from the zone, so that there is no Region to edit. */
function told(zone: Known<string>): Known<string> {
	return { ...zone, origin: { kind: 'expression', text: zone.value } };
}
