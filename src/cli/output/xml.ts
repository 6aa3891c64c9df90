/** Pieces of XML. */

/** ` name="value"` for each, in their order. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
}

/** Control characters are not allowed in XML, not even escaped. */
export function escapeXml(text: string): string {
	return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (found) => /[\t\n\r]/.test(found) ? ' ' : '�').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
