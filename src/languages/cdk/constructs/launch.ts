/** Launch templates, instances and their volumes: `aws-cdk-lib/aws-ec2`. */
import { cdkSymbol } from '../symbols';
import type { Part } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { toTree } from '../../programs/tree';
import { callOf } from '../calls';
import { concluded, createProps, listOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { imageOf } from './images';
import { subnetsOf } from './network';

export const launch: Service = {
	kinds: {
		'ec2.LaunchTemplate': { synthesize: (construct, world) => [mainResource(construct, 'AWS::EC2::LaunchTemplate', synthesizeTemplate(construct, world))] },
		'ec2.Instance': { synthesize: synthesizeInstance },
		'ec2.BastionHostLinux': { synthesize: synthesizeInstance },
		'ec2.Volume': { synthesize: synthesizeVolume },
		'ec2.PlacementGroup': { synthesize: (construct) => [mainResource(construct, 'AWS::EC2::PlacementGroup', objectOf(construct.props.place, {
			Strategy: construct.props.value('strategy'), PartitionCount: construct.props.value('partitions'), SpreadLevel: construct.props.value('spreadLevel'),
		}))] },
	},
};

function synthesizeTemplate(construct: Construct, world: World): SynthesizedResource['properties'] {
	const { props } = construct;
	return objectOf(props.place, {
		LaunchTemplateName: props.value('launchTemplateName'),
		LaunchTemplateData: objectOf(props.place, {
			...commonSettings(construct, world),
			CreditSpecification: objectIfAny(props.place, { CpuCredits: props.value('cpuCredits') }),
			CpuOptions: cpuOptions(props),
			DisableApiTermination: props.value('disableApiTermination'),
			EbsOptimized: props.value('ebsOptimized'),
			HibernationOptions: objectIfAny(props.place, { Configured: props.value('hibernationConfigured') }),
			IamInstanceProfile: objectIfAny(props.place, { Arn: props.value('instanceProfile') ?? props.value('role') }),
			InstanceMarketOptions: marketOptions(props),
			Monitoring: objectIfAny(props.place, { Enabled: props.value('detailedMonitoring') }),
			MetadataOptions: metadataOptions(props),
			...network(construct, world),
			Placement: objectIfAny(props.place, { GroupName: props.value('placementGroup') }),
		}),
	});
}

/** What the launch template that the CDK makes for a group has, from the group's own props. Without the word it monitors in five-minute steps. */
export function groupTemplate(construct: Construct, world: World): SynthesizedResource['properties'] {
	const { props } = construct;
	const monitoring = props.value('instanceMonitoring');
	const monitoringSymbol = cdkSymbolOf(props.part('instanceMonitoring'));
	const price = props.value('spotPrice');
	return objectOf(props.place, {
		LaunchTemplateData: objectOf(props.place, {
			...commonSettings(construct, world),
			IamInstanceProfile: objectOf(construct.namePlace, { Arn: props.value('role') ?? referenceTo(construct.namePlace, undefined) }),
			Monitoring: objectOf(props.place, {
				Enabled: monitoring === undefined ? sentDefault(construct.namePlace, false, pageOf('autoscaling', 'AutoScalingGroup')) : monitoringSymbol === undefined ? monitoring : concluded(props.part('instanceMonitoring')!.use, monitoringSymbol === 'autoscaling.Monitoring.DETAILED'),
			}),
			InstanceMarketOptions: price === undefined ? undefined : objectOf(props.place, { MarketType: concluded(props.part('spotPrice')!.use, 'spot'), SpotOptions: objectOf(props.place, { MaxPrice: price }) }),
			MetadataOptions: metadataOptions(props),
			...network(construct, world),
		}),
	});
}

function cdkSymbolOf(part: Part | undefined): string | undefined {
	return part === undefined ? undefined : cdkSymbol(part.result);
}

/** What templates and instances call alike. */
function commonSettings(construct: Construct, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const { props } = construct;
	return {
		InstanceType: props.value('instanceType'),
		ImageId: imageOf(props.part('machineImage'), world),
		BlockDeviceMappings: blockDevices(props, world),
		UserData: userData(construct, world),
	};
}

/** Written, or filled by methods. An empty script, which the CDK always sends, is none. */
function userData(construct: Construct, world: World): ValueTree | undefined {
	const written = construct.props.part('userData');
	if (written !== undefined) { return unknownAt(written.use); }
	const [call] = world.callsOn(construct).filter(({ method }) => method === 'addUserData');
	return call === undefined ? undefined : unknownAt(call.place);
}

/** With a public address the CDK writes a network interface, which then has the security groups. */
function network(construct: Construct, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const { props } = construct;
	const isPublic = props.value('associatePublicIpAddress');
	const groups = securityGroups(construct, world);
	if (isPublic === undefined) { return { SecurityGroupIds: groups }; }
	return { NetworkInterfaces: listOf(props.place, [objectOf(props.place, { DeviceIndex: concluded(props.place, 0), AssociatePublicIpAddress: isPublic, Groups: groups })]) };
}

function securityGroups(construct: Construct, world: World): ValueTree | undefined {
	const { props, namePlace } = construct;
	const added = world.callsOn(construct).filter(({ method }) => method === 'addSecurityGroup').flatMap(({ args: [group] }) => group === undefined ? [] : toTree(group, world.interpret) ?? []);
	const own = props.value('securityGroup');
	const made = construct.symbol === 'ec2.LaunchTemplate' ? [] : [referenceTo(namePlace, undefined)];
	const all = [...own === undefined ? made : [own], ...added];
	return all.length === 0 ? undefined : listOf(own === undefined ? namePlace : props.part('securityGroup')!.use, all);
}

function cpuOptions(props: Props): ValueTree | undefined {
	const options = props.object('cpuOptions');
	return objectIfAny(options.place, { CoreCount: options.value('coreCount'), ThreadsPerCore: options.value('threadsPerCore') });
}

/** `requireImdsv2: true` is another word for required tokens. */
function metadataOptions(props: Props): ValueTree | undefined {
	const requires = props.value('requireImdsv2');
	const tokens = props.value('httpTokens');
	const required = requires?.kind === 'scalar' ? (requires.value === true ? concluded(props.part('requireImdsv2')!.use, 'required') : undefined) : requires;
	return objectIfAny(props.place, {
		HttpTokens: tokens ?? required, HttpPutResponseHopLimit: props.value('httpPutResponseHopLimit'),
		HttpEndpoint: flag(props, 'httpEndpoint'), InstanceMetadataTags: flag(props, 'instanceMetadataTags'),
	});
}

/** A boolean that CloudFormation writes as a word. */
function flag(props: Props, name: string): ValueTree | undefined {
	const value = props.value(name);
	if (value?.kind !== 'scalar' || typeof value.value !== 'boolean') { return value; }
	return concluded(props.part(name)!.use, value.value ? 'enabled' : 'disabled');
}

function marketOptions(props: Props): ValueTree | undefined {
	const part = props.part('spotOptions');
	if (part === undefined) { return undefined; }
	const options = props.object('spotOptions');
	return objectOf(options.place, {
		MarketType: concluded(part.use, 'spot'),
		SpotOptions: objectIfAny(options.place, { MaxPrice: options.value('maxPrice'), InstanceInterruptionBehavior: options.value('interruptionBehavior') }),
	});
}

export function blockDevices(props: Props, world: World): ValueTree | undefined {
	const part = props.part('blockDevices');
	if (part === undefined) { return undefined; }
	return listOf(part.use, props.items('blockDevices').map((item) => {
		const device = createProps(item, item.use, world.interpret);
		return device.isClosed ? objectOf(item.use, { DeviceName: device.value('deviceName'), ...volumeOf(device.part('volume'), world) }) : unknownAt(item.use);
	}));
}

/** `BlockDeviceVolume.ebs(30, { volumeType: … })` and its like. */
function volumeOf(part: Part | undefined, world: World): Readonly<Record<string, ValueTree | undefined>> {
	if (part === undefined) { return {}; }
	const call = callOf(part, /^(?:ec2|autoscaling)\.BlockDeviceVolume$/, world);
	if (call === undefined) { return { Ebs: unknownAt(part.use) }; }
	const first = call.arg(0, { ebs: 'volumeSize', ebsFromSnapshot: 'snapshotId' }[call.method] ?? 'volumeIndex');
	const firstValue = first === undefined ? undefined : toTree(first, world.interpret);
	const options = call.options(1);
	const settings = {
		VolumeType: options.value('volumeType'), Iops: options.value('iops'), Throughput: options.value('throughput'), Encrypted: options.value('encrypted'),
		DeleteOnTermination: options.value('deleteOnTermination'), KmsKeyId: options.value('kmsKey'),
	};
	switch (call.method) {
		case 'ebs': return { Ebs: objectOf(part.use, { VolumeSize: firstValue, ...settings }) };
		case 'ebsFromSnapshot': return { Ebs: objectOf(part.use, { SnapshotId: firstValue, VolumeSize: options.value('volumeSize'), ...settings }) };
		case 'ephemeral': return { VirtualName: firstValue?.kind === 'scalar' ? concluded(part.use, `ephemeral${String(firstValue.value)}`) : unknownAt(part.use) };
		default: return {};
	}
}

/** A bastion host has a type of its own where none is written. */
function synthesizeInstance(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const isBastion = construct.symbol === 'ec2.BastionHostLinux';
	const common = commonSettings(construct, world);
	const subnets = subnetsOf(props, world);
	return [mainResource(construct, 'AWS::EC2::Instance', objectOf(props.place, {
		...common,
		InstanceType: common['InstanceType'] ?? (isBastion ? sentDefault(namePlace, 't3.nano', pageOf('ec2', 'BastionHostLinux')) : undefined),
		IamInstanceProfile: props.value('role') ?? referenceTo(namePlace, undefined),
		SubnetId: subnets?.kind === 'list' ? subnets.items[0] : subnets,
		AvailabilityZone: props.value('availabilityZone'),
		Monitoring: props.value('detailedMonitoring'),
		CreditSpecification: objectIfAny(props.place, { CPUCredits: props.value('creditSpecification') }),
		EbsOptimized: props.value('ebsOptimized'),
		DisableApiTermination: props.value('disableApiTermination'),
		PlacementGroupName: props.value('placementGroup'),
		HibernationOptions: objectIfAny(props.place, { Configured: props.value('hibernationEnabled') }),
		MetadataOptions: metadataOptions(props),
		...instanceNetwork(construct, world),
	}))];
}

/** Instances call the groups of a network interface by another name. */
function instanceNetwork(construct: Construct, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const { NetworkInterfaces: interfaces, SecurityGroupIds: groups } = network(construct, world);
	const [card] = interfaces?.kind === 'list' ? interfaces.items : [];
	if (card?.kind !== 'object') { return { SecurityGroupIds: groups }; }
	const { props } = construct;
	return { NetworkInterfaces: listOf(props.place, [objectOf(props.place, { DeviceIndex: card.entries.get('DeviceIndex'), AssociatePublicIpAddress: card.entries.get('AssociatePublicIpAddress'), GroupSet: card.entries.get('Groups') })]) };
}

/** Which type a volume gets without one depends on a feature flag of the project. */
function synthesizeVolume(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	return [mainResource(construct, 'AWS::EC2::Volume', objectOf(props.place, {
		AvailabilityZone: props.value('availabilityZone'),
		VolumeType: props.value('volumeType') ?? unknownAt(namePlace, 'several'),
		Size: sizeIn('gibibytes', props.part('size'), world),
		Iops: props.value('iops'), Throughput: props.value('throughput'), Encrypted: props.value('encrypted'),
		KmsKeyId: props.value('encryptionKey'), SnapshotId: props.value('snapshotId'), MultiAttachEnabled: props.value('enableMultiAttach'),
	}))];
}

const mebibytesIn: Readonly<Record<string, number>> = { mebibytes: 1, gibibytes: 1024, tebibytes: 1024 * 1024, pebibytes: 1024 ** 3 };

/** `Size.gibibytes(20)` in a unit; one that is written in that very unit can be changed where it stands. */
export function sizeIn(unit: 'mebibytes' | 'gibibytes', part: Part | undefined, world: World): ValueTree | undefined {
	if (part === undefined) { return undefined; }
	const call = callOf(part, 'core.Size', world);
	const factor = mebibytesIn[call?.method ?? ''];
	const given = call?.arg(0, 'amount');
	if (factor === undefined || given === undefined) { return unknownAt(part.use); }
	if (call?.method === unit) { return toTree({ result: given.result, use: part.use }, world.interpret); }
	const value = toTree(given, world.interpret);
	return value?.kind === 'scalar' && typeof value.value === 'number' ? concluded(part.use, value.value * factor / (mebibytesIn[unit] ?? 1)) : unknownAt(part.use);
}
