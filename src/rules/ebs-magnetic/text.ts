import { formatUsd } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Magnetic volume', ko: '마그네틱 볼륨' },
	why: {
		en: 'Volumes of type standard are magnetic disks of the previous generation, with about 100 IOPS, and each million of I/O operations is charged. AWS advises gp3, or st1 and sc1 for large data that is read in sequence.',
		ko: 'standard 유형은 이전 세대의 마그네틱 디스크로 약 100 IOPS이고 I/O 100만 건마다 요금이 청구됩니다. AWS는 gp3를, 순차적으로 읽는 큰 데이터에는 st1이나 sc1을 권장합니다.',
	},
};

export const previous: LocalizedTemplate<{ readonly usd: number | undefined; readonly region: string }> = {
	en: ({ usd, region }) => `Magnetic disks of the previous generation give about 100 IOPS and charge each I/O; gp3 gives 3,000 IOPS${usd === undefined ? '.' : ` for ${formatUsd(usd)} a month (${region}).`}`,
	ko: ({ usd, region }) => `이전 세대 마그네틱 디스크는 약 100 IOPS이고 I/O마다 요금이 청구됩니다. gp3는 3,000 IOPS입니다${usd === undefined ? '.' : `(월 ${formatUsd(usd)}, ${region}).`}`,
};

export const useGp3: Localized = { en: 'Change to gp3', ko: 'gp3로 변경' };
