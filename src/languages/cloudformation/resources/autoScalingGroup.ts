/** `AWS::AutoScaling::AutoScalingGroup` → model. Names and defaults: AWS documentation of 2023-12-07, API of 2026-08-07. */
import type { AutoScalingGroup } from '../../../core/model/autoScalingGroup';
import type { ResourceReference } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html';

export function readAutoScalingGroup(context: ResourceContext): AutoScalingGroup {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::AutoScaling::AutoScalingGroup',
		minSize: properties.number('MinSize'),
		maxSize: properties.number('MaxSize'),
		desiredCapacity: properties.number('DesiredCapacity'),
		healthCheckType: withDefault(context, properties.commaTexts('HealthCheckType'), { fallback: ['EC2'], source }),
		healthCheckGracePeriodSeconds: withDefault(context, properties.number('HealthCheckGracePeriod'), { fallback: 0, source }),
		defaultCooldownSeconds: withDefault(context, properties.number('Cooldown'), { fallback: 300, source }),
		defaultInstanceWarmupSeconds: properties.number('DefaultInstanceWarmup'),
		availabilityZones: properties.texts('AvailabilityZones'),
		subnets: properties.references('VPCZoneIdentifier', { joins: true }),
		...readLaunch(properties),
		targetGroupArns: readTrafficSources(context, { property: 'TargetGroupARNs', type: 'elbv2' }),
		loadBalancerNames: readTrafficSources(context, { property: 'LoadBalancerNames', type: 'elb' }),
	};
}

type Launch = Pick<AutoScalingGroup, 'launchTemplate' | 'launchTemplateVersion' | 'launchConfiguration' | 'instanceTypeOverrides'>;

/** From the group itself or from its mixed instances policy; AWS allows only one of them. */
function readLaunch(properties: Properties): Launch {
	const mixed = properties.child('MixedInstancesPolicy').child('LaunchTemplate');
	const own = properties.child('LaunchTemplate');
	const template = properties.isWritten('LaunchTemplate') ? own : mixed.child('LaunchTemplateSpecification');
	const overrides = mixed.children('Overrides').map((override) => override.text('InstanceType'));
	return {
		launchTemplate: template.reference('LaunchTemplateId') ?? template.reference('LaunchTemplateName', 'AWS::EC2::LaunchTemplate'),
		launchTemplateVersion: template.text('Version'),
		launchConfiguration: properties.reference('LaunchConfigurationName', 'AWS::AutoScaling::LaunchConfiguration'),
		instanceTypeOverrides: overrides.filter((instanceType) => instanceType !== undefined),
	};
}

/** The attachments of one kind, from their own property and from `TrafficSources`. */
function readTrafficSources(context: ResourceContext, { property, type }: { property: string; type: string }): Value<readonly ResourceReference[]> {
	const attached = withDefault(context, context.properties.references(property), { fallback: [], source });
	if (!isKnown(attached)) { return attached; }
	let all = attached;
	for (const trafficSource of context.properties.children('TrafficSources')) {
		const sourceType = trafficSource.text('Type');
		// The type must be written for a Classic Load Balancer only; for the others AWS tells it from the ARN.
		const isOfType = sourceType === undefined ? type === 'elbv2' : !isKnown(sourceType) || sourceType.value === type;
		const identifier = isOfType ? trafficSource.references('Identifier') : undefined;
		if (identifier === undefined) { continue; }
		if (!isKnown(identifier)) { return identifier; }
		if (sourceType !== undefined && !isKnown(sourceType)) { return sourceType; }
		const isFirst = all.value.length === 0;
		all = { ...isFirst ? identifier : all, value: [...all.value, ...identifier.value], origin: isFirst ? identifier.origin : { kind: 'expression', text: 'TrafficSources' } };
	}
	return all;
}
