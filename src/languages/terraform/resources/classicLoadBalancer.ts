/** `aws_elb` → model. Cross-zone load balancing is on unless the code says otherwise, unlike AWS's own default. */
import type { ClassicHealthCheck, ClassicLoadBalancer } from '../../../core/model/classicLoadBalancer';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('elb');

export function readClassicLoadBalancer({ fields, base }: ResourceContext): ClassicLoadBalancer {
	return {
		...base,
		type: 'AWS::ElasticLoadBalancing::LoadBalancer',
		loadBalancerName: fields.text('name'),
		availabilityZones: fields.texts('availability_zones'),
		subnets: fields.references('subnets'),
		securityGroups: fields.references('security_groups'),
		instances: fields.references('instances'),
		listeners: fields.blocks('listener').map((listener) => ({
			loadBalancerPort: listener.number('lb_port'),
			protocol: listener.text('lb_protocol'),
			instancePort: listener.number('instance_port'),
			instanceProtocol: listener.text('instance_protocol'),
			range: listener.range,
		})),
		healthCheck: readHealthCheck(fields),
		crossZone: withDefault(fields, fields.boolean('cross_zone_load_balancing'), { fallback: true, source }),
		idleTimeoutSeconds: withDefault(fields, fields.number('idle_timeout'), { fallback: 60, source }),
		connectionDrainingEnabled: withDefault(fields, fields.boolean('connection_draining'), { fallback: false, source }),
		connectionDrainingTimeoutSeconds: withDefault(fields, fields.number('connection_draining_timeout'), { fallback: 300, source }),
	};
}

function readHealthCheck(fields: Fields): ClassicHealthCheck | undefined {
	const [check] = fields.blocks('health_check');
	return check && {
		target: check.text('target'),
		intervalSeconds: check.number('interval'),
		timeoutSeconds: check.number('timeout'),
		healthyThreshold: check.number('healthy_threshold'),
		unhealthyThreshold: check.number('unhealthy_threshold'),
		range: check.range,
	};
}
