/** Modules of instances, volumes and the network around them. Names and defaults: the pages of the modules, read on 2026-11-30. */
import { toMappings } from '../blockDevices';
import { entryIn, itemsOf, listOf, reshape, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { defaultTo, firstOf, sourceOf } from './module';
import type { AnsibleModule, MadeBeside, ModuleContext, Settings } from './module';

const volumeSource = sourceOf('amazon.aws.ec2_vol');

export const instanceModules: readonly AnsibleModule[] = [
	{
		names: ['ec2_instance', 'ec2'], type: 'AWS::EC2::Instance', naming: ['name'], existing: 'instance_ids', count: ['exact_count', 'count'],
		adapt: (args) => {
			const template = entryIn(args, 'launch_template');
			const placement = entryIn(args, 'placement');
			const image = entryIn(args, 'image');
			return {
				ImageId: entryIn(args, 'image_id') ?? (image?.kind === 'object' ? entryIn(image, 'id') : image), SubnetId: entryIn(args, 'vpc_subnet_id'),
				AvailabilityZone: firstOf(args, 'availability_zone', 'zone'), BlockDeviceMappings: toMappings(entryIn(args, 'volumes')), volumes: undefined,
				Monitoring: firstOf(args, 'detailed_monitoring', 'monitoring'), CreditSpecification: reshape(args, { CpuCredits: entryIn(args, 'cpu_credit_specification') }),
				SecurityGroupIds: firstOf(args, 'security_groups', 'group_id', 'group') ?? listOf(entryIn(args, 'security_group')), security_groups: undefined,
				IamInstanceProfile: firstOf(args, 'iam_instance_profile', 'instance_profile_name', 'instance_role'),
				PlacementGroupName: entryIn(args, 'placement_group') ?? entryIn(placement, 'group_name'), Tenancy: entryIn(args, 'tenancy') ?? entryIn(placement, 'tenancy'),
				DisableApiTermination: entryIn(args, 'termination_protection'), HibernationOptions: reshape(args, { Configured: entryIn(args, 'hibernation_options') }),
				LaunchTemplate: template && reshape(template, { LaunchTemplateId: entryIn(template, 'id'), LaunchTemplateName: entryIn(template, 'name'), Version: entryIn(template, 'version') }), launch_template: undefined,
				InstanceMarketOptions: spotOf(args), network_interfaces: undefined,
			};
		},
	},
	{
		names: ['ec2_vol'], type: 'AWS::EC2::Volume', naming: ['name'], existing: 'id',
		adapt: (args, context) => ({
			Size: entryIn(args, 'volume_size'), AvailabilityZone: firstOf(args, 'zone', 'availability_zone'), SnapshotId: entryIn(args, 'snapshot'), MultiAttachEnabled: entryIn(args, 'multi_attach'),
			// Magnetic, whatever AWS's own default is.
			VolumeType: defaultTo(entryIn(args, 'volume_type'), context, 'standard', volumeSource),
		}),
		more: attachmentOf,
	},
	{ names: ['ec2_placement_group'], type: 'AWS::EC2::PlacementGroup', naming: ['name'], adapt: () => ({}) },
	{
		names: ['ec2_vpc_subnet'], type: 'AWS::EC2::Subnet', naming: [],
		adapt: (args) => ({ CidrBlock: entryIn(args, 'cidr'), AvailabilityZone: firstOf(args, 'az', 'availability_zone'), MapPublicIpOnLaunch: entryIn(args, 'map_public') }),
	},
	{
		names: ['ec2_security_group', 'ec2_group'], type: 'AWS::EC2::SecurityGroup', naming: ['name'], existing: 'group_id',
		adapt: (args) => ({ GroupName: entryIn(args, 'name'), SecurityGroupIngress: rulesOf(entryIn(args, 'rules'), 'Source'), SecurityGroupEgress: rulesOf(entryIn(args, 'rules_egress'), 'Destination') }),
	},
];

/** Of the module that was `ec2` alone. */
function spotOf(args: ObjectValue): ValueTree | undefined {
	const price = entryIn(args, 'spot_price');
	return price && reshapeAll(price, { SpotOptions: reshapeAll(price, { MaxPrice: price }) });
}

function attachmentOf(args: ObjectValue, { self }: ModuleContext): readonly MadeBeside[] {
	const instance = entryIn(args, 'instance');
	if (instance === undefined) { return []; }
	return [{ type: 'AWS::EC2::VolumeAttachment', suffix: 'attachment', tree: reshapeAll(instance, { VolumeId: entryIn(args, 'id') ?? self, InstanceId: instance, Device: entryIn(args, 'device_name') }) }];
}

/** One rule may name several ports and several other ends; each pair is a rule of its own. */
function rulesOf(rules: ValueTree | undefined, end: 'Source' | 'Destination'): ValueTree | undefined {
	if (rules?.kind !== 'list') { return rules; }
	return { ...rules, items: rules.items.flatMap((rule): readonly ValueTree[] => rule.kind !== 'object' ? [rule] : portsOf(rule).flatMap((ports) => endsOf(rule, end).map((other) => reshapeAll(rule, {
		IpProtocol: protocolOf(entryIn(rule, 'proto')), ...ports, ...other,
	})))).slice(0, maxRules) };
}

/** More than AWS takes in one group. */
const maxRules = 1_000;

function protocolOf(protocol: ValueTree | undefined): ValueTree | undefined {
	return protocol?.kind === 'scalar' && protocol.value === 'all' ? { ...protocol, value: '-1', origin: { kind: 'expression', text: protocol.text } } : protocol;
}

/** `from_port` and `to_port`, or `ports: [80, 8000-8100]`. */
function portsOf(rule: ObjectValue): readonly Settings[] {
	const ports = itemsOf(entryIn(rule, 'ports'));
	if (ports.length === 0) { return [{ FromPort: entryIn(rule, 'from_port'), ToPort: entryIn(rule, 'to_port') }]; }
	return ports.map((port) => {
		const [, from, to] = port.kind === 'scalar' ? /^(\d+)-(\d+)$/.exec(String(port.value)) ?? [] : [];
		if (port.kind !== 'scalar' || from === undefined || to === undefined) { return { FromPort: port, ToPort: port }; }
		const origin = { kind: 'expression', text: port.text } as const;
		return { FromPort: { ...port, value: from, origin }, ToPort: { ...port, value: to, origin } };
	});
}

function endsOf(rule: ObjectValue, end: 'Source' | 'Destination'): readonly Settings[] {
	const all = [['cidr_ip', 'CidrIp'], ['cidr_ipv6', 'CidrIpv6'], ['group_id', `${end}SecurityGroupId`], ['group_name', `${end}SecurityGroupName`], ['ip_prefix', `${end}PrefixListId`]] as const;
	const ends = all.flatMap(([written, name]) => itemsOf(entryIn(rule, written)).map((value): Settings => ({ [name]: value })));
	return ends.length === 0 ? [{}] : ends;
}
