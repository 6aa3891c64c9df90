/** What engineers look up about termination policies. */
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const terminationPolicies: Topic = {
	id: 'termination-policies', area: 'auto-scaling-groups',
	aliases: [
		'termination policy', 'OldestInstance', 'NewestInstance', 'OldestLaunchTemplate', 'OldestLaunchConfiguration', 'ClosestToNextInstanceHour',
		'default termination policy', 'scale-in choice', '종료 정책', '기본 종료 정책',
	],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['terminationPolicies'] },
	sources: [autoScalingPage('ec2-auto-scaling-termination-policies', '2026'), autoScalingPage('as-instance-termination')],
	text: () => ({
		title: { en: 'Termination policies', ko: '종료 정책' },
		essence: {
			en: 'They choose which instance goes when the group scales in. The balance of the Availability Zones comes first: the policies choose within the zone that has most.',
			ko: '축소할 때 어느 인스턴스를 종료할지 정합니다. 가용 영역의 균형이 먼저이며, 인스턴스가 가장 많은 가용 영역 안에서 정책이 선택합니다.',
		},
		rows: [
			[{ en: 'Default', ko: 'Default' }, { en: 'outdated launch configuration or template first, then nearest to the next hour, then random', ko: '오래된 시작 구성이나 템플릿 먼저, 다음 시간에 가장 가까운 것, 그다음 무작위' }],
			[{ en: 'OldestInstance, NewestInstance', ko: 'OldestInstance, NewestInstance' }, { en: 'by age', ko: '나이 순' }],
			[{ en: 'OldestLaunchTemplate, OldestLaunchConfiguration', ko: 'OldestLaunchTemplate, OldestLaunchConfiguration' }, { en: 'by what it was launched from', ko: '시작할 때 쓴 템플릿이나 구성 순' }],
			[{ en: 'ClosestToNextInstanceHour', ko: 'ClosestToNextInstanceHour' }, { en: 'for types that are billed by the hour', ko: '시간 단위로 청구되는 경우' }],
			[{ en: 'AllocationStrategy', ko: 'AllocationStrategy' }, { en: 'toward the mix that the allocation strategy wants', ko: '할당 전략이 원하는 구성에 맞춥니다' }],
			[{ en: 'order', ko: '순서' }, { en: 'as listed; Default last, a Lambda function first', ko: '나열한 순서. Default는 마지막, Lambda 함수는 처음' }],
		],
		pitfall: {
			en: 'Unhealthy instances are replaced whatever the policy says, and NewestInstance may end the one that was just launched.',
			ko: '비정상 인스턴스는 정책과 무관하게 교체됩니다. NewestInstance는 방금 시작한 인스턴스를 종료할 수 있습니다.',
		},
	}),
};
