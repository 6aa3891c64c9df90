/** The settings of a resource that name an instance type. */
import type { FleetSettings } from '../core/model/fleet';
import { overrideTypesOf } from '../core/model/mixedInstancesPolicy';
import type { ResourceOfType } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Alternative, Known, Value } from '../core/model/value';

/** The types of resources that instanceTypeValues knows. */
export const resourcesWithInstanceType = [
	'AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate',
	'AWS::EC2::EC2Fleet', 'AWS::EC2::SpotFleet', 'AWS::EKS::Nodegroup',
] as const;

export type ResourceWithInstanceType = ResourceOfType<typeof resourcesWithInstanceType[number]>;

export function instanceTypeValues(resource: ResourceWithInstanceType): readonly Known<string>[] {
	return typeValues(resource).filter((value) => isKnown(value));
}

/** Types that the settings may name besides: those of other branches of conditions, and lists of allowed values, each list for itself. */
export function otherInstanceTypes(resource: ResourceWithInstanceType): { readonly branches: readonly Known<string>[]; readonly lists: readonly (readonly Known<string>[])[] } {
	const alternatives = typeValues(resource).map((value) => value?.alternatives ?? []);
	const textsFrom = (all: readonly Alternative[], from: Alternative['from']): readonly Known<string>[] =>
		all.flatMap((one) => (one.from === from && typeof one.value === 'string' ? [{ ...one, value: one.value }] : []));
	return {
		branches: alternatives.flatMap((all) => textsFrom(all, 'branch')),
		lists: alternatives.map((all) => textsFrom(all, 'allowed')).filter((list) => list.length > 0),
	};
}

function typeValues(resource: ResourceWithInstanceType): readonly (Value<string> | undefined)[] {
	switch (resource.type) {
		case 'AWS::AutoScaling::AutoScalingGroup': return overrideTypesOf(resource);
		case 'AWS::EKS::Nodegroup': return resource.instanceTypes;
		case 'AWS::EC2::EC2Fleet': return fleetTypes(resource);
		case 'AWS::EC2::SpotFleet': return [...resource.launchSpecifications.map(({ instanceType }) => instanceType), ...fleetTypes(resource)];
		default: return [resource.instanceType];
	}
}

function fleetTypes({ launchTemplateConfigs }: FleetSettings): readonly (Value<string> | undefined)[] {
	return launchTemplateConfigs.flatMap(({ overrides }) => overrides.map(({ instanceType }) => instanceType));
}
