/** The light markup of lesson texts as elements; text never becomes HTML. */
import { html, type TemplateResult } from 'lit';
import { parseInlineText } from '../../src/lessons/inlineText';

export function richText(text: string): readonly TemplateResult[] {
	return parseInlineText(keepTogether(text)).map(span => {
		switch (span.kind) {
			case 'strong': return html`<strong>${span.text}</strong>`;
			case 'code': return html`<code>${span.text}</code>`;
			case 'text': return html`${span.text}`;
		}
	});
}

/** A percentage stays in one line with its sign, and the sign with the Korean particle behind it, where browsers would break. */
function keepTogether(text: string): string {
	return text.replaceAll(' %', '\u00a0%').replace(/%(?=\p{Script=Hangul})/gu, '%\u2060');
}
