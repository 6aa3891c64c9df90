/** Listeners and target groups of a protocol that their load balancer does not speak. */
import type { Listener } from '../../core/model/loadBalancer';
import { localize } from '../../core/model/localized';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { changeTo, listenerMismatch, targetMismatch, text } from './text';

/** Elastic Load Balancing API of 2026-08-07: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html */
const protocols: Readonly<Record<string, readonly [string, ...string[]]>> = {
	application: ['HTTP', 'HTTPS'], network: ['TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'], gateway: ['GENEVE'],
};

export const lbProtocolMismatch: Rule<Listener> = {
	id: 'lb-protocol-mismatch', severity: 'error', resources: ['AWS::ElasticLoadBalancingV2::Listener'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html',
	check({ loadBalancer, protocol, targetGroups }, report, { resources }) {
		const balancer = isKnown(loadBalancer) ? resolveReference(resources, loadBalancer.value, 'AWS::ElasticLoadBalancingV2::LoadBalancer') : undefined;
		const type = balancer?.loadBalancerType;
		const allowed = isKnown(type) ? protocols[type.value] : undefined;
		if (balancer === undefined || !isKnown(type) || allowed === undefined) { return; }
		const args = { balancer: balancer.name, type: type.value, allowed: allowed.join(', ') };
		if (isKnown(protocol) && protocol.origin.kind !== 'omitted' && type.value !== 'gateway' && !allowed.includes(protocol.value)) {
			report({ at: protocol, message: listenerMismatch, args: { ...args, protocol: protocol.value }, fixes: replaceValues(localize(changeTo, allowed[0]), [{ value: protocol, newText: allowed[0] }], false) });
			return;
		}
		for (const reference of targetGroups) {
			const target = isKnown(reference) ? resolveReference(resources, reference.value, 'AWS::ElasticLoadBalancingV2::TargetGroup') : undefined;
			if (target === undefined || !isKnown(target.targetType) || target.targetType.value === 'lambda' || !isKnown(target.protocol) || allowed.includes(target.protocol.value)) { continue; }
			report({
				at: target.protocol, message: targetMismatch, args: { ...args, target: target.name, protocol: target.protocol.value },
				fixes: replaceValues(localize(changeTo, allowed[0]), [{ value: target.protocol, newText: allowed[0] }], true),
			});
		}
	},
};
