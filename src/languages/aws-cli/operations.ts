/**
 * The operations of AWS's API that make a resource of the model: how the command line calls them, how their input is known by its
 * names, and where it differs from CloudFormation's properties, whose readers read it.
 * Names: https://docs.aws.amazon.com/cli/latest/reference/, read on 2026-11-30.
 */
import type { CloudFormationType } from '../cloudformation/resources';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { entryIn, itemsOf, withEntries } from '../values/shapeTree';
import { apiName, splitAtCommas } from './apiTree';

export interface Operation {
	/** Service and command of the command line. */
	readonly command: string;
	readonly type: CloudFormationType;
	/** The input that names what is made; undefined if AWS alone names it. */
	readonly name: string | undefined;
	/** Names of which a JSON input has all of one list; none: such an input is not told from others. */
	readonly keys: readonly (readonly string[])[];
	/** Names that such an input never has. */
	readonly without?: readonly string[];
	/** What a command that describes them lists them under. */
	readonly listedAs?: string;
	/** Its input in CloudFormation's words. */
	readonly adapt?: (input: ObjectValue, refer: Refer) => ObjectValue;
	/** How many it makes, where it may be another number than one. */
	readonly count?: (input: ObjectValue) => ValueTree | undefined;
}

/** A name or ARN as the resource that it stands for; anything else as it is. */
export type Refer = (value: ValueTree | undefined, type: CloudFormationType) => ValueTree | undefined;

