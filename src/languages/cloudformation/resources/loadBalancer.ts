/** Load balancers, listeners and their rules → model. */
import type { Listener, ListenerRule, LoadBalancer } from '../../../core/model/loadBalancer';
import type { ResourceReference } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { collectReferences } from '../../referenceLists';
import type { Properties } from '../properties';
import { readAttribute, withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html';
const attributesSource = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html';

export function readLoadBalancer(context: ResourceContext): LoadBalancer {
	const { properties, base } = context;
	const attributes = properties.children('LoadBalancerAttributes');
	const loadBalancerType = withDefault(context, properties.text('Type'), { fallback: 'application', source });
	const isApplication = isKnown(loadBalancerType) && loadBalancerType.value === 'application';
	const mapped = properties.children('SubnetMappings').flatMap((mapping) => mapping.reference('SubnetId') ?? []);
	const idleTimeout = readAttribute(attributes, 'idle_timeout.timeout_seconds', (attribute) => attribute.number('Value'));
	const keepAlive = readAttribute(attributes, 'client_keep_alive.seconds', (attribute) => attribute.number('Value'));
	const zonalShift = readAttribute(attributes, 'zonal_shift.config.enabled', (attribute) => attribute.boolean('Value'));
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
		loadBalancerType,
		subnets: properties.references('Subnets') ?? collectReferences(mapped),
		scheme: withDefault(context, properties.text('Scheme'), { fallback: 'internet-facing', source }),
		securityGroups: properties.references('SecurityGroups'),
		crossZoneEnabled: readCrossZone(context, loadBalancerType),
		idleTimeoutSeconds: isApplication ? withDefault(context, idleTimeout, { fallback: 60, source }) : idleTimeout,
		clientKeepAliveSeconds: isApplication ? withDefault(context, keepAlive, { fallback: 3600, source: attributesSource }) : keepAlive,
		zonalShiftEnabled: withDefault(context, zonalShift, { fallback: false, source }),
	};
}

/** An Application Load Balancer does it whatever is written. */
function readCrossZone(context: ResourceContext, loadBalancerType: Value<string>): Value<boolean> {
	const attributes = context.properties.children('LoadBalancerAttributes');
	const written = readAttribute(attributes, 'load_balancing.cross_zone.enabled', (attribute) => attribute.boolean('Value'));
	if (!isKnown(loadBalancerType)) { return written ?? loadBalancerType; }
	if (loadBalancerType.value === 'application') { return withDefault(context, undefined, { fallback: true, source }); }
	return withDefault(context, written, { fallback: false, source });
}

export function readListener({ properties, base }: ResourceContext): Listener {
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::Listener',
		loadBalancer: properties.reference('LoadBalancerArn'),
		port: properties.number('Port'),
		protocol: properties.text('Protocol'),
		targetGroups: readForwards(properties.children('DefaultActions')),
		tcpIdleTimeoutSeconds: readAttribute(properties.children('ListenerAttributes'), 'tcp.idle_timeout.seconds', (attribute) => attribute.number('Value')),
	};
}

export function readListenerRule({ properties, base }: ResourceContext): ListenerRule {
	return {
		...base,
		type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
		listener: properties.reference('ListenerArn'),
		targetGroups: readForwards(properties.children('Actions')),
	};
}

function readForwards(actions: readonly Properties[]): readonly Value<ResourceReference>[] {
	const groups = actions.flatMap((action) => action.isUnknown ? [action] : [action, ...action.child('ForwardConfig').children('TargetGroups')]);
	return groups.flatMap((group) => group.reference('TargetGroupArn') ?? []);
}
