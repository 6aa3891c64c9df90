/**
 * `aws_lb_target_group` and `aws_alb_target_group` → model. Without a `health_check` block AWS's defaults hold; with one the
 * provider sends its own defaults for what the block leaves out.
 */
import { toCountOrOff } from '../../../core/model/targetGroup';
import type { HealthyTargets, TargetGroup } from '../../../core/model/targetGroup';
import { convertValue, isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { getHealthCheckDefaults } from '../../../core/facts/healthCheckDefaults';
import type { HealthCheckDefaults } from '../../../core/facts/healthCheckDefaults';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('lb_target_group');

export function readTargetGroup({ fields, base }: ResourceContext): TargetGroup {
	const protocol = fields.text('protocol');
	const targetType = withDefault(fields, fields.text('target_type'), { fallback: 'instance', source });
	const check = fields.block('health_check');
	const defaults = findDefaults(fields, { protocol, targetType, check });
	const isApplication = protocol?.value === 'HTTP' || protocol?.value === 'HTTPS';
	const stickiness = fields.block('stickiness');
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
		protocol,
		port: fields.number('port'),
		targetType,
		vpc: fields.reference('vpc_id'),
		healthCheckEnabled: readEnabled(check, targetType),
		healthCheckPort: withDefault(check, check.text('port'), { fallback: 'traffic-port', source }),
		healthCheckProtocol: orDocumented(check, check.text('protocol'), fields.isWritten('health_check') ? 'HTTP' : defaults.protocol),
		healthCheckPath: orDocumented(check, check.text('path'), defaults.path),
		matcher: orDocumented(check, check.text('matcher'), defaults.matcher),
		healthCheckIntervalSeconds: readCheck(check, 'interval', defaults.intervalSeconds),
		healthCheckTimeoutSeconds: readCheck(check, 'timeout', defaults.timeoutSeconds),
		healthyThresholdCount: readCheck(check, 'healthy_threshold', defaults.healthyCount),
		unhealthyThresholdCount: readCheck(check, 'unhealthy_threshold', defaults.unhealthyCount),
		deregistrationDelaySeconds: withDefault(fields, fields.number('deregistration_delay'), { fallback: 300, source }),
		slowStartSeconds: withDefault(fields, fields.number('slow_start'), { fallback: 0, source }),
		loadBalancingAlgorithmType: orDocumented(fields, fields.text('load_balancing_algorithm_type'), isApplication ? 'round_robin' : undefined),
		// The block alone switches it on.
		stickinessEnabled: withDefault(stickiness, stickiness.boolean('enabled'), { fallback: fields.isWritten('stickiness'), source }),
		stickinessType: stickiness.text('type'),
		stickinessDurationSeconds: withDefault(stickiness, stickiness.number('cookie_duration'), { fallback: 86_400, source }),
		crossZoneEnabled: withDefault(fields, fields.text('load_balancing_cross_zone_enabled'), { fallback: 'use_load_balancer_configuration', source }),
		targetGroupHealth: {
			dnsFailover: readHealthyTargets(fields.block('target_group_health'), 'dns_failover'),
			unhealthyStateRouting: readHealthyTargets(fields.block('target_group_health'), 'unhealthy_state_routing'),
		},
	};
}

/** The provider sends `off` for a count of DNS failover that its block leaves out; without the block AWS takes one. */
function readHealthyTargets(health: Fields, name: 'dns_failover' | 'unhealthy_state_routing'): HealthyTargets {
	const block = health.block(name);
	const read = (setting: string, fallback: number | 'off'): Value<number | 'off'> => {
		const text = block.text(setting);
		return text === undefined ? withDefault(block, undefined, { fallback, source }) : convertValue(text, toCountOrOff);
	};
	return {
		minimumHealthyTargetsCount: read('minimum_healthy_targets_count', name === 'dns_failover' && health.isWritten(name) ? 'off' : 1),
		minimumHealthyTargetsPercentage: read('minimum_healthy_targets_percentage', 'off'),
	};
}

/** The provider sends true where its block leaves it out; without the block AWS checks all but Lambda targets. */
function readEnabled(check: Fields, targetType: Value<string>): Value<boolean> | undefined {
	const written = check.boolean('enabled');
	return isKnown(targetType) && targetType.value !== 'lambda' ? withDefault(check, written, { fallback: true, source }) : written;
}

/** A written value, or the default where there is one. */
function orDocumented<T>(fields: Fields, value: Value<T> | undefined, fallback: T | undefined): Value<T> | undefined {
	return fallback === undefined ? value : withDefault(fields, value, { fallback, source });
}

/** The provider's defaults inside a `health_check` block, whatever the protocol of the target group. */
const blockDefaults = { intervalSeconds: 30, healthyCount: 3, unhealthyCount: 3 };

function findDefaults(fields: Fields, { protocol, targetType, check }: {
	readonly protocol: Value<string> | undefined; readonly targetType: Value<string>; readonly check: Fields;
}): HealthCheckDefaults {
	const isWritten = fields.isWritten('health_check');
	const checkProtocol = check.text('protocol');
	const written = checkProtocol === undefined ? 'HTTP' : knownText(checkProtocol);
	const defaults = getHealthCheckDefaults({
		protocol: knownText(protocol), targetType: knownText(targetType), checkProtocol: isWritten ? written : 'omitted',
	});
	if (!isWritten) { return defaults; }
	return { ...defaults, ...blockDefaults, path: written === 'HTTP' || written === 'HTTPS' ? '/' : undefined };
}

function knownText(value: Value<string> | undefined): string | undefined {
	return isKnown(value) ? value.value : undefined;
}

/** A number that is not written and whose default depends on something unknown is unknown. */
function readCheck(check: Fields, name: string, fallback: number | undefined): Value<number> {
	const written = check.number(name);
	if (fallback !== undefined) { return withDefault(check, written, { fallback, source }); }
	const { file, nameRange } = check.context;
	return written ?? { file, range: nameRange, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: name } };
}
