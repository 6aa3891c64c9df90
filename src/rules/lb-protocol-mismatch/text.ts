import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Protocol that the load balancer does not speak', ko: '로드 밸런서가 쓰지 않는 프로토콜' },
	why: {
		en: 'An Application Load Balancer speaks HTTP and HTTPS with clients and targets, a Network Load Balancer TCP, TLS, UDP and QUIC, a Gateway Load Balancer GENEVE. AWS rejects a listener or a target group of another protocol.',
		ko: 'Application Load Balancer는 HTTP와 HTTPS를, Network Load Balancer는 TCP, TLS, UDP, QUIC을, Gateway Load Balancer는 GENEVE를 씁니다. 다른 프로토콜의 리스너나 대상 그룹은 AWS가 거부합니다.',
	},
};

interface Mismatch {
	readonly balancer: string;
	readonly type: string;
	readonly protocol: string;
	readonly allowed: string;
}

export const listenerMismatch: LocalizedTemplate<Mismatch> = {
	en: ({ balancer, type, protocol, allowed }) => `${balancer} is of type ${type} and has listeners of ${allowed} only; AWS rejects ${protocol}`,
	ko: ({ balancer, type, protocol, allowed }) => `${balancer}은(는) ${type} 유형이라 리스너 프로토콜이 ${allowed}이어야 하므로 AWS가 거부합니다: ${protocol}`,
};

export const targetMismatch: LocalizedTemplate<Mismatch & { readonly target: string }> = {
	en: ({ balancer, type, target, protocol, allowed }) => `${balancer} is of type ${type} and forwards to target groups of ${allowed} only; AWS rejects ${target} with ${protocol}`,
	ko: ({ balancer, type, target, protocol, allowed }) => `${balancer}은(는) ${type} 유형이라 ${allowed} 대상 그룹으로만 전달하므로 AWS가 ${target}을(를) 거부합니다: ${protocol}`,
};

export const changeTo: LocalizedTemplate<string> = {
	en: (protocol) => `Change to ${protocol}`,
	ko: (protocol) => `${protocol}(으)로 변경`,
};
