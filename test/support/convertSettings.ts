/** The part of convertFacts.ts that is about settings and the EC2 API's enumerations. */
import type { PackedEnums, PackedSettings, PackedSource } from '../../src/core/facts/packedFacts';
import type { Setting, SettingDefault, SettingRange, SettingValue } from '../../src/core/facts/settings';
import { rangesByText } from './settingRanges';

interface RawSetting {
	readonly api: string; readonly cfn: string | null; readonly terraform: string | null;
	readonly default: SettingValue | null; readonly range: string | readonly (string | number)[];
	readonly defaultsElsewhere?: Readonly<Record<string, SettingValue>>;
}

export interface RawGroupSettings {
	readonly meta: { readonly asOf: string };
	readonly group: readonly RawSetting[]; readonly mixedInstances: readonly RawSetting[]; readonly scalingPolicy: readonly RawSetting[];
	readonly lifecycleHook: readonly RawSetting[]; readonly instanceRefresh: readonly RawSetting[]; readonly warmPool: readonly RawSetting[];
	readonly quotas: Readonly<Record<string, number | string>>;
}

interface RawAttribute {
	readonly default?: SettingValue; readonly range?: readonly [number, number]; readonly values?: readonly string[]; readonly lbs?: readonly string[];
	readonly alb?: number | boolean; readonly nlb?: number | boolean; readonly gwlb?: number | boolean;
}

export interface RawLoadBalancerSettings {
	readonly targetGroupAttributes: Readonly<Record<string, RawAttribute>>;
	readonly loadBalancerAttributes: Readonly<Record<string, RawAttribute>>;
	readonly healthCheck: { readonly alb: { readonly ranges: Readonly<Record<'interval' | 'timeout' | 'thresholds', readonly [number, number]>> } };
}

export interface RawEnums {
	readonly enums: Readonly<Record<string, readonly string[]>>;
}

type PackedSetting = PackedSettings['settings'][string][number];

const groupGuide: PackedSource = ['EC2 Auto Scaling user guide, quotas', 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html', '2023-06-15'];
const balancerApi = ['Elastic Load Balancing API', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html'] as const;

/** Where `...` of a name stands for a path, by section. */
const paths: Readonly<Record<string, { readonly cfn: string; readonly terraform: string }>> = {
	mixedInstances: {
		cfn: 'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.',
		terraform: 'aws_autoscaling_group.mixed_instances_policy.instances_distribution.',
	},
	lifecycleHook: { cfn: 'AWS::AutoScaling::LifecycleHook.', terraform: 'aws_autoscaling_lifecycle_hook.' },
	instanceRefresh: { cfn: '', terraform: 'aws_autoscaling_group.instance_refresh.preferences.' },
	warmPool: { cfn: 'AWS::AutoScaling::WarmPool.', terraform: 'aws_autoscaling_group.warm_pool.' },
};
/** Names that the table shortens in another way. */
const wholeNames: Readonly<Record<string, string>> = {
	'...WeightedCapacity': 'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.Overrides.WeightedCapacity',
	'...Overrides': 'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.Overrides',
	'...override.weighted_capacity': 'aws_autoscaling_group.mixed_instances_policy.launch_template.override.weighted_capacity',
	'...override': 'aws_autoscaling_group.mixed_instances_policy.launch_template.override',
	'AWS::AutoScaling::ScalingPolicy....PredefinedMetricType': 'AWS::AutoScaling::ScalingPolicy.TargetTrackingConfiguration.PredefinedMetricSpecification.PredefinedMetricType',
	'aws_autoscaling_policy....predefined_metric_type': 'aws_autoscaling_policy.target_tracking_configuration.predefined_metric_specification.predefined_metric_type',
};

/** Settings and quotas. Loses nothing of the fields that `Setting` has; the meaning is the explanations' own text. */
export function convertSettings(group: RawGroupSettings, balancers: RawLoadBalancerSettings): PackedSettings {
	const { asOf } = group.meta;
	const sources: readonly PackedSource[] = [
		['EC2 Auto Scaling API', 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html', asOf], groupGuide, [...balancerApi, asOf],
	];
	const section = (name: Exclude<keyof RawGroupSettings, 'meta' | 'quotas'>): readonly PackedSetting[] => group[name].map((row) => packSetting(name, row));
	return {
		source: 'Settings of EC2 Auto Scaling and Elastic Load Balancing: names, defaults and ranges of the APIs; address and date under "sources".',
		asOf, sources,
		settings: {
			'group': section('group'), 'mixed-instances': section('mixedInstances'), 'scaling-policy': section('scalingPolicy'),
			'lifecycle-hook': section('lifecycleHook'), 'instance-refresh': section('instanceRefresh'), 'warm-pool': section('warmPool'),
			'target-group': [...healthCheckSettings(balancers), ...packAttributes(balancers.targetGroupAttributes)],
			'load-balancer': packAttributes(balancers.loadBalancerAttributes),
		},
		quotas: Object.entries(group.quotas).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value, 1] as const] : [])),
	};
}

/** Values as the SDK lists them. */
export function convertEnums({ enums }: RawEnums): PackedEnums {
	const source: PackedSource = ['AWS SDK, EC2 enumerations', 'https://github.com/aws/aws-sdk-js-v3/blob/main/clients/client-ec2/src/models/enums.ts', '2026-11-13'];
	return { source: 'Values of the EC2 API\'s enumerations, of the AWS SDK.', asOf: source[2], sources: [source], enums };
}

