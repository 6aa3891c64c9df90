/** Auto Scaling groups with what belongs to them: `aws-cdk-lib/aws-autoscaling`. */
import { cdkSymbol } from '../symbols';
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import { pascalCase } from '../../values/spelling';
import type { ValueTree } from '../../values/valueTree';
import { callIn, callOf } from '../calls';
import { concluded, createProps, firstUnknown, listOf, numberOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { attachmentsOf } from './attachments';
import { groupTemplate } from './launch';
import { subnetsOf } from './network';
import { synthesizeUpdatePolicy } from './updatePolicy';

const page = pageOf('autoscaling', 'AutoScalingGroup');

export const autoScaling: Service = {
	kinds: {
		'autoscaling.AutoScalingGroup': { synthesize: synthesizeGroup },
		'autoscaling.LifecycleHook': { synthesize: synthesizeHook },
		'autoscaling.AutoScalingGroup.addLifecycleHook': { kind: 'autoscaling.LifecycleHook', synthesize: synthesizeHook },
		'autoscaling.WarmPool': { synthesize: synthesizeWarmPool },
		'autoscaling.AutoScalingGroup.addWarmPool': { kind: 'autoscaling.WarmPool', synthesize: synthesizeWarmPool },
		'autoscaling.ScheduledAction': { synthesize: synthesizeSchedule },
		'autoscaling.AutoScalingGroup.scaleOnSchedule': { kind: 'autoscaling.ScheduledAction', synthesize: synthesizeSchedule },
	},
	members: {
		// The template that the CDK makes for a group.
		'autoscaling.AutoScalingGroup.launchTemplate': { kind: 'ec2.LaunchTemplate', suffix: '/LaunchTemplate' },
	},
};

/** With the launch template that the CDK makes of the group's own props, as projects have it since the feature flag of 2.90. */
function synthesizeGroup(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	const isGiven = props.part('launchTemplate') !== undefined || props.part('mixedInstancesPolicy') !== undefined;
	const template = isGiven ? [] : [partOf(construct, '/LaunchTemplate', 'AWS::EC2::LaunchTemplate', groupTemplate(construct, world))];
	return [mainResource(construct, 'AWS::AutoScaling::AutoScalingGroup', groupProperties(construct, world, isGiven), synthesizeUpdatePolicy(construct, world)), ...template];
}

function groupProperties(construct: Construct, world: World, isGiven: boolean): SynthesizedResource['properties'] {
	const { props } = construct;
	const protects = world.callsOn(construct).find(({ method }) => method === 'protectNewInstancesFromScaleIn');
	return objectOf(props.place, {
		AutoScalingGroupName: props.value('autoScalingGroupName'),
		...sizes(construct),
		Cooldown: props.value('cooldown'),
		DefaultInstanceWarmup: props.value('defaultInstanceWarmup'),
		...healthChecks(props, world),
		VPCZoneIdentifier: subnetsOf(props, world),
		TargetGroupARNs: attachmentsOf(construct, world).targetGroups,
		LoadBalancerNames: attachmentsOf(construct, world).loadBalancers,
		...isGiven ? givenLaunch(props, world) : ownLaunch(construct),
		TerminationPolicies: props.value('terminationPolicies'),
		NewInstancesProtectedFromScaleIn: protects === undefined ? props.value('newInstancesProtectedFromScaleIn') : concluded(protects.place, true),
		MaxInstanceLifetime: props.value('maxInstanceLifetime'),
		CapacityRebalance: props.value('capacityRebalance'),
		AvailabilityZoneDistribution: objectIfAny(props.place, { CapacityDistributionStrategy: props.value('azCapacityDistributionStrategy') }),
		InstanceMaintenancePolicy: objectIfAny(props.place, { MinHealthyPercentage: props.value('minHealthyPercentage'), MaxHealthyPercentage: props.value('maxHealthyPercentage') }),
		MetricsCollection: metrics(props, world),
	});
}

/** At least one instance unless something is written, and at most as many as desired, or as the minimum. */
function sizes({ props, namePlace }: Construct): Readonly<Record<string, ValueTree | undefined>> {
	const [min, max, desired] = ['minCapacity', 'maxCapacity', 'desiredCapacity'].map((name) => props.value(name));
	const least = numberOf(min) ?? (min === undefined ? 1 : undefined);
	const most = desired ?? (least === undefined ? min : sentDefault(namePlace, Math.max(least, 1), page));
	return { MinSize: min ?? sentDefault(namePlace, 1, page), MaxSize: max ?? takenOver(most, namePlace), DesiredCapacity: desired };
}

/** A value that is written elsewhere, as what the CDK sends for another setting. */
function takenOver(value: ValueTree | undefined, place: Part['use']): ValueTree | undefined {
	return value?.kind === 'scalar' ? sentDefault(place, value.value, page) : value;
}

/** `HealthChecks.withAdditionalChecks({ … })`, and the older `HealthCheck.elb({ grace })`. */
function healthChecks(props: Props, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const part = props.part('healthChecks') ?? props.part('healthCheck');
	if (part === undefined) { return {}; }
	const open = { HealthCheckType: unknownAt(part.use), HealthCheckGracePeriod: unknownAt(part.use) };
	const call = callOf(part, /^autoscaling\.HealthChecks?$/, world);
	if (call === undefined) { return open; }
	const options = call.options(0);
	const grace = options.value('gracePeriod') ?? options.value('grace');
	switch (call.method) {
		case 'ec2': return { HealthCheckType: concluded(part.use, 'EC2'), HealthCheckGracePeriod: grace };
		case 'elb': return { HealthCheckType: concluded(part.use, 'ELB'), HealthCheckGracePeriod: grace };
		case 'withAdditionalChecks': {
			const types = options.items('additionalTypes').map((item) => toTree(item, world.interpret));
			const isKnown = options.isClosed && types.every((type) => type?.kind === 'scalar');
			const all = types.flatMap((type) => type?.kind === 'scalar' ? [String(type.value)] : []);
			return { HealthCheckType: isKnown ? concluded(part.use, all.join(',')) : unknownAt(part.use), HealthCheckGracePeriod: grace };
		}
		default: return open;
	}
}

function ownLaunch(construct: Construct): Readonly<Record<string, ValueTree | undefined>> {
	const { namePlace, id } = construct;
	return { LaunchTemplate: objectOf(namePlace, { LaunchTemplateId: referenceTo(namePlace, `${id}/LaunchTemplate`), Version: unknownAt(namePlace) }) };
}

function givenLaunch(props: Props, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const own = props.part('launchTemplate');
	if (own !== undefined) { return { LaunchTemplate: specification(own, world) }; }
	const policy = props.object('mixedInstancesPolicy');
	const template = policy.part('launchTemplate');
	const overrides = policy.part('launchTemplateOverrides');
	const distribution = policy.object('instancesDistribution');
	return {
		MixedInstancesPolicy: !policy.isClosed ? unknownAt(policy.place) : objectOf(policy.place, {
			LaunchTemplate: objectOf(policy.place, {
				LaunchTemplateSpecification: template === undefined ? undefined : specification(template, world),
				Overrides: overrides === undefined ? undefined : listOf(overrides.use, policy.items('launchTemplateOverrides').map((item) => override(item, world))),
			}),
			InstancesDistribution: objectIfAny(distribution.place, {
				OnDemandAllocationStrategy: distribution.value('onDemandAllocationStrategy'), OnDemandBaseCapacity: distribution.value('onDemandBaseCapacity'),
				OnDemandPercentageAboveBaseCapacity: distribution.value('onDemandPercentageAboveBaseCapacity'), SpotAllocationStrategy: distribution.value('spotAllocationStrategy'),
				SpotInstancePools: distribution.value('spotInstancePools'), SpotMaxPrice: distribution.value('spotMaxPrice'),
			}),
		}),
	};
}

function override(item: Part, world: World): ValueTree {
	const entry = createProps(item, item.use, world.interpret);
	if (!entry.isClosed) { return unknownAt(item.use); }
	const template = entry.part('launchTemplate');
	return objectOf(item.use, {
		InstanceType: entry.value('instanceType'), WeightedCapacity: entry.value('weightedCapacity'),
		InstanceRequirements: capitalise(entry.value('instanceRequirements')), LaunchTemplateSpecification: template === undefined ? undefined : specification(template, world),
	});
}

/** Objects that are written as for CloudFormation, but for the first letters. */
function capitalise(value: ValueTree | undefined): ValueTree | undefined {
	if (value?.kind === 'list') { return { ...value, items: value.items.flatMap((item) => capitalise(item) ?? []) }; }
	if (value?.kind !== 'object') { return value; }
	return { ...value, entries: new Map([...value.entries].flatMap(([name, entry]) => { const inner = capitalise(entry); return inner === undefined ? [] : [[name.charAt(0).toUpperCase() + name.slice(1), inner] as const]; })) };
}

/** Of a template in the stack the CDK takes the newest version, of another one the default or the one that is given. */
function specification(part: Part, world: World): ValueTree {
	const call = callOf(part, 'ec2.LaunchTemplate', world);
	if (call?.method === 'fromLaunchTemplateAttributes') {
		const attributes = call.options(2);
		return objectOf(part.use, {
			LaunchTemplateId: attributes.value('launchTemplateId'), LaunchTemplateName: attributes.value('launchTemplateName'),
			Version: attributes.value('versionNumber') ?? sentDefault(part.use, '$Default', pageOf('ec2', 'LaunchTemplateAttributes')),
		});
	}
	return objectOf(part.use, { LaunchTemplateId: toTree(part, world.interpret), Version: unknownAt(part.use) });
}

/** `GroupMetrics.all()`, or those that are named. */
function metrics(props: Props, world: World): ValueTree | undefined {
	const part = props.part('groupMetrics');
	if (part === undefined) { return undefined; }
	return listOf(part.use, props.items('groupMetrics').map((item) => {
		const call = callIn(item, world);
		const names = call?.args.map(groupMetric) ?? [];
		if (call?.symbol !== 'autoscaling.GroupMetrics.all' && (call?.symbol !== 'autoscaling.GroupMetrics' || names.includes(undefined))) { return unknownAt(item.use); }
		const metricNames = call.args.flatMap(({ use }, index) => names[index] === undefined ? [] : [concluded(use, names[index])]);
		return objectOf(item.use, { Granularity: concluded(item.use, '1Minute'), Metrics: metricNames.length === 0 ? undefined : listOf(item.use, metricNames) });
	}));
}

/** `GroupMetric.MIN_SIZE` is called `GroupMinSize` by AWS. */
function groupMetric({ result }: Part): string | undefined {
	const member = /^autoscaling\.GroupMetric\.([A-Z_]+)$/.exec(cdkSymbol(result) ?? '')?.[1];
	return member === undefined ? undefined : `Group${pascalCase(member)}`;
}

/** The group that a construct is added to, or names. */
export function groupOf({ on, props, namePlace }: Construct): ValueTree | undefined {
	return on === undefined ? props.value('autoScalingGroup') : referenceTo(namePlace, on.id);
}

function synthesizeHook(construct: Construct): readonly SynthesizedResource[] {
	const { props } = construct;
	return [mainResource(construct, 'AWS::AutoScaling::LifecycleHook', objectOf(props.place, {
		AutoScalingGroupName: groupOf(construct), LifecycleHookName: props.value('lifecycleHookName'), LifecycleTransition: props.value('lifecycleTransition'),
		HeartbeatTimeout: props.value('heartbeatTimeout'), DefaultResult: props.value('defaultResult'), NotificationTargetARN: props.value('notificationTarget'),
	}))];
}

/** `addWarmPool({ … })` has no name of its own. */
function synthesizeWarmPool(construct: Construct, world: World): readonly SynthesizedResource[] {
	const [first] = construct.args;
	const props = construct.on === undefined || first === undefined || construct.file.dialect === 'python' ? construct.props : createProps(first, construct.namePlace, world.interpret);
	return [mainResource(construct, 'AWS::AutoScaling::WarmPool', objectOf(props.place, {
		AutoScalingGroupName: groupOf(construct), MinSize: props.value('minSize'), MaxGroupPreparedCapacity: props.value('maxGroupPreparedCapacity'), PoolState: props.value('poolState'),
		InstanceReusePolicy: objectIfAny(props.place, { ReuseOnScaleIn: props.value('reuseOnScaleIn') }),
	}))];
}

function synthesizeSchedule(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	return [mainResource(construct, 'AWS::AutoScaling::ScheduledAction', objectOf(props.place, {
		AutoScalingGroupName: groupOf(construct), MinSize: props.value('minCapacity'), MaxSize: props.value('maxCapacity'), DesiredCapacity: props.value('desiredCapacity'),
		Recurrence: recurrence(props.part('schedule'), world), TimeZone: props.value('timeZone'),
		StartTime: openTime(props.part('startTime')), EndTime: openTime(props.part('endTime')),
	}))];
}

/** A moment is an object of the language. */
function openTime(part: Part | undefined): ValueTree | undefined {
	return part === undefined ? undefined : unknownAt(part.use);
}

/** `Schedule.cron({ hour: '8', minute: '0' })` and `Schedule.expression('0 8 * * *')`. */
function recurrence(part: Part | undefined, world: World): ValueTree | undefined {
	if (part === undefined) { return undefined; }
	const call = callOf(part, 'autoscaling.Schedule', world);
	const expression = call?.arg(0, 'expression');
	if (call?.method === 'expression' && expression !== undefined) { return toTree({ result: expression.result, use: part.use }, world.interpret); }
	if (call?.method !== 'cron') { return unknownAt(part.use); }
	const options = call.options(0);
	const fields = ['minute', 'hour', 'day', 'month', 'weekDay'].map((name) => options.value(name));
	const unknownField = firstUnknown(...fields);
	if (unknownField !== undefined || !options.isClosed) { return unknownField ?? unknownAt(part.use); }
	return concluded(part.use, fields.map((field) => field?.kind === 'scalar' ? String(field.value) : '*').join(' '));
}
