/** `format`: verbs of texts, numbers and booleans with their flags, width and precision. */
import { toBoolean, toNumber, toText } from '../evaluated';
import type { Evaluated } from '../evaluated';

const verb = /%(?:%|([-+ 0#]*)(\d{0,3})(?:\.(\d{0,2}))?(?:\[(\d{1,2})\])?([a-zA-Z]))/g;

/** `unsupported` for verbs that are not in the table, `malformed` where verbs and arguments do not match. */
export function formatText(pattern: string, args: readonly Evaluated[]): { readonly text: string } | 'unsupported' | 'malformed' {
	const state: { next: number; fault: 'unsupported' | 'malformed' | undefined; mostUsed: number } = { next: 0, fault: undefined, mostUsed: 0 };
	const text = pattern.replace(verb, (all: string, flags = '', width = '', precision: string | undefined = undefined, position: string | undefined = undefined, letter = '') => {
		if (all === '%%') { return '%'; }
		if (position !== undefined) { state.next = Number(position) - 1; }
		const arg = args[state.next++];
		state.mostUsed = Math.max(state.mostUsed, state.next);
		const made = arg === undefined ? 'malformed' : formatArgument(letter, arg, { flags, precision });
		if (made === 'malformed' || made === 'unsupported') { state.fault ??= made; return ''; }
		return pad(made.text, flags, Number(width));
	});
	if (state.fault !== undefined) { return state.fault; }
	if (pattern.replace(verb, '').includes('%')) { return 'unsupported'; }
	return state.mostUsed === args.length ? { text } : 'malformed';
}

function formatArgument(letter: string, arg: Evaluated, { flags, precision }: { readonly flags: string; readonly precision: string | undefined }): { readonly text: string } | 'unsupported' | 'malformed' {
	switch (letter) {
		case 's': return made(toText(arg)?.slice(0, precision === undefined ? undefined : Number(precision)));
		case 'v': return arg.kind === 'scalar' ? made(arg.value === null ? 'null' : toText(arg)) : 'unsupported';
		case 'q': return made(quote(toText(arg)));
		case 't': return made(toBoolean(arg)?.toString());
		case 'd': return made(signed(toNumber(arg), flags, (number) => Number.isInteger(number) ? String(number) : undefined));
		case 'x': return made(signed(toNumber(arg), flags, (number) => Number.isInteger(number) ? number.toString(16) : undefined));
		case 'X': return made(signed(toNumber(arg), flags, (number) => Number.isInteger(number) ? number.toString(16).toUpperCase() : undefined));
		case 'f': return made(signed(toNumber(arg), flags, (number) => number.toFixed(Number(precision ?? 6))));
		default: return 'unsupported';
	}
}

function made(text: string | undefined): { readonly text: string } | 'malformed' {
	return text === undefined ? 'malformed' : { text };
}

function quote(text: string | undefined): string | undefined {
	return text === undefined ? undefined : JSON.stringify(text);
}

function signed(number: number | undefined, flags: string, show: (number: number) => string | undefined): string | undefined {
	const text = number === undefined ? undefined : show(number);
	if (text === undefined || text.startsWith('-')) { return text; }
	return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function pad(text: string, flags: string, width: number): string {
	if (flags.includes('-')) { return text.padEnd(width); }
	if (!flags.includes('0')) { return text.padStart(width); }
	const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
	return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
