import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance type of a previous generation', ko: '이전 세대 인스턴스 유형' },
	why: {
		en: 'Previous generations stay available while AWS has the hardware: capacity gets scarce, new Regions and zones lack them, and newer types often do more for the price. '
			+ 'Before changing, check that the AMI has ENA and NVMe drivers, and for Graviton that it is built for arm64.',
		ko: '이전 세대는 AWS에 하드웨어가 남아 있는 동안만 제공됩니다. 용량이 부족해질 수 있고, 새로운 리전과 가용 영역에는 없으며, 최신 유형이 가격 대비 성능이 더 나은 경우가 많습니다. '
			+ '변경하기 전에 AMI에 ENA 및 NVMe 드라이버가 있는지, Graviton의 경우 arm64용 AMI인지 확인하십시오.',
	},
};

export const documentedPrevious: LocalizedTemplate<{ readonly name: string; readonly family: string }> = {
	en: ({ name, family }) => `AWS lists the ${family} family as previous generation; capacity gets scarcer and newer types do more for the price: ${name}`,
	ko: ({ name, family }) => `AWS가 ${family} 패밀리를 이전 세대로 안내합니다. 용량이 점차 부족해지고 최신 유형이 가격 대비 성능이 더 좋습니다: ${name}`,
};

export const apiPrevious: LocalizedTemplate<{ readonly name: string; readonly asOf: string }> = {
	en: ({ name, asOf }) => `The EC2 API of ${asOf} no longer flags this type as current generation: ${name}`,
	ko: ({ name, asOf }) => `${asOf} 기준 EC2 API가 더 이상 현재 세대로 표시하지 않는 유형입니다: ${name}`,
};

export const delisted: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `AWS no longer lists this type; new instances may not start: ${name}`,
	ko: ({ name }) => `AWS 목록에서 제외된 유형이므로 새 인스턴스가 시작되지 않을 수 있습니다: ${name}`,
};

interface Replacement {
	readonly name: string;
	/** `+5 %`, or `undefined` where a price is not known. */
	readonly difference: string | undefined;
	readonly region: string;
}

export const changeTo: LocalizedTemplate<Replacement> = {
	en: ({ name, difference, region }) => `Change to ${name} (${difference === undefined ? `price difference not known in ${region}` : `${difference} in ${region}`})`,
	ko: ({ name, difference, region }) => `${name}(으)로 변경 (${difference === undefined ? `${region} 요금 차이 알 수 없음` : `${region} 요금 ${difference}`})`,
};

export const changeToArm: LocalizedTemplate<Replacement> = {
	en: (replacement) => `${changeTo.en(replacement)}; needs an AMI for arm64`,
	ko: (replacement) => `${changeTo.ko(replacement)}, arm64용 AMI 필요`,
};
