/**
 * eksctl's cluster files → model: self-managed node groups as the Auto Scaling groups and launch templates that eksctl makes of them,
 * managed ones as EKS node groups.
 * Names: https://docs.aws.amazon.com/eks/latest/eksctl/schema.html; defaults: eksctl's own (v1alpha5/defaults.go), read on 2026-11-30.
 */
import type { Resource } from '../../core/model/resource';
import { readAsCloudFormation } from '../values/readTree';
import { documentedDefault, itemsOf, listOf, mapItems, mapScalar, pathIn, referenceTo, reshape, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ReferenceValue, ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';

const source = 'https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/defaults.go';

export function readClusterConfig(context: KindContext): readonly Resource[] {
	const { value } = context.object;
	const cluster = readCluster(context);
	return [
		cluster,
		...itemsOf(pathIn(value, 'managedNodeGroups')).flatMap((group) => readManagedNodeGroup(context, group, cluster)),
		...itemsOf(pathIn(value, 'nodeGroups')).flatMap((group) => readNodeGroup(context, group)),
		...itemsOf(pathIn(value, 'fargateProfiles')).map((profile) => readFargateProfile(context, profile, cluster)),
	];
}

function readCluster(context: KindContext): Resource {
	const { value } = context.object;
	const endpoints = pathIn(value, 'vpc.clusterEndpoints');
	const tree = reshapeAll(value, {
		Name: pathIn(value, 'metadata.name'), Version: pathIn(value, 'metadata.version'), ComputeConfig: reshape(value, { Enabled: pathIn(value, 'autoModeConfig.enabled') }),
		ResourcesVpcConfig: reshape(value, {
			EndpointPublicAccess: pathIn(endpoints, 'publicAccess'), EndpointPrivateAccess: pathIn(endpoints, 'privateAccess'), PublicAccessCidrs: pathIn(value, 'vpc.publicAccessCIDRs'),
		}),
	});
	return readAsCloudFormation('AWS::EKS::Cluster', tree, { base: context.base({ region: pathIn(value, 'metadata.region') }) });
}

/** The instance types belong to the node group, the volumes to the launch template that eksctl makes for it. */
function readManagedNodeGroup(context: KindContext, group: ValueTree, cluster: Resource): readonly Resource[] {
	const { base, id } = baseOf(context, group, 'managedNodeGroup');
	const templateId = `${id} launch template`;
	const own = pathIn(group, 'launchTemplate');
	const type = pathIn(group, 'instanceType');
	const fallback = own === undefined && pathIn(group, 'instanceSelector') === undefined ? documentedDefault(nameOf(group), 'm5.large', source) : undefined;
	const { min, max, desired } = readSizes(group);
	const tree = reshapeAll(group, {
		NodegroupName: pathIn(group, 'name'), ClusterName: referenceTo(cluster.id, nameOf(group), source),
		ScalingConfig: reshapeAll(group, { MinSize: min, MaxSize: max, DesiredSize: desired ?? (min.kind === 'scalar' ? { ...min, origin: { kind: 'omitted', source } } : min) }),
		InstanceTypes: pathIn(group, 'instanceTypes') ?? type ?? fallback,
		CapacityType: mapScalar(pathIn(group, 'spot'), (isSpot) => isSpot === true ? 'SPOT' : 'ON_DEMAND'),
		Subnets: pathIn(group, 'subnets'), Version: pathIn(group, 'version'),
		LaunchTemplate: own === undefined ? reshapeAll(group, { Id: referenceTo(templateId, nameOf(group), source) }) : reshapeAll(own, { Id: pathIn(own, 'id'), Version: pathIn(own, 'version') }),
		UpdateConfig: reshape(group, { MaxUnavailable: pathIn(group, 'updateConfig.maxUnavailable'), MaxUnavailablePercentage: pathIn(group, 'updateConfig.maxUnavailablePercentage') }),
		Taints: mapItems(pathIn(group, 'taints'), (taint) => reshape(taint, { Key: pathIn(taint, 'key'), Effect: pathIn(taint, 'effect') })),
	});
	const nodeGroup = readAsCloudFormation('AWS::EKS::Nodegroup', tree, { base });
	if (own !== undefined) { return [nodeGroup]; }
	const template = reshapeAll(group, { LaunchTemplateData: reshapeAll(group, readCommon(group)) });
	return [nodeGroup, readAsCloudFormation('AWS::EC2::LaunchTemplate', template, { base: { ...base, id: templateId } })];
}

function readFargateProfile(context: KindContext, profile: ValueTree, cluster: Resource): Resource {
	const tree = reshapeAll(profile, {
		FargateProfileName: pathIn(profile, 'name'), ClusterName: referenceTo(cluster.id, nameOf(profile), source), Subnets: pathIn(profile, 'subnets'),
		Selectors: mapItems(pathIn(profile, 'selectors'), (selector) => reshape(selector, { Namespace: pathIn(selector, 'namespace') })),
	});
	return readAsCloudFormation('AWS::EKS::FargateProfile', tree, { base: baseOf(context, profile, 'fargateProfile').base });
}

function readNodeGroup(context: KindContext, group: ValueTree): readonly Resource[] {
	const { base, id } = baseOf(context, group, 'nodeGroup');
	const templateId = `${id} launch template`;
	return [
		readAsCloudFormation('AWS::AutoScaling::AutoScalingGroup', readGroup(group, referenceTo(templateId, nameOf(group), source)), { base }),
		readAsCloudFormation('AWS::EC2::LaunchTemplate', readTemplate(group), { base: { ...base, id: templateId } }),
	];
}

function baseOf(context: KindContext, group: ValueTree, kind: string): { readonly base: ReturnType<KindContext['base']>; readonly id: string } {
	const name = pathIn(group, 'name');
	const text = name?.kind === 'scalar' ? String(name.value) : kind;
	const base = context.base({ id: `${kind} ${text}`, name: text, range: group.range, nameRange: name?.range ?? group.range, region: pathIn(context.object.value, 'metadata.region') });
	return { base, id: base.id };
}

/** Where settings stand that are not written. */
function nameOf(group: ValueTree): ValueTree {
	return pathIn(group, 'name') ?? group;
}

/** The sizes, of which each stands for those that are not written. */
function readSizes(group: ValueTree): { readonly min: ValueTree; readonly max: ValueTree; readonly desired: ValueTree | undefined } {
	const [desired, min, max] = ['desiredCapacity', 'minSize', 'maxSize'].map((name) => pathIn(group, name));
	const takenOver = (from: ValueTree): ValueTree => from.kind === 'scalar' ? { ...from, origin: { kind: 'omitted', source } } : from;
	const smallest = min ?? (desired === undefined ? documentedDefault(nameOf(group), 2, source) : takenOver(desired));
	return { min: smallest, max: max ?? takenOver(desired ?? smallest), desired };
}

function readGroup(group: ValueTree, template: ReferenceValue): ObjectValue {
	const { min, max, desired } = readSizes(group);
	const distribution = pathIn(group, 'instancesDistribution');
	const types = pathIn(distribution, 'instanceTypes');
	const specification = reshapeAll(group, { LaunchTemplateId: template, Version: documentedDefault(nameOf(group), '$Latest', source) });
	return reshapeAll(group, {
		MinSize: min, MaxSize: max, DesiredCapacity: desired,
		AvailabilityZones: pathIn(group, 'availabilityZones'), VPCZoneIdentifier: pathIn(group, 'subnets'),
		TargetGroupARNs: pathIn(group, 'targetGroupARNs'), LoadBalancerNames: pathIn(group, 'classicLoadBalancerNames'),
		MaxInstanceLifetime: pathIn(group, 'maxInstanceLifetime'), CapacityRebalance: pathIn(distribution, 'capacityRebalance'),
		LaunchTemplate: distribution === undefined ? specification : undefined,
		MixedInstancesPolicy: distribution && reshape(distribution, {
			LaunchTemplate: reshapeAll(distribution, {
				LaunchTemplateSpecification: specification,
				Overrides: mapItems(types, (type) => reshape(type, { InstanceType: type })),
			}),
			InstancesDistribution: reshapeAll(distribution, {
				OnDemandBaseCapacity: pathIn(distribution, 'onDemandBaseCapacity'), OnDemandPercentageAboveBaseCapacity: pathIn(distribution, 'onDemandPercentageAboveBaseCapacity'),
				SpotAllocationStrategy: pathIn(distribution, 'spotAllocationStrategy'), SpotInstancePools: pathIn(distribution, 'spotInstancePools'), SpotMaxPrice: pathIn(distribution, 'maxPrice'),
			}),
		}),
	});
}

/** The type of a group with several is that of none of them. */
function readTemplate(group: ValueTree): ObjectValue {
	const isMixed = pathIn(group, 'instancesDistribution') !== undefined || pathIn(group, 'instanceSelector') !== undefined;
	const type = pathIn(group, 'instanceType') ?? (isMixed ? undefined : documentedDefault(nameOf(group), 'm5.large', source));
	return reshapeAll(group, { LaunchTemplateData: reshapeAll(group, {
		InstanceType: mapScalar(type, (name) => name === 'mixed' ? undefined : name),
		...readCommon(group),
		CreditSpecification: reshape(group, { CpuCredits: pathIn(group, 'cpuCredits') }),
	}) });
}

/** What both kinds of node groups have. */
function readCommon(group: ValueTree): Readonly<Record<string, ValueTree | undefined>> {
	const placement = pathIn(group, 'placement');
	const ami = pathIn(group, 'ami');
	return {
		ImageId: ami?.kind === 'scalar' && /^auto/.test(String(ami.value)) ? undefined : ami,
		EbsOptimized: pathIn(group, 'ebsOptimized'),
		Monitoring: reshape(group, { Enabled: pathIn(group, 'enableDetailedMonitoring') }),
		Placement: placement && reshape(placement, { GroupName: pathIn(placement, 'groupName') }),
		SecurityGroupIds: pathIn(group, 'securityGroups.attachIDs'),
		MetadataOptions: reshape(group, { HttpTokens: mapScalar(pathIn(group, 'disableIMDSv1'), (isDisabled) => isDisabled === true ? 'required' : 'optional') }),
		BlockDeviceMappings: readVolumes(group),
	};
}

function readVolumes(group: ValueTree): ValueTree | undefined {
	const root = reshapeAll(group, {
		DeviceName: pathIn(group, 'volumeName') ?? documentedDefault(nameOf(group), '/dev/xvda', source),
		Ebs: reshapeAll(group, {
			VolumeSize: pathIn(group, 'volumeSize') ?? documentedDefault(nameOf(group), 80, source), VolumeType: pathIn(group, 'volumeType') ?? documentedDefault(nameOf(group), 'gp3', source),
			Iops: pathIn(group, 'volumeIOPS'), Throughput: pathIn(group, 'volumeThroughput'), Encrypted: pathIn(group, 'volumeEncrypted'), KmsKeyId: pathIn(group, 'volumeKmsKeyID'),
		}),
	});
	const more = itemsOf(pathIn(group, 'additionalVolumes')).map((volume) => reshapeAll(volume, {
		DeviceName: pathIn(volume, 'volumeName'),
		Ebs: reshapeAll(volume, {
			VolumeSize: pathIn(volume, 'volumeSize'), VolumeType: pathIn(volume, 'volumeType'), Iops: pathIn(volume, 'volumeIOPS'), Throughput: pathIn(volume, 'volumeThroughput'),
			Encrypted: pathIn(volume, 'volumeEncrypted'), KmsKeyId: pathIn(volume, 'volumeKmsKeyID'), SnapshotId: pathIn(volume, 'snapshotID'),
		}),
	}));
	const list = listOf(root);
	return list?.kind === 'list' ? { ...list, items: [...list.items, ...more] } : list;
}
