/** The text that a string literal stands for. */

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '', '\r': '' };

/** Escapes that are no text stay as they are written. The same rules serve JavaScript and, as far as settings need them, Python. */
export function unescapeText(raw: string): string {
	if (!raw.includes('\\')) { return raw; }
	return raw.replace(/\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([^]))/g, (_match, ...groups: readonly (string | undefined)[]) => {
		const char = groups[4];
		if (char !== undefined) { return escapes[char] ?? char; }
		const codePoint = Number.parseInt(groups.slice(0, 4).find((group) => group !== undefined) ?? '', 16);
		return codePoint <= 0x10FFFF ? String.fromCodePoint(codePoint) : '\uFFFD';
	});
}
