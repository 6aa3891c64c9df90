/** What engineers look up about the maximum instance lifetime. */
import { maxInstanceLifetime } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const maxInstanceLifetimeTopic: Topic = {
	id: 'maximum-instance-lifetime', area: 'auto-scaling-groups',
	aliases: ['MaxInstanceLifetime', 'maximum lifetime', 'max lifetime', '최대 인스턴스 수명', '최대 수명'],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['maxInstanceLifetimeSeconds'] },
	sources: [autoScalingPage('asg-max-instance-lifetime'), maxInstanceLifetime.source],
	text: () => ({
		title: { en: 'Maximum instance lifetime', ko: '최대 인스턴스 수명' },
		essence: {
			en: 'The group replaces each instance before it grows older than this. It keeps patches and configuration fresh without a deployment.',
			ko: '인스턴스가 이 나이를 넘기기 전에 그룹이 교체합니다. 배포하지 않아도 패치와 구성을 최신으로 유지합니다.',
		},
		rows: [
			[{ en: 'range', ko: '범위' }, { en: `at least ${formatNumber(maxInstanceLifetime.minSeconds)} s; 0 switches it off`, ko: `최소 ${formatNumber(maxInstanceLifetime.minSeconds)}초, 0이면 꺼짐` }],
			[{ en: 'default', ko: '기본값' }, { en: 'off', ko: '꺼짐' }],
			[{ en: 'order', ko: '순서' }, { en: 'terminates first, unless an instance maintenance policy says otherwise', ko: '인스턴스 유지 관리 정책이 없으면 먼저 종료합니다' }],
		],
		pitfall: {
			en: 'Instances that were launched together grow old together: a short lifetime replaces them close to one another.',
			ko: '함께 시작한 인스턴스는 함께 늙습니다. 수명을 짧게 잡으면 비슷한 시기에 몰려서 교체됩니다.',
		},
	}),
};
