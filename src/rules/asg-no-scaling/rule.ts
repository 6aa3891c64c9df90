/** A group that has room to scale, and nothing that scales it. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { policiesOf, scheduledActionsOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { mayHaveMore } from '../groupParts';
import type { Rule } from '../rule';
import { text, unscaled } from './text';

/** With a rolling update the room between desired and maximum capacity is for its batches, so nothing is said. */
export const asgNoScaling: Rule<AutoScalingGroup> = {
	id: 'asg-no-scaling', severity: 'hint', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/scale-your-group.html',
	check(group, report, { resources }) {
		const { minSize: min, maxSize: max, desiredCapacity, name, updatePolicy, language } = group;
		// Node groups are scaled from inside their cluster, by what runs there.
		if (language === 'kubernetes') { return; }
		if (!isKnown(min) || !isKnown(max) || min.value >= max.value || updatePolicy?.rollingUpdate !== undefined) { return; }
		const desired = desiredCapacity ?? min;
		const isScaled = policiesOf(group, resources).length > 0 || scheduledActionsOf(group, resources).length > 0
			|| mayHaveMore(group, 'AWS::AutoScaling::ScalingPolicy', resources) || mayHaveMore(group, 'AWS::AutoScaling::ScheduledAction', resources);
		if (isScaled || !isKnown(desired) || desired.value < min.value || desired.value > max.value) { return; }
		report({ at: max, message: unscaled, args: { name, min: min.value, max: max.value, desired: desired.value } });
	},
};
