import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Deregistration delay that cuts or holds up', ko: '요청을 끊거나 축소를 지연시키는 등록 취소 지연' },
	why: {
		en: 'A target that leaves gets no new requests and may finish those that it has for the deregistration delay. At 0 s they are cut off at every scale-in and deployment, and clients see errors. A very long delay lets every scale-in, replacement and deployment wait, and the instances are billed meanwhile. Set it a little above the longest request.',
		ko: '빠져나가는 대상은 새 요청을 받지 않고 등록 취소 지연 동안 처리 중인 요청을 마칩니다. 0초이면 축소와 배포 때마다 요청이 끊겨 클라이언트가 오류를 받습니다. 너무 길면 축소, 교체, 배포가 매번 기다리고 그동안 인스턴스 요금이 청구됩니다. 가장 긴 요청보다 조금 길게 설정하십시오.',
	},
};

export const cuts: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `At 0 s requests in flight are cut off whenever a target leaves ${name}, at every scale-in and deployment: clients get errors.`,
	ko: ({ name }) => `0초이면 대상이 ${name} 대상 그룹에서 빠질 때마다(축소, 배포) 처리 중인 요청이 끊겨 클라이언트가 오류를 받습니다.`,
};

export const holdsUp: LocalizedTemplate<{ readonly name: string; readonly seconds: string }> = {
	en: ({ name, seconds }) => `Every scale-in, replacement and deployment of ${name} may wait ${seconds} s for targets to finish, and they are billed meanwhile.`,
	ko: ({ name, seconds }) => `${name} 대상 그룹의 축소, 교체, 배포가 매번 대상이 마치기를 ${seconds}초까지 기다릴 수 있으며 그동안 요금이 청구됩니다.`,
};

export const outOfRange: LocalizedTemplate<{ readonly seconds: string; readonly min: number; readonly max: number }> = {
	en: ({ seconds, min, max }) => `A deregistration delay of ${seconds} s is outside of ${min}–${formatNumber(max)} s; AWS rejects it.`,
	ko: ({ seconds, min, max }) => `등록 취소 지연 ${seconds}초가 범위(${min}~${formatNumber(max)}초)를 벗어나 AWS가 거부합니다.`,
};

export const setDelay: LocalizedTemplate<string> = {
	en: (seconds) => `Set the deregistration delay to ${seconds} s`,
	ko: (seconds) => `등록 취소 지연을 ${seconds}초로 설정`,
};
