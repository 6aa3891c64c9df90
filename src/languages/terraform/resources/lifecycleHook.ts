/** `aws_autoscaling_lifecycle_hook` and the `initial_lifecycle_hook` of a group → model. Defaults: API of 2026-08-07. */
import type { LifecycleHook, LifecycleHookSettings } from '../../../core/model/lifecycleHook';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html';

export function readLifecycleHook({ fields, base }: ResourceContext): LifecycleHook {
	return {
		...readHookSettings(fields),
		...base,
		type: 'AWS::AutoScaling::LifecycleHook',
		autoScalingGroup: fields.reference('autoscaling_group_name', 'aws_autoscaling_group'),
	};
}

export function readHookSettings(fields: Fields): LifecycleHookSettings {
	return {
		lifecycleHookName: fields.text('name'),
		lifecycleTransition: fields.text('lifecycle_transition'),
		heartbeatTimeoutSeconds: withDefault(fields, fields.number('heartbeat_timeout'), { fallback: 3600, source }),
		defaultResult: withDefault(fields, fields.text('default_result'), { fallback: 'ABANDON', source }),
		range: fields.range,
	};
}
