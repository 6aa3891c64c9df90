/** Modules of load balancers and target groups. Names and defaults: the pages of the modules, read on 2026-11-30. */
import { entryIn, itemsOf, mapItems, mapScalar, reshape, reshapeAll, withEntries } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { attributesOf, firstOf } from './module';
import type { AnsibleModule, MadeBeside, ModuleContext, Settings } from './module';

export const balancerModules: readonly AnsibleModule[] = [
	{
		names: ['elb_target_group'], type: 'AWS::ElasticLoadBalancingV2::TargetGroup', naming: ['name'],
		adapt: (args) => {
			const get = (name: string): ValueTree | undefined => entryIn(args, name);
			return {
				Protocol: upperCase(get('protocol')), HealthCheckProtocol: upperCase(get('health_check_protocol')), HealthCheckIntervalSeconds: get('health_check_interval'), HealthCheckTimeoutSeconds: get('health_check_timeout'),
				Matcher: reshape(args, { HttpCode: get('successful_response_codes') }),
				TargetGroupAttributes: attributesOf(args, {
					'deregistration_delay.timeout_seconds': get('deregistration_delay_timeout'), 'stickiness.enabled': get('stickiness_enabled'), 'stickiness.type': get('stickiness_type'),
					'stickiness.lb_cookie.duration_seconds': get('stickiness_lb_cookie_duration'), 'load_balancing.algorithm.type': get('load_balancing_algorithm_type'), 'slow_start.duration_seconds': get('slow_start'),
				}),
			};
		},
	},
	{ names: ['elb_application_lb'], type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', naming: ['name'], adapt: (args, context) => readBalancer(args, context, 'application'), more: listenersOf },
	{ names: ['elb_network_lb'], type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', naming: ['name'], adapt: (args, context) => readBalancer(args, context, 'network'), more: listenersOf },
	{
		names: ['elb_classic_lb', 'ec2_elb_lb'], type: 'AWS::ElasticLoadBalancing::LoadBalancer', naming: ['name'],
		adapt: (args) => ({
			AvailabilityZones: entryIn(args, 'zones'), SecurityGroups: entryIn(args, 'security_group_ids'), Instances: entryIn(args, 'instance_ids'), CrossZone: entryIn(args, 'cross_az_load_balancing'),
			ConnectionSettings: reshape(args, { IdleTimeout: entryIn(args, 'idle_timeout') }), HealthCheck: checkOf(entryIn(args, 'health_check')), health_check: undefined,
			ConnectionDrainingPolicy: drainingOf(entryIn(args, 'connection_draining_timeout')),
		}),
	},
];

function readBalancer(args: ObjectValue, { at }: ModuleContext, type: string): Settings {
	return {
		Type: { kind: 'scalar', ...at, text: type, value: type, origin: { kind: 'expression', text: `elb_${type}_lb` } },
		LoadBalancerAttributes: attributesOf(args, {
			'idle_timeout.timeout_seconds': entryIn(args, 'idle_timeout'), 'load_balancing.cross_zone.enabled': entryIn(args, 'cross_zone_load_balancing'),
		}),
		listeners: undefined,
	};
}

/** The modules take `http` for `HTTP`. */
function upperCase(protocol: ValueTree | undefined): ValueTree | undefined {
	return mapScalar(protocol, (text) => String(text).toUpperCase());
}

/** Listeners are written as the API has them, but for target groups, which are named. */
function listenersOf(args: ObjectValue, context: ModuleContext): readonly MadeBeside[] {
	const { self } = context;
	return itemsOf(entryIn(args, 'listeners')).flatMap((listener, index): readonly MadeBeside[] => listener.kind !== 'object' ? [] : [{
		type: 'AWS::ElasticLoadBalancingV2::Listener', suffix: `listener ${index + 1}`,
		tree: withEntries(listener, { LoadBalancerArn: self, DefaultActions: mapItems(entryIn(listener, 'DefaultActions'), (action) => toAction(action, context)), Rules: undefined }),
	}]);
}

function toAction(action: ValueTree, { refer }: ModuleContext): ValueTree {
	const name = action.kind === 'object' ? action.entries.get('TargetGroupName') : undefined;
	return action.kind !== 'object' || name === undefined ? action : withEntries(action, { TargetGroupArn: refer(name, 'AWS::ElasticLoadBalancingV2::TargetGroup') });
}

/** `HTTP:80/ping` in parts. */
function checkOf(check: ValueTree | undefined): ValueTree | undefined {
	if (check?.kind !== 'object') { return check; }
	const [protocol, port, path] = ['ping_protocol', 'ping_port', 'ping_path'].map((name) => entryIn(check, name));
	const isTold = protocol?.kind === 'scalar' && port?.kind === 'scalar';
	const target = isTold ? `${String(protocol.value).toUpperCase()}:${String(port.value)}${path?.kind === 'scalar' ? String(path.value) : ''}` : undefined;
	return reshapeAll(check, {
		Target: target === undefined ? firstOf(check, 'ping_protocol') : { kind: 'scalar', file: check.file, range: check.range, text: target, value: target, origin: { kind: 'expression', text: target } },
		Interval: entryIn(check, 'interval'), Timeout: firstOf(check, 'response_timeout', 'timeout'), HealthyThreshold: entryIn(check, 'healthy_threshold'), UnhealthyThreshold: entryIn(check, 'unhealthy_threshold'),
	});
}

function drainingOf(timeout: ValueTree | undefined): ValueTree | undefined {
	return timeout && reshapeAll(timeout, { Enabled: { kind: 'scalar', file: timeout.file, range: timeout.range, text: timeout.text, value: true, origin: { kind: 'expression', text: timeout.text } }, Timeout: timeout });
}
