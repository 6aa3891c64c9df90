/** Health checks of Classic Load Balancers that AWS rejects. */
import { formatNumber } from '../../core/format';
import type { ClassicLoadBalancer } from '../../core/model/classicLoadBalancer';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { badTarget, outOfRange, setNumber, setTarget, text, timeoutNotBelow } from './text';
import type { Timing } from './text';

/** Classic Load Balancer API of 2012-06-01: https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_HealthCheck.html */
const ranges: Readonly<Record<Timing, { readonly min: number; readonly max: number }>> = {
	interval: { min: 5, max: 300 }, timeout: { min: 2, max: 60 }, healthy: { min: 2, max: 10 }, unhealthy: { min: 2, max: 10 },
};

export const lbClassicHealthCheck: Rule<ClassicLoadBalancer> = {
	id: 'lb-classic-health-check', severity: 'error', resources: ['AWS::ElasticLoadBalancing::LoadBalancer'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-healthchecks.html',
	check({ healthCheck }, report) {
		if (healthCheck === undefined) { return; }
		const { target, intervalSeconds: interval, timeoutSeconds: timeout, healthyThreshold: healthy, unhealthyThreshold: unhealthy } = healthCheck;
		const checked: readonly (readonly [Timing, Value<number> | undefined])[] = [['interval', interval], ['timeout', timeout], ['healthy', healthy], ['unhealthy', unhealthy]];
		let isOut = false;
		for (const [timing, value] of checked) {
			const { min, max } = ranges[timing];
			if (!isKnown(value) || (value.value >= min && value.value <= max)) { continue; }
			isOut = true;
			const nearest = value.value < min ? min : max;
			report({
				at: value, message: outOfRange, args: { timing, value: value.value, min, max },
				fixes: replaceValues(localize(setNumber, formatNumber(nearest)), [{ value, newText: String(nearest) }], true),
			});
		}
		if (!isOut && isKnown(interval) && isKnown(timeout) && timeout.value >= interval.value) {
			const wanted = Math.max(ranges.timeout.min, interval.value - 1);
			report({
				at: timeout, message: timeoutNotBelow, args: { timeout: timeout.value, interval: interval.value },
				fixes: replaceValues(localize(setNumber, formatNumber(wanted)), [{ value: timeout, newText: String(wanted) }], true),
			});
		}
		if (isKnown(target) && !isTarget(target.value)) {
			const wanted = withSlash(target.value);
			const fixes = wanted === undefined ? [] : replaceValues(localize(setTarget, wanted), [{ value: target, newText: wanted }], true);
			report({ at: target, message: badTarget, args: { target: target.value }, fixes });
		}
	},
};

/** `HTTP:80/path`, `TCP:443`, in any case. */
function isTarget(text: string): boolean {
	return /^(?:https?:\d{1,5}\/\S*|(?:tcp|ssl):\d{1,5})$/i.test(text.trim());
}

/** A path that lacks its slash, or all of it. */
function withSlash(text: string): string | undefined {
	const [, start, path] = /^(https?:\d{1,5})([^/]\S*)?$/i.exec(text.trim()) ?? [];
	return start === undefined ? undefined : `${start}/${path ?? ''}`;
}
