/** Idle time-outs above the default, which the targets must outlast. */
import { formatNumber } from '../../core/format';
import { idleTimeouts } from '../../core/facts/loadBalancerFigures';
import type { LoadBalancer } from '../../core/model/loadBalancer';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { mustOutlast, setSeconds, text } from './text';

/** What the targets do is not in the code, so that it runs only where a configuration asks for it. */
export const lbKeepAlive: Rule<LoadBalancer> = {
	id: 'lb-keep-alive', severity: 'information', enabledByDefault: false, resources: ['AWS::ElasticLoadBalancingV2::LoadBalancer'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
	check({ loadBalancerType, idleTimeoutSeconds: idle, name }, report) {
		const usual = idleTimeouts.alb.tcp;
		if (!isKnown(loadBalancerType) || loadBalancerType.value !== 'application' || !isKnown(idle) || usual === null || idle.value <= usual) { return; }
		report({
			at: idle, message: mustOutlast, args: { name, seconds: formatNumber(idle.value) },
			fixes: replaceValues(localize(setSeconds, String(usual)), [{ value: idle, newText: String(usual) }], false),
		});
	},
};
