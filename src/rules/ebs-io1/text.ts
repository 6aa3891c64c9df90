import { formatUsd } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'io1 where io2 is better for no more', ko: '같은 요금에 io2가 더 나은 io1 볼륨' },
	why: {
		en: 'io2 costs the same as io1 up to 32,000 IOPS and less above, is a hundred times as durable (99.999 % against 99.8 to 99.9 % a year), and takes 1,000 IOPS for each GiB instead of 50. The type of a volume changes while it is in use.',
		ko: 'io2는 32,000 IOPS까지 io1과 요금이 같고 그 위로는 더 저렴하며, 내구성이 100배 높고(연간 99.8~99.9 % 대 99.999 %), GiB당 50이 아니라 1,000 IOPS까지 설정할 수 있습니다. 볼륨 유형은 사용 중에도 바꿀 수 있습니다.',
	},
};

export const better: LocalizedTemplate<{ readonly io1Usd: number; readonly io2Usd: number; readonly region: string }> = {
	en: ({ io1Usd, io2Usd, region }) => `This io1 volume costs ${formatUsd(io1Usd)} a month and lasts with 99.8–99.9 % a year; io2 costs ${formatUsd(io2Usd)} and lasts with 99.999 % (${region}).`,
	ko: ({ io1Usd, io2Usd, region }) => `이 io1 볼륨은 한 달에 ${formatUsd(io1Usd)}이고 연간 내구성이 99.8~99.9 %입니다. io2는 ${formatUsd(io2Usd)}에 99.999 %입니다(${region}).`,
};

export const useIo2: Localized = { en: 'Change to io2', ko: 'io2로 변경' };
