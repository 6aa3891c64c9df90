/**
 * Reads sentences such as “every Tuesday 06:30 UTC” back into what they say, so that a recurrence is compared with the times that a case
 * names, not with its words. A sentence with a word that is not understood is never the same.
 */
import { dayNames, monthNames, type Recurrence } from '../../src/core/simulation/policies/recurrence';

export interface Schedule {
	readonly recurrence: Recurrence;
	/** IANA name; `null` is UTC. */
	readonly timeZone: string | null;
}

interface Said {
	/** `06:30`, sorted. */
	readonly times: readonly string[];
	/** 0 is Sunday; sorted. */
	readonly weekdays: readonly number[];
	readonly dates: readonly number[];
	readonly months: readonly number[];
	readonly zone: string;
}

const fillers = new Set('every each on at the of and day days daily a in o clock time month months monthly weekly week'.split(' '));
const dayGroups: Readonly<Record<string, readonly number[]>> = { weekday: [1, 2, 3, 4, 5], weekdays: [1, 2, 3, 4, 5], weekend: [0, 6], weekends: [0, 6] };

/** Whether the sentence tells exactly the times of the schedule. */
export function isSameRecurrence(sentence: string, schedule: unknown): boolean {
	const said = readSentence(sentence);
	const meant = isSchedule(schedule) ? sayingOf(schedule) : null;
	return said !== null && meant !== null && JSON.stringify(said) === JSON.stringify(meant);
}

function isSchedule(value: unknown): value is Schedule {
	return typeof value === 'object' && value !== null && 'recurrence' in value && 'timeZone' in value;
}

/** `null` where minutes or hours have no end: such sentences are not read. */
function sayingOf({ recurrence: { minutes, hours, daysOfMonth, months, daysOfWeek }, timeZone }: Schedule): Said | null {
	if (minutes === null || hours === null) { return null; }
	const times = hours.flatMap((hour) => minutes.map((minute) => timeOf(hour, minute)));
	return { times: times.sort(), weekdays: daysOfWeek ?? [], dates: daysOfMonth ?? [], months: months ?? [], zone: timeZone ?? 'UTC' };
}

function readSentence(sentence: string): Said | null {
	const zone = /\b(UTC|GMT|[A-Z][A-Za-z]+\/[A-Za-z_/]+)\b/.exec(sentence)?.[1];
	const said = { times: new Set<string>(), weekdays: new Set<number>(), dates: new Set<number>(), months: new Set<number>() };
	const rest = sentence.replace(zone ?? '', ' ').replace(/(\d{1,2}):(\d{2})\s*([ap]m)?/gi, (_, hour: string, minute: string, half?: string) => {
		said.times.add(timeOf(hourOf(Number(hour), half), Number(minute)));
		return ' ';
	});
	const words = spreadRanges(rest.toLowerCase().replace(/[^a-z0-9-]+/g, ' ').trim().split(/\s+/));
	if (!words.every((word) => takeWord(word, said))) { return null; }
	const ascending = (set: ReadonlySet<number>): readonly number[] => [...set].sort((a, b) => a - b);
	return {
		times: [...said.times].sort(), weekdays: ascending(said.weekdays), dates: ascending(said.dates), months: ascending(said.months),
		zone: zone === undefined || zone === 'GMT' ? 'UTC' : zone,
	};
}

interface Sets {
	readonly weekdays: Set<number>;
	readonly dates: Set<number>;
	readonly months: Set<number>;
}

/** Adds what the word says. @returns whether it is understood */
function takeWord(word: string, said: Sets): boolean {
	const group = dayGroups[word];
	if (group !== undefined) { group.forEach((value) => said.weekdays.add(value)); }
	const day = numberOf(word, dayNames);
	if (day !== null) { said.weekdays.add(day); }
	const month = numberOf(word, monthNames);
	if (month !== null) { said.months.add(month + 1); }
	const date = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1];
	if (date !== undefined) { said.dates.add(Number(date)); }
	return word === '' || fillers.has(word) || group !== undefined || day !== null || month !== null || date !== undefined;
}

/** `Monday to Friday` and `mon-fri` as all of the days. */
function spreadRanges(words: readonly string[]): readonly string[] {
	const plain = words.flatMap((word) => (/^[a-z]+-[a-z]+$/.test(word) ? [word.split('-')[0]!, 'to', word.split('-')[1]!] : [word]));
	return plain.flatMap((word, index) => {
		if (word !== 'to' && word !== 'through') { return [word]; }
		const [first, last] = [numberOf(plain[index - 1] ?? '', dayNames), numberOf(plain[index + 1] ?? '', dayNames)];
		return first === null || last === null || last < first ? [word] : dayNames.slice(first, last).map((name) => name.toLowerCase());
	});
}

/** Position of a name, written out, with an s behind it or as its first three letters; `null` if it is none. */
function numberOf(word: string, names: readonly string[]): number | null {
	const at = names.findIndex((name) => [name.toLowerCase(), `${name.toLowerCase()}s`, name.slice(0, 3).toLowerCase()].includes(word));
	return at === -1 ? null : at;
}

function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) { return hour; }
	return hour % 12 + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function timeOf(hour: number, minute: number): string {
	return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
