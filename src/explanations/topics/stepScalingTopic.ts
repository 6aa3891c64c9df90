/** What engineers look up about step scaling. */
import { stepScaling } from '../../core/facts/autoScalingFigures';
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const stepScalingTopic: Topic = {
	id: 'step-scaling', area: 'scaling-policies',
	aliases: [
		'step', 'step scaling policy', 'StepAdjustments', 'step adjustment', 'MetricIntervalLowerBound', 'MetricIntervalUpperBound',
		'MetricAggregationType', '단계 조정', '단계 조정 정책', '단계별 조정',
	],
	settings: { 'AWS::AutoScaling::ScalingPolicy': ['stepAdjustments', 'metricAggregationType'] },
	sources: [autoScalingPage('as-scaling-simple-step', '2026'), autoScalingApi('StepAdjustment'), stepScaling.source],
	text: () => ({
		title: { en: 'Step scaling', ko: '단계 조정' },
		essence: {
			en: 'The size of the breach chooses the step: bounds are distances from the threshold of the alarm. It keeps reacting while instances launch, and counts those that still warm up.',
			ko: '경보 임계값을 얼마나 벗어났는지에 따라 단계가 정해지며, 경계값은 임계값과의 차이입니다. 인스턴스가 시작되는 동안에도 계속 반응하고, 워밍업 중인 인스턴스를 계산에 넣습니다.',
		},
		rows: [
			[{ en: 'breach above', ko: '임계값 위' }, { en: 'lower bound included, upper bound not', ko: '하한은 포함, 상한은 미포함' }],
			[{ en: 'breach below', ko: '임계값 아래' }, { en: 'upper bound included, lower bound not', ko: '상한은 포함, 하한은 미포함' }],
			[{ en: 'bound not given', ko: '경계값 생략' }, { en: 'without end', ko: '무한대' }],
			[{ en: 'steps', ko: '단계' }, { en: `without gap or overlap, at most ${stepScaling.maxSteps}`, ko: `빈틈과 겹침 없이, 최대 ${stepScaling.maxSteps}개` }],
			[{ en: 'warm-up', ko: '워밍업' }, { en: 'the same step adds nothing twice, a higher one only the difference; no scale-in until it ends', ko: '같은 단계는 두 번 더하지 않고 더 높은 단계는 차이만 더합니다. 끝날 때까지 축소하지 않습니다' }],
		],
		pitfall: {
			en: 'Bounds are not values of the metric: with a threshold of 60 %, the step for 80 % and more begins at 20.',
			ko: '경계값은 지표의 값이 아닙니다. 임계값이 60 %이면 80 % 이상에 대한 단계의 하한은 20입니다.',
		},
	}),
};
