import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Launch configuration', ko: '시작 구성 사용' },
	why: {
		en: 'Launch configurations are the former way to say what a group launches. New accounts cannot create them, and they get nothing new: no versions, no mixed instances policies, no newer settings of instances. Use a launch template; every setting of a launch configuration has its place there.',
		ko: '시작 구성은 그룹이 무엇을 시작할지 정하던 예전 방식입니다. 새 계정은 만들 수 없으며 버전, 혼합 인스턴스 정책, 새로운 인스턴스 설정이 없습니다. 시작 템플릿을 쓰십시오. 시작 구성의 모든 설정이 시작 템플릿에 있습니다.',
	},
	noFix: {
		en: 'A launch template is another resource, and the groups that use the launch configuration must name it instead.',
		ko: '시작 템플릿은 다른 리소스이며, 시작 구성을 쓰는 그룹이 대신 시작 템플릿을 지정해야 합니다.',
	},
};

export const legacy: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `New accounts cannot create launch configurations, and they get no new settings; use a launch template: ${name}`,
	ko: ({ name }) => `새 계정은 시작 구성을 만들 수 없고 새로운 설정도 추가되지 않으므로 시작 템플릿을 쓰십시오: ${name}`,
};