export const operations: readonly Operation[] = [
	{
		command: 'autoscaling create-auto-scaling-group', type: 'AWS::AutoScaling::AutoScalingGroup', name: 'AutoScalingGroupName',
		keys: [['AutoScalingGroupName', 'MinSize', 'MaxSize']], without: ['ScheduledActionName', 'ScheduledActionARN'], listedAs: 'AutoScalingGroups',
		adapt: (input, refer) => withEntries(input, {
			cooldown: input.entries.get('defaultcooldown'),
			vpczoneidentifier: splitAtCommas(input.entries.get('vpczoneidentifier')),
			loadbalancernames: referAll(input.entries.get('loadbalancernames'), (item) => refer(item, 'AWS::ElasticLoadBalancing::LoadBalancer')),
			placementgroup: refer(input.entries.get('placementgroup'), 'AWS::EC2::PlacementGroup'),
		}),
	},
	{
		command: 'autoscaling put-scaling-policy', type: 'AWS::AutoScaling::ScalingPolicy', name: 'PolicyName',
		keys: [['AutoScalingGroupName', 'PolicyName', 'PolicyType'], ['AutoScalingGroupName', 'PolicyName', 'AdjustmentType'], ['AutoScalingGroupName', 'PolicyName', 'TargetTrackingConfiguration']],
		listedAs: 'ScalingPolicies',
	},
	{
		command: 'autoscaling put-scheduled-update-group-action', type: 'AWS::AutoScaling::ScheduledAction', name: 'ScheduledActionName',
		keys: [['AutoScalingGroupName', 'ScheduledActionName']], listedAs: 'ScheduledUpdateGroupActions',
	},
	{
		command: 'autoscaling put-lifecycle-hook', type: 'AWS::AutoScaling::LifecycleHook', name: 'LifecycleHookName',
		keys: [['AutoScalingGroupName', 'LifecycleHookName', 'LifecycleTransition']], listedAs: 'LifecycleHooks',
	},
	{
		command: 'autoscaling put-warm-pool', type: 'AWS::AutoScaling::WarmPool', name: undefined,
		keys: [['AutoScalingGroupName', 'PoolState'], ['AutoScalingGroupName', 'MaxGroupPreparedCapacity'], ['AutoScalingGroupName', 'InstanceReusePolicy']],
		without: ['MaxSize', 'PolicyName'],
	},
	{
		command: 'autoscaling create-launch-configuration', type: 'AWS::AutoScaling::LaunchConfiguration', name: 'LaunchConfigurationName',
		keys: [['LaunchConfigurationName', 'InstanceType']], without: ['AutoScalingGroupName'], listedAs: 'LaunchConfigurations',
		adapt: (input) => withEntries(input, { instancemonitoring: enabledIn(input, 'instancemonitoring') }),
	},
	{
		command: 'ec2 create-launch-template', type: 'AWS::EC2::LaunchTemplate', name: 'LaunchTemplateName',
		keys: [['LaunchTemplateName', 'LaunchTemplateData']], listedAs: 'LaunchTemplateVersions',
	},
	{
		command: 'ec2 run-instances', type: 'AWS::EC2::Instance', name: undefined,
		keys: [['InstanceType', 'MinCount', 'MaxCount'], ['LaunchTemplate', 'MinCount', 'MaxCount']],
		adapt: adaptInstance,
		count: (input) => input.entries.get('maxcount') ?? upperOf(input.entries.get('count')),
	},
	{
		command: 'ec2 create-volume', type: 'AWS::EC2::Volume', name: undefined,
		keys: [['AvailabilityZone', 'VolumeType', 'Size'], ['AvailabilityZone', 'VolumeType', 'SnapshotId']], listedAs: 'Volumes',
	},
	{ command: 'ec2 attach-volume', type: 'AWS::EC2::VolumeAttachment', name: undefined, keys: [['VolumeId', 'InstanceId', 'Device']], without: ['AttachTime'] },
	{ command: 'ec2 create-placement-group', type: 'AWS::EC2::PlacementGroup', name: 'GroupName', keys: [['GroupName', 'Strategy']] },
	{ command: 'ec2 create-subnet', type: 'AWS::EC2::Subnet', name: undefined, keys: [['VpcId', 'CidrBlock', 'AvailabilityZone']], listedAs: 'Subnets' },
	{ command: 'ec2 create-security-group', type: 'AWS::EC2::SecurityGroup', name: 'GroupName', keys: [] },
	{ command: 'ec2 authorize-security-group-ingress', type: 'AWS::EC2::SecurityGroupIngress', name: undefined, keys: [], adapt: (input) => adaptRule(input, 'source') },
	{ command: 'ec2 authorize-security-group-egress', type: 'AWS::EC2::SecurityGroupEgress', name: undefined, keys: [], adapt: (input) => adaptRule(input, 'destination') },
	{
		command: 'elbv2 create-target-group', type: 'AWS::ElasticLoadBalancingV2::TargetGroup', name: 'Name',
		keys: [['Name', 'Protocol', 'Port', 'VpcId'], ['TargetGroupName', 'Protocol', 'Port', 'VpcId']], listedAs: 'TargetGroups',
	},
	{
		command: 'elbv2 create-load-balancer', type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', name: 'Name',
		keys: [['Name', 'Subnets', 'Scheme'], ['Name', 'Subnets', 'Type'], ['Name', 'Subnets', 'SecurityGroups'], ['Name', 'SubnetMappings'], ['LoadBalancerName', 'LoadBalancerArn', 'Type']],
		listedAs: 'LoadBalancers',
	},
	{ command: 'elbv2 create-listener', type: 'AWS::ElasticLoadBalancingV2::Listener', name: undefined, keys: [['LoadBalancerArn', 'DefaultActions']], listedAs: 'Listeners' },
	{ command: 'elbv2 create-rule', type: 'AWS::ElasticLoadBalancingV2::ListenerRule', name: undefined, keys: [['ListenerArn', 'Conditions', 'Actions']] },
	{
		command: 'elb create-load-balancer', type: 'AWS::ElasticLoadBalancing::LoadBalancer', name: 'LoadBalancerName',
		keys: [['LoadBalancerName', 'Listeners']], without: ['LoadBalancerArn'],
	},
	{
		command: 'cloudwatch put-metric-alarm', type: 'AWS::CloudWatch::Alarm', name: 'AlarmName',
		keys: [['AlarmName', 'ComparisonOperator', 'EvaluationPeriods']], listedAs: 'MetricAlarms',
	},
];

const byCommand: ReadonlyMap<string, Operation> = new Map(operations.map((operation) => [operation.command, operation]));

export function operationOf(service: string, command: string): Operation | undefined {
	return byCommand.get(`${service} ${command}`);
}

