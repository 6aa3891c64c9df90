/** A topic as plain data in one language, as Markdown and as text. */
import type { Facts, Source } from '../../core/facts/facts';
import type { LanguageTag, Localized } from '../../core/model/localized';
import { markdownLink, markdownStyle, plainStyle, renderMarkdown, renderPlain } from '../document';
import type { Document, Style } from '../document';
import type { Topic } from './topic';

/** All that a topic says in one language. */
export interface TopicExplanation {
	readonly kind: 'topic';
	readonly id: string;
	readonly area: Topic['area'];
	readonly title: string;
	readonly essence: string;
	readonly rows: readonly { readonly label: string; readonly text: string }[];
	readonly pitfall: string;
	readonly aliases: readonly string[];
	readonly sources: readonly Source[];
}

export function explainTopic(topic: Topic, facts: Facts, language: LanguageTag): TopicExplanation {
	const { title, essence, rows, pitfall } = topic.text(facts);
	return {
		kind: 'topic', id: topic.id, area: topic.area, title: title[language], essence: essence[language],
		rows: rows.map(([label, text]) => ({ label: label[language], text: text[language] })),
		pitfall: pitfall[language], aliases: topic.aliases, sources: topic.sources,
	};
}

/** The explanation for a hover, with a link to AWS's page. */
export function renderTopicMarkdown(explanation: TopicExplanation, language: LanguageTag): string {
	const [page] = explanation.sources;
	const links = page === undefined ? [] : [markdownLink(linkText[language], page.url)];
	return renderMarkdown(toDocument(explanation, language, markdownStyle), links);
}

/** The explanation for a terminal. */
export function renderTopicText(explanation: TopicExplanation, language: LanguageTag): string {
	return renderPlain(toDocument(explanation, language, plainStyle));
}

const linkText: Localized = { en: 'AWS documentation', ko: 'AWS 문서' };
const pitfallLabel: Localized = { en: 'Often wrong', ko: '흔한 오해' };

function toDocument({ title, essence, rows, pitfall }: TopicExplanation, language: LanguageTag, style: Style): Document {
	return {
		title: style.strong(title),
		subtitle: style.text(essence),
		rows: rows.map(({ label, text }) => [style.text(label), style.text(text)] as const),
		closing: [`${style.strong(pitfallLabel[language])}: ${style.text(pitfall)}`],
	};
}
