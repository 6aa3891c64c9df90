import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Metric that target tracking cannot follow', ko: '대상 추적이 따를 수 없는 지표' },
	why: {
		en: 'Target tracking needs a metric that falls in proportion when capacity is added: an average per instance. All requests of a load balancer, a response time or the length of a queue do not, so that the group is driven to its maximum or swings. Use requests per target, or divide by the number of instances with metric math. '
			+ 'AWS rejects predefined metrics that it does not have, and ALBRequestCountPerTarget without the label of its target group.',
		ko: '대상 추적에는 용량을 늘리면 비례해서 내려가는 지표, 즉 인스턴스당 평균이 필요합니다. 로드 밸런서의 전체 요청 수, 응답 시간, 큐 길이는 그렇지 않아서 그룹이 최대 용량까지 늘어나거나 출렁입니다. 대상당 요청 수를 쓰거나 지표 수식으로 인스턴스 수로 나누십시오. '
			+ 'AWS는 없는 사전 정의 지표와 대상 그룹 레이블이 없는 ALBRequestCountPerTarget을 거부합니다.',
	},
	noFix: {
		en: 'The label of a target group, or the metric to follow instead, is not in the policy.',
		ko: '대상 그룹의 레이블이나 대신 따라야 할 지표는 정책에 없습니다.',
	},
};

export const unknownMetric: LocalizedTemplate<{ readonly metric: string; readonly known: string }> = {
	en: ({ metric, known }) => `AWS has no predefined metric ${metric} and rejects this policy. Metrics: ${known}`,
	ko: ({ metric, known }) => `${metric} 사전 정의 지표는 없으므로 AWS가 이 정책을 거부합니다. 지표: ${known}`,
};

export const labelMissing: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `ALBRequestCountPerTarget needs the resource label of a load balancer and target group; AWS rejects ${name} without it.`,
	ko: ({ name }) => `ALBRequestCountPerTarget에는 로드 밸런서와 대상 그룹의 리소스 레이블이 필요하며, 없으면 AWS가 ${name} 정책을 거부합니다.`,
};

export const unsuitable: LocalizedTemplate<{ readonly policy: string; readonly metric: string }> = {
	en: ({ policy, metric }) => `Twice the instances do not halve this metric, so that ${policy} drives its group to the maximum or swings: ${metric}`,
	ko: ({ policy, metric }) => `인스턴스를 두 배로 늘려도 절반이 되지 않는 지표이므로 ${policy} 정책이 그룹을 최대 용량까지 늘리거나 출렁이게 합니다: ${metric}`,
};

export const changeMetric: LocalizedTemplate<string> = {
	en: (metric) => `Change to ${metric}`,
	ko: (metric) => `${metric}(으)로 변경`,
};
