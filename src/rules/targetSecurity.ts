/** Who a load balancer checks, and through which security groups, for rules that must be sure of all of them. */
import { securityGroupsOf } from '../core/model/launchSettings';
import { groupsOf, launchOf } from '../core/model/relations';
import type { Resource, ResourceReference } from '../core/model/resource';
import { resolveReference, resourcesOfType } from '../core/model/resource';
import type { SecurityGroup } from '../core/model/securityGroup';
import type { TargetGroup } from '../core/model/targetGroup';
import { isKnown } from '../core/model/value';
import type { Value } from '../core/model/value';

/** Targets of one kind: their security groups, which all stand in the module, and the port that is checked. */
export interface CheckedTargets {
	readonly groups: readonly SecurityGroup[];
	readonly port: number;
}

/** The targets of a target group of which all is known: instances of Auto Scaling groups, and tasks with addresses of their own. */
export function checkedTargets(target: TargetGroup, resources: readonly Resource[]): readonly CheckedTargets[] {
	const instances = groupsOf(target, resources).flatMap((group): readonly CheckedTargets[] => {
		const launch = launchOf(group, resources);
		return launch === undefined ? [] : toChecked(allGroups(securityGroupsOf(launch), resources), portOf(target, target.port));
	});
	const tasks = resourcesOfType(resources, 'AWS::ECS::Service').flatMap(({ loadBalancers, networkConfiguration }): readonly CheckedTargets[] => {
		const served = loadBalancers.find(({ targetGroup }) => isKnown(targetGroup) && targetGroup.value.resourceId === target.id);
		if (served === undefined || networkConfiguration?.securityGroups === undefined) { return []; }
		return toChecked(allGroups([networkConfiguration.securityGroups], resources), portOf(target, served.containerPort));
	});
	return [...instances, ...tasks];
}

/** The security groups of some lists; `undefined` where one of them does not stand in the module, or is not known. */
export function allGroups(lists: readonly Value<readonly ResourceReference[]>[], resources: readonly Resource[]): readonly SecurityGroup[] | undefined {
	if (lists.length === 0 || !lists.every(isKnown)) { return undefined; }
	const references = lists.flatMap((list) => list.value ?? []);
	const groups = references.map((reference) => resolveReference(resources, reference, 'AWS::EC2::SecurityGroup'));
	return groups.length === 0 || groups.includes(undefined) ? undefined : groups.filter((group) => group !== undefined);
}

/** Whether the module has a rule that may be one of theirs although the text does not tell whose it is. */
export function hasHiddenRules(direction: 'ingress' | 'egress', resources: readonly Resource[]): boolean {
	return resourcesOfType(resources, direction === 'ingress' ? 'AWS::EC2::SecurityGroupIngress' : 'AWS::EC2::SecurityGroupEgress')
		.some(({ group }) => !isKnown(group) || (group.value.resourceId === undefined && !/^sg-[0-9a-f]+$/.test(group.value.text)));
}

function toChecked(groups: readonly SecurityGroup[] | undefined, port: number | undefined): readonly CheckedTargets[] {
	return groups === undefined || port === undefined ? [] : [{ groups, port }];
}

function portOf({ healthCheckPort }: TargetGroup, traffic: Value<number> | undefined): number | undefined {
	if (!isKnown(healthCheckPort)) { return undefined; }
	if (healthCheckPort.value === 'traffic-port') { return isKnown(traffic) ? traffic.value : undefined; }
	return /^\d{1,5}$/.test(healthCheckPort.value) ? Number(healthCheckPort.value) : undefined;
}
