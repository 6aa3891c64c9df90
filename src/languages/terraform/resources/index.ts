/** Terraform's resource types that the model has, each with its reader. */
import type { Resource } from '../../../core/model/resource';
import { readAutoScalingGroup } from './autoScalingGroup';
import type { ResourceContext } from './context';
import { readInstance, readLaunchConfiguration, readLaunchTemplate } from './launch';
import { readScalingPolicy } from './scalingPolicy';
import { readTargetGroup } from './targetGroup';
import { readVolume } from './volume';

export const resourceReaders: ReadonlyMap<string, (context: ResourceContext) => Resource> = new Map<string, (context: ResourceContext) => Resource>([
	['aws_autoscaling_group', readAutoScalingGroup],
	['aws_autoscaling_policy', readScalingPolicy],
	['aws_launch_template', readLaunchTemplate],
	['aws_launch_configuration', readLaunchConfiguration],
	['aws_instance', readInstance],
	['aws_spot_instance_request', readInstance],
	['aws_ebs_volume', readVolume],
	['aws_lb_target_group', readTargetGroup],
	['aws_alb_target_group', readTargetGroup],
]);
