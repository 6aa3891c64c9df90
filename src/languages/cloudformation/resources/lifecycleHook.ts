/** `AWS::AutoScaling::LifecycleHook` and the hooks that are written in a group → model. */
import type { LifecycleHook, LifecycleHookSettings } from '../../../core/model/lifecycleHook';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-lifecyclehook.html';

export function readLifecycleHook(context: ResourceContext): LifecycleHook {
	const { properties, base } = context;
	return {
		...readHookSettings(context, properties),
		...base,
		type: 'AWS::AutoScaling::LifecycleHook',
		autoScalingGroup: properties.reference('AutoScalingGroupName', 'AWS::AutoScaling::AutoScalingGroup'),
	};
}

export function readHookSettings(context: ResourceContext, hook: Properties): LifecycleHookSettings {
	return {
		lifecycleHookName: hook.text('LifecycleHookName'),
		lifecycleTransition: hook.text('LifecycleTransition'),
		heartbeatTimeoutSeconds: withDefault(context, hook.number('HeartbeatTimeout'), { fallback: 3600, source }),
		defaultResult: withDefault(context, hook.text('DefaultResult'), { fallback: 'ABANDON', source }),
		range: hook.range,
	};
}
