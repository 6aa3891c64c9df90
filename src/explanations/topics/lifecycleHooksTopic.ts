/** What engineers look up about lifecycle hooks. */
import { lifecycleHooks } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const lifecycleHooksTopic: Topic = {
	id: 'lifecycle-hooks', area: 'auto-scaling-groups',
	aliases: [
		'lifecycle hook', 'hook', 'HeartbeatTimeout', 'DefaultResult', 'LifecycleTransition', 'ABANDON', 'CONTINUE',
		'autoscaling:EC2_INSTANCE_LAUNCHING', 'autoscaling:EC2_INSTANCE_TERMINATING', '수명 주기 후크', '후크', '하트비트 제한 시간',
	],
	settings: {
		'AWS::AutoScaling::AutoScalingGroup': ['lifecycleHookSpecificationList'],
		'AWS::AutoScaling::LifecycleHook': ['lifecycleTransition', 'heartbeatTimeoutSeconds', 'defaultResult'],
	},
	sources: [lifecycleHooks.source, autoScalingApi('PutLifecycleHook')],
	text: () => ({
		title: { en: 'Lifecycle hooks', ko: '수명 주기 후크' },
		essence: {
			en: 'A hook holds an instance in a wait state while something is prepared or saved, until it is completed or times out. There are hooks for launching and for terminating.',
			ko: '후크는 준비나 백업을 하는 동안 완료 신호가 오거나 시간이 초과될 때까지 인스턴스를 대기 상태로 붙잡아 둡니다. 시작용과 종료용이 있습니다.',
		},
		rows: [
			[{ en: 'heartbeat timeout', ko: '하트비트 제한 시간' }, {
				en: `${formatNumber(lifecycleHooks.heartbeatDefaultSeconds)} s by default, ${lifecycleHooks.heartbeatMinSeconds}–${formatNumber(lifecycleHooks.heartbeatMaxSeconds)} s; each heartbeat starts it anew`,
				ko: `기본값 ${formatNumber(lifecycleHooks.heartbeatDefaultSeconds)}초, ${lifecycleHooks.heartbeatMinSeconds}–${formatNumber(lifecycleHooks.heartbeatMaxSeconds)}초. 하트비트마다 다시 시작됩니다`,
			}],
			[{ en: 'longest wait', ko: '최대 대기' }, {
				en: `${lifecycleHooks.limitHours} h or ${lifecycleHooks.limitHeartbeats} × the timeout, whichever is shorter`,
				ko: `${lifecycleHooks.limitHours}시간과 제한 시간의 ${lifecycleHooks.limitHeartbeats}배 중 짧은 쪽`,
			}],
			[{ en: 'result at timeout', ko: '시간 초과 시 결과' }, { en: 'ABANDON (default) or CONTINUE', ko: 'ABANDON(기본값) 또는 CONTINUE' }],
			[{ en: 'launch + ABANDON', ko: '시작 + ABANDON' }, { en: 'terminated and replaced', ko: '종료하고 교체합니다' }],
			[{ en: 'terminate + either', ko: '종료 + 어느 쪽이든' }, { en: 'it ends; CONTINUE lets other hooks run first', ko: '종료됩니다. CONTINUE는 다른 후크를 먼저 실행하게 합니다' }],
		],
		pitfall: {
			en: 'A hook that nobody completes makes every launch take the whole timeout, one hour if nothing is set, and then fails it.',
			ko: '아무도 완료하지 않는 후크는 시작할 때마다 제한 시간(설정하지 않으면 한 시간)을 모두 쓰고 실패로 끝냅니다.',
		},
	}),
};
