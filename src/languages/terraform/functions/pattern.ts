/** Regular expressions of Terraform, as far as they mean the same here and cannot take long. */

/** Longest text that is searched. */
const maxTextLength = 200;

/**
 * @returns undefined for a pattern that the two languages read differently, or that could need more than quadratic time:
 * Terraform's engine needs linear time for every pattern, this one does not
 */
export function createPattern(source: string, text: string): RegExp | undefined {
	if (text.length > maxTextLength || source.length > 200 || isForeign(source) || mayTakeLong(source)) { return undefined; }
	try {
		return new RegExp(source.replace(/\(\?P</g, '(?<'), 'gu');
	} catch {
		// Not a pattern, or one in a notation that only Terraform has.
		return undefined;
	}
}

/** Flags, look-around, classes by name, and letters that stand for something else. */
function isForeign(source: string): boolean {
	return /\(\?(?!:|P<)|\[\[:|\\[^dDwWsSbB.+*?()[\]{}|^$/\\-]|[*+?}]\+/.test(source);
}

/** At most two things repeat, none that repeats holds another that does, and there are few ways to go. */
function mayTakeLong(source: string): boolean {
	const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x').replace(/\(\?/g, '(');
	const count = (signs: RegExp): number => plain.match(signs)?.length ?? 0;
	return count(/[*+{]/g) > 2 || count(/[?|]/g) > 4 || /\)[*+{]/.test(plain);
}
