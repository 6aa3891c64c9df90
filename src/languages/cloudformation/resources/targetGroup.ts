/** `AWS::ElasticLoadBalancingV2::TargetGroup` → model, with the health check defaults of its protocol. */
import { toCountOrOff } from '../../../core/model/targetGroup';
import type { HealthyTargets, TargetGroup } from '../../../core/model/targetGroup';
import { convertValue, isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { notTold, readAttribute, withDefault } from './context';
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
	const attributes = properties.children('TargetGroupAttributes');
	const number = (key: string): Value<number> | undefined => readAttribute(attributes, key, (attribute) => attribute.number('Value'));
	const text = (key: string): Value<string> | undefined => readAttribute(attributes, key, (attribute) => attribute.text('Value'));
	const orDocumented = <T>(value: Value<T> | undefined, fallback: T | undefined): Value<T> | undefined =>
		fallback === undefined ? value : withDefault(context, value, { fallback, source });
	const isApplication = protocol?.value === 'HTTP' || protocol?.value === 'HTTPS';
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
		protocol,
		port: properties.number('Port'),
		targetType,
		vpc: properties.reference('VpcId'),
		healthCheckEnabled: readEnabled(context, targetType),
		healthCheckPort: withDefault(context, properties.text('HealthCheckPort'), { fallback: 'traffic-port', source }),
		healthCheckProtocol: orDocumented(checkProtocol, defaults.protocol),
		healthCheckPath: orDocumented(properties.text('HealthCheckPath'), defaults.path),
		matcher: orDocumented(properties.child('Matcher').text('HttpCode'), defaults.matcher),
		healthCheckIntervalSeconds: readCheckNumber(context, 'HealthCheckIntervalSeconds', defaults.intervalSeconds),
		healthCheckTimeoutSeconds: readCheckNumber(context, 'HealthCheckTimeoutSeconds', defaults.timeoutSeconds),
		healthyThresholdCount: readCheckNumber(context, 'HealthyThresholdCount', defaults.healthyCount),
		unhealthyThresholdCount: readCheckNumber(context, 'UnhealthyThresholdCount', defaults.unhealthyCount),
		deregistrationDelaySeconds: withDefault(context, number('deregistration_delay.timeout_seconds'), { fallback: 300, source }),
		slowStartSeconds: withDefault(context, number('slow_start.duration_seconds'), { fallback: 0, source }),
		loadBalancingAlgorithmType: orDocumented(text('load_balancing.algorithm.type'), isApplication ? 'round_robin' : undefined),
		stickinessEnabled: withDefault(context, readAttribute(attributes, 'stickiness.enabled', (attribute) => attribute.boolean('Value')), { fallback: false, source }),
		stickinessType: text('stickiness.type'),
		stickinessDurationSeconds: withDefault(context, number('stickiness.lb_cookie.duration_seconds'), { fallback: 86_400, source }),
		crossZoneEnabled: withDefault(context, text('load_balancing.cross_zone.enabled'), { fallback: 'use_load_balancer_configuration', source }),
		targetGroupHealth: { dnsFailover: readHealthyTargets(context, 'dns_failover'), unhealthyStateRouting: readHealthyTargets(context, 'unhealthy_state_routing') },
	};
}

/** On, but for Lambda targets, where it may be switched on. */
function readEnabled(context: ResourceContext, targetType: Value<string>): Value<boolean> | undefined {
	const written = context.properties.boolean('HealthCheckEnabled');
	return isKnown(targetType) ? withDefault(context, written, { fallback: targetType.value !== 'lambda', source }) : written;
}

function readHealthyTargets(context: ResourceContext, name: 'dns_failover' | 'unhealthy_state_routing'): HealthyTargets {
	const attributes = context.properties.children('TargetGroupAttributes');
	const read = (setting: string, fallback: number | 'off'): Value<number | 'off'> => {
		const text = readAttribute(attributes, `target_group_health.${name}.minimum_healthy_targets.${setting}`, (attribute) => attribute.text('Value'));
		return text === undefined ? withDefault(context, undefined, { fallback, source }) : convertValue(text, toCountOrOff);
	};
	return { minimumHealthyTargetsCount: read('count', 1), minimumHealthyTargetsPercentage: read('percentage', 'off') };
}

function knownText(value: Value<string> | undefined): string | undefined {
	return value !== undefined && isKnown(value) ? value.value : undefined;
}

/** A number that is not written and whose default depends on something unknown is unknown. */
function readCheckNumber(context: ResourceContext, name: string, fallback: number | undefined): Value<number> {
	const written = context.properties.number(name);
	if (fallback !== undefined) { return withDefault(context, written, { fallback, source }); }
	return written ?? notTold(context, name);
}
