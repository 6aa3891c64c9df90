import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Production database on a burstable class', ko: '버스트 가능 클래스의 운영 데이터베이스' },
	why: {
		en: 'Classes of the T family are made for load that is low on average. Above their baseline they spend CPU credits and then surplus credits, which cost; they have less memory for caches and less network and EBS bandwidth than M and R classes. AWS advises them for development and test.',
		ko: 'T 패밀리 클래스는 평균 부하가 낮을 때 적합합니다. 기준 성능을 넘으면 CPU 크레딧을 쓰고, 이어서 요금이 붙는 잉여 크레딧을 씁니다. M과 R 클래스보다 캐시용 메모리와 네트워크·EBS 대역폭도 적습니다. AWS는 개발과 테스트용으로 권장합니다.',
	},
	noFix: {
		en: 'Which class the load needs, the code does not tell.',
		ko: '부하에 어떤 클래스가 필요한지는 코드로 알 수 없습니다.',
	},
};

export const bursts: LocalizedTemplate<{ readonly name: string; readonly instanceClass: string }> = {
	en: ({ name, instanceClass }) => `${name} is for production by its name and runs on ${instanceClass}: above its baseline it lives on CPU credits.`,
	ko: ({ name, instanceClass }) => `이름으로 보아 운영용인 ${name}이(가) ${instanceClass}에서 실행됩니다. 기준 성능을 넘으면 CPU 크레딧에 의존합니다.`,
};
