import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Nothing scales this group', ko: '그룹을 조정하는 것이 없음' },
	why: {
		en: 'Minimum and maximum are only bounds: without a scaling policy or a scheduled action the group stays at its desired capacity, however high the load is. '
			+ 'Something outside of this code may scale it, such as a cluster autoscaler or another module: then nothing is wrong.',
		ko: '최소와 최대는 한계일 뿐입니다. 조정 정책이나 예약된 작업이 없으면 부하가 아무리 높아도 그룹은 원하는 용량에 머무릅니다. '
			+ '클러스터 오토스케일러나 다른 모듈처럼 이 코드 밖에서 조정한다면 문제가 아닙니다.',
	},
	noFix: {
		en: 'Which metric the group should follow, and to which target, is not in the code.',
		ko: '그룹이 어떤 지표를 어떤 목표값으로 따라야 하는지는 코드에 없습니다.',
	},
};

export const unscaled: LocalizedTemplate<{ readonly name: string; readonly min: number; readonly max: number; readonly desired: number }> = {
	en: ({ name, min, max, desired }) =>
		`Nothing in this code moves ${name} between ${formatNumber(min)} and ${formatNumber(max)}: without a scaling policy or schedule it stays at ${formatNumber(desired)}.`,
	ko: ({ name, min, max, desired }) =>
		`이 코드에는 ${name} 그룹을 ${formatNumber(min)}에서 ${formatNumber(max)} 사이로 움직이는 것이 없습니다. 조정 정책이나 예약된 작업이 없으면 용량은 ${formatNumber(desired)}에 머무릅니다.`,
};
