/** The list of topics by area, as text, Markdown and JSON. */
import type { Facts } from '../../core/facts/facts';
import type { LanguageTag } from '../../core/model/localized';
import { topics } from '../../explanations/topics/index';
import { areaText } from '../../explanations/topics/topic';
import type { TopicArea } from '../../explanations/topics/topic';
import { topicsHintText } from '../text';
import { formatTable } from './table';

interface Area {
	readonly area: TopicArea;
	readonly title: string;
	readonly topics: readonly { readonly id: string; readonly title: string }[];
}

export function topicsJson(facts: Facts, language: LanguageTag): object {
	return { kind: 'topics', areas: areasOf(facts, language) };
}

export function topicsText(facts: Facts, language: LanguageTag): string {
	const lines = areasOf(facts, language).flatMap((area) => [
		area.title, ...formatTable(area.topics.map(({ id, title }) => [id, title]), { indent: 2 }), '',
	]);
	return [...lines, topicsHintText[language]].join('\n');
}

export function topicsMarkdown(facts: Facts, language: LanguageTag): string {
	const parts = areasOf(facts, language).flatMap((area) => [`## ${area.title}`, area.topics.map(({ id, title }) => `- \`${id}\` ${title}`).join('\n')]);
	return [...parts, topicsHintText[language]].join('\n\n');
}

function areasOf(facts: Facts, language: LanguageTag): readonly Area[] {
	return (Object.keys(areaText) as readonly TopicArea[]).map((area) => ({
		area, title: areaText[area][language],
		topics: topics.filter((topic) => topic.area === area).map((topic) => ({ id: topic.id, title: topic.text(facts).title[language] })),
	}));
}
