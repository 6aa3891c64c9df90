/** What engineers look up about processor architectures. */
import { instanceTypesPage } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const imageArchitectureTopic: Topic = {
	id: 'architectures', area: 'instance-types',
	aliases: ['architecture', 'arm64', 'x86_64', 'AMI architecture', 'Arm', 'amd64', '아키텍처', '이미지 아키텍처'],
	settings: launchSettings('imageArchitecture'),
	sources: [instanceTypesPage('instance-type-names')],
	text: (facts) => {
		const [arm, x86] = (['arm64', 'x86_64'] as const).map((architecture) => facts.instanceTypeNames.filter((name) => facts.instanceType(name)?.architectures.includes(architecture)).length);
		return {
			title: { en: 'Processor architectures', ko: '프로세서 아키텍처' },
			essence: {
				en: 'An image is built for x86_64 or for arm64, and starts on types of that architecture only. Graviton types (a g after the generation: m7g) are arm64.',
				ko: '이미지는 x86_64 또는 arm64용으로 만들어지며 같은 아키텍처의 유형에서만 시작됩니다. Graviton 유형(세대 뒤의 g: m7g)은 arm64입니다.',
			},
			rows: [
				[{ en: 'types', ko: '유형' }, { en: `${arm} of arm64, ${x86} of x86_64`, ko: `arm64 ${arm}개, x86_64 ${x86}개` }],
				[{ en: 'a mixed group', ko: '혼합 그룹' }, { en: 'needs a launch template with an image for each architecture', ko: '아키텍처마다 이미지가 다른 시작 템플릿이 필요합니다' }],
				[{ en: 'containers', ko: '컨테이너' }, { en: 'one tag can hold images of both', ko: '태그 하나에 두 아키텍처 이미지를 담을 수 있습니다' }],
			],
			pitfall: {
				en: 'An image of the other architecture fails at launch, not at deployment: the group keeps trying.',
				ko: '아키텍처가 다른 이미지는 배포가 아니라 시작할 때 실패하고, 그룹은 계속 다시 시도합니다.',
			},
		};
	},
};
