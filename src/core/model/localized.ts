/** Texts in the product's two languages. */

export type LanguageTag = 'en' | 'ko';

/** One text in both languages, so that a missing one does not compile. */
export type Localized = Readonly<Record<LanguageTag, string>>;

/** A text with arguments in both languages. */
export type LocalizedTemplate<Args> = Readonly<Record<LanguageTag, (args: Args) => string>>;

/** Fills a template in both languages. */
export function localize<Args>(template: LocalizedTemplate<Args>, args: Args): Localized {
	return { en: template.en(args), ko: template.ko(args) };
}
