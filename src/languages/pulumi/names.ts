/** How Pulumi names what Terraform names: classes for types of resources, camelCase and plurals for arguments. */
import { normalise } from '../values/spelling';

/** A class by its module and name → Terraform's type, for the resources that the readers know. Modules that are the same in other words stand for each other. */
const typesByClass: ReadonlyMap<string, string> = new Map([
	['autoscaling.Group', 'aws_autoscaling_group'],
	['autoscaling.Policy', 'aws_autoscaling_policy'],
	['autoscaling.Schedule', 'aws_autoscaling_schedule'],
	['autoscaling.LifecycleHook', 'aws_autoscaling_lifecycle_hook'],
	['autoscaling.Attachment', 'aws_autoscaling_attachment'],
	['autoscaling.TrafficSourceAttachment', 'aws_autoscaling_traffic_source_attachment'],
	['appautoscaling.Target', 'aws_appautoscaling_target'],
	['appautoscaling.Policy', 'aws_appautoscaling_policy'],
	['appautoscaling.ScheduledAction', 'aws_appautoscaling_scheduled_action'],
	['batch.ComputeEnvironment', 'aws_batch_compute_environment'],
	['cloudwatch.MetricAlarm', 'aws_cloudwatch_metric_alarm'],
	['ebs.Volume', 'aws_ebs_volume'],
	['ec2.DefaultNetworkAcl', 'aws_default_network_acl'],
	['ec2.DefaultSecurityGroup', 'aws_default_security_group'],
	['ec2.DefaultSubnet', 'aws_default_subnet'],
	['ec2.Fleet', 'aws_ec2_fleet'],
	['ec2.Instance', 'aws_instance'],
	['ec2.LaunchConfiguration', 'aws_launch_configuration'],
	['ec2.LaunchTemplate', 'aws_launch_template'],
	['ec2.NetworkAcl', 'aws_network_acl'],
	['ec2.NetworkAclAssociation', 'aws_network_acl_association'],
	['ec2.NetworkAclRule', 'aws_network_acl_rule'],
	['ec2.PlacementGroup', 'aws_placement_group'],
	['ec2.SecurityGroup', 'aws_security_group'],
	['ec2.SecurityGroupRule', 'aws_security_group_rule'],
	['ec2.SpotFleetRequest', 'aws_spot_fleet_request'],
	['ec2.SpotInstanceRequest', 'aws_spot_instance_request'],
	['ec2.Subnet', 'aws_subnet'],
	['ec2.VolumeAttachment', 'aws_volume_attachment'],
	['ecs.CapacityProvider', 'aws_ecs_capacity_provider'],
	['ecs.Cluster', 'aws_ecs_cluster'],
	['ecs.ClusterCapacityProviders', 'aws_ecs_cluster_capacity_providers'],
	['ecs.Service', 'aws_ecs_service'],
	['ecs.TaskDefinition', 'aws_ecs_task_definition'],
	['eks.Cluster', 'aws_eks_cluster'],
	['eks.FargateProfile', 'aws_eks_fargate_profile'],
	['eks.NodeGroup', 'aws_eks_node_group'],
	['elasticbeanstalk.ConfigurationTemplate', 'aws_elastic_beanstalk_configuration_template'],
	['elasticbeanstalk.Environment', 'aws_elastic_beanstalk_environment'],
	['elb.LoadBalancer', 'aws_elb'],
	['lambda.Alias', 'aws_lambda_alias'],
	['lambda.EventSourceMapping', 'aws_lambda_event_source_mapping'],
	['lambda.Function', 'aws_lambda_function'],
	['lambda.ProvisionedConcurrencyConfig', 'aws_lambda_provisioned_concurrency_config'],
	['lb.Listener', 'aws_lb_listener'],
	['lb.ListenerRule', 'aws_lb_listener_rule'],
	['lb.LoadBalancer', 'aws_lb'],
	['lb.TargetGroup', 'aws_lb_target_group'],
	['rds.Cluster', 'aws_rds_cluster'],
	['rds.ClusterInstance', 'aws_rds_cluster_instance'],
	['rds.Instance', 'aws_db_instance'],
	['rds.SubnetGroup', 'aws_db_subnet_group'],
	['sqs.Queue', 'aws_sqs_queue'],
	['sqs.RedrivePolicy', 'aws_sqs_queue_redrive_policy'],
	['vpc.SecurityGroupEgressRule', 'aws_vpc_security_group_egress_rule'],
	['vpc.SecurityGroupIngressRule', 'aws_vpc_security_group_ingress_rule'],
]);

const sameModules: ReadonlyMap<string, string> = new Map([
	['alb', 'lb'], ['applicationloadbalancing', 'lb'], ['elasticloadbalancingv2', 'lb'], ['elasticloadbalancing', 'elb'], ['lambda_', 'lambda'],
]);

/** Terraform's type of a class, `autoscaling.Group`; undefined for one that no reader knows. */
export function terraformTypeOf(module: string, name: string): string | undefined {
	return typesByClass.get(`${sameModules.get(module) ?? module}.${name}`);
}

/** The names of all of them, for tests. */
export const pulumiTypes: ReadonlySet<string> = new Set(typesByClass.values());

/** Functions that look things up → Terraform's type of the data source, in lower case as all programs write them. */
const lookups: ReadonlyMap<string, string> = new Map([['ec2.getami', 'aws_ami'], ['ssm.getparameter', 'aws_ssm_parameter']]);

/** @param name `getAmi`, `getAmiOutput` or `get_ami` */
export function lookupTypeOf(module: string, name: string): string | undefined {
	return lookups.get(`${module}.${normalise(name).replace(/output$/, '')}`);
}

/** Arguments that Pulumi calls by another word. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	aws_cloudwatch_metric_alarm: { alarm_name: 'name' },
	aws_lambda_function: { function_name: 'name' },
};

/** An argument of Terraform by the word that Pulumi has for it, as Python writes it. */
export function writtenName(type: string, name: string): string {
	return renamed[type]?.[name] ?? name;
}

/** How an argument of Terraform is written in a tree whose names went through `normalise`. */
export function spellingsFor(type: string): (name: string) => readonly string[] {
	const own = renamed[type];
	return (name) => {
		const written = normalise(own?.[name] ?? name);
		return [written, pluralOf(written)];
	};
}

/** `latestVersion` as Terraform writes it. */
export function snakeCase(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Blocks that may stand several times are lists with a name in the plural. */
function pluralOf(name: string): string {
	if (/[^aeiou]y$/.test(name)) { return `${name.slice(0, -1)}ies`; }
	return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
