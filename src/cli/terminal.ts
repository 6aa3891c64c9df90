/** Where output goes, and how it is coloured. The only place that writes. */
import { styleText } from 'node:util';
import type { LanguageTag } from '../core/model/localized';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

export interface Terminal {
	readonly language: LanguageTag;
	/** The user's own catalogue of types and prices; `undefined` without one. */
	readonly catalogue: string | undefined;
	/** Whether a person reads the output as it comes. */
	readonly isInteractive: boolean;
	/** Folder that paths in the output are relative to. */
	readonly workingFolder: string;
	/** Writes to standard output and ends the line. */
	print(text: string): void;
	/** Writes to standard error and ends the line. */
	complain(text: string): void;
	/** The text in that style, or as it is where colour is not wanted. */
	paint(style: Style, text: string): string;
}

/** Colour only for a terminal, and never against NO_COLOR (https://no-color.org). */
export function createTerminal(language: LanguageTag, catalogue: string | undefined): Terminal {
	const colourful = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
	return {
		language, catalogue, isInteractive: process.stdout.isTTY === true,
		workingFolder: process.cwd(),
		print: (text) => { process.stdout.write(`${text}\n`); },
		complain: (text) => { process.stderr.write(`compute-lab: ${text}\n`); },
		paint: (style, text) => colourful ? styleText(style, text) : text,
	};
}

/** The text with control and direction characters shown as `�`, so that a file's content cannot steer the terminal. */
export function printable(text: string): string {
	return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, (found) => /^\s+$/.test(found) ? ' ' : '�');
}
