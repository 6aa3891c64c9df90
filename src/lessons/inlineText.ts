/** The light markup of lesson texts: `**strong**` and `` `code` ``, nothing else, so that it needs no Markdown library and holds no HTML. */

export interface InlineSpan {
	readonly kind: 'text' | 'strong' | 'code';
	readonly text: string;
}

const marked = /\*\*([^*]+)\*\*|`([^`]+)`/g;

/** Splits a text into spans; a mark without its partner is plain text. */
export function parseInlineText(text: string): readonly InlineSpan[] {
	const spans: InlineSpan[] = [];
	let end = 0;
	for (const match of text.matchAll(marked)) {
		if (match.index > end) { spans.push({ kind: 'text', text: text.slice(end, match.index) }); }
		const [whole, strong, code] = match;
		spans.push(strong !== undefined ? { kind: 'strong', text: strong } : { kind: 'code', text: code ?? '' });
		end = match.index + whole.length;
	}
	if (end < text.length) { spans.push({ kind: 'text', text: text.slice(end) }); }
	return spans;
}

/** The text without its marks, for lists and for counting words. */
export function plainText(text: string): string {
	return parseInlineText(text).map(span => span.text).join('');
}
