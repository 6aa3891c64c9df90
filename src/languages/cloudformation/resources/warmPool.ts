/** `AWS::AutoScaling::WarmPool` → model. */
import type { WarmPool } from '../../../core/model/warmPool';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-warmpool.html';

export function readWarmPool(context: ResourceContext): WarmPool {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::AutoScaling::WarmPool',
		autoScalingGroup: properties.reference('AutoScalingGroupName', 'AWS::AutoScaling::AutoScalingGroup'),
		minSize: withDefault(context, properties.number('MinSize'), { fallback: 0, source }),
		maxGroupPreparedCapacity: properties.number('MaxGroupPreparedCapacity'),
		poolState: withDefault(context, properties.text('PoolState'), { fallback: 'Stopped', source }),
		reuseOnScaleIn: withDefault(context, properties.child('InstanceReusePolicy').boolean('ReuseOnScaleIn'), { fallback: false, source }),
	};
}
