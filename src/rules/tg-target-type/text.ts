import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Target group that takes no instances', ko: '인스턴스를 받지 않는 대상 그룹' },
	why: {
		en: 'An Auto Scaling group registers its instances by their IDs, so that its target groups must have the target type instance. AWS rejects a group with target groups for IP addresses, functions or load balancers. The type of a target group cannot be changed: another one is created.',
		ko: 'Auto Scaling 그룹은 인스턴스를 ID로 등록하므로 대상 그룹의 대상 유형이 instance여야 합니다. IP 주소, 함수, 로드 밸런서용 대상 그룹을 지정하면 AWS가 그룹을 거부합니다. 대상 그룹의 유형은 바꿀 수 없어 새로 만들어집니다.',
	},
};

export const wrongType: LocalizedTemplate<{ readonly group: string; readonly type: string }> = {
	en: ({ group, type }) => `${group} registers instances, and AWS rejects a group with a target group of target type ${type}`,
	ko: ({ group, type }) => `${group} 그룹은 인스턴스를 등록하므로 AWS가 이 대상 유형의 대상 그룹을 거부합니다: ${type}`,
};

export const toInstance: Localized = { en: 'Change the target type to instance', ko: '대상 유형을 instance로 변경' };
