import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance metadata that the code does not decide on', ko: '코드에서 정하지 않은 인스턴스 메타데이터 설정' },
	why: {
		en: 'Where no metadata options are written, the AMI decides whether a token is needed (Amazon Linux 2023 requires it), else the default of the account for the Region, else it is not. So the same code is safe in one account and not in another. Write http_tokens = required and it holds everywhere.',
		ko: '메타데이터 옵션을 쓰지 않으면 토큰 필요 여부를 AMI가 정하고(Amazon Linux 2023은 필수), AMI에 없으면 계정의 리전별 기본값, 그것도 없으면 선택 사항이 됩니다. 같은 코드가 어떤 계정에서는 안전하고 다른 계정에서는 그렇지 않습니다. http_tokens를 required로 적으면 어디서나 적용됩니다.',
	},
};

export const mayBe: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'Whether metadata needs a token (IMDSv2) depends on the AMI and the account: the code does not say.',
	ko: () => '코드에 설정이 없어 메타데이터에 토큰이 필요한지(IMDSv2)가 AMI와 계정 설정에 따라 달라집니다.',
};

export const require: Localized = { en: 'Require tokens (IMDSv2)', ko: '토큰 필수로 설정(IMDSv2)' };
