/** Terraform's resource types that the model has, each with its reader. */
import type { Resource } from '../../../core/model/resource';
import { readAlarm } from './alarm';
import { readAutoScalingGroup, readEmbeddedWarmPool } from './autoScalingGroup';
import { readBeanstalkEnvironment, readBeanstalkTemplate } from './beanstalk';
import { readClassicLoadBalancer } from './classicLoadBalancer';
import type { ResourceContext } from './context';
import { readClusterInstance, readDbCluster, readDbInstance, readDbSubnetGroup } from './database';
import { readCapacityProvider, readCluster, readClusterCapacityProviders } from './ecsCluster';
import { readEcsService } from './ecsService';
import { readEksCluster, readFargateProfile, readNodeGroup } from './eks';
import { readEc2Fleet, readSpotFleet } from './fleet';
import { readEventSourceMapping, readLambdaAlias, readLambdaFunction } from './lambda';
import { readInstance, readLaunchConfiguration, readLaunchTemplate, readSpotInstanceRequest } from './launch';
import { readLifecycleHook } from './lifecycleHook';
import { readListener, readListenerRule, readLoadBalancer } from './loadBalancer';
import { readNetworkAcl, readNetworkAclAssociation, readNetworkAclRule } from './networkAcl';
import { readPlacementGroup } from './placementGroup';
import { readQueue } from './queue';
import { readApplicationPolicy, readScalableTarget } from './scalableTarget';
import { readScalingPolicy } from './scalingPolicy';
import { readScheduledAction } from './scheduledAction';
import { readSecurityGroup, readSecurityGroupRule, readVpcRule } from './securityGroup';
import { readDefaultSubnet, readSubnet } from './subnet';
import { readTargetGroup } from './targetGroup';
import { readTaskDefinition } from './taskDefinition';
import { readVolume, readVolumeAttachment } from './volume';

/** The resources of a block: one, and what the model has as resources of their own inside it. */
export type ResourceReader = (context: ResourceContext) => readonly Resource[];

export const resourceReaders: ReadonlyMap<string, ResourceReader> = new Map([
	['aws_autoscaling_group', (context: ResourceContext) => [readAutoScalingGroup(context), ...readEmbeddedWarmPool(context)]],
	['aws_autoscaling_policy', only(readScalingPolicy)],
	['aws_autoscaling_schedule', only(readScheduledAction)],
	['aws_autoscaling_lifecycle_hook', only(readLifecycleHook)],
	['aws_cloudwatch_metric_alarm', only(readAlarm)],
	['aws_launch_template', only(readLaunchTemplate)],
	['aws_launch_configuration', only(readLaunchConfiguration)],
	['aws_instance', only(readInstance)],
	['aws_spot_instance_request', only(readSpotInstanceRequest)],
	['aws_ebs_volume', only(readVolume)],
	['aws_volume_attachment', only(readVolumeAttachment)],
	['aws_placement_group', only(readPlacementGroup)],
	['aws_elb', only(readClassicLoadBalancer)],
	['aws_lb', only(readLoadBalancer)],
	['aws_alb', only(readLoadBalancer)],
	['aws_lb_listener', only(readListener)],
	['aws_alb_listener', only(readListener)],
	['aws_lb_listener_rule', only(readListenerRule)],
	['aws_alb_listener_rule', only(readListenerRule)],
	['aws_lb_target_group', only(readTargetGroup)],
	['aws_alb_target_group', only(readTargetGroup)],
	['aws_subnet', only(readSubnet)],
	['aws_default_subnet', only(readDefaultSubnet)],
	['aws_security_group', only(readSecurityGroup)],
	['aws_default_security_group', only(readSecurityGroup)],
	['aws_security_group_rule', readSecurityGroupRule],
	['aws_vpc_security_group_ingress_rule', only(readVpcRule('AWS::EC2::SecurityGroupIngress'))],
	['aws_vpc_security_group_egress_rule', only(readVpcRule('AWS::EC2::SecurityGroupEgress'))],
	['aws_network_acl', only(readNetworkAcl)],
	['aws_default_network_acl', only(readNetworkAcl)],
	['aws_network_acl_rule', only(readNetworkAclRule)],
	['aws_network_acl_association', only(readNetworkAclAssociation)],
	['aws_lambda_function', only(readLambdaFunction)],
	['aws_lambda_alias', only(readLambdaAlias)],
	['aws_lambda_event_source_mapping', only(readEventSourceMapping)],
	['aws_sqs_queue', only(readQueue)],
	['aws_ecs_cluster', only(readCluster)],
	['aws_ecs_cluster_capacity_providers', only(readClusterCapacityProviders)],
	['aws_ecs_capacity_provider', only(readCapacityProvider)],
	['aws_ecs_service', only(readEcsService)],
	['aws_ecs_task_definition', only(readTaskDefinition)],
	['aws_appautoscaling_target', only(readScalableTarget)],
	['aws_appautoscaling_policy', only(readApplicationPolicy)],
	['aws_eks_cluster', only(readEksCluster)],
	['aws_eks_node_group', only(readNodeGroup)],
	['aws_eks_fargate_profile', only(readFargateProfile)],
	['aws_db_instance', only(readDbInstance)],
	['aws_rds_cluster', only(readDbCluster)],
	['aws_rds_cluster_instance', only(readClusterInstance)],
	['aws_db_subnet_group', only(readDbSubnetGroup)],
	['aws_elastic_beanstalk_environment', only(readBeanstalkEnvironment)],
	['aws_elastic_beanstalk_configuration_template', only(readBeanstalkTemplate)],
	['aws_spot_fleet_request', only(readSpotFleet)],
	['aws_ec2_fleet', only(readEc2Fleet)],
]);

function only(read: (context: ResourceContext) => Resource): ResourceReader {
	return (context) => [read(context)];
}
