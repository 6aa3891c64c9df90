/** Intervals, time-outs and counts of health checks that AWS rejects. */
import { formatNumber } from '../../core/format';
import { localize } from '../../core/model/localized';
import type { TargetGroup } from '../../core/model/targetGroup';
import { healthCheckRanges } from '../../core/facts/targetGroupFigures';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { outOfRange, setNumber, text, timeoutNotBelow } from './text';
import type { Timing } from './text';

/** Seconds. Elastic Load Balancing API of 2026-08-07: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
const timeoutRange = { min: 2, max: 120 };

/** Where one of interval and time-out is not written its default depends on more than the texts agree on, so nothing is said of the pair. */
export const tgHealthCheckTiming: Rule<TargetGroup> = {
	id: 'tg-health-check-timing', severity: 'error', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html',
	check(target, report) {
		const { healthCheckIntervalSeconds: interval, healthCheckTimeoutSeconds: timeout, healthyThresholdCount, unhealthyThresholdCount } = target;
		const { minCount, maxCount, minIntervalSeconds, maxIntervalSeconds } = healthCheckRanges;
		const checked: readonly (readonly [Timing, Value<number>, { readonly min: number; readonly max: number }])[] = [
			['interval', interval, { min: minIntervalSeconds, max: maxIntervalSeconds }], ['timeout', timeout, timeoutRange],
			['healthy', healthyThresholdCount, { min: minCount, max: maxCount }], ['unhealthy', unhealthyThresholdCount, { min: minCount, max: maxCount }],
		];
		const out = checked.filter(([, value, { min, max }]) => isKnown(value) && (value.value < min || value.value > max));
		for (const [timing, value, { min, max }] of out) {
			const nearest = (value.value ?? 0) < min ? min : max;
			report({
				at: value, message: outOfRange, args: { timing, value: value.value ?? 0, min, max },
				fixes: replaceValues(localize(setNumber, formatNumber(nearest)), [{ value, newText: String(nearest) }], true),
			});
		}
		const areBothWritten = [interval, timeout].every((value) => isKnown(value) && value.origin.kind !== 'omitted');
		if (out.length > 0 || !areBothWritten || !isKnown(interval) || !isKnown(timeout) || timeout.value < interval.value) { return; }
		const wanted = Math.max(timeoutRange.min, interval.value - 1);
		report({
			at: timeout, message: timeoutNotBelow, args: { timeout: timeout.value, interval: interval.value },
			fixes: replaceValues(localize(setNumber, formatNumber(wanted)), [{ value: timeout, newText: String(wanted) }], true),
		});
	},
};
