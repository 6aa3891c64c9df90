/** Instances in zones where their load balancer has no node. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { loadBalancersOf, targetGroupsOf } from '../../core/model/relations';
import type { Resource, ResourceReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import type { Rule } from '../rule';
import { zoneOf } from '../zones';
import { text, uncovered } from './text';

/** Only where each zone of both is known. */
export const lbZonesUncovered: Rule<AutoScalingGroup> = {
	id: 'lb-zones-uncovered', category: 'load-balancing', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html',
	check(group, report, { resources }) {
		const zones = zonesOfGroup(group, resources);
		if (zones === undefined) { return; }
		for (const balancer of targetGroupsOf(group, resources).flatMap((target) => loadBalancersOf(target, resources))) {
			const covered = zonesOfSubnets(balancer.subnets, resources);
			const missing = covered === undefined ? [] : [...zones.zones].filter((zone) => !covered.has(zone));
			if (missing.length === 0 || covered === undefined) { continue; }
			report({ at: zones.at, message: uncovered, args: { group: group.name, balancer: balancer.name, missing: missing.join(', '), share: missing.length / zones.zones.size } });
			return;
		}
	},
};

function zonesOfGroup({ availabilityZones, subnets }: AutoScalingGroup, resources: readonly Resource[]): { readonly at: Known<unknown>; readonly zones: ReadonlySet<string> } | undefined {
	const zones = subnets === undefined ? (isKnown(availabilityZones) ? new Set(availabilityZones.value) : undefined) : zonesOfSubnets(subnets, resources);
	const at = subnets ?? availabilityZones;
	return zones === undefined || zones.size === 0 || !isKnown<unknown>(at) ? undefined : { at, zones };
}

function zonesOfSubnets(subnets: Value<readonly ResourceReference[]> | undefined, resources: readonly Resource[]): ReadonlySet<string> | undefined {
	if (!isKnown(subnets) || subnets.value.length === 0) { return undefined; }
	const zones = subnets.value.map((subnet) => zoneOf(subnet, resources));
	const known = zones.filter((zone) => zone !== undefined);
	return known.length === zones.length ? new Set(known) : undefined;
}
