/** Modules of containers, functions and databases. Names and defaults: the pages of the modules, read on 2026-11-30. */
import { entryIn, itemsOf, listOf, reshape, withEntries } from '../values/shapeTree';
import type { ValueTree } from '../values/valueTree';
import { firstOf } from './module';
import type { AnsibleModule } from './module';

export const clusterModules: readonly AnsibleModule[] = [
	{ names: ['ecs_cluster'], type: 'AWS::ECS::Cluster', naming: ['name'], adapt: (args) => ({ ClusterName: entryIn(args, 'name') }) },
	{
		names: ['ecs_taskdefinition'], type: 'AWS::ECS::TaskDefinition', naming: ['family'], existing: 'arn',
		adapt: (args) => ({ ContainerDefinitions: entryIn(args, 'containers'), RequiresCompatibilities: listOf(entryIn(args, 'launch_type')), launch_type: undefined }),
	},
	{ names: ['ecs_service'], type: 'AWS::ECS::Service', naming: ['name'], adapt: (args) => ({ ServiceName: entryIn(args, 'name') }) },
	{
		names: ['eks_cluster', 'aws_eks_cluster'], type: 'AWS::EKS::Cluster', naming: ['name'],
		adapt: (args) => ({ ResourcesVpcConfig: reshape(args, { SubnetIds: entryIn(args, 'subnets'), SecurityGroupIds: entryIn(args, 'security_groups') }) }),
	},
	{
		names: ['eks_nodegroup'], type: 'AWS::EKS::Nodegroup', naming: ['name'],
		adapt: (args) => ({ NodegroupName: entryIn(args, 'name') }),
	},
	{ names: ['eks_fargate_profile'], type: 'AWS::EKS::FargateProfile', naming: ['name'], adapt: (args) => ({ FargateProfileName: entryIn(args, 'name') }) },
	{
		names: ['lambda'], type: 'AWS::Lambda::Function', naming: ['name'],
		adapt: (args) => {
			const image = entryIn(args, 'image_uri');
			return {
				FunctionName: entryIn(args, 'name'), Architectures: listOf(entryIn(args, 'architecture')), Layers: layersOf(entryIn(args, 'layers')), layers: undefined,
				PackageType: image?.kind === 'scalar' ? { ...image, value: 'Image', origin: { kind: 'expression', text: image.text } } : undefined,
				VpcConfig: reshape(args, { SubnetIds: entryIn(args, 'vpc_subnet_ids'), SecurityGroupIds: entryIn(args, 'vpc_security_group_ids') }),
				DeadLetterConfig: reshape(args, { TargetArn: entryIn(args, 'dead_letter_arn') }),
			};
		},
	},
	{ names: ['lambda_alias'], type: 'AWS::Lambda::Alias', naming: ['name'], adapt: (args) => ({ FunctionVersion: firstOf(args, 'function_version', 'version') }) },
	{
		names: ['lambda_event'], type: 'AWS::Lambda::EventSourceMapping', naming: ['alias'],
		adapt: (args) => {
			const parameters = entryIn(args, 'source_params');
			return {
				FunctionName: firstOf(args, 'lambda_function_arn', 'function_arn', 'function_name'), EventSourceArn: entryIn(parameters, 'source_arn'), Enabled: entryIn(parameters, 'enabled'),
				BatchSize: entryIn(parameters, 'batch_size'), StartingPosition: entryIn(parameters, 'starting_position'), FunctionResponseTypes: entryIn(parameters, 'function_response_types'),
			};
		},
	},
	{
		names: ['rds_instance'], type: 'AWS::RDS::DBInstance', naming: ['db_instance_identifier', 'id', 'instance_id'],
		adapt: (args) => ({
			DBInstanceIdentifier: firstOf(args, 'db_instance_identifier', 'id', 'instance_id'), DBInstanceClass: firstOf(args, 'db_instance_class', 'instance_type', 'class'), DBClusterIdentifier: firstOf(args, 'db_cluster_identifier', 'cluster_id'),
			BackupRetentionPeriod: entryIn(args, 'backup_retention_period'),
		}),
	},
	{
		names: ['rds_cluster'], type: 'AWS::RDS::DBCluster', naming: ['db_cluster_identifier', 'cluster_id', 'id', 'cluster_name'],
		adapt: (args) => ({ DBClusterIdentifier: firstOf(args, 'db_cluster_identifier', 'cluster_id', 'id', 'cluster_name') }),
	},
];

/** ARNs, or maps with one. */
function layersOf(layers: ValueTree | undefined): ValueTree | undefined {
	if (layers?.kind !== 'list') { return layers; }
	return { ...layers, items: itemsOf(layers).flatMap((layer) => layer.kind === 'object' ? entryIn(layer, 'layer_version_arn') ?? withEntries(layer, {}) : [layer]) };
}
