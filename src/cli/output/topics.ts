/** The list of topics by area as text. */
import type { Facts } from '../../core/facts/facts';
import type { LanguageTag } from '../../core/model/localized';
import { topicAreas, topicsHintText } from '../../explanations/topics/listTopics';
import { formatTable } from './table';

export function topicsText(facts: Facts, language: LanguageTag): string {
	const lines = topicAreas(facts, language).flatMap((area) => [
		area.title, ...formatTable(area.topics.map(({ id, title }) => [id, title]), { indent: 2 }), '',
	]);
	return [...lines, topicsHintText[language]].join('\n');
}
