import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Suspended processes', ko: '일시 중지된 프로세스' },
	why: {
		en: 'Processes are suspended to look into a problem. Written in code they stay off at every deployment, and nobody notices until the next failure: unhealthy instances are not replaced, alarms do nothing, new instances get no traffic. Remove them once the problem is solved. '
			+ 'A rolling update of CloudFormation needs Launch and Terminate: with one of them suspended it replaces nothing and fails.',
		ko: '프로세스는 문제를 조사하는 동안 일시 중지합니다. 코드에 작성하면 배포할 때마다 꺼진 상태로 남고 다음 장애가 나서야 드러납니다. 비정상 인스턴스가 교체되지 않거나, 경보가 아무 일도 하지 않거나, 새 인스턴스가 트래픽을 받지 못합니다. 문제가 해결되면 제거하십시오. '
			+ 'CloudFormation의 롤링 업데이트에는 Launch와 Terminate가 필요하며, 둘 중 하나가 중지되면 아무것도 교체하지 못하고 실패합니다.',
	},
	noFix: {
		en: 'The processes of an update policy stand in a list with others that are well suspended; take out Launch and Terminate by hand.',
		ko: '업데이트 정책의 프로세스 목록에는 중지해도 되는 다른 프로세스가 함께 있으므로 Launch와 Terminate를 직접 빼십시오.',
	},
};

/** What each process no longer does. */
export const consequences = {
	Launch: { en: 'no instance is launched or replaced', ko: '인스턴스를 시작하거나 교체하지 않습니다' },
	Terminate: { en: 'no instance ends', ko: '인스턴스를 종료하지 않습니다' },
	AddToLoadBalancer: { en: 'new instances get no traffic', ko: '새 인스턴스가 트래픽을 받지 못합니다' },
	AlarmNotification: { en: 'scaling policies do not act', ko: '조정 정책이 동작하지 않습니다' },
	AZRebalance: { en: 'zones stay out of balance', ko: '가용 영역의 균형을 다시 맞추지 않습니다' },
	HealthCheck: { en: 'failing instances are not noticed', ko: '비정상 인스턴스를 찾아내지 않습니다' },
	InstanceRefresh: { en: 'no instance refresh replaces anything', ko: '인스턴스 새로 고침이 아무것도 교체하지 않습니다' },
	ReplaceUnhealthy: { en: 'unhealthy instances stay', ko: '비정상 인스턴스를 교체하지 않습니다' },
	ScheduledActions: { en: 'schedules do not run', ko: '예약된 작업이 실행되지 않습니다' },
} as const satisfies Readonly<Record<string, Localized>>;

export type SuspendableProcess = keyof typeof consequences;

export const suspended: LocalizedTemplate<{ readonly name: string; readonly processes: readonly SuspendableProcess[] }> = {
	en: ({ name, processes }) => `Switched off in ${name}: ${processes.map((process) => `${process} (${consequences[process].en})`).join(', ')}`,
	ko: ({ name, processes }) => `${name} 그룹에서 꺼져 있는 프로세스: ${processes.map((process) => `${process}(${consequences[process].ko})`).join(', ')}`,
};

export const stuck: LocalizedTemplate<{ readonly name: string; readonly processes: string }> = {
	en: ({ name, processes }) => `A rolling update of ${name} cannot replace an instance while this is suspended, and fails: ${processes}`,
	ko: ({ name, processes }) => `다음 프로세스가 중지되면 ${name} 그룹의 롤링 업데이트가 인스턴스를 교체하지 못하고 실패합니다: ${processes}`,
};

export const remove: Localized = { en: 'Suspend no process', ko: '일시 중지한 프로세스 제거' };