/** The operation whose input has these names, as they are written. */
export function operationWithKeys(names: { has(name: string): boolean }): Operation | undefined {
	return operations.find(({ keys, without = [] }) => keys.some((all) => all.every((name) => names.has(name))) && !without.some((name) => names.has(name)));
}

/** The name that an input gives to what it makes; commands that describe it call some of them otherwise. */
export function nameIn({ name, type }: Operation, input: ObjectValue): ValueTree | undefined {
	if (name === undefined) { return undefined; }
	const described = type === 'AWS::ElasticLoadBalancingV2::TargetGroup' ? 'targetgroupname' : type === 'AWS::ElasticLoadBalancingV2::LoadBalancer' ? 'loadbalancername' : undefined;
	return input.entries.get(apiName(name)) ?? (described === undefined ? undefined : input.entries.get(described));
}

function referAll(value: ValueTree | undefined, refer: (item: ValueTree) => ValueTree | undefined): ValueTree | undefined {
	return value?.kind === 'list' ? { ...value, items: value.items.flatMap((item) => refer(item) ?? []) } : value === undefined ? undefined : refer(value);
}

/** `{ "Enabled": true }` as the value alone, which CloudFormation has in some places. */
function enabledIn(input: ObjectValue, name: string): ValueTree | undefined {
	const value = input.entries.get(name);
	return value?.kind === 'object' ? value.entries.get('enabled') : value;
}

function adaptInstance(input: ObjectValue): ObjectValue {
	const placement = input.entries.get('placement');
	const profile = input.entries.get('iaminstanceprofile');
	return withEntries(input, {
		monitoring: enabledIn(input, 'monitoring'),
		tenancy: entryIn(placement, 'tenancy'), availabilityzone: entryIn(placement, 'availabilityzone'), placementgroupname: entryIn(placement, 'groupname'),
		hostid: entryIn(placement, 'hostid'), hostresourcegrouparn: entryIn(placement, 'hostresourcegrouparn'),
		iaminstanceprofile: entryIn(profile, 'name') ?? entryIn(profile, 'arn') ?? profile,
	});
}

/** The upper number of `2` or `2:4`. */
function upperOf(count: ValueTree | undefined): ValueTree | undefined {
	if (count?.kind !== 'scalar' || typeof count.value !== 'string') { return count; }
	const upper = /^\d+:(\d+)$/.exec(count.value)?.[1];
	return upper === undefined ? count : { ...count, value: upper, origin: { kind: 'expression', text: count.text } };
}

/** `--protocol tcp --port 80 --cidr 0.0.0.0/0`, or one of `IpPermissions`. */
function adaptRule(input: ObjectValue, end: 'source' | 'destination'): ObjectValue {
	const [permission] = itemsOf(input.entries.get('ippermissions'));
	const get = (name: string): ValueTree | undefined => entryIn(permission, name);
	const port = input.entries.get('port');
	const [from, to] = port === undefined ? [get('fromport'), get('toport')] : portsOf(port);
	const inside = (list: string, name: string): ValueTree | undefined => entryIn(itemsOf(get(list))[0], name);
	return withEntries(input, {
		ipprotocol: input.entries.get('protocol') ?? get('ipprotocol'), fromport: from, toport: to,
		cidrip: input.entries.get('cidr') ?? inside('ipranges', 'cidrip'), cidripv6: inside('ipv6ranges', 'cidripv6'),
		[`${end}prefixlistid`]: inside('prefixlistids', 'prefixlistid'),
		[`${end}securitygroupid`]: input.entries.get('sourcegroup') ?? inside('useridgrouppairs', 'groupid'),
	});
}

/** `80`, `8000-8100`, `all`, `-1`. */
function portsOf(port: ValueTree): readonly [ValueTree | undefined, ValueTree | undefined] {
	if (port.kind !== 'scalar') { return [port, port]; }
	const [, from, to] = /^(\d+)-(\d+)$/.exec(String(port.value)) ?? [];
	if (from === undefined || to === undefined) { return port.value === 'all' ? [undefined, undefined] : [port, port]; }
	const origin = { kind: 'expression', text: port.text } as const;
	return [{ ...port, value: from, origin }, { ...port, value: to, origin }];
}
