/** `AWS::AutoScaling::ScheduledAction` → model. */
import type { ScheduledAction } from '../../../core/model/scheduledAction';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scheduledaction.html';

export function readScheduledAction(context: ResourceContext): ScheduledAction {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::AutoScaling::ScheduledAction',
		autoScalingGroup: properties.reference('AutoScalingGroupName', 'AWS::AutoScaling::AutoScalingGroup'),
		minSize: properties.number('MinSize'),
		maxSize: properties.number('MaxSize'),
		desiredCapacity: properties.number('DesiredCapacity'),
		recurrence: properties.text('Recurrence'),
		startTime: properties.text('StartTime'),
		endTime: properties.text('EndTime'),
		timeZone: withDefault(context, properties.text('TimeZone'), { fallback: 'UTC', source }),
	};
}
