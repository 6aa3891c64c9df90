/** What engineers look up about scheduled actions. */
import { scheduledActions } from '../../core/facts/autoScalingFigures';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const scheduledScaling: Topic = {
	id: 'scheduled-scaling', area: 'scaling-policies',
	aliases: ['scheduled action', 'scheduled actions', 'scheduled', 'Recurrence', 'cron', '예약된 작업', '예약 조정', '예약된 조정'],
	settings: { 'AWS::AutoScaling::ScheduledAction': ['recurrence', 'startTime', 'endTime', 'timeZone', 'minSize', 'maxSize', 'desiredCapacity'] },
	sources: [scheduledActions.source, autoScalingApi('PutScheduledUpdateGroupAction')],
	text: () => ({
		title: { en: 'Scheduled actions', ko: '예약된 작업' },
		essence: {
			en: 'At a given time an action sets minimum, maximum, desired capacity, or some of them. Between actions, scaling policies go on working within the new bounds.',
			ko: '정해진 시각에 최소, 최대, 원하는 용량 또는 그 일부를 설정합니다. 그 사이에는 조정 정책이 새 범위 안에서 계속 동작합니다.',
		},
		rows: [
			[{ en: 'recurrence', ko: '반복' }, { en: 'cron with five fields, in UTC', ko: '필드 다섯 개의 cron 식, UTC 기준' }],
			[{ en: 'time zone', ko: '시간대' }, { en: 'an IANA name, which follows daylight saving time', ko: 'IANA 이름, 일광 절약 시간을 따릅니다' }],
			[{ en: 'delay', ko: '지연' }, { en: `seconds as a rule, up to ${scheduledActions.maxDelaySeconds} s`, ko: `보통 몇 초, 최대 ${scheduledActions.maxDelaySeconds}초` }],
			[{ en: 'at most', ko: '최대 개수' }, { en: `${scheduledActions.maxPerGroup} per group, each at a time of its own`, ko: `그룹당 ${scheduledActions.maxPerGroup}개, 시각은 서로 달라야 합니다` }],
		],
		pitfall: {
			en: 'Setting only the desired capacity does not hold: a scaling policy may take it away minutes later. Raise the minimum instead.',
			ko: '원하는 용량만 올리면 몇 분 뒤 조정 정책이 다시 줄일 수 있습니다. 최소 용량을 올리십시오.',
		},
	}),
};
