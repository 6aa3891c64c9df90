import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Deployments set the desired capacity back', ko: '배포할 때마다 원하는 용량이 되돌아감' },
	why: {
		en: 'Scaling moves the desired capacity, and a deployment that has it in its code moves it back: Terraform at every apply, CloudFormation when it updates the group. A deployment at peak then ends instances that the load needs. Leave the desired capacity out, which means the minimum at first and what scaling makes of it later; '
			+ 'or tell the tool to ignore it: ignore_changes = [desired_capacity] in Terraform, IgnoreUnmodifiedGroupSizeProperties in the update policy of CloudFormation.',
		ko: '조정이 원하는 용량을 바꾸면, 코드에 원하는 용량이 있는 배포가 되돌립니다. Terraform은 apply할 때마다, CloudFormation은 그룹을 업데이트할 때입니다. 피크에 배포하면 부하에 필요한 인스턴스가 종료됩니다. 원하는 용량을 빼면 처음에는 최소 용량이고 그 뒤에는 조정이 정한 값이 유지됩니다. '
			+ '또는 무시하도록 지정하십시오. Terraform은 ignore_changes = [desired_capacity], CloudFormation은 업데이트 정책의 IgnoreUnmodifiedGroupSizeProperties입니다.',
	},
};

export const reset: LocalizedTemplate<{ readonly name: string; readonly desired: number; readonly scaling: string; readonly isTerraform: boolean }> = {
	en: ({ name, desired, scaling, isTerraform }) => `${isTerraform ? 'Every apply' : 'An update of the group'} sets ${name} back to ${formatNumber(desired)} instances, whatever the load is and whatever this has made of it: ${scaling}`,
	ko: ({ name, desired, scaling, isTerraform }) => `${isTerraform ? 'apply할 때마다' : '그룹을 업데이트할 때'} 부하와 관계없이 ${name} 그룹이 인스턴스 ${formatNumber(desired)}개로 되돌아갑니다. 용량을 조정하는 것: ${scaling}`,
};

export const remove: Localized = { en: 'Leave the desired capacity to scaling', ko: '원하는 용량을 조정에 맡기기' };
