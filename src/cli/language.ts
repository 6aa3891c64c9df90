/** Which language the command line speaks. */
import type { LanguageTag } from '../core/model/localized';

/** `--lang` where it is given and valid, else the environment's locale, else English. Known before arguments are parsed, so that help and usage errors speak it too. */
export function chooseLanguage(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): LanguageTag {
	const asked = optionValue(args, '--lang');
	if (asked === 'en' || asked === 'ko') { return asked; }
	const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '');
	return locale?.toLowerCase().startsWith('ko') === true ? 'ko' : 'en';
}

/** The value of an option wherever it stands, the last one of several; `undefined` without one. Known before arguments are parsed. */
export function optionValue(args: readonly string[], name: string): string | undefined {
	const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
	const position = options.lastIndexOf(name);
	const joined = options.filter((option) => option.startsWith(`${name}=`)).at(-1)?.slice(name.length + 1);
	return position >= 0 ? options[position + 1] : joined;
}
