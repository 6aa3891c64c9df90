/** The settings of a resource that name an instance type. */
import { overrideTypesOf } from '../core/model/mixedInstancesPolicy';
import type { ResourceOfType } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Known } from '../core/model/value';

/** The types of resources that instanceTypeValues knows. */
export const resourcesWithInstanceType = [
	'AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate',
] as const;

export type ResourceWithInstanceType = ResourceOfType<typeof resourcesWithInstanceType[number]>;

export function instanceTypeValues(resource: ResourceWithInstanceType): readonly Known<string>[] {
	const values = resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? overrideTypesOf(resource) : [resource.instanceType];
	return values.filter((value) => isKnown(value));
}
