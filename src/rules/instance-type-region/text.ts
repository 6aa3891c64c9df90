import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance type that the Region does not offer', ko: '리전에서 제공하지 않는 인스턴스 유형' },
	why: {
		en: 'Not every Region has every instance type; new families and large or special types start in a few. AWS rejects the launch of a type that the Region does not offer, so that a group stays empty. The data are of 2026-08-01: a type may have come since.',
		ko: '리전마다 제공하는 인스턴스 유형이 다르며, 새로운 패밀리와 크거나 특수한 유형은 일부 리전에서만 시작됩니다. 리전에서 제공하지 않는 유형은 AWS가 시작을 거부하므로 그룹이 비어 있게 됩니다. 데이터는 2026-08-01 기준이며 그 뒤에 추가되었을 수 있습니다.',
	},
	noFix: {
		en: 'Where no newer family has the same size in that Region, nothing tells which type would do.',
		ko: '그 리전에 같은 크기의 더 새로운 패밀리가 없으면 어떤 유형이 적합한지 알 수 없습니다.',
	},
};

export const elsewhere: LocalizedTemplate<{ readonly name: string; readonly region: string; readonly offering: number; readonly first: string }> = {
	en: ({ name, region, offering, first }) => `${region} does not offer ${name} by the data of 2026-08-01; instances would not start. ${offering === 0 ? 'No Region that the data cover does.' : `Offered in ${formatNumber(offering)} Regions: ${first}${offering > 5 ? ', …' : ''}`}`,
	ko: ({ name, region, offering, first }) => `2026-08-01 데이터에 따르면 ${region}에서 ${name}을(를) 제공하지 않아 인스턴스가 시작되지 않습니다. ${offering === 0 ? '데이터에 있는 리전 중 제공하는 곳이 없습니다.' : `제공하는 리전 ${formatNumber(offering)}개: ${first}${offering > 5 ? ', …' : ''}`}`,
};

export const changeTo: LocalizedTemplate<{ readonly name: string; readonly sameArchitecture: boolean }> = {
	en: ({ name, sameArchitecture }) => `Change to ${name}${sameArchitecture ? '' : '; needs an AMI for arm64'}`,
	ko: ({ name, sameArchitecture }) => `${name}(으)로 변경${sameArchitecture ? '' : ', arm64용 AMI 필요'}`,
};
