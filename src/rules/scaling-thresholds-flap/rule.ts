/** Alarms for scaling out and in that are too near to each other, so that the group goes up and down. */
import { formatNumber } from '../../core/format';
import type { Alarm } from '../../core/model/alarm';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { alarmsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { adjustCapacity } from '../../core/simulation/policies/scalingAdjustment';
import type { AdjustmentType } from '../../core/simulation/policies/scalingAdjustment';
import type { Comparison } from '../../core/simulation/policies/stepScaling';
import { replaceValues } from '../fixes';
import { actingPolicies, surelyExists } from '../groupParts';
import { isPerInstance, metricKey } from '../loadMetrics';
import { movesOf, sideOf } from '../policyMoves';
import type { Rule } from '../rule';
import { flapsAt, lowerThreshold, overlap, text } from './text';

/** Larger groups are not tried: with more instances one of them matters less. */
const mostInstances = 1000;

/**
 * Follows from arithmetic: the same load on fewer instances raises an average per instance in proportion.
 * Departs from AWS: takes the load for steady, as it is when an alarm has looked at several periods.
 */
export const scalingThresholdsFlap: Rule<AutoScalingGroup> = {
	id: 'scaling-thresholds-flap', category: 'scaling', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html',
	check(group, report, { resources }) {
		const out = triggersOf(group, resources, 'above');
		for (const low of triggersOf(group, resources, 'below')) {
			const high = out.find((one) => one.key === low.key);
			if (high === undefined) { continue; }
			const safe = highestSafe(group, high, low);
			const fixes = safe === undefined ? [] : replaceValues(localize(lowerThreshold, formatNumber(safe)), [{ value: low.threshold, newText: String(safe) }], true);
			const args = { metric: low.key.replace(/^\S+ /, ''), low: low.threshold.value, high: high.threshold.value, name: group.name };
			if (low.threshold.value > high.threshold.value || (low.threshold.value === high.threshold.value && low.isInclusive && high.isInclusive)) {
				report({ at: low.threshold, message: overlap, args, fixes });
				continue;
			}
			const flap = findFlap(group, high, low);
			if (flap !== undefined) { report({ at: low.threshold, severity: 'information', message: flapsAt, args: { ...args, ...flap }, fixes }); }
		}
	},
};

interface Trigger {
	readonly key: string;
	readonly threshold: Known<number>;
	readonly isInclusive: boolean;
	readonly adjustmentType: AdjustmentType;
	readonly adjustment: number;
}

/** What adds above, or removes below, a threshold of an average per instance. */
function triggersOf(group: AutoScalingGroup, resources: readonly Resource[], side: Comparison): readonly Trigger[] {
	return actingPolicies(group, resources).flatMap((policy) => {
		const [move] = movesOf(policy, side) ?? [];
		const isRight = move !== undefined && move.adjustmentType !== 'ExactCapacity' && Number.isInteger(move.adjustment.value) && (side === 'above' ? move.adjustment.value > 0 : move.adjustment.value < 0);
		if (!isRight) { return []; }
		return alarmsOf(policy, resources).filter(surelyExists).flatMap((alarm) => toTrigger(alarm, side, { adjustmentType: move.adjustmentType, adjustment: move.adjustment.value }));
	});
}

function toTrigger(alarm: Alarm, side: Comparison, move: Pick<Trigger, 'adjustmentType' | 'adjustment'>): readonly Trigger[] {
	const { threshold, statistic, comparisonOperator } = alarm;
	const key = metricKey(alarm);
	if (sideOf(alarm) !== side || key === undefined || !isKnown(threshold) || !isKnown(statistic) || !isPerInstance(key, statistic.value)) { return []; }
	return [{ ...move, key, threshold, isInclusive: isKnown(comparisonOperator) && comparisonOperator.value.includes('OrEqualTo') }];
}

interface Flap {
	readonly from: number;
	readonly to: number;
	/** What the metric becomes. */
	readonly after: number;
}

/** The smallest number of instances from which scaling in at the threshold ends where scaling out begins. */
function findFlap(group: AutoScalingGroup, high: Trigger, low: Trigger): Flap | undefined {
	return changes(group, low)
		.map(({ from, to }) => ({ from, to, after: low.threshold.value * from / to }))
		.find(({ after }) => (high.isInclusive ? after >= high.threshold.value : after > high.threshold.value));
}

/** The highest whole threshold at which nothing flaps; `undefined` if there is none. */
function highestSafe(group: AutoScalingGroup, high: Trigger, low: Trigger): number | undefined {
	const worst = Math.max(...changes(group, low).map(({ from, to }) => from / to), 1);
	const limit = high.threshold.value / worst;
	const safe = Math.floor(high.isInclusive && Number.isInteger(limit) ? limit - 1 : limit);
	return safe > 0 && safe < low.threshold.value ? safe : undefined;
}

/** Each removal that the group can make; to none at all there is no metric any more. */
function changes({ minSize, maxSize }: AutoScalingGroup, { adjustmentType, adjustment }: Trigger): readonly { readonly from: number; readonly to: number }[] {
	if (!isKnown(minSize) || !isKnown(maxSize) || minSize.value < 0 || minSize.value > maxSize.value) { return []; }
	const bounds = { minSize: minSize.value, maxSize: maxSize.value };
	const found: { readonly from: number; readonly to: number }[] = [];
	for (let from = bounds.minSize + 1; from <= Math.min(bounds.maxSize, mostInstances); from++) {
		const to = adjustCapacity(from, { adjustmentType, adjustment, minAdjustmentMagnitude: null }, bounds).newCapacity;
		if (to > 0 && to < from) { found.push({ from, to }); }
	}
	return found;
}
