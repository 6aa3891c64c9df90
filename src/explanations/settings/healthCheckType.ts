/** The health check type of a group: which failures make it replace an instance, here. */
import type { Localized } from '../../core/model/localized';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { healthReplacement } from '../../core/facts/autoScalingFigures';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { SettingExplainer } from './setting';
import { same } from './words';

export const healthCheckType: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup'],
	paths: ['healthCheckType'],
	explain(group) {
		if (!isKnown(group.healthCheckType)) { return undefined; }
		return {
			name: { en: 'Health check type', ko: '상태 확인 유형' },
			essence: essenceOf(group, group.healthCheckType.value.includes('ELB')),
			rows: [
				[{ en: 'not running', ko: '실행 중이 아님' }, { en: 'replaced at once, with every type', ko: '유형과 무관하게 즉시 교체' }],
				[{ en: 'status check fails', ko: 'EC2 상태 확인 실패' }, { en: 'replaced after a few minutes', ko: '몇 분 뒤 교체' }],
				[{ en: 'replaced at a time', ko: '동시 교체' }, { en: `at most ${healthReplacement.paceMaxPercent} % of the desired capacity, at least one`, ko: `원하는 용량의 최대 ${healthReplacement.paceMaxPercent} %, 최소 한 대` }],
				[{ en: 'values', ko: '값' }, same('EC2 · ELB · EBS · VPC_LATTICE')],
			],
		};
	},
};

function essenceOf({ targetGroupArns, loadBalancerNames }: AutoScalingGroup, usesBalancer: boolean): Localized {
	const isBalanced = [targetGroupArns, loadBalancerNames].some((references) => isKnown(references) && references.value.length > 0);
	if (usesBalancer) {
		return isBalanced ? {
			en: 'An instance that fails the load balancer’s health check after the grace period is terminated and replaced.',
			ko: '유예 기간이 지난 뒤 로드 밸런서의 상태 확인에 실패한 인스턴스는 종료되고 교체됩니다.',
		} : {
			en: 'ELB checks are on, but no target group or load balancer is attached in this code: until one is, only EC2’s own checks decide.',
			ko: 'ELB 상태 확인을 켰지만 이 코드에는 연결된 대상 그룹이나 로드 밸런서가 없습니다. 연결하기 전에는 EC2 상태 확인만 적용됩니다.',
		};
	}
	return isBalanced ? {
		en: 'The load balancer stops sending to an instance whose application hangs, but the group keeps it and replaces nothing: capacity shrinks unnoticed.',
		ko: '애플리케이션이 멈추면 로드 밸런서는 요청을 보내지 않지만, 그룹은 그 인스턴스를 그대로 두고 교체하지 않습니다. 모르는 사이에 용량이 줄어듭니다.',
	} : {
		en: 'The group replaces an instance that EC2 reports as stopped or impaired. It does not know whether the application answers.',
		ko: 'EC2가 중지되었거나 손상되었다고 알린 인스턴스를 교체합니다. 애플리케이션이 응답하는지는 알지 못합니다.',
	};
}
