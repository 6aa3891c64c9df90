/** Step adjustments: the values of the metric at which each step holds, with the threshold of its alarm added. */
import { formatNumber } from '../../core/format';
import type { Alarm } from '../../core/model/alarm';
import type { Localized } from '../../core/model/localized';
import { alarmsOf, groupsOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import type { ScalingPolicy, StepAdjustment } from '../../core/model/scalingPolicy';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import { adjustCapacity } from '../../core/simulation/policies/scalingAdjustment';
import type { ScalingAdjustment } from '../../core/simulation/policies/scalingAdjustment';
import type { Row, SettingExplainer, SettingInPlace } from './setting';

export const steps: SettingExplainer<ResourceOfType<'AWS::AutoScaling::ScalingPolicy'>> = {
	resourceTypes: ['AWS::AutoScaling::ScalingPolicy'],
	paths: [
		'stepAdjustments.metricIntervalLowerBound', 'stepAdjustments.metricIntervalUpperBound', 'stepAdjustments.scalingAdjustment',
		'scalingAdjustment', 'adjustmentType', 'minAdjustmentMagnitude',
	],
	explain(policy, place) {
		const rows = policy.stepAdjustments.length === 0 ? simpleRows(policy, place) : stepRows(policy, place);
		if (rows.length === 0) { return undefined; }
		const alarm = thresholdOf(policy, place);
		return {
			name: nameOf(place.path),
			essence: policy.stepAdjustments.length === 0 ? simpleEssence : alarm === undefined ? stepEssence : stepEssenceWith(alarm),
			rows: rows.slice(0, 6),
		};
	},
};

function nameOf(path: string): Localized {
	if (path.endsWith('Bound')) { return { en: 'Bound of a step', ko: '단계의 경계값' }; }
	if (path === 'adjustmentType') { return { en: 'Adjustment type', ko: '조정 유형' }; }
	if (path === 'minAdjustmentMagnitude') { return { en: 'Minimum adjustment magnitude', ko: '최소 조정 크기' }; }
	return { en: 'Scaling adjustment', ko: '조정값' };
}

const simpleEssence: Localized = {
	en: 'The alarm changes the capacity once; then the cooldown runs before it can change again.',
	ko: '경보가 울리면 용량을 한 번 바꾸고, 휴지 기간이 지나야 다시 바꿀 수 있습니다.',
};

const stepEssence: Localized = {
	en: 'Bounds are distances from the threshold of the alarm, not values of the metric. No alarm in this file starts the policy, so the values are not known.',
	ko: '경계값은 지표의 값이 아니라 경보 임계값과의 차이입니다. 이 파일에는 이 정책을 시작하는 경보가 없어 실제 값은 알 수 없습니다.',
};

interface Threshold { readonly value: number; readonly metric: string; readonly isBelow: boolean }

function stepEssenceWith({ value, metric }: Threshold): Localized {
	return {
		en: `Bounds are distances from the alarm's threshold of ${formatNumber(value, 2)}. For ${metric} the steps come to:`,
		ko: `경계값은 경보 임계값 ${formatNumber(value, 2)}와의 차이입니다. ${metric} 값으로 바꾸면 다음과 같습니다.`,
	};
}

function thresholdOf(policy: ScalingPolicy, { resources }: SettingInPlace): Threshold | undefined {
	const thresholds = alarmsOf(policy, resources).map((alarm) => ({ alarm, threshold: alarm.threshold }));
	const [first] = thresholds;
	if (thresholds.length !== 1 || first === undefined || !isKnown(first.threshold)) { return undefined; }
	return { value: first.threshold.value, metric: metricOf(first.alarm), isBelow: isKnown(first.alarm.comparisonOperator) && first.alarm.comparisonOperator.value.startsWith('Less') };
}

function metricOf({ metricName }: Alarm): string {
	return isKnown(metricName) ? metricName.value : '…';
}

function stepRows(policy: ScalingPolicy, place: SettingInPlace): readonly Row[] {
	const threshold = thresholdOf(policy, place);
	return policy.stepAdjustments.flatMap((step): readonly Row[] => {
		const range = rangeOf(step, threshold);
		const effect = isKnown(step.scalingAdjustment) ? effectOf(policy, step.scalingAdjustment.value, place) : undefined;
		return range === undefined || effect === undefined ? [] : [[range, effect]];
	});
}

function simpleRows(policy: ScalingPolicy, place: SettingInPlace): readonly Row[] {
	const effect = isKnown(policy.scalingAdjustment) ? effectOf(policy, policy.scalingAdjustment.value, place) : undefined;
	return effect === undefined ? [] : [[{ en: 'each time', ko: '경보마다' }, effect]];
}

function rangeOf({ metricIntervalLowerBound: lower, metricIntervalUpperBound: upper }: StepAdjustment, threshold: Threshold | undefined): Localized | undefined {
	const bound = (value: Value<number> | undefined): string | undefined => {
		if (value === undefined) { return ''; }
		return isKnown(value) ? threshold === undefined ? signed(value.value) : formatNumber(threshold.value + value.value, 2) : undefined;
	};
	const [from, to] = [bound(lower), bound(upper)];
	if (from === undefined || to === undefined) { return undefined; }
	if (from === '' && to === '') { return { en: 'any breach', ko: '모든 위반' }; }
	if (from === '') { return { en: `below ${to}`, ko: `${to} 미만` }; }
	return to === '' ? { en: `${from} and more`, ko: `${from} 이상` } : { en: `${from}–${to}`, ko: `${from}–${to}` };
}

function signed(value: number): string {
	return `${value > 0 ? '+' : ''}${formatNumber(value, 2)}`.replace('-', '−');
}

/** In words, and what becomes of the group's size where it is known. */
function effectOf(policy: ScalingPolicy, adjustment: number, { resources }: SettingInPlace): Localized | undefined {
	const { adjustmentType, minAdjustmentMagnitude } = policy;
	if (!isKnown(adjustmentType)) { return undefined; }
	const words = adjustmentWords(adjustmentType.value, adjustment);
	if (words === undefined) { return undefined; }
	const group = groupsOf(policy, resources)[0];
	const size = [group?.desiredCapacity, group?.minSize].find((value) => isKnown(value));
	if (!isKnown(size) || !isKnown(group?.minSize) || !isKnown(group?.maxSize) || !canAdjust(size.value, adjustment, adjustmentType.value, [group.minSize.value, group.maxSize.value])) { return words; }
	const scaling: ScalingAdjustment = {
		adjustmentType: adjustmentType.value as ScalingAdjustment['adjustmentType'], adjustment,
		minAdjustmentMagnitude: isKnown(minAdjustmentMagnitude) ? minAdjustmentMagnitude.value : null,
	};
	const { newCapacity } = adjustCapacity(size.value, scaling, { minSize: group.minSize.value, maxSize: group.maxSize.value });
	const sum = `${formatNumber(size.value)} → ${formatNumber(newCapacity)}`;
	return { en: `${words.en} · ${sum}`, ko: `${words.ko} · ${sum}` };
}

function canAdjust(size: number, adjustment: number, type: string, [min, max]: readonly [number, number]): boolean {
	const isWhole = [size, adjustment, min, max].every(Number.isInteger);
	return isWhole && size >= 0 && min >= 0 && min <= max && (type !== 'ExactCapacity' || adjustment >= 0);
}

function adjustmentWords(type: string, adjustment: number): Localized | undefined {
	switch (type) {
		case 'ChangeInCapacity': return { en: `${signed(adjustment)} ${Math.abs(adjustment) === 1 ? 'instance' : 'instances'}`, ko: `인스턴스 ${signed(adjustment)}개` };
		case 'ExactCapacity': return { en: `exactly ${formatNumber(adjustment)} instances`, ko: `인스턴스 정확히 ${formatNumber(adjustment)}개` };
		case 'PercentChangeInCapacity': return { en: `${signed(adjustment)} %`, ko: `${signed(adjustment)} %` };
		default: return undefined;
	}
}
