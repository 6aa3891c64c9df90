/** `AWS::ElasticLoadBalancing::LoadBalancer` → model. */
import type { ClassicHealthCheck, ClassicLoadBalancer } from '../../../core/model/classicLoadBalancer';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancing-loadbalancer.html';
/** Off for load balancers that are made by the API. */
const crossZoneSource = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html';
const drainingSource = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html';

export function readClassicLoadBalancer(context: ResourceContext): ClassicLoadBalancer {
	const { properties, base } = context;
	const draining = properties.child('ConnectionDrainingPolicy');
	return {
		...base,
		type: 'AWS::ElasticLoadBalancing::LoadBalancer',
		loadBalancerName: properties.text('LoadBalancerName'),
		availabilityZones: properties.texts('AvailabilityZones'),
		subnets: properties.references('Subnets', { joins: true }),
		securityGroups: properties.references('SecurityGroups'),
		instances: properties.references('Instances'),
		listeners: properties.children('Listeners').map((listener) => ({
			loadBalancerPort: listener.number('LoadBalancerPort'),
			protocol: listener.text('Protocol'),
			instancePort: listener.number('InstancePort'),
			instanceProtocol: listener.text('InstanceProtocol'),
			range: listener.range,
		})),
		healthCheck: readHealthCheck(properties),
		crossZone: withDefault(context, properties.boolean('CrossZone'), { fallback: false, source: crossZoneSource }),
		idleTimeoutSeconds: withDefault(context, properties.child('ConnectionSettings').number('IdleTimeout'), { fallback: 60, source }),
		connectionDrainingEnabled: withDefault(context, draining.boolean('Enabled'), { fallback: false, source: drainingSource }),
		connectionDrainingTimeoutSeconds: withDefault(context, draining.number('Timeout'), { fallback: 300, source: drainingSource }),
	};
}

function readHealthCheck(properties: Properties): ClassicHealthCheck | undefined {
	if (!properties.isWritten('HealthCheck')) { return undefined; }
	const check = properties.child('HealthCheck');
	return {
		target: check.text('Target'),
		intervalSeconds: check.number('Interval'),
		timeoutSeconds: check.number('Timeout'),
		healthyThreshold: check.number('HealthyThreshold'),
		unhealthyThreshold: check.number('UnhealthyThreshold'),
		range: check.range,
	};
}
