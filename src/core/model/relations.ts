/** How the resources of one module hang together, seen from the Auto Scaling group. */
import type { Alarm } from './alarm';
import type { AutoScalingGroup } from './autoScalingGroup';
import type { ClassicLoadBalancer } from './classicLoadBalancer';
import type { LaunchConfiguration, LaunchTemplate } from './launchTemplate';
import type { LifecycleHookSettings } from './lifecycleHook';
import type { Listener, ListenerRule, LoadBalancer } from './loadBalancer';
import type { PlacementGroup } from './placementGroup';
import type { Resource, ResourceReference } from './resource';
import { resolveReference, resourcesOfType, standOf } from './resource';
import type { ScalingPolicy } from './scalingPolicy';
import type { ScheduledAction } from './scheduledAction';
import type { TargetGroup } from './targetGroup';
import type { Position, Value } from './value';
import { containsPosition, isKnown } from './value';
import type { WarmPool } from './warmPool';

/**
 * The Auto Scaling groups that a resource belongs to: the group itself, or those whose launch template, target group, load balancer,
 * scaling policy, alarm, hook … it is. In the order of the text; empty if there are none.
 */
export function groupsOf(resource: Resource, resources: readonly Resource[]): readonly AutoScalingGroup[] {
	const groups = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
	switch (resource.type) {
		case 'AWS::AutoScaling::AutoScalingGroup':
			return [resource];
		case 'AWS::EC2::LaunchTemplate':
			return groups.filter(({ launchTemplate, mixedInstancesPolicy }) => refersTo(launchTemplate, resource)
				|| mixedInstancesPolicy?.overrides.some((override) => refersTo(override.launchTemplate, resource)) === true);
		case 'AWS::AutoScaling::LaunchConfiguration':
			return groups.filter(({ launchConfiguration }) => refersTo(launchConfiguration, resource));
		case 'AWS::ElasticLoadBalancingV2::TargetGroup':
			return groups.filter(({ targetGroupArns }) => isAmong(resource, targetGroupArns));
		case 'AWS::AutoScaling::ScalingPolicy':
		case 'AWS::AutoScaling::ScheduledAction':
		case 'AWS::AutoScaling::LifecycleHook':
		case 'AWS::AutoScaling::WarmPool':
			return groups.filter((group) => refersTo(resource.autoScalingGroup, group));
		case 'AWS::CloudWatch::Alarm':
			return groups.filter((group) => policiesOf(group, resources).some((policy) => alarmsOf(policy, resources).includes(resource)));
		case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
			return groups.filter((group) => targetGroupsOf(group, resources).some((targetGroup) => loadBalancersOf(targetGroup, resources).includes(resource)));
		case 'AWS::ElasticLoadBalancing::LoadBalancer':
			return groups.filter(({ loadBalancerNames }) => isAmong(resource, loadBalancerNames));
		case 'AWS::EC2::PlacementGroup':
			return groups.filter((group) => placementGroupOf(group, resources) === resource);
		case 'AWS::ElasticLoadBalancingV2::Listener':
			return groups.filter((group) => targetGroupsOf(group, resources).some((targetGroup) => listenersOf(targetGroup, resources).includes(resource)));
		case 'AWS::ElasticLoadBalancingV2::ListenerRule':
			return groups.filter((group) => targetGroupsOf(group, resources).some((targetGroup) => forwardsTo(resource, targetGroup)));
		default:
			return [];
	}
}

/** The Auto Scaling groups that the resource at a place in the text belongs to, or those of the module that is called there; empty if nothing stands there. */
export function groupsAt(resources: readonly Resource[], file: string, position: Position): readonly AutoScalingGroup[] {
	const here = resources.filter((one) => standOf(one).file === file && containsPosition(standOf(one).range, position));
	const own = here.find(({ calledFrom }) => calledFrom === undefined);
	return own === undefined ? [...new Set(here.flatMap((resource) => groupsOf(resource, resources)))] : groupsOf(own, resources);
}

