/** Groups of nothing but Spot Instances. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { launchOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { spotUseOf } from '../spot';
import { allSpot, keepOne, text } from './text';

/** More serious for a group that answers requests: work in a queue can wait. */
export const spotNoBase: Rule<AutoScalingGroup> = {
	id: 'spot-no-base', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html',
	check(group, report, context) {
		if (spotUseOf(group, context.resources) !== 'all') { return; }
		const { mixedInstancesPolicy, targetGroupArns, loadBalancerNames, name } = group;
		const isServing = [targetGroupArns, loadBalancerNames].some((attached) => isKnown(attached) && attached.value.length > 0);
		const launch = launchOf(group, context.resources);
		const written = launch?.type === 'AWS::EC2::LaunchTemplate' ? launch.marketType : launch?.spotPrice;
		const at = mixedInstancesPolicy?.instancesDistribution.onDemandPercentageAboveBaseCapacity ?? written;
		if (at === undefined) { return; }
		report({
			at, severity: isServing ? 'warning' : 'information', message: allSpot, args: { name, isServing },
			fixes: mixedInstancesPolicy === undefined ? []
				: writeSettings(keepOne, [{ resource: group, path: 'mixedInstancesPolicy.instancesDistribution.onDemandBaseCapacity', value: 1 }], { isPreferred: true, context }),
		});
	},
};
