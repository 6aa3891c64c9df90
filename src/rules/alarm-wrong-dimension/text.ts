import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Alarm on the wrong dimension', ko: '차원이 잘못된 경보' },
	why: {
		en: 'The dimensions of an alarm say whose metric it watches. Without any, a metric of EC2 is that of all instances of the account in the Region; with an instance ID it is that of one instance, which its group may replace at any time. Such an alarm scales a group by the load of others. A dimension that the service does not have matches no data at all. Use AutoScalingGroupName with the name of the group.',
		ko: '경보의 차원은 누구의 지표를 보는지 정합니다. 차원이 없으면 EC2 지표는 리전에 있는 계정의 모든 인스턴스의 것이고, 인스턴스 ID이면 그룹이 언제든 교체할 수 있는 인스턴스 하나의 것입니다. 이런 경보는 다른 것의 부하로 그룹을 조정합니다. 서비스에 없는 차원은 어떤 데이터와도 일치하지 않습니다. AutoScalingGroupName에 그룹 이름을 쓰십시오.',
	},
	noFix: {
		en: 'How the name of the group is written in a dimension depends on the code around it.',
		ko: '차원에 그룹 이름을 어떻게 쓰는지는 주변 코드에 달려 있습니다.',
	},
};

export const noDimension: LocalizedTemplate<{ readonly group: string; readonly metric: string }> = {
	en: ({ group, metric }) => `Without dimension, ${metric} is that of all instances of the account, and ${group} is scaled by the load of others; AutoScalingGroupName is missing.`,
	ko: ({ group, metric }) => `차원이 없으면 ${metric}은(는) 계정의 모든 인스턴스의 지표이므로 ${group} 그룹이 다른 것의 부하로 조정됩니다. AutoScalingGroupName이 없습니다.`,
};

export const oneInstance: LocalizedTemplate<{ readonly group: string }> = {
	en: ({ group }) => `The alarm watches one instance, but scales the whole group; when that instance is replaced, the alarm has no data: ${group}`,
	ko: ({ group }) => `경보는 인스턴스 하나를 보면서 그룹 전체를 조정합니다. 그 인스턴스가 교체되면 경보에 데이터가 없습니다: ${group}`,
};

export const otherGroup: LocalizedTemplate<{ readonly watched: string; readonly scaled: string }> = {
	en: ({ watched, scaled }) => `The alarm watches ${watched} and scales another group: ${scaled}`,
	ko: ({ watched, scaled }) => `경보는 ${watched} 그룹을 보면서 다른 그룹을 조정합니다: ${scaled}`,
};

export const wrongName: LocalizedTemplate<{ readonly dimension: string; readonly namespace: string; readonly known: string }> = {
	en: ({ dimension, namespace, known }) => `${namespace} has no dimension ${dimension}, so that the alarm has no data and never fires. Dimensions: ${known}`,
	ko: ({ dimension, namespace, known }) => `${namespace}에는 ${dimension} 차원이 없어 경보에 데이터가 없고 울리지 않습니다. 차원: ${known}`,
};
