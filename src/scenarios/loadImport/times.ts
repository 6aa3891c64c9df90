/** Times as people and tools write them, as seconds. */

export type TimeForm =
	/** Year first, with or without an offset; without one it is UTC. */
	| 'iso'
	/** `31/12/2026 14:00`, `31.12.2026 14:00`; UTC. */
	| 'day-first'
	/** `12/31/2026 2:00 PM`; UTC. */
	| 'month-first'
	| 'epoch-seconds' | 'epoch-milliseconds' | 'epoch-microseconds' | 'epoch-nanoseconds'
	/** Since the beginning. */
	| 'seconds' | 'minutes'
	/** Time of day, `14:05`, `14:05:30`; a step back over midnight is the next day. */
	| 'clock'
	/** `90s`, `5m`, `1h30m`, `250ms`. */
	| 'duration';

/** Whether the seconds are since 1970, so that day and time of day are known. */
export function isAbsolute(form: TimeForm): boolean {
	return form === 'iso' || form === 'day-first' || form === 'month-first' || form.startsWith('epoch-');
}

const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const localDate = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(AM|PM)?)?$/i;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$/;
const duration = /^(?=\d)(?:(\d+(?:\.\d+)?)d)?\s*(?:(\d+(?:\.\d+)?)h)?\s*(?:(\d+(?:\.\d+)?)m(?:in)?)?\s*(?:(\d+(?:\.\d+)?)s)?\s*(?:(\d+(?:\.\d+)?)ms)?$/;
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/;

const epochDivisors = { 'epoch-seconds': 1, 'epoch-milliseconds': 1e3, 'epoch-microseconds': 1e6, 'epoch-nanoseconds': 1e9 } as const;

/** Of the year 2100. */
const latestSeconds = 4_102_444_800;

/** @returns seconds, since 1970 for absolute forms; `undefined` if the text is no such time */
export function parseTime(text: string, form: TimeForm): number | undefined {
	switch (form) {
		case 'iso': return parseIso(text);
		case 'day-first': return parseLocal(text, 'day');
		case 'month-first': return parseLocal(text, 'month');
		case 'clock': return parseClock(text);
		case 'duration': return parseDuration(text);
		case 'seconds': return parsePlain(text, 1);
		case 'minutes': return parsePlain(text, 1 / 60);
		default: return parsePlain(text, epochDivisors[form]);
	}
}

/** The form that most of the texts have; `undefined` if hardly any is a time. Plain numbers are one only where `allowsNumbers` says so. */
export function guessTimeForm(texts: readonly string[], { allowsNumbers, isInMinutes = false }: { readonly allowsNumbers: boolean; readonly isInMinutes?: boolean }): TimeForm | undefined {
	const shares = (['iso', 'clock', 'duration'] as const).map((form) => ({ form, share: share(texts, (text) => !plainNumber.test(text) && parseTime(text, form) !== undefined) }));
	const [best] = shares.sort((a, b) => b.share - a.share);
	if (best !== undefined && best.share >= 0.8) { return best.form; }
	if (share(texts, (text) => localDate.test(text)) >= 0.8) { return guessOrder(texts); }
	if (share(texts, (text) => plainNumber.test(text)) < 0.8) { return undefined; }
	const [first = ''] = texts.filter((text) => plainNumber.test(text));
	const epoch = epochForm(Number(first));
	return epoch ?? (allowsNumbers ? isInMinutes ? 'minutes' : 'seconds' : undefined);
}

/** A number that counts from 1970, by its size: dates of 2001 to 2100. */
function epochForm(value: number): TimeForm | undefined {
	const forms = Object.entries(epochDivisors) as [keyof typeof epochDivisors, number][];
	return forms.find(([, divisor]) => value / divisor > 1e9 && value / divisor < latestSeconds)?.[0];
}

/** A first part above 12 is a day, a second one too; points are put between day and month, else the month comes first. */
function guessOrder(texts: readonly string[]): TimeForm {
	const parts = texts.flatMap((text) => {
		const [, first, second] = localDate.exec(text) ?? [];
		return first === undefined || second === undefined ? [] : [{ first: Number(first), second: Number(second), hasPoints: text.includes('.') && !text.includes('/') }];
	});
	if (parts.some(({ first }) => first > 12)) { return 'day-first'; }
	if (parts.some(({ second }) => second > 12)) { return 'month-first'; }
	return parts.some(({ hasPoints }) => hasPoints) ? 'day-first' : 'month-first';
}

function share(texts: readonly string[], isSo: (text: string) => boolean): number {
	return texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length;
}

function parseIso(text: string): number | undefined {
	const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = iso.exec(text) ?? [];
	if (year === undefined) { return undefined; }
	return utc([year, month, day, hour, minute, second].map(Number), fraction, offsetSeconds(zone));
}

function offsetSeconds(zone: string): number {
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
	return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

function parseLocal(text: string, first: 'day' | 'month'): number | undefined {
	const [, one, two, year, hour = '0', minute = '0', second = '0', fraction = '', half] = localDate.exec(text) ?? [];
	if (year === undefined) { return undefined; }
	const [month, day] = first === 'day' ? [two, one] : [one, two];
	const inHalf = half === undefined ? Number(hour) : Number(hour) % 12 + (half.toUpperCase() === 'PM' ? 12 : 0);
	return utc([year, month, day, inHalf, minute, second].map(Number), fraction, 0);
}

/** Only dates that exist: the 31st of June is none. */
function utc([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[], fraction: string, offset: number): number | undefined {
	if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) { return undefined; }
	const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second);
	if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) { return undefined; }
	const seconds = milliseconds / 1000 + Number(`0.${fraction || '0'}`) - offset;
	return Math.abs(seconds) <= latestSeconds ? seconds : undefined;
}

function parseClock(text: string): number | undefined {
	const [, hour, minute, second = '0', fraction = ''] = clock.exec(text) ?? [];
	if (hour === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) { return undefined; }
	return Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(`0.${fraction || '0'}`);
}

function parseDuration(text: string): number | undefined {
	const [all, days = '0', hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = duration.exec(text) ?? [];
	return all === undefined ? undefined : Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(milliseconds) / 1000;
}

function parsePlain(text: string, divisor: number): number | undefined {
	if (!plainNumber.test(text)) { return undefined; }
	const value = Number(text) / divisor;
	return Math.abs(value) <= latestSeconds ? value : undefined;
}