/** The launch template or configuration of a group, if it stands in the same module. */
export function launchOf(group: AutoScalingGroup, resources: readonly Resource[]): LaunchTemplate | LaunchConfiguration | undefined {
	const reference = group.launchTemplate ?? group.launchConfiguration;
	return isKnown(reference)
		? resolveReference(resources, reference.value, 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration')
		: undefined;
}

/** The placement group that a group's instances run in, as the group or what it launches says, if it stands in the same module. */
export function placementGroupOf(group: AutoScalingGroup, resources: readonly Resource[]): PlacementGroup | undefined {
	const reference = group.placementGroup ?? launchOf(group, resources)?.placementGroup;
	return isKnown(reference) ? resolveReference(resources, reference.value, 'AWS::EC2::PlacementGroup') : undefined;
}

/** The Classic Load Balancers of a group that stand in the same module. */
export function classicLoadBalancersOf({ loadBalancerNames }: AutoScalingGroup, resources: readonly Resource[]): readonly ClassicLoadBalancer[] {
	if (!isKnown(loadBalancerNames)) { return []; }
	return loadBalancerNames.value.flatMap((reference) => resolveReference(resources, reference, 'AWS::ElasticLoadBalancing::LoadBalancer') ?? []);
}

/** The scaling policies of a group, in the order of the text, without those that the code switches off (`count = 0`). */
export function policiesOf(group: AutoScalingGroup, resources: readonly Resource[]): readonly ScalingPolicy[] {
	return partsOf(group, resourcesOfType(resources, 'AWS::AutoScaling::ScalingPolicy'));
}

/** The scheduled actions of a group, as above. */
export function scheduledActionsOf(group: AutoScalingGroup, resources: readonly Resource[]): readonly ScheduledAction[] {
	return partsOf(group, resourcesOfType(resources, 'AWS::AutoScaling::ScheduledAction'));
}

/** The warm pool of a group; AWS allows only one. */
export function warmPoolOf(group: AutoScalingGroup, resources: readonly Resource[]): WarmPool | undefined {
	return partsOf(group, resourcesOfType(resources, 'AWS::AutoScaling::WarmPool'))[0];
}

/** The hooks of a group: first those in the group itself, then those that are resources of their own. */
export function lifecycleHooksOf(group: AutoScalingGroup, resources: readonly Resource[]): readonly LifecycleHookSettings[] {
	return [...group.lifecycleHookSpecificationList, ...partsOf(group, resourcesOfType(resources, 'AWS::AutoScaling::LifecycleHook'))];
}

/** The alarms that start a policy when they go into ALARM. */
export function alarmsOf(policy: ScalingPolicy, resources: readonly Resource[]): readonly Alarm[] {
	return resourcesOfType(resources, 'AWS::CloudWatch::Alarm').filter((alarm) => mayExist(alarm) && isAmong(policy, alarm.alarmActions));
}

/** The target groups of a group that stand in the same module, in the order of the attachments. */
export function targetGroupsOf({ targetGroupArns }: AutoScalingGroup, resources: readonly Resource[]): readonly TargetGroup[] {
	if (!isKnown(targetGroupArns)) { return []; }
	return targetGroupArns.value.flatMap((reference) => resolveReference(resources, reference, 'AWS::ElasticLoadBalancingV2::TargetGroup') ?? []);
}

/** The listeners that forward to a target group, by themselves or by a rule. */
export function listenersOf(targetGroup: TargetGroup, resources: readonly Resource[]): readonly Listener[] {
	const rules = resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::ListenerRule').filter((rule) => mayExist(rule) && forwardsTo(rule, targetGroup));
	return resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::Listener')
		.filter((listener) => mayExist(listener) && (forwardsTo(listener, targetGroup) || rules.some((rule) => refersTo(rule.listener, listener))));
}

/** The load balancers with such a listener. */
export function loadBalancersOf(targetGroup: TargetGroup, resources: readonly Resource[]): readonly LoadBalancer[] {
	const listeners = listenersOf(targetGroup, resources);
	return resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::LoadBalancer')
		.filter((balancer) => listeners.some(({ loadBalancer }) => refersTo(loadBalancer, balancer)));
}

function forwardsTo({ targetGroups }: Listener | ListenerRule, targetGroup: TargetGroup): boolean {
	return targetGroups.some((one) => refersTo(one, targetGroup));
}

function partsOf<R extends Resource & { readonly autoScalingGroup: Value<ResourceReference> | undefined }>(group: AutoScalingGroup, parts: readonly R[]): readonly R[] {
	return parts.filter((part) => refersTo(part.autoScalingGroup, group) && mayExist(part));
}

function mayExist({ multiplicity }: Resource): boolean {
	return !isKnown(multiplicity) || multiplicity.value > 0;
}

function refersTo(reference: Value<ResourceReference> | undefined, resource: Resource): boolean {
	return isKnown(reference) && reference.value.resourceId === resource.id;
}

function isAmong(resource: Resource, references: Value<readonly ResourceReference[]>): boolean {
	return isKnown(references) && references.value.some(({ resourceId }) => resourceId === resource.id);
}
