/** Slow starts that AWS rejects. */
import { formatNumber } from '../../core/format';
import { slowStart as figures } from '../../core/facts/loadBalancerFigures';
import { localize } from '../../core/model/localized';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { outOfRange, roundRobin, setSeconds, text, wrongAlgorithm } from './text';

export const tgSlowStart: Rule<TargetGroup> = {
	id: 'tg-slow-start', severity: 'error', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
	check({ slowStartSeconds: slow, loadBalancingAlgorithmType: algorithm }, report) {
		if (!isKnown(slow) || slow.value === 0) { return; }
		if (slow.value < figures.min || slow.value > figures.max) {
			const nearest = slow.value < figures.min ? figures.min : figures.max;
			report({
				at: slow, message: outOfRange, args: { seconds: formatNumber(slow.value), min: figures.min, max: figures.max },
				fixes: replaceValues(localize(setSeconds, nearest), [{ value: slow, newText: String(nearest) }], true),
			});
		} else if (isKnown(algorithm) && algorithm.value !== 'round_robin') {
			report({
				at: slow, message: wrongAlgorithm, args: { seconds: formatNumber(slow.value), algorithm: algorithm.value },
				fixes: [
					...replaceValues(roundRobin, [{ value: algorithm, newText: 'round_robin' }], true),
					...replaceValues(localize(setSeconds, 0), [{ value: slow, newText: '0' }], false),
				],
			});
		}
	},
};
