/** What engineers look up about adjustment types. */
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const adjustmentTypes: Topic = {
	id: 'adjustment-types', area: 'scaling-policies',
	aliases: ['AdjustmentType', 'ChangeInCapacity', 'ExactCapacity', 'PercentChangeInCapacity', 'MinAdjustmentMagnitude', '조정 유형'],
	settings: { 'AWS::AutoScaling::ScalingPolicy': ['adjustmentType', 'minAdjustmentMagnitude'] },
	sources: [autoScalingPage('as-scaling-simple-step', '2026'), autoScalingApi('PutScalingPolicy')],
	text: () => ({
		title: { en: 'Adjustment types', ko: '조정 유형' },
		essence: {
			en: 'They say how a simple or step policy turns its number into a new capacity. The result is then held between minimum and maximum.',
			ko: '단순 조정과 단계 조정 정책의 숫자를 새 용량으로 바꾸는 방법입니다. 결과는 최소와 최대 용량 사이로 제한됩니다.',
		},
		rows: [
			[{ en: 'ChangeInCapacity', ko: 'ChangeInCapacity' }, { en: 'adds or removes that many', ko: '그 수만큼 더하거나 뺍니다' }],
			[{ en: 'ExactCapacity', ko: 'ExactCapacity' }, { en: 'sets that many', ko: '그 수로 설정합니다' }],
			[{ en: 'PercentChangeInCapacity', ko: 'PercentChangeInCapacity' }, { en: 'that percentage of the current capacity, rounded toward zero, but at least one', ko: '현재 용량의 그 비율, 소수점 이하는 버리되 최소 한 대' }],
			[{ en: 'MinAdjustmentMagnitude', ko: 'MinAdjustmentMagnitude' }, { en: 'the least change of a percentage', ko: '비율로 조정할 때의 최소 변경량' }],
		],
		pitfall: {
			en: 'A percentage of a small group comes to one instance, so it reacts slowest where it should react fastest.',
			ko: '작은 그룹에서는 비율로 조정해도 한 대씩만 늘어나, 가장 빨리 반응해야 할 때 가장 느리게 반응합니다.',
		},
	}),
};
