import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Production on one instance', ko: '인스턴스 한 대로 운영하는 환경' },
	why: {
		en: 'An environment of the type SingleInstance has one instance with an Elastic IP address and no load balancer: every replacement and every deployment takes the site down, and it cannot scale out. It is meant for development. The name of this one says production.',
		ko: 'SingleInstance 유형의 환경은 로드 밸런서 없이 탄력적 IP를 가진 인스턴스 한 대로 운영되어, 교체나 배포 때마다 서비스가 중단되고 확장할 수 없습니다. 개발용 유형인데 이 환경은 이름으로 보아 운영용입니다.',
	},
};

export const single: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `${name} runs on one instance without a load balancer: replacements and deployments take it down.`,
	ko: ({ name }) => `${name}은(는) 로드 밸런서 없이 인스턴스 한 대로 운영되어 교체나 배포 때 중단됩니다.`,
};

export const toBalanced: Localized = { en: 'Change the environment type to LoadBalanced', ko: '환경 유형을 LoadBalanced로 변경' };
