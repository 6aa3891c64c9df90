import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Deprecated Lambda runtime', ko: '지원이 종료된 Lambda 런타임' },
	why: {
		en: 'When the language or the operating system of a runtime is no longer maintained, AWS deprecates the runtime: no security patches, no support. Some months later no function can be created with it, then none can be updated, not even its configuration; what runs goes on. Try the next version before such a day comes.',
		ko: '언어나 운영 체제의 유지 관리가 끝나면 AWS는 런타임 지원을 종료하며 보안 패치와 기술 지원이 없어집니다. 몇 달 뒤에는 그 런타임으로 함수를 만들 수 없고, 이어서 구성조차 업데이트할 수 없게 됩니다. 실행은 계속됩니다. 그 전에 다음 버전으로 옮기고 테스트하십시오.',
	},
};

interface Dates {
	readonly name: string;
	readonly deprecated: string;
	readonly createBlocked: string;
	readonly updateBlocked: string;
	readonly isCreateBlocked: boolean;
}

export const blocked: LocalizedTemplate<Dates> = {
	en: ({ name, updateBlocked }) => `AWS neither creates nor updates functions with ${name} since ${updateBlocked}.`,
	ko: ({ name, updateBlocked }) => `AWS는 ${updateBlocked}부터 ${name} 런타임으로 함수를 만들거나 업데이트하지 못하게 합니다.`,
};

export const old: LocalizedTemplate<Dates> = {
	en: ({ name, deprecated, createBlocked, updateBlocked, isCreateBlocked }) => `${name} gets no security patches since ${deprecated}; ${isCreateBlocked ? `no new function can have it since ${createBlocked}` : `no new function can have it from ${createBlocked}`}, and none can be updated from ${updateBlocked}.`,
	ko: ({ name, deprecated, createBlocked, updateBlocked }) => `${name}은(는) ${deprecated}부터 보안 패치를 받지 못합니다. ${createBlocked}부터 새 함수를 만들 수 없고 ${updateBlocked}부터 업데이트할 수 없습니다.`,
};

export const soon: LocalizedTemplate<Dates> = {
	en: ({ name, deprecated, createBlocked }) => `${name} gets no security patches from ${deprecated}, and no new function can have it from ${createBlocked}.`,
	ko: ({ name, deprecated, createBlocked }) => `${name}은(는) ${deprecated}부터 보안 패치를 받지 못하며 ${createBlocked}부터 새 함수를 만들 수 없습니다.`,
};

export const changeTo: LocalizedTemplate<string> = {
	en: (runtime) => `Change the runtime to ${runtime}`,
	ko: (runtime) => `런타임을 ${runtime}(으)로 변경`,
};
