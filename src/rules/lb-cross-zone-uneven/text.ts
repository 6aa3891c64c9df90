import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Uneven zones without cross-zone load balancing', ko: '교차 영역 로드 밸런싱 없이 고르지 않은 영역' },
	why: {
		en: 'Without cross-zone load balancing each zone gets the same share of the traffic and divides it among its own targets. A number of instances that does not divide among the zones therefore loads those of the smaller zone more, and they are the first to be overloaded. It is off for Network Load Balancers unless switched on; traffic between zones is then charged.',
		ko: '교차 영역 로드 밸런싱이 꺼져 있으면 각 가용 영역이 같은 양의 트래픽을 받아 자기 영역의 대상에만 나눕니다. 인스턴스 수가 영역 수로 나누어떨어지지 않으면 인스턴스가 적은 영역에 더 많은 부하가 걸려 먼저 과부하가 됩니다. Network Load Balancer는 켜지 않으면 꺼져 있으며, 켜면 영역 간 트래픽 요금이 청구됩니다.',
	},
};

export const uneven: LocalizedTemplate<{ readonly group: string; readonly zones: number; readonly instances: number; readonly fewest: number }> = {
	en: ({ group, zones, instances, fewest }) => `With ${formatNumber(instances)} instances of ${group} in ${zones} zones, each one in a zone of ${fewest} gets ${formatNumber(100 / zones / fewest, 1)} % of the traffic, in a zone of ${fewest + 1} only ${formatNumber(100 / zones / (fewest + 1), 1)} %: cross-zone load balancing is off.`,
	ko: ({ group, zones, instances, fewest }) => `${group} 그룹의 인스턴스 ${formatNumber(instances)}개가 가용 영역 ${zones}개에 있으면 인스턴스가 ${fewest}개인 영역에서는 하나가 트래픽의 ${formatNumber(100 / zones / fewest, 1)} %를, ${fewest + 1}개인 영역에서는 ${formatNumber(100 / zones / (fewest + 1), 1)} %를 받습니다. 교차 영역 로드 밸런싱이 꺼져 있습니다.`,
};

export const switchOn: Localized = { en: 'Switch cross-zone load balancing on', ko: '교차 영역 로드 밸런싱 켜기' };
