/** Spot settings in a group that launches On-Demand Instances only. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { neverUsed, text, useHalf } from './text';

/** A percentage of 100 that is written is meant. */
export const spotNeverUsed: Rule<AutoScalingGroup> = {
	id: 'spot-never-used', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html',
	check(group, report, context) {
		const distribution = group.mixedInstancesPolicy?.instancesDistribution;
		const percent = distribution?.onDemandPercentageAboveBaseCapacity;
		if (distribution === undefined || !isKnown(percent) || percent.origin.kind !== 'omitted' || percent.value !== 100) { return; }
		const { spotAllocationStrategy, spotInstancePools, spotMaxPriceUsd } = distribution;
		const written = [spotAllocationStrategy, spotInstancePools, spotMaxPriceUsd].find((value) => value !== undefined && value.origin.kind !== 'omitted' && value.value !== 0);
		if (written === undefined) { return; }
		report({
			at: written, message: neverUsed, args: { name: group.name },
			fixes: () => writeSettings(useHalf, [{ resource: group, path: 'mixedInstancesPolicy.instancesDistribution.onDemandPercentageAboveBaseCapacity', value: 50 }], { isPreferred: false, context }),
		});
	},
};
