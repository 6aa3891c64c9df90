/** The Availability Zones of a scenario: those that the group names, or those of its subnets. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Resource, ResourceReference } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import { maxZones } from '../../core/simulation/limits';
import { assumed, originOf, type Setting } from '../setting';
import { groupText } from './groupText';

const assumedZones = 3;

export function readZones({ availabilityZones, subnets }: AutoScalingGroup, resources: readonly Resource[]): Setting<readonly string[]> {
	if (isKnown(availabilityZones) && availabilityZones.value.length > 0) {
		return { value: zoneLetters(unique(availabilityZones.value)), origin: originOf(availabilityZones) };
	}
	if (!isKnown(subnets) || subnets.value.length === 0) { return assumed(sequentialLetters(assumedZones), groupText.assumptions.zones); }
	const zones = subnets.value.map((subnet) => zoneOf(subnet, resources));
	const [first] = zones;
	if (isKnown(first) && zones.every(isKnown)) { return { value: zoneLetters(unique(zones.map(({ value }) => value))), origin: originOf(first) }; }
	const count = new Set(subnets.value.map((subnet) => zoneKey(subnet, resources))).size;
	return assumed(sequentialLetters(Math.min(count, maxZones)), groupText.zonesFromSubnets(count));
}

function zoneOf(subnet: ResourceReference, resources: readonly Resource[]): Value<string> | undefined {
	return resolveReference(resources, subnet, 'AWS::EC2::Subnet')?.availabilityZone;
}

/** Equal for two subnets that the text puts into one zone: of a subnet that stands for several ones, each may lie in another. */
function zoneKey(subnet: ResourceReference, resources: readonly Resource[]): string {
	const found = resolveReference(resources, subnet, 'AWS::EC2::Subnet');
	const zone = found?.availabilityZone;
	const isOne = isKnown(found?.multiplicity) && found.multiplicity.value === 1;
	if (found === undefined || zone === undefined || !isOne) { return subnet.text; }
	return isKnown(zone) ? zone.value : zone.origin.text;
}

function unique(names: readonly string[]): readonly string[] {
	return [...new Set(names)].slice(0, maxZones);
}

/** The letters that zone names end in (`us-east-1a` → `a`), or a, b, c … where these do not tell them apart. */
function zoneLetters(names: readonly string[]): readonly string[] {
	const letters = names.map((name) => /\d([a-z])$/.exec(name)?.[1] ?? '');
	const areDistinct = new Set(letters).size === letters.length && !letters.includes('');
	return areDistinct ? letters : sequentialLetters(names.length);
}

function sequentialLetters(count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => String.fromCharCode('a'.charCodeAt(0) + index));
}
