import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Service that does not scale', ko: '조정되지 않는 서비스' },
	why: {
		en: 'ECS keeps the desired count, whatever the load is. To follow it a service needs a scalable target with bounds and a policy of Application Auto Scaling, such as target tracking of CPU or of requests per target. A fixed count is right for what is known not to vary.',
		ko: 'ECS는 부하와 관계없이 원하는 개수를 유지합니다. 부하에 맞추려면 경계를 정한 조정 가능 대상과, CPU나 대상당 요청 수의 대상 추적 같은 Application Auto Scaling 정책이 필요합니다. 부하가 일정하다면 고정 개수가 맞습니다.',
	},
	noFix: {
		en: 'Bounds and metric of the scaling depend on the load, which the code does not tell.',
		ko: '조정의 경계와 지표는 부하에 따라 정해야 하며 코드로 알 수 없습니다.',
	},
};

export const fixed: LocalizedTemplate<{ readonly name: string; readonly desired: number }> = {
	en: ({ name, desired }) => `${name} runs ${desired} ${desired === 1 ? 'task' : 'tasks'} whatever the load is: nothing in this code scales it.`,
	ko: ({ name, desired }) => `${name}은(는) 부하와 관계없이 태스크 ${desired}개를 실행합니다. 이 코드에는 조정 설정이 없습니다.`,
};
