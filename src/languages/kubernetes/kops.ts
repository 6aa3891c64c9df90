/**
 * kOps' instance groups → model: the Auto Scaling group and launch template that kOps makes of each.
 * Names and defaults: https://kops.sigs.k8s.io/instance_groups/, read on 2026-11-30.
 */
import type { Resource } from '../../core/model/resource';
import { readAsCloudFormation } from '../values/readTree';
import { documentedDefault, itemsOf, listOf, mapItems, pathIn, referenceTo, reshape, reshapeAll } from '../values/shapeTree';
import type { ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';
import { toSeconds } from './quantities';

const source = 'https://kops.sigs.k8s.io/instance_groups/';

export function readInstanceGroup(context: KindContext): readonly Resource[] {
	const { value, place: { file }, nameRange: range } = context.object;
	const name = { file, range };
	const spec = pathIn(value, 'spec') ?? value;
	const base = context.base();
	const templateId = `${base.id} launch template`;
	const specification = reshapeAll(spec, {
		LaunchTemplateId: referenceTo(templateId, name, source), Version: documentedDefault(name, '$Latest', source),
	});
	const balancers = pathIn(spec, 'externalLoadBalancers');
	const group = reshapeAll(spec, {
		MinSize: pathIn(spec, 'minSize'), MaxSize: pathIn(spec, 'maxSize'),
		VPCZoneIdentifier: pathIn(spec, 'subnets'), AvailabilityZones: pathIn(spec, 'zones'),
		MaxInstanceLifetime: toSeconds(pathIn(spec, 'maxInstanceLifetime')), CapacityRebalance: pathIn(spec, 'capacityRebalance'),
		NewInstancesProtectedFromScaleIn: pathIn(spec, 'instanceProtection'),
		TargetGroupARNs: mapItems(balancers, (one) => pathIn(one, 'targetGroupARN') ?? pathIn(one, 'targetGroupArn')), LoadBalancerNames: mapItems(balancers, (one) => pathIn(one, 'loadBalancerName')),
		...readLaunch(spec, specification),
	});
	return [
		readAsCloudFormation('AWS::AutoScaling::AutoScalingGroup', group, { base }),
		readAsCloudFormation('AWS::EC2::LaunchTemplate', reshapeAll(spec, { LaunchTemplateData: readTemplate(spec) }), { base: { ...base, id: templateId } }),
		...readWarmPool(context, spec),
	];
}

function readLaunch(spec: ValueTree, specification: ValueTree): Readonly<Record<string, ValueTree | undefined>> {
	const mixed = pathIn(spec, 'mixedInstancesPolicy');
	if (mixed === undefined) { return { LaunchTemplate: specification }; }
	return {
		MixedInstancesPolicy: reshapeAll(mixed, {
			LaunchTemplate: reshapeAll(mixed, { LaunchTemplateSpecification: specification, Overrides: mapItems(pathIn(mixed, 'instances'), (type) => reshape(type, { InstanceType: type })) }),
			InstancesDistribution: reshapeAll(mixed, {
				OnDemandAllocationStrategy: pathIn(mixed, 'onDemandAllocationStrategy'), OnDemandBaseCapacity: pathIn(mixed, 'onDemandBase'),
				OnDemandPercentageAboveBaseCapacity: pathIn(mixed, 'onDemandAboveBase'), SpotAllocationStrategy: pathIn(mixed, 'spotAllocationStrategy'), SpotInstancePools: pathIn(mixed, 'spotInstancePools'),
			}),
		}),
	};
}

function readTemplate(spec: ValueTree): ValueTree {
	const metadata = pathIn(spec, 'instanceMetadata');
	const price = pathIn(spec, 'maxPrice');
	// Before 1.28 the settings of the root volume stood beside the others.
	const root = (name: string, old: string): ValueTree | undefined => pathIn(spec, `rootVolume.${name}`) ?? pathIn(spec, old);
	const volumes = [
		reshape(spec, { DeviceName: documentedDefault(spec, '/dev/xvda', source), Ebs: reshape(spec, {
			VolumeSize: root('size', 'rootVolumeSize'), VolumeType: root('type', 'rootVolumeType'), Iops: root('iops', 'rootVolumeIops'), Throughput: root('throughput', 'rootVolumeThroughput'),
			Encrypted: root('encryption', 'rootVolumeEncryption'), KmsKeyId: root('encryptionKey', 'rootVolumeEncryptionKey'), DeleteOnTermination: pathIn(spec, 'rootVolumeDeleteOnTermination'),
		}) }),
		...itemsOf(pathIn(spec, 'volumes')).map((volume) => reshape(volume, { DeviceName: pathIn(volume, 'device'), Ebs: reshape(volume, {
			VolumeSize: pathIn(volume, 'size'), VolumeType: pathIn(volume, 'type'), Iops: pathIn(volume, 'iops'), Throughput: pathIn(volume, 'throughput'),
			Encrypted: pathIn(volume, 'encrypted'), KmsKeyId: pathIn(volume, 'key'), DeleteOnTermination: pathIn(volume, 'deleteOnTermination'),
		}) })),
	].filter((volume) => volume !== undefined);
	const list = listOf(spec);
	return reshapeAll(spec, {
		InstanceType: pathIn(spec, 'machineType'),
		BlockDeviceMappings: list?.kind === 'list' ? { ...list, items: volumes } : undefined,
		Monitoring: reshape(spec, { Enabled: pathIn(spec, 'detailedInstanceMonitoring') }),
		CreditSpecification: reshape(spec, { CpuCredits: pathIn(spec, 'cpuCredits') }),
		EbsOptimized: pathIn(spec, 'rootVolumeOptimization'),
		Placement: reshape(spec, { Tenancy: pathIn(spec, 'tenancy') }),
		SecurityGroupIds: pathIn(spec, 'additionalSecurityGroups'),
		MetadataOptions: metadata && reshape(metadata, { HttpTokens: pathIn(metadata, 'httpTokens'), HttpPutResponseHopLimit: pathIn(metadata, 'httpPutResponseHopLimit') }),
		InstanceMarketOptions: price && reshape(price, { SpotOptions: reshape(price, { MaxPrice: price }) }),
	});
}

function readWarmPool(context: KindContext, spec: ValueTree): readonly Resource[] {
	const pool = pathIn(spec, 'warmPool');
	if (pool === undefined) { return []; }
	const group = context.base();
	const { place: { file }, nameRange: range } = context.object;
	const tree = reshapeAll(pool, {
		AutoScalingGroupName: referenceTo(group.id, { file, range }, source),
		MinSize: pathIn(pool, 'minSize'), MaxGroupPreparedCapacity: pathIn(pool, 'maxSize'),
	});
	return [readAsCloudFormation('AWS::AutoScaling::WarmPool', tree, { base: { ...group, id: `${group.id} warm pool`, range: pool.range } })];
}
