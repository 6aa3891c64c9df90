/** `aws_eks_cluster`, `aws_eks_node_group` and `aws_eks_fargate_profile` → model. */
import { defaultDiskSizeGiB } from '../../../core/model/eksCluster';
import type { EksCluster, EksFargateProfile, EksNodeGroup } from '../../../core/model/eksCluster';
import { withDefault } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('eks_cluster');
const groupSource = pageOf('eks_node_group');
const updateSource = 'https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html';

export function readEksCluster({ fields, base }: ResourceContext): EksCluster {
	const vpc = fields.block('vpc_config');
	return {
		type: 'AWS::EKS::Cluster',
		clusterName: fields.text('name'),
		version: fields.text('version'),
		subnets: vpc.references('subnet_ids'),
		securityGroups: vpc.references('security_group_ids'),
		endpointPublicAccess: withDefault(vpc, vpc.boolean('endpoint_public_access'), { fallback: true, source }),
		endpointPrivateAccess: withDefault(vpc, vpc.boolean('endpoint_private_access'), { fallback: false, source }),
		publicAccessCidrs: withDefault(vpc, vpc.texts('public_access_cidrs'), { fallback: ['0.0.0.0/0'], source }),
		autoModeEnabled: withDefault(fields, fields.block('compute_config').boolean('enabled'), { fallback: false, source }),
		supportType: withDefault(fields, fields.block('upgrade_policy').text('support_type'), { fallback: 'EXTENDED', source }),
		...base,
	};
}

export function readNodeGroup({ fields, base }: ResourceContext): EksNodeGroup {
	const scaling = fields.block('scaling_config');
	const update = fields.block('update_config');
	const [template] = fields.blocks('launch_template');
	const types = fields.items('instance_types');
	const diskSize = fields.number('disk_size');
	const amiType = fields.text('ami_type');
	const standardSize = defaultDiskSizeGiB(amiType);
	return {
		type: 'AWS::EKS::Nodegroup',
		nodegroupName: fields.text('node_group_name'),
		cluster: fields.reference('cluster_name', 'aws_eks_cluster'),
		minSize: scaling.number('min_size'),
		maxSize: scaling.number('max_size'),
		desiredSize: scaling.number('desired_size'),
		instanceTypes: template === undefined && types.length === 0 ? [withDefault(fields, undefined, { fallback: 't3.medium', source: groupSource })] : types,
		capacityType: withDefault(fields, fields.text('capacity_type'), { fallback: 'ON_DEMAND', source: groupSource }),
		amiType,
		diskSizeGiB: template === undefined && standardSize !== undefined ? withDefault(fields, diskSize, { fallback: standardSize, source: groupSource }) : diskSize,
		subnets: fields.references('subnet_ids'),
		launchTemplate: template?.reference('id') ?? template?.reference('name', 'aws_launch_template'),
		launchTemplateVersion: template?.text('version'),
		maxUnavailable: update.number('max_unavailable'),
		maxUnavailablePercentage: update.number('max_unavailable_percentage'),
		updateStrategy: withDefault(update, update.text('update_strategy'), { fallback: 'DEFAULT', source: updateSource }),
		taints: fields.blocks('taint').map((taint) => ({ key: taint.text('key'), effect: taint.text('effect') })),
		version: fields.text('version'),
		...base,
	};
}

export function readFargateProfile({ fields, base }: ResourceContext): EksFargateProfile {
	return {
		type: 'AWS::EKS::FargateProfile',
		fargateProfileName: fields.text('fargate_profile_name'),
		cluster: fields.reference('cluster_name', 'aws_eks_cluster'),
		subnets: fields.references('subnet_ids'),
		namespaces: fields.blocks('selector').flatMap((selector) => selector.text('namespace') ?? []),
		...base,
	};
}
