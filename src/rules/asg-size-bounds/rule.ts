/** Capacities that AWS rejects. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Rule } from '../rule';
import { checkSizeBounds } from '../sizeBounds';
import { text } from './text';

export const asgSizeBounds: Rule<AutoScalingGroup> = {
	id: 'asg-size-bounds', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
	equivalents: { 'cfn-lint': ['E3706'] },
	check({ minSize: min, maxSize: max, desiredCapacity: desired }, report) {
		checkSizeBounds({ min, max, desired }, report);
	},
};
