import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Desired count that deployments set back', ko: '배포 때마다 되돌려지는 원하는 개수' },
	why: {
		en: 'Scaling changes the desired count of a service; a deployment that writes it sets it back, in the middle of a peak too. In Terraform keep the value as the start and put desired_count into ignore_changes of lifecycle. CloudFormation leaves the count of an existing service alone where it is not written.',
		ko: '조정은 서비스의 원하는 개수를 바꾸는데, 코드에 값을 적어 두면 배포할 때마다 되돌립니다. 트래픽이 몰리는 중에도 마찬가지입니다. Terraform에서는 값을 초기값으로 두고 lifecycle의 ignore_changes에 desired_count를 넣으십시오. CloudFormation은 값을 쓰지 않으면 기존 서비스의 개수를 그대로 둡니다.',
	},
	noFix: {
		en: 'Terraform takes a count that is not written for 0; ignore_changes belongs into the lifecycle block, whose other contents are yours.',
		ko: 'Terraform은 값을 쓰지 않으면 0으로 보며, ignore_changes는 다른 설정이 있을 수 있는 lifecycle 블록에 직접 넣어야 합니다.',
	},
};

export const reset: LocalizedTemplate<{ readonly name: string; readonly desired: number; readonly target: string; readonly isTerraform: boolean }> = {
	en: ({ name, desired, target, isTerraform }) => `${target} scales ${name}, but every deployment${isTerraform ? '' : ' that changes the service'} sets it back to ${desired} ${desired === 1 ? 'task' : 'tasks'}${isTerraform ? '; add desired_count to ignore_changes' : ''}.`,
	ko: ({ name, desired, target, isTerraform }) => `${target}이(가) ${name}을(를) 조정하지만 ${isTerraform ? '' : '서비스를 바꾸는 '}배포 때마다 태스크 ${desired}개로 되돌려집니다${isTerraform ? '. ignore_changes에 desired_count를 추가하십시오.' : '.'}`,
};

export const remove: Localized = { en: 'Remove the desired count', ko: '원하는 개수 제거' };
