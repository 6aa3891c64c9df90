/** Zones that share the traffic evenly, and have not the same number of instances to take it. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LoadBalancer } from '../../core/model/loadBalancer';
import { loadBalancersOf, targetGroupsOf } from '../../core/model/relations';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { zoneCountOf } from '../../core/model/zones';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { switchOn, text, uneven } from './text';

/** Above so many instances a zone one more or less is lost in the noise. */
const mostPerZone = 3;

/** Follows from arithmetic: the instances of a group are spread evenly, so that zones differ by one where the number does not divide. */
export const lbCrossZoneUneven: Rule<AutoScalingGroup> = {
	id: 'lb-cross-zone-uneven', category: 'load-balancing', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
	check(group, report, context) {
		const zones = zoneCountOf(group, context.resources);
		const instances = zones === undefined ? undefined : unevenNumber(group, zones);
		if (zones === undefined || instances === undefined) { return; }
		for (const target of targetGroupsOf(group, context.resources)) {
			const [balancer, ...others] = loadBalancersOf(target, context.resources);
			const off = balancer === undefined || others.length > 0 ? undefined : switchedOff(target, balancer);
			if (off === undefined || balancer === undefined) { continue; }
			const fewest = Math.floor(instances / zones);
			const change = off === balancer.crossZoneEnabled ? { resource: balancer, path: 'crossZoneEnabled', value: true } : { resource: target, path: 'crossZoneEnabled', value: 'true' };
			report({
				at: off, message: uneven, args: { group: group.name, zones, instances, fewest },
				fixes: () => writeSettings(switchOn, [change], { isPreferred: true, context }),
			});
		}
	},
};

/** The setting that keeps traffic in its zone; `undefined` where it is on, or not known. */
function switchedOff({ crossZoneEnabled: own }: TargetGroup, { crossZoneEnabled: balancer }: LoadBalancer): Known<boolean | string> | undefined {
	if (!isKnown(own)) { return undefined; }
	if (own.value === 'false') { return own; }
	return own.value === 'use_load_balancer_configuration' && isKnown(balancer) && !balancer.value ? balancer : undefined;
}

/** The smallest number of instances that the group may run and that does not divide among the zones, with at least one in each. */
function unevenNumber({ minSize, maxSize }: AutoScalingGroup, zones: number): number | undefined {
	if (zones < 2 || !isKnown(minSize) || !isKnown(maxSize)) { return undefined; }
	const first = Math.max(minSize.value, zones + 1);
	const found = [first, first + 1].find((count) => count % zones !== 0 && count <= maxSize.value);
	return found === undefined || Math.floor(found / zones) > mostPerZone ? undefined : found;
}
