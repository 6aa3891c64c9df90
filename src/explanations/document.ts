/** The shape that explanations share: a title, a line below it, a small table, a closing line. Rendered as Markdown or plain text. */
import type { LanguageTag, Localized } from '../core/model/localized';

export interface Document {
	readonly title: string;
	readonly subtitle: string;
	readonly rows: readonly (readonly [label: string, text: string])[];
	/** Sentences below the table; empty ones are left out. */
	readonly closing: readonly string[];
}

/** A row of a table in both languages. */
export type Row = readonly [label: Localized, text: Localized];

/** How names stand out, and how foreign text is made harmless. */
export interface Style {
	strong(text: string): string;
	code(text: string): string;
	text(text: string): string;
}

export const markdownStyle: Style = {
	strong: (text) => `**${escapeMarkdown(text)}**`,
	code: (text) => (/^[\w.-]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text)),
	text: escapeMarkdown,
};

export const plainStyle: Style = { strong: flatten, code: flatten, text: flatten };

/** Markdown. The table has an empty header row, since one without does not render in VS Code, and a header would be bold. */
export function renderMarkdown({ title, subtitle, rows, closing }: Document, links: readonly string[]): string {
	const cells = rows.map(([label, text]) => `| ${label} | ${text} |`);
	const table = cells.length === 0 ? [] : [['| | |', '|:---|:---|', ...cells].join('\n')];
	const last = [...closing.filter((line) => line !== ''), links.join(' · ')].filter((line) => line !== '').join('  \n');
	return [`${title}  \n${subtitle}`, ...table, last].filter((part) => part !== '').join('\n\n');
}

export function renderPlain({ title, subtitle, rows, closing }: Document): string {
	const width = Math.max(0, ...rows.map(([label]) => displayWidth(label)));
	const lines = rows.map(([label, text]) => `${label}${' '.repeat(width - displayWidth(label))}  ${text}`);
	return [title, subtitle, ...lines, ...closing.filter((line) => line !== '')].join('\n');
}

/** Rows in one language, made harmless for Markdown. */
export function localizedRows(rows: readonly Row[], language: LanguageTag): Document['rows'] {
	return rows.map(([label, text]) => [markdownStyle.text(label[language]), markdownStyle.text(text[language])] as const);
}

/** A link whose label is text and whose address cannot end it early. */
export function markdownLink(label: string, address: string): string {
	return `[${escapeMarkdown(label)}](${address.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}

function escapeMarkdown(text: string): string {
	return flatten(text).replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&');
}

/** One line, whatever the text held. */
function flatten(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Hangul takes two columns in a terminal. */
function displayWidth(text: string): number {
	return [...text].reduce((width, character) => width + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(character) ? 2 : 1), 0);
}
