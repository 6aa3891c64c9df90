/** What engineers look up about launch templates. */
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const launchTemplates: Topic = {
	id: 'launch-templates', area: 'auto-scaling-groups',
	aliases: ['launch template', 'launch configuration', '$Latest', '$Default', 'template version', '시작 템플릿', '시작 구성'],
	settings: {
		'AWS::AutoScaling::AutoScalingGroup': ['launchTemplate', 'launchTemplateVersion', 'launchConfiguration'],
		'AWS::EC2::Instance': ['launchTemplate', 'launchTemplateVersion'],
	},
	sources: [autoScalingPage('launch-templates'), autoScalingApi('LaunchTemplateSpecification')],
	text: () => ({
		title: { en: 'Launch templates', ko: '시작 템플릿' },
		essence: {
			en: 'A launch template says what the group launches: image, type, volumes, network, user data. It has versions, and a new version changes new instances only.',
			ko: '시작 템플릿은 그룹이 시작할 대상(이미지, 유형, 볼륨, 네트워크, 사용자 데이터)을 정합니다. 버전이 있고, 새 버전은 새 인스턴스에만 적용됩니다.',
		},
		rows: [
			[{ en: 'version', ko: '버전' }, { en: 'a number, $Latest, or $Default (where none is given)', ko: '번호, $Latest, $Default(생략 시)' }],
			[{ en: 'running instances', ko: '실행 중인 인스턴스' }, { en: 'stay until replaced; an instance refresh does that', ko: '교체할 때까지 그대로. 인스턴스 새로 고침으로 교체합니다' }],
			[{ en: 'launch configuration', ko: '시작 구성' }, { en: 'the legacy predecessor, without versions', ko: '버전이 없는 이전 방식입니다' }],
		],
		pitfall: {
			en: '$Latest or $Default in the group rules out the automatic rollback of an instance refresh.',
			ko: '그룹에 $Latest나 $Default를 쓰면 인스턴스 새로 고침의 자동 롤백을 쓸 수 없습니다.',
		},
	}),
};
