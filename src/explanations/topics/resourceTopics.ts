/** Which topic tells of a type of resource, for whoever asks by its name in CloudFormation, in Terraform or in words. */
import type { ResourceType } from '../../core/model/resource';

interface ResourceTopic {
	readonly topicId: string;
	/** What it is called besides its type. */
	readonly names: readonly string[];
}

/** The types that a name stands for come to one topic each: the one that an engineer most likely asks for. */
const resourceTopics: Readonly<Record<ResourceType, ResourceTopic>> = {
	'AWS::AutoScaling::AutoScalingGroup': { topicId: 'group-size', names: ['aws_autoscaling_group', 'aws_autoscaling_attachment', 'aws_autoscaling_traffic_source_attachment', 'ASG', 'group'] },
	'AWS::AutoScaling::LaunchConfiguration': { topicId: 'launch-templates', names: ['aws_launch_configuration'] },
	'AWS::AutoScaling::LifecycleHook': { topicId: 'lifecycle-hooks', names: ['aws_autoscaling_lifecycle_hook'] },
	'AWS::AutoScaling::ScalingPolicy': { topicId: 'target-tracking', names: ['aws_autoscaling_policy', 'scaling policy', 'policy'] },
	'AWS::AutoScaling::ScheduledAction': { topicId: 'scheduled-scaling', names: ['aws_autoscaling_schedule'] },
	'AWS::AutoScaling::WarmPool': { topicId: 'warm-pool', names: [] },
	'AWS::ApplicationAutoScaling::ScalableTarget': { topicId: 'ecs-deployments', names: ['aws_appautoscaling_target', 'aws_appautoscaling_scheduled_action', 'scalable target'] },
	'AWS::ApplicationAutoScaling::ScalingPolicy': { topicId: 'target-tracking', names: ['aws_appautoscaling_policy'] },
	'AWS::CloudWatch::Alarm': { topicId: 'cloudwatch-alarms', names: ['aws_cloudwatch_metric_alarm'] },
	'AWS::EC2::EC2Fleet': { topicId: 'ec2-fleet', names: ['aws_ec2_fleet', 'fleet'] },
	'AWS::EC2::Instance': { topicId: 'instance-lifecycle', names: ['aws_instance', 'aws_spot_instance_request', 'instance'] },
	'AWS::EC2::LaunchTemplate': { topicId: 'launch-templates', names: ['aws_launch_template'] },
	'AWS::EC2::NetworkAcl': { topicId: 'security-groups-and-nacls', names: ['aws_network_acl', 'aws_default_network_acl'] },
	'AWS::EC2::NetworkAclEntry': { topicId: 'security-groups-and-nacls', names: ['aws_network_acl_rule'] },
	'AWS::EC2::PlacementGroup': { topicId: 'placement-groups', names: ['aws_placement_group'] },
	'AWS::EC2::SecurityGroup': { topicId: 'security-groups-and-nacls', names: ['aws_security_group', 'aws_default_security_group'] },
	'AWS::EC2::SecurityGroupEgress': { topicId: 'security-groups-and-nacls', names: ['aws_vpc_security_group_egress_rule'] },
	'AWS::EC2::SecurityGroupIngress': { topicId: 'security-groups-and-nacls', names: ['aws_security_group_rule', 'aws_vpc_security_group_ingress_rule'] },
	'AWS::EC2::SpotFleet': { topicId: 'ec2-fleet', names: ['aws_spot_fleet_request'] },
	'AWS::EC2::Subnet': { topicId: 'subnets', names: ['aws_subnet', 'aws_default_subnet'] },
	'AWS::EC2::SubnetNetworkAclAssociation': { topicId: 'security-groups-and-nacls', names: ['aws_network_acl_association'] },
	'AWS::EC2::Volume': { topicId: 'ebs-volume-types', names: ['aws_ebs_volume', 'volume'] },
	'AWS::EC2::VolumeAttachment': { topicId: 'multi-attach', names: ['aws_volume_attachment'] },
	'AWS::ECS::CapacityProvider': { topicId: 'ecs-capacity-providers', names: ['aws_ecs_capacity_provider'] },
	'AWS::ECS::Cluster': { topicId: 'ecs-capacity-providers', names: ['aws_ecs_cluster'] },
	'AWS::ECS::ClusterCapacityProviderAssociations': { topicId: 'ecs-capacity-providers', names: ['aws_ecs_cluster_capacity_providers'] },
	'AWS::ECS::Service': { topicId: 'ecs-deployments', names: ['aws_ecs_service'] },
	'AWS::ECS::TaskDefinition': { topicId: 'ecs-task-definitions', names: ['aws_ecs_task_definition'] },
	'AWS::EKS::Cluster': { topicId: 'eks', names: ['aws_eks_cluster'] },
	'AWS::EKS::FargateProfile': { topicId: 'eks', names: ['aws_eks_fargate_profile', 'Fargate profile'] },
	'AWS::EKS::Nodegroup': { topicId: 'eks', names: ['aws_eks_node_group', 'node group', '노드 그룹'] },
	'AWS::ElasticBeanstalk::ConfigurationTemplate': { topicId: 'beanstalk-deployments', names: ['aws_elastic_beanstalk_configuration_template'] },
	'AWS::ElasticBeanstalk::Environment': { topicId: 'beanstalk-deployments', names: ['aws_elastic_beanstalk_environment'] },
	'AWS::ElasticLoadBalancing::LoadBalancer': { topicId: 'load-balancers', names: ['aws_elb', 'Classic Load Balancer'] },
	'AWS::ElasticLoadBalancingV2::Listener': { topicId: 'load-balancers', names: ['aws_lb_listener', 'aws_alb_listener', 'listener'] },
	'AWS::ElasticLoadBalancingV2::ListenerRule': { topicId: 'load-balancers', names: ['aws_lb_listener_rule', 'aws_alb_listener_rule'] },
	'AWS::ElasticLoadBalancingV2::LoadBalancer': { topicId: 'load-balancers', names: ['aws_lb', 'aws_alb', 'load balancer'] },
	'AWS::ElasticLoadBalancingV2::TargetGroup': { topicId: 'target-group-health-checks', names: ['aws_lb_target_group', 'aws_alb_target_group', 'target group'] },
	'AWS::Lambda::Alias': { topicId: 'lambda-concurrency', names: ['aws_lambda_alias', 'aws_lambda_provisioned_concurrency_config'] },
	'AWS::Lambda::EventSourceMapping': { topicId: 'lambda-event-sources', names: ['aws_lambda_event_source_mapping'] },
	'AWS::Lambda::Function': { topicId: 'lambda-limits', names: ['aws_lambda_function'] },
	'AWS::Lambda::Version': { topicId: 'lambda-concurrency', names: [] },
	'AWS::RDS::DBCluster': { topicId: 'rds-multi-az', names: ['aws_rds_cluster', 'Aurora', 'Aurora cluster'] },
	'AWS::RDS::DBInstance': { topicId: 'rds-multi-az', names: ['aws_db_instance', 'aws_rds_cluster_instance'] },
	'AWS::RDS::DBSubnetGroup': { topicId: 'rds-multi-az', names: ['aws_db_subnet_group'] },
	'AWS::SQS::Queue': { topicId: 'sqs-queues', names: ['aws_sqs_queue', 'aws_sqs_queue_redrive_policy', 'queue'] },
	'Karpenter::NodePool': { topicId: 'kubernetes-autoscaling', names: ['provisioner', 'EC2NodeClass'] },
	'Kubernetes::HorizontalPodAutoscaler': { topicId: 'kubernetes-autoscaling', names: [] },
	'Kubernetes::Workload': { topicId: 'kubernetes-autoscaling', names: ['Deployment', 'StatefulSet', 'DaemonSet'] },
};

/**
 * The topic of a type of resource.
 * @param toKey makes names that are written differently alike
 * @returns its id; `undefined` for what is no name of a type
 */
export function topicIdOfResource(query: string, toKey: (name: string) => string): string | undefined {
	const key = toKey(query);
	return Object.entries(resourceTopics).find(([type, { names }]) => {
		const short = type.replace(/^AWS::/, '');
		return [type, short, ...names, ...names.map((name) => name.replace(/^aws_/, ''))].some((name) => toKey(name) === key);
	})?.[1].topicId;
}
