import type { LocalizedTemplate } from '../../core/model/localized';
import type { PolicyListFault } from '../../core/simulation/group/terminationChoice';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Termination policies that do not work', ko: '동작하지 않는 종료 정책' },
	why: {
		en: 'Termination policies are asked in their order. AWS takes its own names, Default at the end of the list only, and one Lambda function at its beginning, and rejects the group otherwise. '
			+ 'OldestLaunchConfiguration chooses nothing where instances come from a launch template: OldestLaunchTemplate does.',
		ko: '종료 정책은 나열한 순서대로 적용됩니다. AWS는 정해진 이름만 받으며, Default는 목록의 마지막에만, Lambda 함수는 하나만 맨 앞에 둘 수 있습니다. 그렇지 않으면 그룹을 거부합니다. '
			+ '시작 템플릿을 쓰는 그룹에서 OldestLaunchConfiguration은 아무것도 고르지 못하므로 OldestLaunchTemplate을 쓰십시오.',
	},
	noFix: {
		en: 'Where no name is near the one that is written, nothing tells which one is meant.',
		ko: '작성한 것과 비슷한 이름이 없으면 어떤 정책을 뜻하는지 알 수 없습니다.',
	},
};

export const unknownPolicy: LocalizedTemplate<{ readonly policy: string; readonly known: string }> = {
	en: ({ policy, known }) => `AWS has no termination policy ${JSON.stringify(policy)} and rejects this group. Policies: ${known}`,
	ko: ({ policy, known }) => `${JSON.stringify(policy)} 종료 정책은 없으므로 AWS가 이 그룹을 거부합니다. 종료 정책: ${known}`,
};

const faults: Readonly<Record<PolicyListFault, { readonly en: string; readonly ko: string }>> = {
	'Default is not last': { en: 'Default must be the last termination policy', ko: 'Default는 종료 정책 목록의 마지막이어야 합니다' },
	'the Lambda function is not first': { en: 'The Lambda function must be the first termination policy', ko: 'Lambda 함수는 종료 정책 목록의 처음이어야 합니다' },
	'more than one Lambda function': { en: 'A group has at most one Lambda function as termination policy', ko: '종료 정책의 Lambda 함수는 하나만 둘 수 있습니다' },
};

export const wrongOrder: LocalizedTemplate<{ readonly fault: PolicyListFault; readonly policies: string }> = {
	en: ({ fault, policies }) => `${faults[fault].en}; AWS rejects this group: ${policies}`,
	ko: ({ fault, policies }) => `${faults[fault].ko}. AWS가 이 그룹을 거부합니다: ${policies}`,
};

export const notConfigured: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `OldestLaunchConfiguration chooses nothing here: the instances of ${name} come from a launch template.`,
	ko: ({ name }) => `${name} 그룹의 인스턴스는 시작 템플릿에서 시작되므로 OldestLaunchConfiguration이 아무것도 고르지 못합니다.`,
};

export const setPolicies: LocalizedTemplate<string> = {
	en: (policies) => `Set the termination policies to ${policies}`,
	ko: (policies) => `종료 정책을 ${policies}(으)로 설정`,
};
