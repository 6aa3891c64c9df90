import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Tenancy that the instance cannot have', ko: '인스턴스가 가질 수 없는 테넌시' },
	why: {
		en: 'Mac instances run on Dedicated Hosts only. Spot Instances do not run on Dedicated Hosts, T3 runs there in standard mode only, and Dedicated Instances are not spread over racks by a placement group. AWS rejects other combinations when an instance is launched.',
		ko: 'Mac 인스턴스는 전용 호스트에서만 실행됩니다. 스팟 인스턴스는 전용 호스트에서 실행되지 않고, T3는 전용 호스트에서 스탠다드 모드만 쓸 수 있으며, 전용 인스턴스는 분산 배치 그룹에 둘 수 없습니다. 그 밖의 조합은 인스턴스를 시작할 때 AWS가 거부합니다.',
	},
	noFix: {
		en: 'A Dedicated Host must be there first, and which one is not in the code.',
		ko: '먼저 전용 호스트가 있어야 하며, 어떤 호스트인지는 코드에 없습니다.',
	},
};

export const macNeedsHost: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `${type} runs on a Dedicated Host only; AWS rejects the launch without tenancy host.`,
	ko: ({ type }) => `${type}은(는) 전용 호스트에서만 실행되므로 테넌시가 host가 아니면 AWS가 시작을 거부합니다.`,
};

export const spotOnHost: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'Spot Instances do not run on Dedicated Hosts; AWS rejects the launch.',
	ko: () => '스팟 인스턴스는 전용 호스트에서 실행되지 않으므로 AWS가 시작을 거부합니다.',
};

export const standardOnly: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `${type} runs on a Dedicated Host in standard mode only; AWS rejects unlimited mode.`,
	ko: ({ type }) => `${type}은(는) 전용 호스트에서 스탠다드 모드만 쓸 수 있어 AWS가 무제한 모드를 거부합니다.`,
};

export const noSpread: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'A spread placement group takes no Dedicated Instances; AWS rejects the launch.',
	ko: () => '분산 배치 그룹에는 전용 인스턴스를 둘 수 없어 AWS가 시작을 거부합니다.',
};

export const useDefault: Localized = { en: 'Use the default tenancy', ko: '기본 테넌시 사용' };

export const useStandard: Localized = { en: 'Use standard mode', ko: '스탠다드 모드 사용' };
