import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Alarm finer than monitoring', ko: '모니터링보다 촘촘한 경보' },
	why: {
		en: 'With basic monitoring an instance reports every five minutes. An alarm with a shorter period finds most of its periods empty: it fires late, or goes to INSUFFICIENT_DATA in between. Switch detailed monitoring on (it is charged as metrics), or give the alarm a period of 300 s.',
		ko: '기본 모니터링에서는 인스턴스가 5분마다 지표를 보고합니다. 기간이 더 짧은 경보는 대부분의 기간이 비어 있어 늦게 울리거나 중간에 INSUFFICIENT_DATA가 됩니다. 세부 모니터링을 켜거나(지표 요금이 청구됨) 경보 기간을 300초로 설정하십시오.',
	},
};

export const tooFine: LocalizedTemplate<{ readonly group: string; readonly period: string; readonly basic: string }> = {
	en: ({ group, period, basic }) => `The alarm looks every ${period} s, but with basic monitoring the instances of ${group} report every ${basic} s: most periods are empty, and it fires late.`,
	ko: ({ group, period, basic }) => `경보는 ${period}초마다 보지만 기본 모니터링에서 ${group} 그룹의 인스턴스는 ${basic}초마다 보고하므로 대부분의 기간이 비어 있고 경보가 늦게 울립니다.`,
};

export const detailed: LocalizedTemplate<string> = {
	en: (launch) => `Switch detailed monitoring on in ${launch}`,
	ko: (launch) => `${launch}에서 세부 모니터링 켜기`,
};

export const setPeriod: LocalizedTemplate<string> = {
	en: (seconds) => `Set the period to ${seconds} s`,
	ko: (seconds) => `기간을 ${seconds}초로 설정`,
};
