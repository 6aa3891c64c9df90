import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Spot Instances of one type', ko: '한 유형뿐인 스팟 인스턴스' },
	why: {
		en: 'One type in one zone is one pool of spare capacity. When EC2 needs it back, it takes all instances of the pool within minutes, and the group finds no other. AWS advises at least ten types for each workload: list types of similar size in a mixed instances policy, or let instance requirements choose them.',
		ko: '한 가용 영역의 한 유형은 여유 용량 풀 하나입니다. EC2가 그 풀을 회수하면 몇 분 안에 모든 인스턴스가 사라지고 그룹은 다른 풀을 찾지 못합니다. AWS는 워크로드마다 10개 이상의 유형을 권장합니다. 혼합 인스턴스 정책에 비슷한 크기의 유형을 나열하거나 인스턴스 요구 사항으로 고르게 하십시오.',
	},
	noFix: {
		en: 'Which other types the application runs on as well is not in the code.',
		ko: '애플리케이션이 어떤 다른 유형에서도 잘 동작하는지는 코드에 없습니다.',
	},
};

export const onePool: LocalizedTemplate<{ readonly name: string; readonly type: string; readonly zones: number | undefined }> = {
	en: ({ name, type, zones }) => `All Spot Instances of ${name} are ${type}${zones === undefined ? ': one pool in each zone' : `: ${zones === 1 ? 'one pool' : `${formatNumber(zones)} pools, one in each zone`}`}, which EC2 takes back as a whole, and no other type to fall back on.`,
	ko: ({ name, type, zones }) => `${name} 그룹의 스팟 인스턴스가 모두 ${type}입니다. ${zones === undefined ? '가용 영역마다 풀이 하나뿐이며' : `풀이 ${formatNumber(zones)}개뿐이며`} EC2가 풀을 회수하면 대신할 다른 유형이 없습니다.`,
};
