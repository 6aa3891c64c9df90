/** Spot Instances by lowest price, the default, which takes no account of spare capacity. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import { removeProperties, writeSettings } from '../fixes';
import type { Fix, Rule, RuleContext } from '../rule';
import { runsSpot } from '../spot';
import { byPrice, optimize, text } from './text';

export const spotLowestPrice: Rule<AutoScalingGroup> = {
	id: 'spot-lowest-price', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html',
	check(group, report, context) {
		const distribution = group.mixedInstancesPolicy?.instancesDistribution;
		const strategy = distribution?.spotAllocationStrategy;
		if (distribution === undefined || !isKnown(strategy) || strategy.value !== 'lowest-price' || !runsSpot(group, context.resources)) { return; }
		const at = strategy.origin.kind === 'omitted' ? distribution.onDemandPercentageAboveBaseCapacity : strategy;
		report({ at, message: byPrice, args: { name: group.name, isOmitted: strategy.origin.kind === 'omitted' }, fixes: () => fixesFor(group, context) });
	},
};

/** AWS takes a number of pools with lowest-price only. */
function fixesFor(group: AutoScalingGroup, context: RuleContext): readonly Fix[] {
	const pools = group.mixedInstancesPolicy?.instancesDistribution.spotInstancePools;
	const [written] = writeSettings(optimize, [{ resource: group, path: 'mixedInstancesPolicy.instancesDistribution.spotAllocationStrategy', value: 'price-capacity-optimized' }], { isPreferred: true, context });
	if (written === undefined || pools === undefined || pools.origin.kind === 'omitted') { return written === undefined ? [] : [written]; }
	const [removed] = removeProperties(optimize, [pools], { isPreferred: true, resource: group, context });
	return removed === undefined ? [] : [{ ...written, edits: [...written.edits, ...removed.edits] }];
}
