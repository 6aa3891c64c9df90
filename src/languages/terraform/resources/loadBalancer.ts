/** `aws_lb`, `aws_lb_listener` and `aws_lb_listener_rule`, also under their names with `alb` → model. */
import type { Listener, ListenerRule, LoadBalancer } from '../../../core/model/loadBalancer';
import type { ResourceReference } from '../../../core/model/resource';
import { convertValue, isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { collectReferences } from '../../referenceLists';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('lb');

export function readLoadBalancer({ fields, base }: ResourceContext): LoadBalancer {
	const loadBalancerType = withDefault(fields, fields.text('load_balancer_type'), { fallback: 'application', source });
	const isApplication = isKnown(loadBalancerType) && loadBalancerType.value === 'application';
	const mapped = fields.blocks('subnet_mapping').flatMap((mapping) => mapping.reference('subnet_id') ?? []);
	const idleTimeout = fields.number('idle_timeout');
	const keepAlive = fields.number('client_keep_alive');
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
		loadBalancerType,
		subnets: fields.references('subnets') ?? collectReferences(mapped),
		scheme: readScheme(fields),
		securityGroups: fields.references('security_groups'),
		crossZoneEnabled: readCrossZone(fields, loadBalancerType),
		idleTimeoutSeconds: isApplication ? withDefault(fields, idleTimeout, { fallback: 60, source }) : idleTimeout,
		clientKeepAliveSeconds: isApplication ? withDefault(fields, keepAlive, { fallback: 3600, source }) : keepAlive,
		zonalShiftEnabled: withDefault(fields, fields.boolean('enable_zonal_shift'), { fallback: false, source }),
	};
}

function readScheme(fields: Fields): Value<string> {
	const internal = fields.boolean('internal');
	if (internal === undefined) { return withDefault(fields, undefined, { fallback: 'internet-facing', source }); }
	return convertValue(internal, (isInternal) => isInternal ? 'internal' : 'internet-facing');
}

/** An Application Load Balancer does it whatever is written. */
function readCrossZone(fields: Fields, loadBalancerType: Value<string>): Value<boolean> {
	const written = fields.boolean('enable_cross_zone_load_balancing');
	if (!isKnown(loadBalancerType)) { return written ?? loadBalancerType; }
	if (loadBalancerType.value === 'application') { return withDefault(fields, undefined, { fallback: true, source }); }
	return withDefault(fields, written, { fallback: false, source });
}

export function readListener({ fields, base }: ResourceContext): Listener {
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::Listener',
		loadBalancer: fields.reference('load_balancer_arn'),
		port: fields.number('port'),
		protocol: fields.text('protocol'),
		targetGroups: readForwards(fields.blocks('default_action')),
		tcpIdleTimeoutSeconds: fields.number('tcp_idle_timeout_seconds'),
	};
}

export function readListenerRule({ fields, base }: ResourceContext): ListenerRule {
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
		listener: fields.reference('listener_arn'),
		targetGroups: readForwards(fields.blocks('action')),
	};
}

function readForwards(actions: readonly Fields[]): readonly Value<ResourceReference>[] {
	return actions.flatMap((action) => [
		action.reference('target_group_arn') ?? [],
		...action.blocks('forward').flatMap((forward) => forward.blocks('target_group')).map((group) => group.reference('arn') ?? []),
	].flat());
}
