/** How the resources of one module hang together, seen from the Auto Scaling group. */
import type { AutoScalingGroup } from './autoScalingGroup';
import type { LaunchConfiguration, LaunchTemplate } from './launchTemplate';
import type { Resource, ResourceReference } from './resource';
import { resolveReference, resourcesOfType } from './resource';
import type { Position, Value } from './value';
import { containsPosition, isKnown } from './value';

/**
 * The Auto Scaling groups that a resource belongs to: the group itself, or those whose launch template, launch configuration,
 * target group or scaling policy it is. In the order of the text; empty if there are none.
 */
export function groupsOf(resource: Resource, resources: readonly Resource[]): readonly AutoScalingGroup[] {
	const groups = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
	switch (resource.type) {
		case 'AWS::AutoScaling::AutoScalingGroup':
			return [resource];
		case 'AWS::EC2::LaunchTemplate':
			return groups.filter(({ launchTemplate }) => refersTo(launchTemplate, resource));
		case 'AWS::AutoScaling::LaunchConfiguration':
			return groups.filter(({ launchConfiguration }) => refersTo(launchConfiguration, resource));
		case 'AWS::ElasticLoadBalancingV2::TargetGroup':
			return groups.filter(({ targetGroupArns }) => isKnown(targetGroupArns)
				&& targetGroupArns.value.some(({ resourceId }) => resourceId === resource.id));
		case 'AWS::AutoScaling::ScalingPolicy':
			return groups.filter((group) => refersTo(resource.autoScalingGroup, group));
		default:
			return [];
	}
}

/** The Auto Scaling groups that the resource at a place in the text belongs to; empty if no resource stands there. */
export function groupsAt(resources: readonly Resource[], file: string, position: Position): readonly AutoScalingGroup[] {
	const resource = resources.find((one) => one.file === file && containsPosition(one.range, position));
	return resource === undefined ? [] : groupsOf(resource, resources);
}

function refersTo(reference: Value<ResourceReference> | undefined, resource: Resource): boolean {
	return isKnown(reference) && reference.value.resourceId === resource.id;
}

/** The launch template or configuration of a group, if it stands in the same module. */
export function launchOf(group: AutoScalingGroup, resources: readonly Resource[]): LaunchTemplate | LaunchConfiguration | undefined {
	const reference = group.launchTemplate ?? group.launchConfiguration;
	return isKnown(reference)
		? resolveReference(resources, reference.value, 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration')
		: undefined;
}
