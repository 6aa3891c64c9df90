/** What engineers look up about basic and detailed monitoring. */
import { monitoringPeriods } from '../../core/facts/alarmFigures';
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const monitoringResolution: Topic = {
	id: 'detailed-monitoring', area: 'monitoring',
	aliases: ['basic monitoring', 'Monitoring', 'detailed', 'high-resolution metrics', '세부 모니터링', '기본 모니터링', '모니터링'],
	settings: { 'AWS::EC2::LaunchTemplate': ['detailedMonitoring'], 'AWS::EC2::Instance': ['detailedMonitoring'], 'AWS::AutoScaling::LaunchConfiguration': ['detailedMonitoring'] },
	sources: [monitoringPeriods.source, autoScalingPage('enable-as-instance-metrics')],
	text: () => ({
		title: { en: 'Basic and detailed monitoring', ko: '기본 모니터링과 세부 모니터링' },
		essence: {
			en: `Basic monitoring sends a datapoint every ${monitoringPeriods.basicSeconds} s free of charge, detailed monitoring every ${monitoringPeriods.detailedSeconds} s at a charge. Scaling reacts no faster than its data.`,
			ko: `기본 모니터링은 ${monitoringPeriods.basicSeconds}초마다 무료로, 세부 모니터링은 ${monitoringPeriods.detailedSeconds}초마다 유료로 데이터를 보냅니다. 조정은 데이터보다 빨리 반응할 수 없습니다.`,
		},
		rows: [
			[{ en: 'launch template', ko: '시작 템플릿' }, { en: 'basic by default', ko: '기본값은 기본 모니터링' }],
			[{ en: 'launch configuration', ko: '시작 구성' }, { en: 'detailed, if made by CLI', ko: 'CLI로 만들면 세부 모니터링' }],
			[{ en: 'one-minute alarm on basic data', ko: '기본 데이터에 일 분 경보' }, { en: 'sees up to four empty periods of five', ko: '다섯 기간 중 최대 넷이 비어 있습니다' }],
		],
		pitfall: {
			en: 'Target tracking on CPU with basic monitoring waits minutes for data that detailed monitoring would already have shown.',
			ko: '기본 모니터링으로 CPU 대상 추적을 하면, 세부 모니터링이라면 이미 보였을 데이터를 몇 분 더 기다립니다.',
		},
	}),
};
