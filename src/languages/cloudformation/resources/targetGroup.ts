/** `AWS::ElasticLoadBalancingV2::TargetGroup` → model, with the health check defaults of its protocol. */
import type { TargetGroup } from '../../../core/model/targetGroup';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { withDefault } from './context';
import type { ResourceContext } from './context';
import { getHealthCheckDefaults } from '../../../core/facts/healthCheckDefaults';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html';

export function readTargetGroup(context: ResourceContext): TargetGroup {
	const { properties, base } = context;
	const protocol = properties.text('Protocol');
	const targetType = withDefault(context, properties.text('TargetType'), { fallback: 'instance', source });
	const checkProtocol = properties.text('HealthCheckProtocol');
	const defaults = getHealthCheckDefaults({
		protocol: knownText(protocol), targetType: knownText(targetType),
		checkProtocol: checkProtocol === undefined ? 'omitted' : knownText(checkProtocol),
	});
	const path = properties.text('HealthCheckPath');
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
		protocol,
		port: properties.number('Port'),
		targetType,
		healthCheckPath: defaults.path === undefined ? path : withDefault(context, path, { fallback: defaults.path, source }),
		healthCheckIntervalSeconds: readCheckNumber(context, 'HealthCheckIntervalSeconds', defaults.intervalSeconds),
		healthCheckTimeoutSeconds: readCheckNumber(context, 'HealthCheckTimeoutSeconds', defaults.timeoutSeconds),
		healthyThresholdCount: readCheckNumber(context, 'HealthyThresholdCount', defaults.healthyCount),
		unhealthyThresholdCount: readCheckNumber(context, 'UnhealthyThresholdCount', defaults.unhealthyCount),
		deregistrationDelaySeconds: withDefault(context, readAttribute(context, 'deregistration_delay.timeout_seconds'), { fallback: 300, source }),
		slowStartSeconds: withDefault(context, readAttribute(context, 'slow_start.duration_seconds'), { fallback: 0, source }),
	};
}

function knownText(value: Value<string> | undefined): string | undefined {
	return value !== undefined && isKnown(value) ? value.value : undefined;
}

/** A number that is not written and whose default depends on something unknown is unknown. */
function readCheckNumber(context: ResourceContext, name: string, fallback: number | undefined): Value<number> {
	const written = context.properties.number(name);
	if (fallback !== undefined) { return withDefault(context, written, { fallback, source }); }
	return written ?? { ...context.nameLocation, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: name } };
}

/** One of the attributes, which are a list of `Key` and `Value`. One with an unknown key may be the one looked for. */
function readAttribute({ properties }: ResourceContext, key: string): Value<number> | undefined {
	let found: Value<number> | undefined;
	for (const attribute of properties.children('TargetGroupAttributes')) {
		const name = attribute.text('Key');
		if (name === undefined) { continue; }
		if (!isKnown(name)) { return name; }
		if (name.value === key) { found = attribute.number('Value'); }
	}
	return found;
}
