import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'AMI type of another architecture than the nodes', ko: '노드와 아키텍처가 다른 AMI 유형' },
	why: {
		en: 'A node group has one AMI type for all of its instance types, and where none is written EKS takes one for x86_64. AWS rejects a group whose types have another architecture than the AMI, or two architectures.',
		ko: '노드 그룹은 모든 인스턴스 유형에 AMI 유형 하나를 쓰며, 지정하지 않으면 x86_64용이 선택됩니다. 유형의 아키텍처가 AMI와 다르거나 두 아키텍처가 섞이면 AWS가 그룹을 거부합니다.',
	},
	noFix: {
		en: 'Types of two architectures belong into two node groups, which only you can divide.',
		ko: '두 아키텍처의 유형은 노드 그룹을 나눠야 하며, 어떻게 나눌지는 직접 정해야 합니다.',
	},
};

export const wrong: LocalizedTemplate<{ readonly name: string; readonly ami: string; readonly type: string; readonly isDefault: boolean }> = {
	en: ({ name, ami, type, isDefault }) => `${isDefault ? `Without an AMI type ${name} gets ${ami}` : ami}, which does not run on ${type}; AWS rejects this node group.`,
	ko: ({ name, ami, type, isDefault }) => `${isDefault ? `AMI 유형을 지정하지 않아 ${name}에 ${ami}이(가) 쓰이는데, ` : `${ami}은(는) `}${type}에서 실행되지 않아 AWS가 이 노드 그룹을 거부합니다.`,
};

export const mixed: LocalizedTemplate<{ readonly first: string; readonly other: string }> = {
	en: ({ first, other }) => `${first} and ${other} have different architectures; AWS rejects them in one node group.`,
	ko: ({ first, other }) => `${first}과(와) ${other}의 아키텍처가 달라 한 노드 그룹에 넣으면 AWS가 거부합니다.`,
};

export const setAmi: LocalizedTemplate<string> = {
	en: (ami) => `Set the AMI type to ${ami}`,
	ko: (ami) => `AMI 유형을 ${ami}(으)로 설정`,
};
