/** Idle time-outs that AWS rejects. */
import { formatNumber } from '../../core/format';
import { albConnections, nlbIdleRange } from '../../core/facts/targetGroupFigures';
import type { ClassicLoadBalancer } from '../../core/model/classicLoadBalancer';
import type { Listener, LoadBalancer } from '../../core/model/loadBalancer';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { outOfRange, setSeconds, text } from './text';

type Holder = LoadBalancer | Listener | ClassicLoadBalancer;

export const lbIdleTimeout: Rule<Holder> = {
	id: 'lb-idle-timeout', severity: 'error', text,
	resources: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancing::LoadBalancer'],
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html',
	check(holder, report) {
		const isListener = holder.type === 'AWS::ElasticLoadBalancingV2::Listener';
		const timeout = isListener ? holder.tcpIdleTimeoutSeconds : holder.idleTimeoutSeconds;
		const { min, max } = isListener ? nlbIdleRange : { min: albConnections.idleMinSeconds, max: albConnections.idleMaxSeconds };
		if (!isKnown(timeout) || timeout.origin.kind === 'omitted' || (timeout.value >= min && timeout.value <= max)) { return; }
		const nearest = timeout.value < min ? min : max;
		report({
			at: timeout, message: outOfRange, args: { seconds: formatNumber(timeout.value), min: formatNumber(min), max: formatNumber(max) },
			fixes: replaceValues(localize(setSeconds, formatNumber(nearest)), [{ value: timeout, newText: String(nearest) }], true),
		});
	},
};
