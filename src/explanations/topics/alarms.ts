/** What engineers look up about CloudWatch alarms. */
import { alarmEvaluation, scalingActionRepeat } from '../../core/facts/alarmFigures';
import type { Topic } from './topic';

export const alarms: Topic = {
	id: 'cloudwatch-alarms', area: 'monitoring',
	aliases: [
		'alarm', 'alarms', 'CloudWatch', 'EvaluationPeriods', 'DatapointsToAlarm', 'M of N', 'M out of N', 'Threshold', 'ComparisonOperator',
		'INSUFFICIENT_DATA', '경보', 'CloudWatch 경보', '평가 기간', '데이터 포인트',
	],
	settings: { 'AWS::CloudWatch::Alarm': ['evaluationPeriods', 'datapointsToAlarm', 'threshold', 'comparisonOperator', 'periodSeconds', 'statistic', 'alarmActions', 'okActions', 'insufficientDataActions', 'actionsEnabled'] },
	sources: [alarmEvaluation.source],
	text: () => ({
		title: { en: 'CloudWatch alarms', ko: 'CloudWatch 경보' },
		essence: {
			en: 'An alarm looks at the last N periods and goes to ALARM when M of them are beyond the threshold. Actions run when the state changes; those of Auto Scaling repeat while it lasts.',
			ko: '최근 N개 기간 가운데 M개가 임계값을 벗어나면 ALARM 상태가 됩니다. 작업은 상태가 바뀔 때 실행되며, Auto Scaling 작업은 상태가 이어지는 동안 반복됩니다.',
		},
		rows: [
			[{ en: 'N', ko: 'N' }, { en: 'EvaluationPeriods', ko: 'EvaluationPeriods' }],
			[{ en: 'M', ko: 'M' }, { en: 'DatapointsToAlarm, N where not given', ko: 'DatapointsToAlarm, 생략하면 N' }],
			[{ en: 'evaluated', ko: '평가 주기' }, {
				en: `every ${alarmEvaluation.everySeconds} s; every ${alarmEvaluation.highResolutionEverySeconds} s with periods below a minute`,
				ko: `${alarmEvaluation.everySeconds}초마다, 기간이 일 분보다 짧으면 ${alarmEvaluation.highResolutionEverySeconds}초마다`,
			}],
			[{ en: 'periods', ko: '기간' }, { en: `${alarmEvaluation.shortPeriodsSeconds.join(', ')} s, or multiples of 60 s`, ko: `${alarmEvaluation.shortPeriodsSeconds.join(', ')}초 또는 60초의 배수` }],
			[{ en: 'scaling action', ko: '조정 작업' }, { en: `again every ${scalingActionRepeat.everySeconds} s in ALARM`, ko: `ALARM 동안 ${scalingActionRepeat.everySeconds}초마다 반복` }],
		],
		pitfall: {
			en: 'The time to alarm is at least M periods of the metric, before anything has been launched.',
			ko: '경보가 울리기까지 지표의 기간이 적어도 M번 지나야 하며, 그때까지는 아무것도 시작되지 않습니다.',
		},
	}),
};
