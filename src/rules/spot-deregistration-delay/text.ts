import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Deregistration delay longer than the Spot notice', ko: '스팟 중단 알림보다 긴 등록 취소 지연' },
	why: {
		en: 'EC2 gives two minutes of notice before it takes a Spot Instance. A target that may take longer to finish its requests is cut off in the middle of them, and the load balancer answers 502. Keep the deregistration delay below two minutes, with some room to react.',
		ko: 'EC2는 스팟 인스턴스를 회수하기 2분 전에 알립니다. 요청을 마치는 데 그보다 오래 걸릴 수 있는 대상은 처리 도중에 끊기고 로드 밸런서는 502로 응답합니다. 반응할 여유를 두고 등록 취소 지연을 2분보다 짧게 설정하십시오.',
	},
};

export const tooLong: LocalizedTemplate<{ readonly group: string; readonly target: string; readonly delay: string; readonly notice: number }> = {
	en: ({ group, target, delay, notice }) => `${target} lets targets finish their requests for ${delay} s, but a Spot Instance of ${group} is gone ${notice} s after its notice: what still runs is cut off.`,
	ko: ({ group, target, delay, notice }) => `${target} 대상 그룹은 요청을 마칠 시간을 ${delay}초 주지만 ${group} 그룹의 스팟 인스턴스는 알림 ${notice}초 뒤에 사라지므로 처리 중인 요청이 끊깁니다.`,
};

export const setDelay: LocalizedTemplate<number> = {
	en: (seconds) => `Set the deregistration delay to ${seconds} s`,
	ko: (seconds) => `등록 취소 지연을 ${seconds}초로 설정`,
};
