/** `aws_autoscaling_schedule` → model. */
import type { ScheduledAction } from '../../../core/model/scheduledAction';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('autoscaling_schedule');

export function readScheduledAction({ fields, base }: ResourceContext): ScheduledAction {
	return {
		...base,
		type: 'AWS::AutoScaling::ScheduledAction',
		autoScalingGroup: fields.reference('autoscaling_group_name', 'aws_autoscaling_group'),
		minSize: readSize(fields, 'min_size'),
		maxSize: readSize(fields, 'max_size'),
		desiredCapacity: readSize(fields, 'desired_capacity'),
		recurrence: fields.text('recurrence'),
		startTime: fields.text('start_time'),
		endTime: fields.text('end_time'),
		timeZone: withDefault(fields, fields.text('time_zone'), { fallback: 'UTC', source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html' }),
	};
}

/** The provider sends 0 for a size that is not written, and nothing for −1. */
function readSize(fields: Fields, name: string): Value<number> | undefined {
	const size = withDefault(fields, fields.number(name), { fallback: 0, source });
	return isKnown(size) && size.value === -1 ? undefined : size;
}
