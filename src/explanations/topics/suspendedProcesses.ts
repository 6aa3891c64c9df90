/** What engineers look up about suspended processes. */
import { administrativeSuspension, rebalancing } from '../../core/facts/autoScalingFigures';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const suspendedProcesses: Topic = {
	id: 'suspended-processes', area: 'auto-scaling-groups',
	aliases: [
		'SuspendProcesses', 'suspend', 'Launch', 'Terminate', 'AddToLoadBalancer', 'AlarmNotification', 'AZRebalance', 'HealthCheck',
		'ReplaceUnhealthy', '프로세스 일시 중지', '프로세스 중지', '일시 중지된 프로세스',
	],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['suspendedProcesses'] },
	sources: [administrativeSuspension.source, autoScalingApi('SuspendProcesses')],
	text: () => ({
		title: { en: 'Suspended processes', ko: '프로세스 일시 중지' },
		essence: {
			en: 'Single processes of a group can be switched off, for example while one looks for a fault. Each works again as soon as it is resumed.',
			ko: '문제를 조사하는 동안처럼 그룹의 개별 프로세스를 끌 수 있습니다. 다시 시작하면 바로 동작합니다.',
		},
		rows: [
			[{ en: 'Launch', ko: 'Launch' }, { en: 'unhealthy instances still end, and are not replaced', ko: '비정상 인스턴스는 종료되지만 교체되지 않습니다' }],
			[{ en: 'Terminate', ko: 'Terminate' }, { en: `nothing ends; rebalancing can leave the group ${rebalancing.overMaxPercent} % above its maximum`, ko: `종료하지 않습니다. 리밸런싱으로 최대보다 ${rebalancing.overMaxPercent} % 많아질 수 있습니다` }],
			[{ en: 'AddToLoadBalancer', ko: 'AddToLoadBalancer' }, { en: 'instances launched meanwhile stay unregistered for good', ko: '그동안 시작한 인스턴스는 계속 등록되지 않은 채로 남습니다' }],
			[{ en: 'AlarmNotification', ko: 'AlarmNotification' }, { en: 'scaling policies do not act', ko: '조정 정책이 동작하지 않습니다' }],
			[{ en: 'others', ko: '그 밖' }, { en: 'AZRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy, ScheduledActions', ko: 'AZRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy, ScheduledActions' }],
			[{ en: 'by AWS itself', ko: 'AWS가 직접' }, { en: `after ${administrativeSuspension.hours} h of failed launches`, ko: `시작 실패가 ${administrativeSuspension.hours}시간 이어지면` }],
		],
		pitfall: {
			en: 'A process that was suspended for a deployment and never resumed shows only at the next failure.',
			ko: '배포 때 중지하고 다시 켜지 않은 프로세스는 다음 장애가 나서야 드러납니다.',
		},
	}),
};
