/** A group of several instances in one Availability Zone. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { placementGroupOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import type { Rule } from '../rule';
import { oneZoneOf } from '../zones';
import { single, text } from './text';

/** One instance is in one zone anyway, and a cluster placement group must be. */
export const asgSingleZone: Rule<AutoScalingGroup> = {
	id: 'asg-single-zone', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html#arch-AutoScalingMultiAZ',
	check(group, report, { resources }) {
		const { maxSize, name } = group;
		const place = placeOf(group, resources);
		if (place === undefined || !isKnown(maxSize) || maxSize.value < 2 || isClustered(group, resources)) { return; }
		report({ at: place.at, message: single, args: { name, zone: place.zone, max: maxSize.value } });
	},
};

function placeOf({ availabilityZones, subnets }: AutoScalingGroup, resources: readonly Resource[]): { readonly at: Known<unknown>; readonly zone: string | undefined } | undefined {
	if (subnets !== undefined) {
		const one = oneZoneOf(subnets, resources);
		return one === undefined || !isKnown(subnets) ? undefined : { at: subnets, zone: one.zone };
	}
	if (!isKnown(availabilityZones) || new Set(availabilityZones.value).size !== 1) { return undefined; }
	return { at: availabilityZones, zone: availabilityZones.value[0] };
}

function isClustered(group: AutoScalingGroup, resources: readonly Resource[]): boolean {
	if (group.placementGroup === undefined && placementGroupOf(group, resources) === undefined) { return false; }
	const strategy = placementGroupOf(group, resources)?.strategy;
	return !isKnown(strategy) || strategy.value === 'cluster';
}
