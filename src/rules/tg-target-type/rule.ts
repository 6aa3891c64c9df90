/** Target groups that cannot take the instances of an Auto Scaling group. */
import { groupsOf } from '../../core/model/relations';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { toInstance, text, wrongType } from './text';

export const tgTargetType: Rule<TargetGroup> = {
	id: 'tg-target-type', severity: 'error', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html',
	check(target, report, { resources }) {
		const { targetType: type } = target;
		const [group] = groupsOf(target, resources);
		if (group === undefined || !isKnown(type) || type.value === 'instance') { return; }
		report({ at: type, message: wrongType, args: { group: group.name, type: type.value }, fixes: replaceValues(toInstance, [{ value: type, newText: 'instance' }], true) });
	},
};
