import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Graviton costs less', ko: '더 저렴한 Graviton' },
	why: {
		en: 'Types with AWS Graviton processors cost less than those with Intel or AMD processors of the same size, and most software for Linux runs on them unchanged. The image must be built for arm64, and so must everything that is installed. It does not help for Windows.',
		ko: 'AWS Graviton 프로세서를 쓰는 유형은 같은 크기의 Intel이나 AMD 유형보다 저렴하며 대부분의 Linux 소프트웨어가 그대로 동작합니다. 이미지와 설치하는 모든 것이 arm64용이어야 합니다. Windows에는 해당하지 않습니다.',
	},
};

interface Alternative {
	readonly name: string;
	readonly difference: string;
	readonly region: string;
}

export const cheaper: LocalizedTemplate<Alternative & { readonly type: string }> = {
	en: ({ type, name, difference, region }) => `${name} has the same size as ${type} with a Graviton processor, ${difference} in ${region}; it needs an image for arm64.`,
	ko: ({ type, name, difference, region }) => `${name}은(는) ${type}과(와) 크기가 같은 Graviton 유형으로 ${region} 요금이 ${difference}입니다. arm64용 이미지가 필요합니다.`,
};

export const changeTo: LocalizedTemplate<Alternative> = {
	en: ({ name, difference, region }) => `Change to ${name} (${difference} in ${region}); needs an AMI for arm64`,
	ko: ({ name, difference, region }) => `${name}(으)로 변경 (${region} 요금 ${difference}), arm64용 AMI 필요`,
};
