import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { Comparison } from '../../core/simulation/policies/stepScaling';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Alarm that CloudWatch rejects, or that cannot fire', ko: 'CloudWatch가 거부하거나 울릴 수 없는 경보' },
	why: {
		en: 'A period is 10, 20 or 30 s or a multiple of 60 s; an alarm looks over at most one day, seven days where its period is an hour or more; and of the periods that it looks at no more can breach than there are. CloudWatch rejects other alarms. One on CPU utilization above 100 % is taken, and never fires.',
		ko: '기간은 10, 20, 30초이거나 60초의 배수여야 합니다. 경보가 보는 시간은 하루까지이고 기간이 한 시간 이상이면 7일까지이며, 보는 기간의 수보다 많은 데이터 포인트를 요구할 수 없습니다. 그렇지 않으면 CloudWatch가 거부합니다. CPU 사용률 100 % 초과 경보는 만들 수 있지만 울리지 않습니다.',
	},
};

export const wrongPeriod: LocalizedTemplate<{ readonly seconds: string; readonly allowed: string }> = {
	en: ({ seconds, allowed }) => `A period is ${allowed} or a multiple of 60 s; CloudWatch rejects ${seconds} s.`,
	ko: ({ seconds, allowed }) => `기간은 ${allowed}초이거나 60초의 배수여야 하므로 CloudWatch가 ${seconds}초를 거부합니다.`,
};

export const tooLong: LocalizedTemplate<{ readonly periods: number; readonly period: number; readonly most: number }> = {
	en: ({ periods, period, most }) => `${formatNumber(periods)} periods of ${formatNumber(period)} s are ${formatNumber(periods * period)} s, and CloudWatch looks over at most ${formatNumber(most)} s; it rejects this alarm.`,
	ko: ({ periods, period, most }) => `${formatNumber(period)}초 기간 ${formatNumber(periods)}개는 ${formatNumber(periods * period)}초로 최대 ${formatNumber(most)}초를 넘어 CloudWatch가 이 경보를 거부합니다.`,
};

export const tooManyDatapoints: LocalizedTemplate<{ readonly datapoints: number; readonly periods: number }> = {
	en: ({ datapoints, periods }) => `The alarm wants ${formatNumber(datapoints)} datapoints of ${formatNumber(periods)} periods; CloudWatch rejects it.`,
	ko: ({ datapoints, periods }) => `경보가 기간 ${formatNumber(periods)}개에서 데이터 포인트 ${formatNumber(datapoints)}개를 요구하므로 CloudWatch가 거부합니다.`,
};

export const neverPassed: LocalizedTemplate<{ readonly threshold: number; readonly side: Comparison }> = {
	en: ({ threshold, side }) => `CPU utilization lies between 0 and 100 %, so that it is never ${side} ${formatNumber(threshold, 2)} and the alarm never fires.`,
	ko: ({ threshold, side }) => `CPU 사용률은 0~100 %이므로 ${formatNumber(threshold, 2)}보다 ${side === 'above' ? '클' : '작을'} 수 없어 경보가 울리지 않습니다.`,
};

export const setNumber: LocalizedTemplate<string> = {
	en: (value) => `Change to ${value}`,
	ko: (value) => `${value}(으)로 변경`,
};
