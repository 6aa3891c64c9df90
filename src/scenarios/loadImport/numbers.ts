/** Numbers as people and tools write them. */

/** What both read alike, and most are. */
const simple = /^\d{1,3}$|^\d{4,15}$/;
const withPoint = /^[-+]?(?:\d+|\d{1,3}(?:[,\u00A0\u202F ]\d{3})+)?(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/;
const withComma = /^[-+]?(?:\d+|\d{1,3}(?:[.\u00A0\u202F ]\d{3})+)?(?:,\d+)?$/;

/** @returns `undefined` if the text is no finite number */
export function parseNumber(text: string, { hasDecimalComma }: { readonly hasDecimalComma: boolean }): number | undefined {
	if (simple.test(text)) { return Number(text); }
	if (!/\d/.test(text) || !(hasDecimalComma ? withComma : withPoint).test(text)) { return undefined; }
	const plain = hasDecimalComma ? text.replace(/[.\u00A0\u202F ]/g, '').replace(',', '.') : text.replace(/[,\u00A0\u202F ]/g, '');
	const number = Number(plain);
	return Number.isFinite(number) ? number : undefined;
}

/** Whether numbers among these have a decimal comma: one has a comma that no thousands can have, and none a decimal point. */
export function guessDecimalComma(texts: readonly string[]): boolean {
	const commas = texts.filter((text) => /^[-+]?[\d.\u00A0\u202F ]+,\d+$/.test(text));
	return commas.some((text) => !/^[-+]?\d{1,3}(?:,\d{3})+$/.test(text)) && !texts.some((text) => /^[-+]?\d+(?:,\d{3})*\.\d{1,2}$/.test(text) || /^\d+\.\d{4,}$/.test(text));
}
