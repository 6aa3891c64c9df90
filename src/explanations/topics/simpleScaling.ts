/** What engineers look up about simple scaling. */
import { cooldown } from '../../core/facts/autoScalingFigures';
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const simpleScaling: Topic = {
	id: 'simple-scaling', area: 'scaling-policies',
	aliases: ['simple scaling policy', 'simple', 'ScalingAdjustment', '단순 조정', '단순 조정 정책'],
	settings: { 'AWS::AutoScaling::ScalingPolicy': ['scalingAdjustment'] },
	sources: [autoScalingPage('as-scaling-simple-step'), autoScalingPage('ec2-auto-scaling-scaling-cooldowns')],
	text: () => ({
		title: { en: 'Simple scaling', ko: '단순 조정' },
		essence: {
			en: 'One alarm makes one adjustment, followed by a cooldown. Until the cooldown ends, further alarms of simple policies are ignored.',
			ko: '경보 하나가 한 번 조정하고 휴지 기간이 뒤따릅니다. 휴지 기간이 끝날 때까지 단순 조정 정책의 다른 경보는 무시됩니다.',
		},
		rows: [
			[{ en: 'cooldown', ko: '휴지 기간' }, { en: `${cooldown.defaultSeconds} s unless the group or the policy says otherwise`, ko: `그룹이나 정책에서 정하지 않으면 ${cooldown.defaultSeconds}초` }],
			[{ en: 'cooldown starts', ko: '시작 시점' }, { en: 'when the last instance has finished launching or terminating', ko: '마지막 인스턴스의 시작 또는 종료가 끝났을 때' }],
			[{ en: 'not held back', ko: '영향을 받지 않음' }, { en: 'step scaling, target tracking, scheduled actions, replacement of unhealthy instances', ko: '단계 조정, 대상 추적, 예약된 작업, 비정상 인스턴스의 교체' }],
			[{ en: 'better', ko: '권장' }, { en: 'target tracking, or step scaling', ko: '대상 추적 또는 단계 조정' }],
		],
		pitfall: {
			en: 'Under a fast rise each adjustment waits out the cooldown of the one before, however high the load is by then.',
			ko: '부하가 빠르게 늘면, 부하가 아무리 높아도 앞선 조정의 휴지 기간이 끝나야 다음 조정이 이루어집니다.',
		},
	}),
};
