/** EKS clusters, node groups and Fargate profiles → model. */
import { defaultDiskSizeGiB } from '../../../core/model/eksCluster';
import type { EksCluster, EksFargateProfile, EksNodeGroup } from '../../../core/model/eksCluster';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-eks-cluster.html';
const groupSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-eks-nodegroup.html';
const updateSource = 'https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html';

export function readEksCluster(context: ResourceContext): EksCluster {
	const { properties, base } = context;
	const vpc = properties.child('ResourcesVpcConfig');
	return {
		type: 'AWS::EKS::Cluster',
		clusterName: properties.text('Name'),
		version: properties.text('Version'),
		subnets: vpc.references('SubnetIds', { joins: true }),
		securityGroups: vpc.references('SecurityGroupIds', { joins: true }),
		endpointPublicAccess: withDefault(context, vpc.boolean('EndpointPublicAccess'), { fallback: true, source }),
		endpointPrivateAccess: withDefault(context, vpc.boolean('EndpointPrivateAccess'), { fallback: false, source }),
		publicAccessCidrs: withDefault(context, vpc.texts('PublicAccessCidrs'), { fallback: ['0.0.0.0/0'], source }),
		autoModeEnabled: withDefault(context, properties.child('ComputeConfig').boolean('Enabled'), { fallback: false, source }),
		supportType: withDefault(context, properties.child('UpgradePolicy').text('SupportType'), { fallback: 'EXTENDED', source }),
		...base,
	};
}

export function readNodeGroup(context: ResourceContext): EksNodeGroup {
	const { properties, base } = context;
	const scaling = properties.child('ScalingConfig');
	const update = properties.child('UpdateConfig');
	const template = properties.child('LaunchTemplate');
	const hasTemplate = properties.isWritten('LaunchTemplate');
	const types = properties.items('InstanceTypes');
	const diskSize = properties.number('DiskSize');
	const amiType = properties.text('AmiType');
	const standardSize = defaultDiskSizeGiB(amiType);
	return {
		type: 'AWS::EKS::Nodegroup',
		nodegroupName: properties.text('NodegroupName'),
		cluster: properties.reference('ClusterName', 'AWS::EKS::Cluster'),
		minSize: scaling.number('MinSize'),
		maxSize: scaling.number('MaxSize'),
		desiredSize: scaling.number('DesiredSize'),
		instanceTypes: hasTemplate || types.length > 0 ? types : [withDefault(context, undefined, { fallback: 't3.medium', source: groupSource })],
		capacityType: withDefault(context, properties.text('CapacityType'), { fallback: 'ON_DEMAND', source: groupSource }),
		amiType,
		diskSizeGiB: hasTemplate || standardSize === undefined ? diskSize : withDefault(context, diskSize, { fallback: standardSize, source: groupSource }),
		subnets: properties.references('Subnets', { joins: true }),
		launchTemplate: template.reference('Id') ?? template.reference('Name', 'AWS::EC2::LaunchTemplate'),
		launchTemplateVersion: template.text('Version'),
		maxUnavailable: update.number('MaxUnavailable'),
		maxUnavailablePercentage: update.number('MaxUnavailablePercentage'),
		updateStrategy: withDefault(context, update.text('UpdateStrategy'), { fallback: 'DEFAULT', source: updateSource }),
		taints: properties.children('Taints').map((taint) => ({ key: taint.text('Key'), effect: taint.text('Effect') })),
		version: properties.text('Version'),
		...base,
	};
}

export function readFargateProfile({ properties, base }: ResourceContext): EksFargateProfile {
	return {
		type: 'AWS::EKS::FargateProfile',
		fargateProfileName: properties.text('FargateProfileName'),
		cluster: properties.reference('ClusterName', 'AWS::EKS::Cluster'),
		subnets: properties.references('Subnets', { joins: true }),
		namespaces: properties.children('Selectors').flatMap((selector) => selector.text('Namespace') ?? []),
		...base,
	};
}