function packSetting(section: string, { api, cfn, terraform, default: unset, range, defaultsElsewhere }: RawSetting): PackedSetting {
	const [cloudFormation, terraformName] = [packPath(cfn, paths[section]?.cfn), packPath(terraform, paths[section]?.terraform)];
	// Several rows share one property of CloudFormation: the last part of the API's path tells them apart.
	const nested = api.includes('.') && cloudFormation?.endsWith(`.${api.slice(0, api.indexOf('.'))}`) === true;
	return {
		name: api === '(Terraform only)' ? terraformName?.split('.').at(-1) ?? '' : api.replace(/ \(.*\)$/, ''),
		...(cloudFormation !== null && { cloudFormation: nested ? `${cloudFormation}${api.slice(api.indexOf('.'))}` : cloudFormation }),
		...(terraformName !== null && { terraform: terraformName }),
		...(unset !== null && { default: packDefault(unset) }),
		...(defaultsElsewhere !== undefined && { defaultsElsewhere }),
		range: packRange(api, range),
		sourceIndex: 0,
	};
}

function packPath(name: string | null, path: string | undefined): string | null {
	if (name === null) { return null; }
	const whole = wholeNames[name] ?? (path === undefined ? name : name.replace(/^\.\.\./, path));
	// What is left of `....` is a path that the table does not tell.
	return whole.includes('...') ? null : whole;
}

function packDefault(unset: SettingValue): SettingDefault {
	switch (unset) {
		case 'MinSize': return { kind: 'other-setting', names: ['MinSize'] };
		case 'group default': return { kind: 'other-setting', names: ['DefaultCooldown'] };
		case 'On-Demand price': return { kind: 'on-demand-price' };
		case 'DefaultInstanceWarmup, else DefaultCooldown': return { kind: 'other-setting', names: ['DefaultInstanceWarmup', 'DefaultCooldown'] };
		case 'DefaultInstanceWarmup, else HealthCheckGracePeriod': return { kind: 'other-setting', names: ['DefaultInstanceWarmup', 'HealthCheckGracePeriod'] };
		case 'prioritized (lowest-price with InstanceRequirements)': return { kind: 'value', value: 'prioritized' };
		default: return { kind: 'value', value: unset };
	}
}

function packRange(name: string, range: RawSetting['range']): SettingRange {
	if (typeof range !== 'string') {
		const open = range.includes('number') || range.includes('Lambda ARN (must be first)');
		return {
			kind: 'choice', values: range.filter((value) => value !== 'number' && value !== 'Lambda ARN (must be first)'), open,
			several: name === 'TerminationPolicies' || name.startsWith('SuspendProcesses'),
		};
	}
	const known = rangesByText[range];
	if (known === undefined) { throw new RangeError(`The range of ${name} is not understood: ${range}`); }
	return known;
}

/** Attributes with one default, or one for each kind of load balancer. */
function packAttributes(attributes: Readonly<Record<string, RawAttribute>>): readonly PackedSetting[] {
	return Object.entries(attributes).map(([name, attribute]) => {
		const byKind = Object.fromEntries((['alb', 'nlb', 'gwlb'] as const).flatMap((kind) => (attribute[kind] === undefined ? [] : [[kind, attribute[kind]] as const])));
		const kinds = attribute.lbs ?? (Object.keys(byKind).length > 0 ? Object.keys(byKind) : null);
		const written = name === 'preserve_client_ip.enabled' ? undefined : attribute.default;
		return {
			name: name.replace(/ \(listener\)$/, ''),
			...(written !== undefined && { default: { kind: 'value', value: written } as const }),
			...(Object.keys(byKind).length > 0 && { defaultsElsewhere: byKind }),
			range: attributeRange(name, attribute),
			...(kinds !== null && { loadBalancers: kinds }),
			sourceIndex: 2,
		};
	});
}

function attributeRange(name: string, { range, values, default: unset, alb }: RawAttribute): SettingRange {
	if (range !== undefined) {
		return { kind: 'number', min: range[0], max: range[1], unit: name.includes('seconds') ? 'seconds' : null, also: unset === 0 && range[0] > 0 ? [0] : [] };
	}
	if (values !== undefined) { return { kind: 'choice', values, several: false, open: false }; }
	if (typeof unset === 'string' && name.endsWith('.enabled')) { return { kind: 'choice', values: ['true', 'false', unset], several: false, open: false }; }
	return typeof unset === 'boolean' || typeof alb === 'boolean' || name.endsWith('.enabled') ? { kind: 'boolean' } : { kind: 'text' };
}

/** Ranges of Application Load Balancers; the defaults, which follow protocol and target, are those of healthCheckDefaults.ts. */
function healthCheckSettings({ healthCheck: { alb: { ranges } } }: RawLoadBalancerSettings): readonly PackedSetting[] {
	return ([
		['HealthCheckIntervalSeconds', 'interval', ranges.interval], ['HealthCheckTimeoutSeconds', 'timeout', ranges.timeout],
		['HealthyThresholdCount', 'healthy_threshold', ranges.thresholds], ['UnhealthyThresholdCount', 'unhealthy_threshold', ranges.thresholds],
	] as const).map(([name, terraform, [min, max]]): Omit<Setting, 'subject' | 'source' | 'default' | 'defaultsElsewhere'> & { readonly sourceIndex: number } => ({
		name, cloudFormation: `AWS::ElasticLoadBalancingV2::TargetGroup.${name}`, terraform: `aws_lb_target_group.health_check.${terraform}`,
		range: { kind: 'number', min, max, unit: name.endsWith('Seconds') ? 'seconds' : null, also: [] }, loadBalancers: ['alb'], sourceIndex: 2,
	}));
}
