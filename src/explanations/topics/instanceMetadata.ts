/** What engineers look up about the instance metadata service. */
import { metadataHopLimit, metadataTokens } from '../../core/facts/metadataFigures';
import { ec2Page } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const instanceMetadata: Topic = {
	id: 'instance-metadata', area: 'instance-types',
	aliases: [
		'IMDS', 'IMDSv1', 'IMDSv2', 'metadata service', 'metadata options', 'HttpTokens', 'HttpPutResponseHopLimit', 'hop limit', '169.254.169.254',
		'인스턴스 메타데이터', '메타데이터 서비스', '홉 제한',
	],
	settings: launchSettings('metadataOptions.httpTokens', 'metadataOptions.httpPutResponseHopLimit', 'metadataOptions.httpEndpoint', 'metadataOptions.instanceMetadataTags'),
	sources: [ec2Page('configuring-instance-metadata-service', '2026-11-30'), metadataHopLimit.source],
	text: () => ({
		title: { en: 'Instance metadata (IMDS)', ko: '인스턴스 메타데이터(IMDS)' },
		essence: {
			en: 'Programs on an instance ask it for its facts and for the credentials of its role. IMDSv2 wants a token first, which a tricked web server cannot easily fetch for an attacker.',
			ko: '인스턴스의 프로그램이 인스턴스 정보와 역할 자격 증명을 얻는 곳입니다. IMDSv2는 먼저 토큰을 요구하므로, 속은 웹 서버가 공격자 대신 자격 증명을 가져오기 어렵습니다.',
		},
		rows: [
			[{ en: 'HttpTokens', ko: 'HttpTokens' }, { en: `required: IMDSv2 only; ${metadataTokens.default}: both, the default of the API`, ko: `required는 IMDSv2만, ${metadataTokens.default}은 둘 다 허용(API 기본값)` }],
			[{ en: 'hop limit', ko: '홉 제한' }, {
				en: `${metadataHopLimit.min}–${metadataHopLimit.max}, default ${metadataHopLimit.default}; containers behind a bridge need ${metadataHopLimit.containers}`,
				ko: `${metadataHopLimit.min}–${metadataHopLimit.max}, 기본값 ${metadataHopLimit.default}. 브리지 뒤의 컨테이너는 ${metadataHopLimit.containers} 필요`,
			}],
			[{ en: 'HttpEndpoint', ko: 'HttpEndpoint' }, { en: 'disabled: no metadata and no credentials of the role', ko: 'disabled면 메타데이터도 역할 자격 증명도 받을 수 없습니다' }],
			[{ en: 'who else decides', ko: '다른 기본값' }, { en: 'an image or the account may ask for IMDSv2 where the code is silent', ko: '코드에 없으면 이미지나 계정 설정이 IMDSv2를 요구할 수 있습니다' }],
		],
		pitfall: {
			en: 'With tokens required and one hop, software in containers stops finding its credentials.',
			ko: '토큰을 요구하면서 홉이 하나뿐이면 컨테이너 안의 프로그램이 자격 증명을 찾지 못합니다.',
		},
	}),
};
