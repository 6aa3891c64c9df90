/** What concerns the page as a whole. */
import type { LanguageTag } from '../../src/core/model/localized';

/** Tells the page its language, for screen readers, hyphenation and the choice of CJK glyphs. */
export function applyLanguage(language: LanguageTag): void {
	document.documentElement.lang = language;
}
