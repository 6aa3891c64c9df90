import { formatNumber, formatUnitPrice, formatUsd } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'gp2 where gp3 costs less', ko: 'gp3가 더 저렴한 gp2 볼륨' },
	why: {
		en: 'gp2 gets 3 IOPS for each GiB and bursts on credits below 1,000 GiB: a busy small volume slows down when they are gone. gp3 costs a fifth less for each GiB and gives 3,000 IOPS and 125 MiB/s to every volume, without credits; more can be bought apart from the size. The type of a volume changes while it is in use. gp2 is still the default of the API.',
		ko: 'gp2는 GiB당 3 IOPS이고 1,000 GiB보다 작으면 크레딧으로 버스트하므로, 바쁜 작은 볼륨은 크레딧이 떨어지면 느려집니다. gp3는 GiB당 요금이 20 % 저렴하고 크기와 관계없이 크레딧 없이 3,000 IOPS와 125 MiB/s를 제공하며, 더 필요하면 크기와 별도로 구매합니다. 볼륨 유형은 사용 중에도 바꿀 수 있습니다. API 기본값은 아직 gp2입니다.',
	},
};

export const cheaper: LocalizedTemplate<{ readonly sizeGiB: number; readonly gp2Usd: number; readonly gp2Iops: number; readonly gp3Usd: number; readonly gp3Iops: number; readonly region: string }> = {
	en: ({ sizeGiB, gp2Usd, gp2Iops, gp3Usd, gp3Iops, region }) => `${formatNumber(sizeGiB)} GiB of gp2 cost ${formatUsd(gp2Usd)} a month and keep up ${formatNumber(gp2Iops)} IOPS; gp3 costs ${formatUsd(gp3Usd)} with ${formatNumber(gp3Iops)} (${region}).`,
	ko: ({ sizeGiB, gp2Usd, gp2Iops, gp3Usd, gp3Iops, region }) => `gp2 ${formatNumber(sizeGiB)} GiB는 한 달에 ${formatUsd(gp2Usd)}이고 ${formatNumber(gp2Iops)} IOPS를 유지합니다. gp3는 ${formatNumber(gp3Iops)} IOPS에 ${formatUsd(gp3Usd)}입니다(${region}).`,
};

export const cheaperPerGiB: LocalizedTemplate<{ readonly gp2: number; readonly gp3: number; readonly region: string }> = {
	en: ({ gp2, gp3, region }) => `gp2 costs ${formatUnitPrice(gp2)} per GiB and month, gp3 ${formatUnitPrice(gp3)} with 3,000 IOPS at any size (${region}).`,
	ko: ({ gp2, gp3, region }) => `GiB당 월 요금이 gp2는 ${formatUnitPrice(gp2)}, gp3는 ${formatUnitPrice(gp3)}이며 gp3는 크기와 관계없이 3,000 IOPS입니다(${region}).`,
};

export const useGp3: Localized = { en: 'Change to gp3, as fast or faster', ko: '같거나 더 빠른 gp3로 변경' };
