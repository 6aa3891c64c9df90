import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance type that cannot run the image', ko: '이미지를 실행할 수 없는 인스턴스 유형' },
	why: {
		en: 'An image is built for one processor architecture: x86_64, or arm64 for Graviton. AWS rejects the launch of a type of the other. In a mixed instances policy all types share the image of the launch template, unless they have one of their own, so that types of both architectures never all start.',
		ko: '이미지는 x86_64 또는 Graviton용 arm64 가운데 한 아키텍처로 만들어지며, 다른 아키텍처의 유형은 AWS가 시작을 거부합니다. 혼합 인스턴스 정책의 유형은 자체 시작 템플릿이 없으면 모두 같은 이미지를 쓰므로 두 아키텍처의 유형이 함께 시작될 수 없습니다.',
	},
	noFix: {
		en: 'Which image there is for the other architecture is not in the code.',
		ko: '다른 아키텍처용 이미지가 무엇인지는 코드에 없습니다.',
	},
};

export const wrongImage: LocalizedTemplate<{ readonly type: string; readonly runs: string; readonly image: string }> = {
	en: ({ type, runs, image }) => `${type} runs ${runs}, and the image is built for ${image}; AWS rejects the launch.`,
	ko: ({ type, runs, image }) => `${type}의 아키텍처는 ${runs}인데 이미지는 ${image}용이므로 AWS가 시작을 거부합니다.`,
};

export const mixed: LocalizedTemplate<{ readonly group: string; readonly one: string; readonly oneRuns: string; readonly other: string; readonly otherRuns: string }> = {
	en: ({ group, one, oneRuns, other, otherRuns }) => `${group} launches ${one} (${oneRuns}) and ${other} (${otherRuns}) from one image, which is built for one of them; AWS rejects launches of the others. Give them a launch template of their own.`,
	ko: ({ group, one, oneRuns, other, otherRuns }) => `${group} 그룹은 ${one}(${oneRuns})과 ${other}(${otherRuns})을 한 이미지로 시작하는데 이미지는 한 아키텍처용이므로 나머지는 AWS가 시작을 거부합니다. 자체 시작 템플릿을 지정하십시오.`,
};

export const changeTo: LocalizedTemplate<string> = {
	en: (name) => `Change to ${name}`,
	ko: (name) => `${name}(으)로 변경`,
};
