/** What engineers look up about the states of an instance in a group. */
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const lifecycleStates: Topic = {
	id: 'lifecycle-states', area: 'auto-scaling-groups',
	aliases: [
		'lifecycle state', 'InService', 'Pending:Wait', 'Pending:Proceed', 'Terminating:Wait', 'Terminating:Proceed', 'Standby', 'EnteringStandby',
		'Detaching', '수명 주기 상태', '인스턴스 수명 주기', '대기 상태',
	],
	sources: [autoScalingPage('ec2-auto-scaling-lifecycle'), autoScalingPage('as-enter-exit-standby')],
	text: () => ({
		title: { en: 'Lifecycle states in a group', ko: '그룹 안의 수명 주기 상태' },
		essence: {
			en: 'An instance goes from Pending to InService and from Terminating to Terminated, with waits where hooks are set. It is billed from its launch on, also while it waits.',
			ko: '인스턴스는 Pending에서 InService로, Terminating에서 Terminated로 가며 후크가 있으면 대기합니다. 대기 중에도 시작한 때부터 요금이 청구됩니다.',
		},
		rows: [
			[{ en: 'launch', ko: '시작' }, { en: 'Pending → Pending:Wait → Pending:Proceed → InService', ko: 'Pending → Pending:Wait → Pending:Proceed → InService' }],
			[{ en: 'end', ko: '종료' }, { en: 'Terminating → Terminating:Wait → Terminating:Proceed → Terminated', ko: 'Terminating → Terminating:Wait → Terminating:Proceed → Terminated' }],
			[{ en: 'load balancer', ko: '로드 밸런서' }, { en: 'registered before InService, deregistered before the termination hooks', ko: 'InService 전에 등록, 종료 후크 전에 등록 취소' }],
			[{ en: 'Standby', ko: '대기(Standby)' }, { en: 'deregistered, not checked, still billed; the desired capacity falls unless told otherwise', ko: '등록 취소, 상태 확인 안 함, 요금은 청구. 따로 지정하지 않으면 원하는 용량이 줄어듭니다' }],
			[{ en: 'warm pool', ko: '웜 풀' }, { en: 'Warmed:Pending, Warmed:Stopped, Warmed:Running, Warmed:Hibernated', ko: 'Warmed:Pending, Warmed:Stopped, Warmed:Running, Warmed:Hibernated' }],
		],
		pitfall: {
			en: 'InService does not mean that the application answers: only a launch hook or the load balancer knows that.',
			ko: 'InService가 애플리케이션이 응답한다는 뜻은 아닙니다. 시작 후크나 로드 밸런서만이 알 수 있습니다.',
		},
	}),
};
