import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database storage that AWS rejects', ko: 'AWS가 거부하는 데이터베이스 스토리지' },
	why: {
		en: 'io1 and io2 need IOPS, at least 100 GiB, and a ratio of 0.5 to 50 IOPS for each GiB (SQL Server 1 to 50). With gp3, MySQL, MariaDB, PostgreSQL and Db2 have fixed 3,000 IOPS below 400 GiB (Oracle 200 GiB), where AWS rejects any IOPS or throughput, and at least 12,000 from there on. gp2 and magnetic storage follow their size alone.',
		ko: 'io1과 io2에는 IOPS가 필요하고 100GiB 이상, GiB당 0.5~50 IOPS(SQL Server는 1~50)여야 합니다. gp3를 쓰는 MySQL, MariaDB, PostgreSQL, Db2는 400GiB(Oracle 200GiB) 미만에서 3,000 IOPS로 고정되어 IOPS나 처리량을 지정하면 AWS가 거부하고, 그 이상에서는 12,000 IOPS 이상이어야 합니다. gp2와 마그네틱 스토리지는 크기만 따릅니다.',
	},
};

type Setting = 'iops' | 'throughput';
const settings: Readonly<Record<Setting, (value: number) => string>> = {
	iops: (value) => `${formatNumber(value)} IOPS`,
	throughput: (value) => `${formatNumber(value)} MiB/s`,
};

export const noIops: LocalizedTemplate<{ readonly name: string; readonly type: string }> = {
	en: ({ name, type }) => `AWS rejects ${name}: storage of the type ${type} needs IOPS.`,
	ko: ({ name, type }) => `${type} 스토리지에는 IOPS 설정이 필요하므로 AWS가 ${name}을(를) 거부합니다.`,
};

export const tooSmall: LocalizedTemplate<{ readonly type: string; readonly size: number; readonly min: number }> = {
	en: ({ type, size, min }) => `Storage of the type ${type} begins at ${min} GiB; AWS rejects ${size} GiB.`,
	ko: ({ type, size, min }) => `${type} 스토리지는 ${min}GiB부터이므로 AWS가 ${size}GiB를 거부합니다.`,
};

export const ratio: LocalizedTemplate<{ readonly iops: number; readonly size: number; readonly min: number; readonly max: number }> = {
	en: ({ iops, size, min, max }) => `With ${formatNumber(size)} GiB go ${formatNumber(min)}–${formatNumber(max)} IOPS; AWS rejects ${formatNumber(iops)}.`,
	ko: ({ iops, size, min, max }) => `${formatNumber(size)}GiB에는 ${formatNumber(min)}~${formatNumber(max)} IOPS가 가능하므로 AWS가 ${formatNumber(iops)}을(를) 거부합니다.`,
};

export const notYet: LocalizedTemplate<{ readonly setting: Setting; readonly value: number; readonly size: number; readonly threshold: number; readonly engine: string }> = {
	en: ({ setting, value, size, threshold, engine }) => `gp3 of ${engine} takes no IOPS or throughput below ${threshold} GiB; AWS rejects ${settings[setting](value)} with ${size} GiB. There it has 3,000 IOPS and 125 MiB/s anyway.`,
	ko: ({ setting, value, size, threshold, engine }) => `${engine}의 gp3는 ${threshold}GiB 미만에서 IOPS나 처리량을 지정할 수 없어 AWS가 ${size}GiB의 ${settings[setting](value)} 설정을 거부합니다. 이때 성능은 3,000 IOPS, 125MiB/s로 고정됩니다.`,
};

export const belowBaseline: LocalizedTemplate<{ readonly iops: number; readonly threshold: number; readonly baseline: number }> = {
	en: ({ iops, threshold, baseline }) => `From ${threshold} GiB on gp3 has at least ${formatNumber(baseline)} IOPS; AWS rejects ${formatNumber(iops)}.`,
	ko: ({ iops, threshold, baseline }) => `gp3는 ${threshold}GiB부터 ${formatNumber(baseline)} IOPS 이상이어야 하므로 AWS가 ${formatNumber(iops)}을(를) 거부합니다.`,
};

export const unused: LocalizedTemplate<{ readonly setting: Setting; readonly value: number; readonly type: string }> = {
	en: ({ setting, value, type }) => `Storage of the type ${type} follows its size; ${settings[setting](value)} do nothing there, or are rejected.`,
	ko: ({ setting, value, type }) => `${type} 스토리지의 성능은 크기만 따르므로 ${settings[setting](value)} 설정은 효과가 없거나 거부됩니다.`,
};

export const removeSetting: Localized = { en: 'Remove the setting', ko: '설정 제거' };

export const setNumber: LocalizedTemplate<string> = {
	en: (value) => `Change to ${value}`,
	ko: (value) => `${value}(으)로 변경`,
};
