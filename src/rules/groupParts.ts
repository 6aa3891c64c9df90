/** What rules ask of the parts of an Auto Scaling group: which are surely there, and whether the text may hide more. Must never hold a rule's own knowledge. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { LifecycleHook, LifecycleHookSettings } from '../core/model/lifecycleHook';
import { policiesOf, scheduledActionsOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import { resourcesOfType } from '../core/model/resource';
import type { ScalingPolicy } from '../core/model/scalingPolicy';
import type { ScheduledAction } from '../core/model/scheduledAction';
import { isKnown } from '../core/model/value';
import type { SettingChange } from '../languages/setProperty';

/** The policies of a group that surely exist and are switched on. */
export function actingPolicies(group: AutoScalingGroup, resources: readonly Resource[]): readonly ScalingPolicy[] {
	return policiesOf(group, resources).filter((policy) => surelyExists(policy) && isKnown(policy.enabled) && policy.enabled.value);
}

/** The scheduled actions of a group that surely exist. */
export function actingSchedules(group: AutoScalingGroup, resources: readonly Resource[]): readonly ScheduledAction[] {
	return scheduledActionsOf(group, resources).filter(surelyExists);
}

/** Whether the text tells that it is there: neither switched off nor open. */
export function surelyExists({ multiplicity }: Pick<Resource, 'multiplicity'>): boolean {
	return isKnown(multiplicity) && multiplicity.value > 0;
}

/**
 * Whether the module has a policy or scheduled action that may be the group's although the text does not tell: its group is not known,
 * is none of the module's, or it is the group's and may not exist.
 */
export function mayHaveMore(group: AutoScalingGroup, type: 'AWS::AutoScaling::ScalingPolicy' | 'AWS::AutoScaling::ScheduledAction', resources: readonly Resource[]): boolean {
	return resourcesOfType(resources, type).some((part: ScalingPolicy | ScheduledAction) => {
		const owner = isKnown(part.autoScalingGroup) ? part.autoScalingGroup.value.resourceId : undefined;
		if (owner !== undefined && owner !== group.id) { return false; }
		return owner === undefined || !isKnown(part.multiplicity) || (part.type === 'AWS::AutoScaling::ScalingPolicy' && !isKnown(part.enabled));
	});
}

/** The change of a setting of a hook, which stands in its group or is a resource of its own. */
export function changeHook(group: AutoScalingGroup, hook: LifecycleHookSettings | LifecycleHook, { setting, value }: { readonly setting: 'defaultResult' | 'heartbeatTimeoutSeconds'; readonly value: string | number }): SettingChange {
	return 'type' in hook ? { resource: hook, path: setting, value }
		: { resource: group, path: `lifecycleHookSpecificationList.${group.lifecycleHookSpecificationList.indexOf(hook)}.${setting}`, value };
}
