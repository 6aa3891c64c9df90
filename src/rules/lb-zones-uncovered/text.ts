import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Zone of the group that the load balancer is not in', ko: '로드 밸런서가 없는 그룹의 가용 영역' },
	why: {
		en: 'A load balancer sends nothing to targets in a zone that is not enabled for it: their state is unused. The group counts such instances as capacity, pays for them, and with load balancer health checks may replace them again and again. Give both the same zones; the subnets may differ.',
		ko: '로드 밸런서는 활성화되지 않은 가용 영역의 대상에는 아무것도 보내지 않으며 대상은 미사용 상태가 됩니다. 그룹은 그런 인스턴스도 용량으로 세고 요금을 내며, 로드 밸런서 상태 확인을 쓰면 계속 교체할 수도 있습니다. 둘을 같은 가용 영역에 두십시오. 서브넷은 달라도 됩니다.',
	},
	noFix: {
		en: 'Which subnets the load balancer may use in those zones is not in the code.',
		ko: '그 가용 영역에서 로드 밸런서가 쓸 수 있는 서브넷이 무엇인지는 코드에 없습니다.',
	},
};

export const uncovered: LocalizedTemplate<{ readonly group: string; readonly balancer: string; readonly missing: string; readonly share: number }> = {
	en: ({ group, balancer, missing, share }) => `${balancer} is not in ${missing}: instances of ${group} there, about ${formatNumber(share * 100)} % of them, get no traffic.`,
	ko: ({ group, balancer, missing, share }) => `${balancer} 로드 밸런서가 ${missing}에 없어 ${group} 그룹의 인스턴스 중 약 ${formatNumber(share * 100)} %가 트래픽을 받지 못합니다.`,
};
