import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Metadata that containers do not reach', ko: '컨테이너에 닿지 않는 인스턴스 메타데이터' },
	why: {
		en: 'The answer with the token of IMDSv2 travels as many network hops as the hop limit says, 1 to 64. A container behind a bridge needs two, so that with one hop SDKs in it find neither Region nor credentials of the instance and wait for time-outs. Where every pod or task has a role of its own, one hop is right: it keeps the credentials of the node from them.',
		ko: 'IMDSv2의 토큰 응답은 홉 제한(1~64)만큼의 네트워크 홉만 이동합니다. 브리지 뒤의 컨테이너에는 2홉이 필요하므로, 1홉이면 컨테이너 안의 SDK가 인스턴스의 리전과 자격 증명을 찾지 못하고 시간 초과를 기다립니다. 모든 파드나 태스크에 자체 역할이 있다면 노드의 자격 증명을 숨기는 1홉이 맞는 설정입니다.',
	},
};

export const tooShort: LocalizedTemplate<{ readonly runner: string; readonly needed: number }> = {
	en: ({ runner, needed }) => `Containers of ${runner} behind a bridge need ${needed} hops: with 1 they get no metadata of the instance. Right if all of them have roles of their own.`,
	ko: ({ runner, needed }) => `${runner}의 브리지 네트워크 컨테이너에는 ${needed}홉이 필요하며, 1홉이면 인스턴스 메타데이터를 얻지 못합니다. 모두 자체 역할을 쓴다면 그대로 두십시오.`,
};

export const outOfRange: LocalizedTemplate<{ readonly hops: number; readonly min: number; readonly max: number }> = {
	en: ({ hops, min, max }) => `A hop limit of ${hops} is outside of ${min}–${max}; AWS rejects it.`,
	ko: ({ hops, min, max }) => `홉 제한 ${hops}이(가) 범위(${min}~${max})를 벗어나 AWS가 거부합니다.`,
};

export const setHops: LocalizedTemplate<number> = {
	en: (hops) => `Set the hop limit to ${hops}`,
	ko: (hops) => `홉 제한을 ${hops}(으)로 설정`,
};
