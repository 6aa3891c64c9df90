/**
 * What a topic is: something that engineers look up about AWS compute, in both languages, with its sources.
 * Must never hold a topic's own words; those stand in one file a topic, and index.ts is their table.
 */
import type { Facts, Source } from '../../core/facts/facts';
import type { Localized } from '../../core/model/localized';

export type TopicArea =
	| 'purchase-options' | 'instance-types' | 'storage' | 'auto-scaling-groups' | 'scaling-policies' | 'monitoring'
	| 'load-balancing' | 'networks' | 'lambda' | 'containers' | 'managed-platforms';

/** What a topic says. */
export interface TopicText {
	readonly title: Localized;
	/** Two sentences: what it is, and what it does. */
	readonly essence: Localized;
	/** At most eight. */
	readonly rows: readonly (readonly [label: Localized, text: Localized])[];
	/** What people get wrong. */
	readonly pitfall: Localized;
}

export interface Topic {
	/** In kebab-case, as `explain` takes it. */
	readonly id: string;
	readonly area: TopicArea;
	/** Other names in both languages, and AWS's words that belong here; spaces, hyphens, dots, underscores and case do not count. */
	readonly aliases: readonly string[];
	/** Settings of the resource model that it explains: resource type, then the path without indexes. */
	readonly settings?: Readonly<Record<string, readonly string[]>>;
	readonly sources: readonly Source[];
	text(facts: Facts): TopicText;
}

/** All areas, in the order in which they are listed. */
export const areaText: Readonly<Record<TopicArea, Localized>> = {
	'purchase-options': { en: 'Purchase options', ko: '구매 옵션' },
	'instance-types': { en: 'Instance types', ko: '인스턴스 유형' },
	'storage': { en: 'Storage', ko: '스토리지' },
	'auto-scaling-groups': { en: 'Auto Scaling groups', ko: 'Auto Scaling 그룹' },
	'scaling-policies': { en: 'Scaling policies', ko: '조정 정책' },
	'monitoring': { en: 'Monitoring', ko: '모니터링' },
	'load-balancing': { en: 'Load balancing', ko: '로드 밸런싱' },
	'networks': { en: 'Networks', ko: '네트워크' },
	'lambda': { en: 'Lambda', ko: 'Lambda' },
	'containers': { en: 'Containers', ko: '컨테이너' },
	'managed-platforms': { en: 'Managed platforms', ko: '관리형 플랫폼' },
};

/** The same settings of everything that says how an instance is made. */
export function launchSettings(...paths: readonly string[]): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(['AWS::EC2::LaunchTemplate', 'AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'].map((type) => [type, paths]));
}
