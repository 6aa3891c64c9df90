/** What engineers look up about missing data of alarms. */
import { alarmEvaluation } from '../../core/facts/alarmFigures';
import type { Topic } from './topic';

export const missingData: Topic = {
	id: 'missing-data', area: 'monitoring',
	aliases: ['TreatMissingData', 'notBreaching', 'breaching', 'missing', 'ignore missing data', '누락된 데이터', '누락 데이터 처리'],
	settings: { 'AWS::CloudWatch::Alarm': ['treatMissingData'] },
	sources: [alarmEvaluation.source, { title: 'CloudWatch user guide', url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html', asOf: '2023-06-15' }],
	text: () => ({
		title: { en: 'Missing data', ko: '누락된 데이터' },
		essence: {
			en: 'The setting fills gaps only when there are too few real datapoints. With N real ones at hand, the newest N decide, whatever the setting.',
			ko: '실제 데이터 포인트가 모자랄 때만 빈 곳을 채우는 설정입니다. 실제 데이터가 N개 있으면 설정과 무관하게 최신 N개로 판단합니다.',
		},
		rows: [
			[{ en: 'missing (default)', ko: 'missing(기본값)' }, { en: 'all missing: INSUFFICIENT_DATA', ko: '모두 누락되면 INSUFFICIENT_DATA' }],
			[{ en: 'notBreaching', ko: 'notBreaching' }, { en: 'counts as good; all missing: OK', ko: '정상으로 간주, 모두 누락되면 OK' }],
			[{ en: 'breaching', ko: 'breaching' }, { en: 'counts as bad; all missing: ALARM', ko: '위반으로 간주, 모두 누락되면 ALARM' }],
			[{ en: 'ignore', ko: 'ignore' }, { en: 'keeps the state', ko: '현재 상태 유지' }],
		],
		pitfall: {
			en: 'A metric that is sent only on errors needs notBreaching, or its alarm never comes back to OK.',
			ko: '오류가 있을 때만 보내는 지표에 notBreaching을 쓰지 않으면 경보가 OK로 돌아오지 않습니다.',
		},
	}),
};
