import { formatDuration } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Sticky sessions that do not work', ko: '동작하지 않는 고정 세션' },
	why: {
		en: 'Sticky sessions are by cookie with an Application Load Balancer, by source address with a Network Load Balancer; AWS rejects the other kind. Clients with a cookie stay with their target as long as it lasts, so that instances that scaling adds get only new clients: overloaded ones stay overloaded. When an instance goes, its sessions go with it. Short cookies, or sessions kept outside of the instances, avoid both.',
		ko: '고정 세션은 Application Load Balancer에서는 쿠키로, Network Load Balancer에서는 소스 주소로 하며 다른 종류는 AWS가 거부합니다. 쿠키가 있는 클라이언트는 그동안 같은 대상에 머무르므로 확장으로 추가된 인스턴스는 새 클라이언트만 받고 과부하인 인스턴스는 그대로입니다. 인스턴스가 사라지면 세션도 사라집니다. 쿠키를 짧게 하거나 세션을 인스턴스 밖에 두면 둘 다 피할 수 있습니다.',
	},
	noFix: {
		en: 'Whether the application can do without sticky sessions is not in the code.',
		ko: '애플리케이션이 고정 세션 없이 동작할 수 있는지는 코드에 없습니다.',
	},
};

export const wrongType: LocalizedTemplate<{ readonly type: string; readonly protocol: string; readonly allowed: string }> = {
	en: ({ type, protocol, allowed }) => `A target group of protocol ${protocol} has no stickiness of type ${type}; AWS rejects it. Types: ${allowed}`,
	ko: ({ type, protocol, allowed }) => `${protocol} 대상 그룹에는 ${type} 유형의 고정 세션이 없어 AWS가 거부합니다. 유형: ${allowed}`,
};

export const outOfRange: LocalizedTemplate<{ readonly seconds: string; readonly min: string; readonly max: string }> = {
	en: ({ seconds, min, max }) => `A cookie lasts ${min} to ${max} s; AWS rejects ${seconds} s.`,
	ko: ({ seconds, min, max }) => `쿠키 기간은 ${min}~${max}초여야 하므로 AWS가 ${seconds}초를 거부합니다.`,
};

export const slowToSpread: LocalizedTemplate<{ readonly group: string; readonly seconds: number }> = {
	en: ({ group, seconds }) => `Clients stay with their instance for ${formatDuration(seconds, 'en')}: instances that scaling adds to ${group} get only new ones, and overloaded ones stay overloaded.`,
	ko: ({ group, seconds }) => `클라이언트가 ${formatDuration(seconds, 'ko')} 동안 같은 인스턴스에 머무르므로 ${group} 그룹에 추가된 인스턴스는 새 클라이언트만 받고 과부하인 인스턴스는 그대로입니다.`,
};

export const setType: LocalizedTemplate<string> = {
	en: (type) => `Change the type to ${type}`,
	ko: (type) => `유형을 ${type}(으)로 변경`,
};

export const setDuration: LocalizedTemplate<string> = {
	en: (seconds) => `Let the cookie last ${seconds} s`,
	ko: (seconds) => `쿠키 기간을 ${seconds}초로 설정`,
};
