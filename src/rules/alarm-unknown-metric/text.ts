import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Metric that its namespace does not have', ko: '네임스페이스에 없는 지표' },
	why: {
		en: 'CloudWatch takes an alarm on any name. One that nobody publishes has no data: the alarm stays in INSUFFICIENT_DATA, and whatever it should start never starts. EC2 knows nothing of memory and of free disk space: the CloudWatch agent on the instance publishes those, in its own namespace CWAgent.',
		ko: 'CloudWatch는 어떤 이름의 지표에든 경보를 만듭니다. 아무도 게시하지 않는 지표에는 데이터가 없으므로 경보는 INSUFFICIENT_DATA에 머무르고 경보가 시작해야 할 일은 시작되지 않습니다. EC2는 메모리와 디스크 여유 공간을 알지 못하며, 인스턴스의 CloudWatch 에이전트가 CWAgent 네임스페이스에 게시합니다.',
	},
	noFix: {
		en: 'The metrics of the agent have dimensions that its configuration decides; a name like no other may be newer than the list.',
		ko: '에이전트 지표의 차원은 에이전트 구성이 정하며, 비슷한 이름이 없는 지표는 목록보다 새로운 것일 수 있습니다.',
	},
};

interface Unknown {
	readonly metric: string;
	readonly namespace: string;
	readonly asOf: string;
}

export const unknown: LocalizedTemplate<Unknown> = {
	en: ({ metric, namespace, asOf }) => `AWS's list of ${asOf} has no such metric in ${namespace}; if nobody publishes it, the alarm has no data and never fires: ${metric}`,
	ko: ({ metric, namespace, asOf }) => `${asOf} 기준 AWS 목록의 ${namespace}에 없는 지표입니다. 아무도 게시하지 않으면 데이터가 없어 경보가 울리지 않습니다: ${metric}`,
};

export const elsewhere: LocalizedTemplate<Unknown & { readonly others: string }> = {
	en: ({ metric, namespace, others }) => `${namespace} does not have ${metric}, so that the alarm has no data and never fires; the metric is in ${others}`,
	ko: ({ metric, namespace, others }) => `${namespace}에는 ${metric} 지표가 없어 경보에 데이터가 없고 울리지 않습니다. 지표가 있는 네임스페이스: ${others}`,
};

export const needsAgent: LocalizedTemplate<Unknown & { readonly agent: string }> = {
	en: ({ metric, namespace, agent }) => `${namespace} does not know ${metric}, so that the alarm has no data and never fires; the CloudWatch agent publishes ${agent} in CWAgent.`,
	ko: ({ metric, namespace, agent }) => `${namespace}는 ${metric}을(를) 알지 못하므로 경보에 데이터가 없고 울리지 않습니다. CloudWatch 에이전트가 CWAgent에 ${agent}을(를) 게시합니다.`,
};

export const changeMetric: LocalizedTemplate<string> = {
	en: (metric) => `Change to ${metric}`,
	ko: (metric) => `${metric}(으)로 변경`,
};

export const changeNamespace: LocalizedTemplate<string> = {
	en: (namespace) => `Change the namespace to ${namespace}`,
	ko: (namespace) => `네임스페이스를 ${namespace}(으)로 변경`,
};
