import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance metadata without a token (IMDSv1)', ko: '토큰 없는 인스턴스 메타데이터(IMDSv1)' },
	why: {
		en: 'Version 1 of the instance metadata service answers any plain request, so that a program that can be made to fetch an address (SSRF) hands out the credentials of the instance role. Version 2 asks for a token first, which such requests cannot get. SDKs have used it for years. Require it; before that, the metric MetadataNoToken tells whether something still uses version 1.',
		ko: 'IMDSv1은 단순한 요청에도 응답하므로, 임의의 주소를 가져오게 만들 수 있는 프로그램(SSRF 취약점)을 통해 인스턴스 역할의 자격 증명이 유출될 수 있습니다. IMDSv2는 이런 요청이 얻을 수 없는 토큰을 먼저 요구하며 SDK는 오래전부터 이를 사용합니다. IMDSv2를 필수로 설정하되, MetadataNoToken 지표로 아직 IMDSv1을 쓰는 프로그램이 있는지 먼저 확인하십시오.',
	},
};

export const optional: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'Metadata can be read without a token (IMDSv1): a forged request gets the credentials of the instance role.',
	ko: () => '토큰 없이 메타데이터를 읽을 수 있어(IMDSv1) 위조된 요청으로 인스턴스 역할의 자격 증명이 유출될 수 있습니다.',
};

export const require: Localized = { en: 'Require tokens (IMDSv2)', ko: '토큰 필수로 설정(IMDSv2)' };
