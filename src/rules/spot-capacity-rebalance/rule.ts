/** Spot Instances whose group waits until EC2 takes them. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { runsSpot } from '../spot';
import { off, switchOn, text } from './text';

export const spotCapacityRebalance: Rule<AutoScalingGroup> = {
	id: 'spot-capacity-rebalance', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html',
	check(group, report, context) {
		const { capacityRebalance: rebalance, name } = group;
		if (!isKnown(rebalance) || rebalance.value || !runsSpot(group, context.resources)) { return; }
		report({ at: rebalance, message: off, args: { name }, fixes: () => writeSettings(switchOn, [{ resource: group, path: 'capacityRebalance', value: true }], { isPreferred: true, context }) });
	},
};
