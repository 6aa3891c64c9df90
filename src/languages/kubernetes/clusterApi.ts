/**
 * Machine templates and pools of Cluster API for AWS → model.
 * Names: https://cluster-api-aws.sigs.k8s.io/crd/, read on 2026-11-30.
 */
import type { Resource } from '../../core/model/resource';
import { readAsCloudFormation } from '../values/readTree';
import { documentedDefault, itemsOf, listOf, mapItems, mapScalar, pathIn, referenceTo, reshape, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';
import { toSeconds } from './quantities';

const source = 'https://cluster-api-aws.sigs.k8s.io/crd/';

export function readMachineTemplate(context: KindContext): readonly Resource[] {
	const { value } = context.object;
	const spec = pathIn(value, 'spec.template.spec') ?? value;
	return [readAsCloudFormation('AWS::EC2::LaunchTemplate', reshapeAll(spec, { LaunchTemplateData: readMachine(spec) }), { base: context.base() })];
}

export function readMachinePool(context: KindContext): readonly Resource[] {
	const { value, place: { file }, nameRange: range } = context.object;
	const name = { file, range };
	const spec = pathIn(value, 'spec') ?? value;
	const machine = pathIn(spec, 'awsLaunchTemplate') ?? spec;
	const base = context.base();
	const templateId = `${base.id} launch template`;
	const specification = reshapeAll(spec, {
		LaunchTemplateId: referenceTo(templateId, name, source), Version: documentedDefault(name, '$Latest', source),
	});
	const mixed = pathIn(spec, 'mixedInstancesPolicy');
	const distribution = pathIn(mixed, 'instancesDistribution');
	const group = reshapeAll(spec, {
		MinSize: pathIn(spec, 'minSize'), MaxSize: pathIn(spec, 'maxSize'), Cooldown: toSeconds(pathIn(spec, 'defaultCoolDown')), CapacityRebalance: pathIn(spec, 'capacityRebalance'),
		AvailabilityZones: pathIn(spec, 'availabilityZones'), VPCZoneIdentifier: mapItems(pathIn(spec, 'subnets'), (subnet) => pathIn(subnet, 'id')),
		LaunchTemplate: mixed === undefined ? specification : undefined,
		MixedInstancesPolicy: mixed && reshapeAll(mixed, {
			LaunchTemplate: reshapeAll(mixed, { LaunchTemplateSpecification: specification, Overrides: mapItems(pathIn(mixed, 'overrides'), (one) => reshape(one, { InstanceType: pathIn(one, 'instanceType') })) }),
			InstancesDistribution: distribution && reshape(distribution, {
				OnDemandAllocationStrategy: pathIn(distribution, 'onDemandAllocationStrategy'), OnDemandBaseCapacity: pathIn(distribution, 'onDemandBaseCapacity'),
				OnDemandPercentageAboveBaseCapacity: pathIn(distribution, 'onDemandPercentageAboveBaseCapacity'), SpotAllocationStrategy: pathIn(distribution, 'spotAllocationStrategy'),
			}),
		}),
	});
	return [
		readAsCloudFormation('AWS::AutoScaling::AutoScalingGroup', group, { base }),
		readAsCloudFormation('AWS::EC2::LaunchTemplate', reshapeAll(machine, { LaunchTemplateData: readMachine(machine) }), { base: { ...base, id: templateId } }),
	];
}

export function readManagedMachinePool(context: KindContext): readonly Resource[] {
	const { value } = context.object;
	const spec = pathIn(value, 'spec') ?? value;
	const template = pathIn(spec, 'awsLaunchTemplate');
	const base = context.base();
	const templateId = `${base.id} launch template`;
	const types = template === undefined ? pathIn(spec, 'instanceType') : pathIn(template, 'instanceType');
	const group = readAsCloudFormation('AWS::EKS::Nodegroup', reshapeAll(spec, {
		NodegroupName: pathIn(spec, 'eksNodegroupName'), Subnets: pathIn(spec, 'subnetIDs'), AmiType: pathIn(spec, 'amiType'), DiskSize: pathIn(spec, 'diskSize'),
		ScalingConfig: reshape(spec, { MinSize: pathIn(spec, 'scaling.minSize'), MaxSize: pathIn(spec, 'scaling.maxSize') }),
		InstanceTypes: template === undefined ? types : undefined,
		CapacityType: mapScalar(pathIn(spec, 'capacityType'), (type) => type === 'spot' ? 'SPOT' : type === 'onDemand' ? 'ON_DEMAND' : String(type)),
		UpdateConfig: reshape(spec, { MaxUnavailable: pathIn(spec, 'updateConfig.maxUnavailable'), MaxUnavailablePercentage: pathIn(spec, 'updateConfig.maxUnavailablePercentage') }),
		Taints: mapItems(pathIn(spec, 'taints'), (taint) => reshape(taint, { Key: pathIn(taint, 'key'), Effect: pathIn(taint, 'effect') })),
		LaunchTemplate: template && reshapeAll(template, { Id: referenceTo(templateId, { file: base.file, range: base.nameRange }, source) }),
	}), { base });
	if (template === undefined) { return [group]; }
	return [group, readAsCloudFormation('AWS::EC2::LaunchTemplate', reshapeAll(template, { LaunchTemplateData: readMachine(template) }), { base: { ...base, id: templateId } })];
}

function readMachine(spec: ValueTree): ObjectValue {
	const metadata = pathIn(spec, 'instanceMetadataOptions');
	const spot = pathIn(spec, 'spotMarketOptions');
	const volumes = [pathIn(spec, 'rootVolume'), ...itemsOf(pathIn(spec, 'nonRootVolumes'))].flatMap((volume, index) => volume === undefined ? [] : [readVolume(volume, index === 0)]);
	const list = listOf(spec);
	return reshapeAll(spec, {
		InstanceType: pathIn(spec, 'instanceType'),
		ImageId: pathIn(spec, 'ami.id'),
		BlockDeviceMappings: list?.kind === 'list' && volumes.length > 0 ? { ...list, items: volumes } : undefined,
		IamInstanceProfile: reshape(spec, { Name: pathIn(spec, 'iamInstanceProfile') }),
		NetworkInterfaces: listOf(reshape(spec, { AssociatePublicIpAddress: pathIn(spec, 'publicIP') })),
		Placement: reshape(spec, { Tenancy: pathIn(spec, 'tenancy'), GroupName: pathIn(spec, 'placementGroupName'), PartitionNumber: pathIn(spec, 'placementGroupPartition') }),
		MetadataOptions: metadata && reshape(metadata, {
			HttpTokens: pathIn(metadata, 'httpTokens'), HttpPutResponseHopLimit: pathIn(metadata, 'httpPutResponseHopLimit'), HttpEndpoint: pathIn(metadata, 'httpEndpoint'),
		}),
		InstanceMarketOptions: spot && reshapeAll(spot, { MarketType: { ...documentedDefault(spot, 'spot', source), origin: { kind: 'expression', text: 'spotMarketOptions' } }, SpotOptions: reshape(spot, { MaxPrice: pathIn(spot, 'maxPrice') }) }),
	});
}

function readVolume(volume: ValueTree, isRoot: boolean): ValueTree {
	return reshapeAll(volume, {
		DeviceName: pathIn(volume, 'deviceName') ?? (isRoot ? documentedDefault(volume, '/dev/sda1', source) : undefined),
		Ebs: reshape(volume, {
			VolumeSize: pathIn(volume, 'size'), VolumeType: pathIn(volume, 'type'), Iops: pathIn(volume, 'iops'), Throughput: pathIn(volume, 'throughput'),
			Encrypted: pathIn(volume, 'encrypted'), KmsKeyId: pathIn(volume, 'encryptionKey'),
		}),
	});
}
