import { formatNumber, formatUsd } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'I/O operations that gp3 gives for less', ko: 'gp3로 더 저렴하게 얻는 IOPS' },
	why: {
		en: 'io1 and io2 charge every provisioned I/O operation per second; gp3 includes 3,000 and charges a fraction for more. What io2 has beyond numbers is lower and steadier latency and a hundred times the durability: keep it where a database needs those. The type of a volume changes while it is in use.',
		ko: 'io1과 io2는 프로비저닝한 IOPS마다 요금을 청구하지만 gp3는 3,000 IOPS를 포함하고 추가분도 훨씬 저렴합니다. io2가 숫자 외에 더 나은 점은 낮고 일정한 지연 시간과 100배 높은 내구성이므로 데이터베이스에 그것이 필요하면 그대로 두십시오. 볼륨 유형은 사용 중에도 바꿀 수 있습니다.',
	},
};

export const cheaper: LocalizedTemplate<{ readonly type: string; readonly iops: number; readonly usd: number; readonly gp3Iops: number; readonly gp3Usd: number; readonly region: string }> = {
	en: ({ type, iops, usd, gp3Iops, gp3Usd, region }) => `${formatNumber(iops)} IOPS on ${type} cost ${formatUsd(usd)} a month; gp3 gives ${formatNumber(gp3Iops)} for ${formatUsd(gp3Usd)} (${region}), with less steady latency and less durability.`,
	ko: ({ type, iops, usd, gp3Iops, gp3Usd, region }) => `${type} ${formatNumber(iops)} IOPS는 한 달에 ${formatUsd(usd)}입니다. gp3는 ${formatNumber(gp3Iops)} IOPS에 ${formatUsd(gp3Usd)}이지만(${region}) 지연 시간이 덜 일정하고 내구성이 낮습니다.`,
};

export const useGp3: Localized = { en: 'Change to gp3 with the same IOPS', ko: '같은 IOPS의 gp3로 변경' };
