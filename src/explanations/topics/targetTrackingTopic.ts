/** What engineers look up about target tracking. */
import { targetTracking } from '../../core/facts/autoScalingFigures';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const targetTrackingTopic: Topic = {
	id: 'target-tracking', area: 'scaling-policies',
	aliases: [
		'tt', 'TargetTrackingScaling', 'TargetTrackingConfiguration', 'target tracking policy', 'TargetValue', 'DisableScaleIn',
		'PredefinedMetricType', 'ASGAverageCPUUtilization', 'ASGAverageNetworkIn', 'ASGAverageNetworkOut', 'ALBRequestCountPerTarget', '대상 추적',
		'대상 추적 조정', '대상 추적 정책', '목표 추적',
	],
	settings: { 'AWS::AutoScaling::ScalingPolicy': ['targetTracking'] },
	sources: [targetTracking.source, autoScalingApi('PutScalingPolicy')],
	text: () => ({
		title: { en: 'Target tracking', ko: '대상 추적' },
		essence: {
			en: 'It keeps a metric near its target by changing the capacity in proportion, like a thermostat. AWS creates and owns the two alarms behind it.',
			ko: '온도 조절기처럼 용량을 비례해서 바꾸어 지표를 목표값 근처로 유지합니다. 뒤에 있는 두 경보는 AWS가 만들고 관리합니다.',
		},
		rows: [
			[{ en: 'scales out', ko: '확장' }, {
				en: `metric above the target in ${targetTracking.highDatapoints} of ${targetTracking.highDatapoints} one-minute datapoints`,
				ko: `분 단위 데이터 포인트 ${targetTracking.highDatapoints}개 중 ${targetTracking.highDatapoints}개가 목표값을 넘을 때`,
			}],
			[{ en: 'scales in', ko: '축소' }, {
				en: `${targetTracking.lowDatapoints} of ${targetTracking.lowDatapoints} datapoints well below it: ${targetTracking.observedLowRatio} × target on EC2 CPU, as observed, not documented`,
				ko: `데이터 포인트 ${targetTracking.lowDatapoints}개 중 ${targetTracking.lowDatapoints}개가 목표값보다 충분히 낮을 때(EC2 CPU에서 목표값의 ${targetTracking.observedLowRatio}배, 문서가 아닌 관측값)`,
			}],
			[{ en: 'capacity', ko: '용량' }, { en: 'about capacity × metric ÷ target, rounded up when it adds', ko: '대략 용량 × 지표 ÷ 목표값, 늘릴 때는 올림' }],
			[{ en: 'metrics', ko: '지표' }, { en: 'ASGAverageCPUUtilization, ASGAverageNetworkIn, ASGAverageNetworkOut, ALBRequestCountPerTarget, or your own', ko: 'ASGAverageCPUUtilization, ASGAverageNetworkIn, ASGAverageNetworkOut, ALBRequestCountPerTarget 또는 사용자 지정 지표' }],
			[{ en: 'several policies', ko: '여러 정책' }, { en: 'out if any wants it, in only if all do', ko: '하나라도 원하면 확장하고, 모두 원해야 축소합니다' }],
			[{ en: 'missing data', ko: '누락된 데이터' }, { en: 'no scaling', ko: '조정하지 않습니다' }],
			[{ en: 'faster', ko: '더 빠르게' }, { en: `custom metrics with periods of ${targetTracking.highResolutionPeriodsSeconds.join(' or ')} s`, ko: `주기가 ${targetTracking.highResolutionPeriodsSeconds.join('초 또는 ')}초인 사용자 지정 지표` }],
		],
		pitfall: {
			en: 'The metric must fall when capacity grows. Total requests, latency or the raw length of a queue do not, and drive the group to its maximum.',
			ko: '용량이 늘면 값이 내려가는 지표여야 합니다. 총 요청 수, 지연 시간, 큐 길이 자체는 그렇지 않아서 그룹을 최대 용량까지 밀어 올립니다.',
		},
	}),
};
