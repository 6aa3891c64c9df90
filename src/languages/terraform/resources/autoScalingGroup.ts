/** `aws_autoscaling_group` → model. Names and defaults: facts of 2026-08-07, with Terraform's own default of the grace period. */
import type { AutoScalingGroup } from '../../../core/model/autoScalingGroup';
import type { ResourceReference } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';
import { readTrafficSource } from './trafficSource';

const source = pageOf('autoscaling_group');

export function readAutoScalingGroup({ fields, base }: ResourceContext): AutoScalingGroup {
	return {
		...base,
		type: 'AWS::AutoScaling::AutoScalingGroup',
		minSize: fields.number('min_size'),
		maxSize: fields.number('max_size'),
		desiredCapacity: fields.number('desired_capacity'),
		healthCheckType: withDefault(fields, fields.commaTexts('health_check_type'), { fallback: ['EC2'], source }),
		healthCheckGracePeriodSeconds: withDefault(fields, fields.number('health_check_grace_period'), { fallback: 300, source }),
		defaultCooldownSeconds: withDefault(fields, fields.number('default_cooldown'), { fallback: 300, source }),
		defaultInstanceWarmupSeconds: fields.number('default_instance_warmup'),
		availabilityZones: fields.texts('availability_zones'),
		subnets: fields.references('vpc_zone_identifier'),
		...readLaunch(fields),
		targetGroupArns: addTrafficSources(fields, 'elbv2', withDefault(fields, fields.references('target_group_arns'), { fallback: [], source })),
		loadBalancerNames: addTrafficSources(fields, 'elb', withDefault(fields, fields.references('load_balancers'), { fallback: [], source })),
	};
}

type Launch = Pick<AutoScalingGroup, 'launchTemplate' | 'launchTemplateVersion' | 'launchConfiguration' | 'instanceTypeOverrides'>;

/** From the group itself or from its mixed instances policy; AWS allows only one of them. */
function readLaunch(fields: Fields): Launch {
	const mixed = fields.block('mixed_instances_policy').block('launch_template');
	const specification = mixed.block('launch_template_specification');
	const own = fields.block('launch_template');
	const isMixed = !fields.isWritten('launch_template');
	const [template, id, name] = isMixed ? [specification, 'launch_template_id', 'launch_template_name'] as const : [own, 'id', 'name'] as const;
	const launchTemplate = template.reference(id) ?? template.reference(name, 'aws_launch_template');
	const version = template.text('version');
	return {
		launchTemplate,
		launchTemplateVersion: launchTemplate === undefined ? version : withDefault(template, version, { fallback: '$Default', source }),
		launchConfiguration: fields.reference('launch_configuration', 'aws_launch_configuration'),
		instanceTypeOverrides: mixed.blocks('override').flatMap((override) => override.text('instance_type') ?? []),
	};
}

function addTrafficSources(fields: Fields, type: 'elbv2' | 'elb', written: Value<readonly ResourceReference[]>): Value<readonly ResourceReference[]> {
	let all = written;
	for (const block of fields.blocks('traffic_source')) {
		const added = readTrafficSource(block, type);
		if (added === undefined) { continue; }
		if (!isKnown(all) || !isKnown(added)) { return isKnown(all) ? added : all; }
		all = { ...added, value: [...all.value, ...added.value] };
	}
	return all;
}
