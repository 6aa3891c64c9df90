/** Load balancers in one Availability Zone. */
import type { LoadBalancer } from '../../core/model/loadBalancer';
import { isKnown } from '../../core/model/value';
import type { Rule } from '../rule';
import { oneZoneOf } from '../zones';
import { oneSubnet, rejected, text } from './text';

/** An Application Load Balancer on an Outpost or in a Local Zone may have one: its subnet says so, where it is known. */
export const lbSingleZone: Rule<LoadBalancer> = {
	id: 'lb-single-zone', severity: 'warning', resources: ['AWS::ElasticLoadBalancingV2::LoadBalancer'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html',
	check({ loadBalancerType: type, subnets, name }, report, { resources }) {
		const one = oneZoneOf(subnets, resources);
		if (one === undefined || !isKnown(subnets) || !isKnown(type)) { return; }
		const isLocal = one.zone !== undefined && !/^[a-z]{2}(?:-[a-z]+)+-\d[a-z]$/.test(one.zone);
		if (type.value === 'application' && !isLocal) {
			// A lone subnet whose zone is not told may be one of an Outpost.
			report({ at: subnets, severity: one.zone === undefined ? 'warning' : 'error', message: rejected, args: { name, ...one } });
		} else if (type.value === 'network') {
			report({ at: subnets, message: oneSubnet, args: { name, ...one } });
		}
	},
};
