import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database reachable from the internet', ko: '인터넷에서 접속할 수 있는 데이터베이스' },
	why: {
		en: 'A publicly accessible database has a public address, and only its security groups stand between it and everybody. Applications reach it inside the VPC; people do through a bastion, Session Manager, a VPN or RDS Proxy. Since 2024 the public address also costs.',
		ko: '퍼블릭 액세스가 가능한 데이터베이스는 퍼블릭 주소를 가지며 보안 그룹만이 외부 접속을 막습니다. 애플리케이션은 VPC 안에서, 사람은 배스천, Session Manager, VPN 등을 통해 접속하게 하십시오. 2024년부터는 퍼블릭 주소에도 요금이 붙습니다.',
	},
};

export const open: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `${name} gets a public address: only its security groups keep the internet from it.`,
	ko: ({ name }) => `${name}에 퍼블릭 주소가 부여되어 보안 그룹만이 인터넷 접속을 막습니다.`,
};

export const hide: Localized = { en: 'Make it private', ko: '퍼블릭 액세스 끄기' };
