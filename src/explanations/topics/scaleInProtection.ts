/** What engineers look up about scale-in protection. */
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const scaleInProtection: Topic = {
	id: 'scale-in-protection', area: 'auto-scaling-groups',
	aliases: ['NewInstancesProtectedFromScaleIn', 'instance protection', 'protect_from_scale_in', '축소 보호', '인스턴스 축소 보호', '스케일 인 보호'],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['newInstancesProtectedFromScaleIn'] },
	sources: [autoScalingPage('ec2-auto-scaling-instance-protection'), autoScalingApi('SetInstanceProtection')],
	text: () => ({
		title: { en: 'Scale-in protection', ko: '축소 보호' },
		essence: {
			en: 'A protected instance is not chosen when the group scales in. The protection begins when the instance is in service.',
			ko: '보호된 인스턴스는 축소할 때 선택되지 않습니다. 보호는 인스턴스가 InService가 되었을 때 시작됩니다.',
		},
		rows: [
			[{ en: 'does not stop', ko: '막지 못함' }, { en: 'termination by hand, health replacement, Spot interruption', ko: '수동 종료, 상태 확인에 따른 교체, 스팟 중단' }],
			[{ en: 'all protected', ko: '모두 보호된 경우' }, { en: 'the desired capacity falls, but no instance ends', ko: '원하는 용량은 줄지만 인스턴스는 종료되지 않습니다' }],
			[{ en: 'detaching', ko: '분리' }, { en: 'removes the protection', ko: '보호가 사라집니다' }],
		],
		pitfall: {
			en: 'Protecting every new instance without ever lifting it means a group that only grows.',
			ko: '모든 새 인스턴스를 보호하고 해제하지 않으면 그룹은 커지기만 합니다.',
		},
	}),
};
