import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Newest version of a launch template', ko: '시작 템플릿의 최신 버전 사용' },
	why: {
		en: 'With $Latest every new version of the launch template takes effect at the next launch, by whomever it was made: a replacement at night may start a version that nobody has tried, and instances of several versions run side by side. An instance refresh cannot roll back either. Name the version that the code makes; a change of it is then a deployment.',
		ko: '$Latest이면 누가 만들었든 시작 템플릿의 새 버전이 다음 시작부터 적용됩니다. 밤중에 교체된 인스턴스가 아무도 시험하지 않은 버전으로 시작할 수 있고 여러 버전의 인스턴스가 함께 실행됩니다. 인스턴스 새로 고침도 롤백할 수 없습니다. 코드가 만드는 버전을 지정하면 변경이 곧 배포가 됩니다.',
	},
	noFix: {
		en: 'Where the launch template stands elsewhere, its version number is not in the code.',
		ko: '시작 템플릿이 다른 곳에 있으면 버전 번호가 코드에 없습니다.',
	},
};

export const floats: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `The next instance of ${name} starts whatever version of the launch template is the newest by then, tried or not, and a refresh cannot roll back.`,
	ko: ({ name }) => `${name} 그룹의 다음 인스턴스는 시험 여부와 관계없이 그때의 최신 시작 템플릿 버전으로 시작하며, 새로 고침을 롤백할 수 없습니다.`,
};

export const pin: Localized = { en: 'Name the version that this code makes', ko: '이 코드가 만드는 버전을 지정' };
