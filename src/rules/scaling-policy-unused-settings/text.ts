import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Setting that this policy type does not have', ko: '이 정책 유형에 없는 설정' },
	why: {
		en: 'Simple scaling has a cooldown, step scaling and target tracking have an instance warmup; one adjustment is for simple scaling only. AWS ignores a setting of another type, so that the pause that it promises is not there, and Terraform refuses to apply it. '
			+ 'Remove it, and use the setting that the type has: for a pause between scaling activities the estimated instance warmup or the default instance warmup of the group.',
		ko: '단순 조정에는 휴지 기간이, 단계 조정과 대상 추적에는 인스턴스 워밍업이 있습니다. 단일 조정 값은 단순 조정에만 씁니다. 다른 유형의 설정은 AWS가 무시하므로 기대한 대기 시간이 생기지 않으며, Terraform은 적용을 거부합니다. '
			+ '설정을 제거하고 유형에 맞는 설정을 쓰십시오. 조정 사이의 대기에는 예상 인스턴스 워밍업이나 그룹의 기본 인스턴스 워밍업을 씁니다.',
	},
};

export const unused: LocalizedTemplate<{ readonly setting: string; readonly policyType: string; readonly isTerraform: boolean }> = {
	en: ({ setting, policyType, isTerraform }) => `A ${policyType} policy does not use this setting${isTerraform ? '; Terraform refuses to apply it' : ', it has no effect'}: ${setting}`,
	ko: ({ setting, policyType, isTerraform }) => `${policyType} 정책은 이 설정을 쓰지 않으므로 ${isTerraform ? 'Terraform이 적용을 거부합니다' : '효과가 없습니다'}: ${setting}`,
};

export const magnitudeUnused: LocalizedTemplate<{ readonly setting: string; readonly adjustmentType: string }> = {
	en: ({ setting, adjustmentType }) => `A minimum magnitude counts for PercentChangeInCapacity only, not for ${adjustmentType}: ${setting}`,
	ko: ({ setting, adjustmentType }) => `최소 조정 크기는 PercentChangeInCapacity에만 적용되며 ${adjustmentType}에는 적용되지 않습니다: ${setting}`,
};

export const remove: LocalizedTemplate<string> = {
	en: (setting) => `Remove ${setting}`,
	ko: (setting) => `${setting} 제거`,
};
