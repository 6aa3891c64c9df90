/** What engineers look up about predictive scaling. */
import { predictiveScaling } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const predictiveScalingTopic: Topic = {
	id: 'predictive-scaling', area: 'scaling-policies',
	aliases: [
		'predictive', 'ForecastOnly', 'ForecastAndScale', 'SchedulingBufferTime', 'HonorMaxCapacity', 'IncreaseMaxCapacity',
		'MaxCapacityBreachBehavior', '예측 조정', '예측 조정 정책',
	],
	settings: { 'AWS::AutoScaling::ScalingPolicy': ['predictiveScaling'] },
	sources: [predictiveScaling.source, autoScalingApi('PutScalingPolicy')],
	text: () => ({
		title: { en: 'Predictive scaling', ko: '예측 조정' },
		essence: {
			en: 'It forecasts the load of each hour from its history and launches ahead of it. It only raises the desired capacity; scaling in stays with other policies.',
			ko: '과거 데이터로 시간별 부하를 예측하여 미리 인스턴스를 시작합니다. 원하는 용량을 올리기만 하며, 축소는 다른 정책의 몫입니다.',
		},
		rows: [
			[{ en: 'history', ko: '과거 데이터' }, { en: `at least ${predictiveScaling.minHistoryHours} h, best ${predictiveScaling.bestHistoryDays} days`, ko: `최소 ${predictiveScaling.minHistoryHours}시간, 권장 ${predictiveScaling.bestHistoryDays}일` }],
			[{ en: 'forecast', ko: '예측' }, { en: `hourly for ${predictiveScaling.forecastHours} h, renewed every ${predictiveScaling.refreshHours} h`, ko: `${predictiveScaling.forecastHours}시간을 시간별로, ${predictiveScaling.refreshHours}시간마다 갱신` }],
			[{ en: 'launches earlier by', ko: '미리 시작' }, { en: `${predictiveScaling.bufferDefaultSeconds} s, settable up to ${formatNumber(predictiveScaling.bufferMaxSeconds)} s`, ko: `${predictiveScaling.bufferDefaultSeconds}초, 최대 ${formatNumber(predictiveScaling.bufferMaxSeconds)}초까지 설정 가능` }],
			[{ en: 'mode', ko: '모드' }, { en: 'ForecastOnly (default) or ForecastAndScale', ko: 'ForecastOnly(기본값) 또는 ForecastAndScale' }],
			[{ en: 'above the maximum', ko: '최대를 넘는 예측' }, { en: 'HonorMaxCapacity (default) or IncreaseMaxCapacity', ko: 'HonorMaxCapacity(기본값) 또는 IncreaseMaxCapacity' }],
			[{ en: 'with dynamic policies', ko: '동적 정책과 함께' }, { en: 'the larger capacity counts', ko: '더 큰 용량이 적용됩니다' }],
		],
		pitfall: {
			en: 'The default mode only forecasts and changes nothing. With IncreaseMaxCapacity the raised maximum stays.',
			ko: '기본 모드는 예측만 하고 아무것도 바꾸지 않습니다. IncreaseMaxCapacity로 올라간 최대 용량은 그대로 남습니다.',
		},
	}),
};
