import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Group in one Availability Zone', ko: '가용 영역이 하나인 그룹' },
	why: {
		en: 'Zones fail one at a time, and capacity runs out in one zone at a time. A group in one zone loses all of its instances with it and cannot launch others, as it may launch nowhere else. Give it subnets in at least two zones.',
		ko: '장애와 용량 부족은 가용 영역 단위로 일어납니다. 가용 영역이 하나인 그룹은 그 영역과 함께 모든 인스턴스를 잃고, 시작할 다른 곳이 없어 새로 시작하지도 못합니다. 두 개 이상의 가용 영역에 있는 서브넷을 지정하십시오.',
	},
	noFix: {
		en: 'Which other subnets the group may use is not in the code.',
		ko: '그룹이 쓸 수 있는 다른 서브넷이 무엇인지는 코드에 없습니다.',
	},
};

export const single: LocalizedTemplate<{ readonly name: string; readonly zone: string | undefined; readonly max: number }> = {
	en: ({ name, zone, max }) =>
		`All of ${name}, up to ${formatNumber(max)} instances, is in one Availability Zone${zone === undefined ? '' : ` (${zone})`}: when that fails nothing is left, and nothing can be launched elsewhere.`,
	ko: ({ name, zone, max }) =>
		`${name} 그룹의 인스턴스(최대 ${formatNumber(max)}개)가 모두 한 가용 영역${zone === undefined ? '' : `(${zone})`}에 있습니다. 장애가 나면 남는 인스턴스가 없고 다른 곳에서 시작할 수도 없습니다.`,
};
