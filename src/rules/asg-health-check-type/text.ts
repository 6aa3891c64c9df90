import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Load balancer health is not used', ko: '로드 밸런서 상태 확인을 사용하지 않음' },
	why: {
		en: 'With EC2 health checks only, an instance counts as healthy while it runs, even if its application no longer answers: the load balancer sends it nothing, and the group never replaces it. '
			+ 'Add ELB to the health check type, and set a grace period that is longer than the time from launch to the first answer.',
		ko: 'EC2 상태 확인만 사용하면 애플리케이션이 응답하지 않아도 인스턴스가 실행 중인 한 정상으로 간주됩니다. 로드 밸런서는 트래픽을 보내지 않지만 Auto Scaling 그룹은 인스턴스를 교체하지 않습니다. '
			+ '상태 확인 유형에 ELB를 추가하고, 상태 확인 유예 기간을 시작부터 첫 응답까지 걸리는 시간보다 길게 설정하십시오.',
	},
};

export const unused: LocalizedTemplate<{ readonly name: string; readonly type: string }> = {
	en: ({ name, type }) => `The health check type is ${type}: an instance of ${name} that fails its load balancer's health check keeps running without traffic and is never replaced.`,
	ko: ({ name, type }) => `상태 확인 유형이 ${type}입니다. ${name} 그룹의 인스턴스는 로드 밸런서 상태 확인에 실패해도 트래픽 없이 계속 실행되고 교체되지 않습니다.`,
};

export const useElb: LocalizedTemplate<string> = {
	en: (type) => `Set the health check type to ${type}`,
	ko: (type) => `상태 확인 유형을 ${type}(으)로 설정`,
};
