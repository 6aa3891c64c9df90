/** The settings of a resource that name an instance type. */
import { overrideTypesOf } from '../core/model/mixedInstancesPolicy';
import type { ResourceOfType } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Alternative, Known, Value } from '../core/model/value';

/** The types of resources that instanceTypeValues knows. */
export const resourcesWithInstanceType = [
	'AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate',
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
	return resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? overrideTypesOf(resource) : [resource.instanceType];
}
