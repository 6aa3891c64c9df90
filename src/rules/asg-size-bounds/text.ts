import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Capacity outside of its limits', ko: '한도를 벗어난 용량' },
	why: {
		en: 'Minimum, desired and maximum capacity must stand in this order. AWS rejects the group otherwise, so that the deployment fails before anything starts. Change the one that is not meant.',
		ko: '최소 용량, 원하는 용량, 최대 용량은 이 순서대로 커져야 합니다. 그렇지 않으면 AWS가 Auto Scaling 그룹을 거부하여 배포가 시작도 되기 전에 실패합니다. 의도와 다른 값을 바꾸십시오.',
	},
};
