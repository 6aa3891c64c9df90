/**
 * `aws_lb_target_group` and `aws_alb_target_group` → model. Without a `health_check` block AWS's defaults hold; with one the
 * provider sends its own defaults for what the block leaves out.
 */
import type { TargetGroup } from '../../../core/model/targetGroup';
import { isKnown } from '../../../core/model/value';
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
	const path = check.text('path');
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
		protocol,
		port: fields.number('port'),
		targetType,
		healthCheckPath: defaults.path === undefined ? path : withDefault(check, path, { fallback: defaults.path, source }),
		healthCheckIntervalSeconds: readCheck(check, 'interval', defaults.intervalSeconds),
		healthCheckTimeoutSeconds: readCheck(check, 'timeout', defaults.timeoutSeconds),
		healthyThresholdCount: readCheck(check, 'healthy_threshold', defaults.healthyCount),
		unhealthyThresholdCount: readCheck(check, 'unhealthy_threshold', defaults.unhealthyCount),
		deregistrationDelaySeconds: withDefault(fields, fields.number('deregistration_delay'), { fallback: 300, source }),
		slowStartSeconds: withDefault(fields, fields.number('slow_start'), { fallback: 0, source }),
	};
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
	return written ?? { file: file.path, range: nameRange, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: name } };
}
