/** The topics by area: as data, JSON and Markdown. */
import type { Facts } from '../../core/facts/facts';
import type { LanguageTag, Localized } from '../../core/model/localized';
import { topics } from './index';
import { areaText } from './topic';
import type { TopicArea } from './topic';

export interface ListedArea {
	readonly area: TopicArea;
	readonly title: string;
	readonly topics: readonly { readonly id: string; readonly title: string }[];
}

/** What can be asked for besides topics. */
export const topicsHintText: Localized = {
	en: 'Also: any instance type (m5.xlarge), family (m7gd), EBS volume type (gp3), Fargate size ("Fargate 1024/3072") or rule (asg-single-zone).',
	ko: '그 밖에 인스턴스 유형(m5.xlarge), 패밀리(m7gd), EBS 볼륨 유형(gp3), Fargate 크기("Fargate 1024/3072"), 규칙(asg-single-zone)도 설명합니다.',
};

export function topicAreas(facts: Facts, language: LanguageTag): readonly ListedArea[] {
	return (Object.keys(areaText) as readonly TopicArea[]).map((area) => ({
		area, title: areaText[area][language],
		topics: topics.filter((topic) => topic.area === area).map((topic) => ({ id: topic.id, title: topic.text(facts).title[language] })),
	}));
}

export function topicsJson(facts: Facts, language: LanguageTag): object {
	return { kind: 'topics', areas: topicAreas(facts, language) };
}

export function topicsMarkdown(facts: Facts, language: LanguageTag): string {
	const parts = topicAreas(facts, language).flatMap((area) => [`## ${area.title}`, area.topics.map(({ id, title }) => `- \`${id}\` ${title}`).join('\n')]);
	return [...parts, topicsHintText[language]].join('\n\n');
}
