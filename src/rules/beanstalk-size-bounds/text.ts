import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Environment whose minimum is above its maximum', ko: '최소 용량이 최대 용량보다 큰 환경' },
	why: {
		en: 'MinSize and MaxSize of the namespace aws:autoscaling:asg are the bounds of the Auto Scaling group of the environment. AWS rejects a minimum above the maximum, and the update of the environment fails.',
		ko: 'aws:autoscaling:asg 네임스페이스의 MinSize와 MaxSize는 환경의 Auto Scaling 그룹 경계입니다. 최솟값이 최댓값보다 크면 AWS가 거부하여 환경 업데이트가 실패합니다.',
	},
};
