/** Which language the command line speaks. */
import type { LanguageTag } from '../core/model/localized';

/** `--lang` where it is given and valid, else the environment's locale, else English. Known before arguments are parsed, so that help and usage errors speak it too. */
export function chooseLanguage(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): LanguageTag {
	const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
	const position = options.lastIndexOf('--lang');
	const joined = options.filter((option) => option.startsWith('--lang=')).at(-1)?.slice('--lang='.length);
	const asked = position >= 0 ? options[position + 1] : joined;
	if (asked === 'en' || asked === 'ko') { return asked; }
	const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '');
	return locale?.toLowerCase().startsWith('ko') === true ? 'ko' : 'en';
}
