/**
 * Managed resources of Crossplane's provider for AWS (Upbound's, made from Terraform's) → model: `forProvider` holds Terraform's arguments in
 * camelCase, so Terraform's readers read it.
 * Kinds: https://marketplace.upbound.io/providers/upbound/provider-family-aws, read on 2026-11-30.
 */
import type { Resource } from '../../core/model/resource';
import { readAsTerraform } from '../values/readTree';
import { entryIn, itemsOf, pathIn } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';

/** Terraform's types by service and kind. */
const types: ReadonlyMap<string, string> = new Map([
	['autoscaling AutoscalingGroup', 'aws_autoscaling_group'], ['autoscaling Policy', 'aws_autoscaling_policy'], ['autoscaling Schedule', 'aws_autoscaling_schedule'],
	['autoscaling LifecycleHook', 'aws_autoscaling_lifecycle_hook'], ['autoscaling LaunchConfiguration', 'aws_launch_configuration'],
	['ec2 LaunchTemplate', 'aws_launch_template'], ['ec2 Instance', 'aws_instance'], ['ec2 SpotInstanceRequest', 'aws_spot_instance_request'], ['ec2 SpotFleetRequest', 'aws_spot_fleet_request'],
	['ec2 Fleet', 'aws_ec2_fleet'], ['ec2 EBSVolume', 'aws_ebs_volume'], ['ec2 VolumeAttachment', 'aws_volume_attachment'], ['ec2 PlacementGroup', 'aws_placement_group'], ['ec2 Subnet', 'aws_subnet'],
	['ec2 SecurityGroup', 'aws_security_group'], ['ec2 SecurityGroupRule', 'aws_security_group_rule'], ['ec2 SecurityGroupIngressRule', 'aws_vpc_security_group_ingress_rule'],
	['ec2 SecurityGroupEgressRule', 'aws_vpc_security_group_egress_rule'], ['ec2 NetworkACL', 'aws_network_acl'], ['ec2 NetworkACLRule', 'aws_network_acl_rule'],
	['elbv2 LB', 'aws_lb'], ['elbv2 LBTargetGroup', 'aws_lb_target_group'], ['elbv2 LBListener', 'aws_lb_listener'], ['elbv2 LBListenerRule', 'aws_lb_listener_rule'], ['elb ELB', 'aws_elb'],
	['cloudwatch MetricAlarm', 'aws_cloudwatch_metric_alarm'],
	['lambda Function', 'aws_lambda_function'], ['lambda Alias', 'aws_lambda_alias'], ['lambda EventSourceMapping', 'aws_lambda_event_source_mapping'],
	['lambda ProvisionedConcurrencyConfig', 'aws_lambda_provisioned_concurrency_config'], ['sqs Queue', 'aws_sqs_queue'],
	['ecs Cluster', 'aws_ecs_cluster'], ['ecs Service', 'aws_ecs_service'], ['ecs TaskDefinition', 'aws_ecs_task_definition'], ['ecs CapacityProvider', 'aws_ecs_capacity_provider'],
	['appautoscaling Target', 'aws_appautoscaling_target'], ['appautoscaling Policy', 'aws_appautoscaling_policy'], ['appautoscaling ScheduledAction', 'aws_appautoscaling_scheduled_action'],
	['eks Cluster', 'aws_eks_cluster'], ['eks NodeGroup', 'aws_eks_node_group'], ['eks FargateProfile', 'aws_eks_fargate_profile'],
	['rds Instance', 'aws_db_instance'], ['rds Cluster', 'aws_rds_cluster'], ['rds ClusterInstance', 'aws_rds_cluster_instance'], ['elasticbeanstalk Environment', 'aws_elastic_beanstalk_environment'],
]);

export function readCrossplane(context: KindContext): readonly Resource[] {
	const { group, kind, value } = context.object;
	const type = types.get(`${group.slice(0, group.indexOf('.'))} ${kind}`);
	const settings = pathIn(value, 'spec.forProvider');
	if (type === undefined || settings?.kind !== 'object') { return []; }
	return readAsTerraform(type, resolveReferences(context, settings), {
		base: context.base({ region: entryIn(settings, 'region') }),
		spellings: (name) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), name],
	});
}

/** `launchTemplateIdRef: { name: web }` as the launch template itself, under `launchTemplateId`. */
function resolveReferences(context: KindContext, settings: ObjectValue): ObjectValue {
	const known = new Map<ValueTree, ValueTree>();
	const convert = (tree: ValueTree, around: string): ValueTree => {
		const found = known.get(tree);
		if (found !== undefined) { return found; }
		const converted = tree.kind === 'list' ? { ...tree, items: tree.items.map((item) => convert(item, around)) } : tree.kind === 'object' ? convertObject(tree, around) : tree;
		known.set(tree, converted);
		return converted;
	};
	const convertObject = (object: ObjectValue, around: string): ObjectValue => {
		const entries = new Map<string, ValueTree>();
		for (const [name, entry] of object.entries) {
			const [, plain, many] = /^(\w+?)Ref(s?)$/.exec(name) ?? [];
			const kinds = plain === undefined ? [] : kindsOf(plain, around);
			if (plain === undefined || kinds.length === 0) { entries.set(name, convert(entry, name)); continue; }
			const items = itemsOf(entry).map((item) => toReference(context, item, kinds));
			const [first] = items;
			if (first !== undefined) { entries.set(plain, many === 's' ? { kind: 'list', file: entry.file, range: entry.range, text: entry.text, items, origin: { kind: 'expression', text: entry.text } } : first); }
		}
		return { ...object, entries };
	};
	return convertObject(settings, '');
}

function toReference({ idOf }: KindContext, reference: ValueTree, kinds: readonly string[]): ValueTree {
	const name = entryIn(reference, 'name');
	const { file, range, text } = name ?? reference;
	if (name?.kind !== 'scalar') { return { kind: 'unknown', file, range, text, reason: 'not-in-text' }; }
	const resourceId = kinds.map((kind) => idOf(kind, String(name.value))).find((id) => id !== undefined);
	return { kind: 'reference', file, range, text: String(name.value), resourceId, attribute: undefined };
}

/** What a setting refers to, by its name; `id` and `name` by that of the block around it. */
function kindsOf(setting: string, around: string): readonly string[] {
	const name = /^(?:id|name|arn|version)$/i.test(setting) ? around : setting;
	return targets.find(({ pattern }) => pattern.test(name))?.kinds ?? [];
}

const targets: readonly { readonly pattern: RegExp; readonly kinds: readonly string[] }[] = [
	{ pattern: /launchTemplate/i, kinds: ['LaunchTemplate'] },
	{ pattern: /autoscalingGroup/i, kinds: ['AutoscalingGroup'] },
	{ pattern: /targetGroup/i, kinds: ['LBTargetGroup'] },
	{ pattern: /loadBalancer/i, kinds: ['LB', 'ELB'] },
	{ pattern: /listener/i, kinds: ['LBListener'] },
	{ pattern: /vpcZoneIdentifier|subnet/i, kinds: ['Subnet'] },
	{ pattern: /securityGroup/i, kinds: ['SecurityGroup'] },
	{ pattern: /placementGroup/i, kinds: ['PlacementGroup'] },
	{ pattern: /instanceId/i, kinds: ['Instance'] },
	{ pattern: /volumeId/i, kinds: ['EBSVolume'] },
	{ pattern: /alarmActions/i, kinds: ['Policy'] },
	{ pattern: /functionName/i, kinds: ['Function'] },
	{ pattern: /cluster/i, kinds: ['Cluster'] },
	{ pattern: /taskDefinition/i, kinds: ['TaskDefinition'] },
];
