import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Statistic that does not fit the metric', ko: '지표에 맞지 않는 통계' },
	why: {
		en: 'A load balancer publishes each request as a datapoint of 1: average, minimum and maximum of their count are 1 however many there are, and only Sum counts them. CPU utilization and host counts are reported by every instance or node: their sum grows with the number of reporters, not with the load. For scaling, the average over the group is what changes with its size.',
		ko: '로드 밸런서는 요청 하나하나를 값이 1인 데이터 포인트로 게시합니다. 요청 수의 평균, 최소, 최대는 요청이 아무리 많아도 1이며 Sum만 개수를 셉니다. CPU 사용률과 호스트 수는 모든 인스턴스나 노드가 보고하므로 합계는 부하가 아니라 보고하는 수에 따라 커집니다. 조정에는 크기에 따라 변하는 그룹 평균을 쓰십시오.',
	},
};

interface Chosen {
	readonly metric: string;
	readonly statistic: string;
}

export const countedOnce: LocalizedTemplate<Chosen> = {
	en: ({ metric, statistic }) => `${statistic} of ${metric} does not count requests: AWS publishes each as 1, and only Sum adds them up.`,
	ko: ({ metric, statistic }) => `${metric}의 ${statistic}은(는) 요청 수를 세지 않습니다. AWS는 요청마다 1을 게시하며 Sum만 이를 더합니다.`,
};

export const summed: LocalizedTemplate<Chosen> = {
	en: ({ metric, statistic }) => `${statistic} of ${metric} grows with the number of those that report it, not with its value.`,
	ko: ({ metric, statistic }) => `${metric}의 ${statistic}은(는) 값이 아니라 보고하는 수에 따라 커집니다.`,
};

export const hottest: LocalizedTemplate<Chosen> = {
	en: ({ metric, statistic }) => `With ${statistic}, one instance decides for the whole group, and adding instances may not change its ${metric}`,
	ko: ({ metric, statistic }) => `${statistic}이면 인스턴스 하나가 그룹 전체를 결정하며, 인스턴스를 추가해도 변하지 않을 수 있습니다: ${metric}`,
};

export const changeStatistic: LocalizedTemplate<string> = {
	en: (statistic) => `Change the statistic to ${statistic}`,
	ko: (statistic) => `통계를 ${statistic}(으)로 변경`,
};
