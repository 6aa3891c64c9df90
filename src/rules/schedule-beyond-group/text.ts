import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Schedule beyond the bounds of its group', ko: '그룹의 한도를 벗어난 예약' },
	why: {
		en: 'A scheduled action that raises the maximum changes the group itself: the new maximum stays until something sets it back, and a deployment in between sets back what the code says, in the middle of the busy hours. '
			+ 'A desired capacity above the maximum in force cannot be reached. Give the group the maximum that it needs at its busiest, and let the actions set desired and minimum capacity.',
		ko: '최대 용량을 늘리는 예약된 작업은 그룹 자체를 바꿉니다. 새 최대 용량은 무언가가 되돌릴 때까지 유지되고, 그 사이에 배포하면 바쁜 시간에도 코드의 값으로 돌아갑니다. '
			+ '적용 중인 최대 용량보다 큰 원하는 용량에는 도달할 수 없습니다. 그룹에는 가장 바쁠 때 필요한 최대 용량을 주고, 작업은 원하는 용량과 최소 용량을 설정하게 하십시오.',
	},
};

export const desiredAbove: LocalizedTemplate<{ readonly name: string; readonly desired: number; readonly max: number }> = {
	en: ({ name, desired, max }) => `The action wants ${formatNumber(desired)} instances, but ${name} has at most ${formatNumber(max)} and the action does not raise that.`,
	ko: ({ name, desired, max }) => `작업은 인스턴스 ${formatNumber(desired)}개를 원하지만 ${name} 그룹의 최대 용량은 ${formatNumber(max)}이고 작업이 이를 늘리지 않습니다.`,
};

export const raisesMax: LocalizedTemplate<{ readonly name: string; readonly raised: number; readonly max: number; readonly returns: boolean; readonly isTerraform: boolean }> = {
	en: ({ name, raised, max, returns, isTerraform }) =>
		`The action raises the maximum of ${name} from ${formatNumber(max)} to ${formatNumber(raised)}${returns ? '' : ', and no other action sets it back'}; ${isTerraform ? 'the next apply' : 'an update of the group'} sets it to ${formatNumber(max)} again, whatever the load is.`,
	ko: ({ name, raised, max, returns, isTerraform }) =>
		`작업이 ${name} 그룹의 최대 용량을 ${formatNumber(max)}에서 ${formatNumber(raised)}(으)로 늘${returns ? '립니다' : '리는데 되돌리는 다른 작업이 없습니다'}. ${isTerraform ? '다음 apply' : '그룹 업데이트'} 때는 부하와 관계없이 다시 ${formatNumber(max)}이(가) 됩니다.`,
};

export const lowerDesired: LocalizedTemplate<string> = {
	en: (count) => `Set the desired capacity to ${count}`,
	ko: (count) => `원하는 용량을 ${count}(으)로 설정`,
};

export const raiseGroup: LocalizedTemplate<string> = {
	en: (count) => `Raise the maximum of the group to ${count}`,
	ko: (count) => `그룹의 최대 용량을 ${count}(으)로 늘리기`,
};
