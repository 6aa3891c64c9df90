import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Target group that takes no tasks', ko: '태스크를 받지 않는 대상 그룹' },
	why: {
		en: 'Tasks with the network mode awsvpc, those on Fargate among them, have addresses of their own and are registered by them: their target group must have the target type ip. With bridge and host the instance is registered, and the type must be instance. AWS rejects the service otherwise. The type of a target group cannot be changed: another one is created.',
		ko: 'awsvpc 네트워크 모드의 태스크(Fargate 포함)는 자체 IP 주소로 등록되므로 대상 유형이 ip여야 합니다. bridge와 host 모드는 인스턴스로 등록되므로 instance여야 합니다. 맞지 않으면 AWS가 서비스를 거부합니다. 대상 그룹의 유형은 바꿀 수 없어 새로 만들어집니다.',
	},
};

export const wrongType: LocalizedTemplate<{ readonly service: string; readonly mode: string; readonly type: string; readonly wanted: string; readonly target: string }> = {
	en: ({ service, mode, type, wanted, target }) => `Tasks of ${service} (${mode}) need the target type ${wanted}; AWS rejects the service with ${target} of type ${type}.`,
	ko: ({ service, mode, type, wanted, target }) => `${service}의 태스크(${mode})에는 대상 유형 ${wanted}이(가) 필요하므로 AWS가 ${type} 유형인 ${target}을(를) 쓰는 서비스를 거부합니다.`,
};

export const setType: LocalizedTemplate<string> = {
	en: (type) => `Set the target type to ${type}`,
	ko: (type) => `대상 유형을 ${type}(으)로 설정`,
};
