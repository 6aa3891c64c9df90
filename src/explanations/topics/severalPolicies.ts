/** What engineers look up about several policies of one group. */
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const severalPolicies: Topic = {
	id: 'several-policies', area: 'scaling-policies',
	aliases: [
		'multiple policies', 'several scaling policies', 'policy conflict', 'dynamic scaling', '여러 정책', '정책 충돌', '동적 조정', '조정 정책',
		'scaling policy', 'PolicyType',
	],
	settings: { 'AWS::AutoScaling::ScalingPolicy': ['policyType', 'enabled'] },
	sources: [autoScalingPage('as-scale-based-on-demand'), autoScalingPage('as-scaling-target-tracking', '2026')],
	text: () => ({
		title: { en: 'Several policies in one group', ko: '한 그룹의 여러 정책' },
		essence: {
			en: 'When several policies are in force at once, the one that gives the largest capacity wins, for scaling out and in. Predictive and dynamic policies are compared in the same way.',
			ko: '여러 정책이 동시에 적용되면 확장과 축소 모두 가장 큰 용량을 만드는 정책이 이깁니다. 예측 조정과 동적 조정도 같은 방식으로 비교합니다.',
		},
		rows: [
			[{ en: 'target tracking only', ko: '대상 추적끼리' }, { en: 'out if any wants it, in only if all with scale-in enabled do', ko: '하나라도 원하면 확장, 축소가 켜진 정책이 모두 원해야 축소' }],
			[{ en: 'with step scale-in', ko: '단계 축소와 함께' }, { en: 'step scale-in does not wait for target tracking', ko: '단계 조정의 축소는 대상 추적을 기다리지 않습니다' }],
			[{ en: 'types', ko: '유형' }, { en: 'SimpleScaling (default), StepScaling, TargetTrackingScaling, PredictiveScaling', ko: 'SimpleScaling(기본값), StepScaling, TargetTrackingScaling, PredictiveScaling' }],
		],
		pitfall: {
			en: 'A step policy for scale-in beside target tracking removes capacity that target tracking then adds again.',
			ko: '대상 추적 옆에 축소용 단계 조정을 두면, 줄인 용량을 대상 추적이 다시 늘리는 일이 반복됩니다.',
		},
	}),
};
