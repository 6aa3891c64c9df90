import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Thresholds that make the group go up and down', ko: '그룹이 늘고 줄기를 반복하는 임계값' },
	why: {
		en: 'When instances are removed, the rest carry their load: the average per instance rises in proportion. If it then lies above the threshold for scaling out, the group adds what it has just removed, and goes on like that: instances start and stop all the time, are billed for at least a minute each, and drop sessions. '
			+ 'Keep the threshold for scaling in so low that the next smaller group stays below the other threshold; the distance matters most for small groups.',
		ko: '인스턴스를 제거하면 나머지가 그 부하를 떠안으므로 인스턴스당 평균이 비례해서 올라갑니다. 그 값이 확장 임계값보다 높으면 그룹은 방금 제거한 만큼 다시 추가하고 이를 반복합니다. 인스턴스가 계속 시작되고 종료되며, 매번 최소 1분 요금이 청구되고 세션이 끊깁니다. '
			+ '한 단계 작아진 그룹이 확장 임계값 아래에 머물도록 축소 임계값을 낮추십시오. 작은 그룹일수록 간격이 중요합니다.',
	},
	noFix: {
		en: 'Where no whole number is low enough, the step or the other threshold must change.',
		ko: '충분히 낮은 정수가 없으면 조정 값이나 다른 임계값을 바꿔야 합니다.',
	},
};

interface Thresholds {
	readonly name: string;
	readonly metric: string;
	readonly low: number;
	readonly high: number;
}

export const overlap: LocalizedTemplate<Thresholds> = {
	en: ({ name, metric, low, high }) => `${name} scales in up to ${metric} ${formatNumber(low, 2)} and out from ${formatNumber(high, 2)}: both want to act at the same value, and the group goes up and down.`,
	ko: ({ name, metric, low, high }) => `${name} 그룹은 ${metric} ${formatNumber(low, 2)}까지 축소하고 ${formatNumber(high, 2)}부터 확장합니다. 같은 값에서 둘 다 동작하므로 늘고 줄기를 반복합니다.`,
};

export const flapsAt: LocalizedTemplate<Thresholds & { readonly from: number; readonly to: number; readonly after: number }> = {
	en: ({ name, metric, low, high, from, to, after }) =>
		`From ${formatNumber(from)} to ${formatNumber(to)} instances, ${metric} ${formatNumber(low, 2)} becomes ${formatNumber(after, 1)}, and ${name} scales out again from ${formatNumber(high, 2)}: it goes up and down.`,
	ko: ({ name, metric, low, high, from, to, after }) =>
		`인스턴스가 ${formatNumber(from)}개에서 ${formatNumber(to)}개로 줄면 ${metric} ${formatNumber(low, 2)}이(가) ${formatNumber(after, 1)}이(가) 되고, ${name} 그룹은 ${formatNumber(high, 2)}부터 다시 확장하므로 늘고 줄기를 반복합니다.`,
};

export const lowerThreshold: LocalizedTemplate<string> = {
	en: (threshold) => `Scale in below ${threshold}`,
	ko: (threshold) => `${threshold} 아래에서 축소`,
};
