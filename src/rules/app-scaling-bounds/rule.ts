/** Bounds of Application Auto Scaling that stand the wrong way round. */
import { localize } from '../../core/model/localized';
import type { ScalableTarget } from '../../core/model/scalableTarget';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { raiseMax, reversed, text } from './text';

export const appScalingBounds: Rule<ScalableTarget> = {
	id: 'app-scaling-bounds', severity: 'error', resources: ['AWS::ApplicationAutoScaling::ScalableTarget'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html',
	check({ minCapacity: min, maxCapacity: max, scheduledActions }, report) {
		for (const pair of [{ min, max }, ...scheduledActions.map(({ minCapacity, maxCapacity }) => ({ min: minCapacity, max: maxCapacity }))]) {
			if (!isKnown(pair.min) || !isKnown(pair.max) || pair.min.value <= pair.max.value) { continue; }
			report({
				at: pair.min, message: reversed, args: { min: pair.min.value, max: pair.max.value },
				fixes: replaceValues(localize(raiseMax, pair.min.value), [{ value: pair.max, newText: String(pair.min.value) }], true),
			});
		}
	},
};
