/** The times of a scheduled action: a cron expression of five fields (facts/aws-behaviour.md 1.6). */

/** The values each field takes, ascending; `null` is every one. */
export interface Recurrence {
	/** 0–59. */
	readonly minutes: readonly number[] | null;
	/** 0–23. */
	readonly hours: readonly number[] | null;
	/** 1–31. */
	readonly daysOfMonth: readonly number[] | null;
	/** 1–12. */
	readonly months: readonly number[] | null;
	/** 0–6, 0 is Sunday. */
	readonly daysOfWeek: readonly number[] | null;
}

export const dayNames: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const monthNames: readonly string[] = [
	'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

interface Field {
	readonly min: number;
	readonly max: number;
	/** Names that stand for numbers, the first for `min`. */
	readonly names: readonly string[];
}

const fields: readonly Field[] = [
	{ min: 0, max: 59, names: [] },
	{ min: 0, max: 23, names: [] },
	{ min: 1, max: 31, names: [] },
	{ min: 1, max: 12, names: monthNames },
	{ min: 0, max: 7, names: dayNames },
];

/**
 * Reads `minute hour day-of-month month day-of-week` with lists, ranges, steps and three-letter names; 7 is Sunday too.
 * @returns `null` if it is no such expression
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 */
export function parseRecurrence(text: string): Recurrence | null {
	const words = text.trim().split(/\s+/);
	if (words.length !== fields.length) { return null; }
	const sets = words.map((word, index) => parseField(word, fields[index]!));
	const [minutes, hours, daysOfMonth, months, weekdays] = sets;
	if (minutes === undefined || hours === undefined || daysOfMonth === undefined || months === undefined || weekdays === undefined) { return null; }
	return { minutes, hours, daysOfMonth, months, daysOfWeek: weekdays === null ? null : ascending(weekdays.map((day) => day % 7)) };
}

/** Values of one field; `null` every one, `undefined` not understood. */
function parseField(word: string, field: Field): readonly number[] | null | undefined {
	if (word === '*') { return null; }
	const values: number[] = [];
	for (const part of word.split(',')) {
		const match = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d{1,2}))?$/.exec(part);
		if (match === null) { return undefined; }
		const [, first, last, step] = match;
		const from = first === undefined ? field.min : valueOf(first, field);
		const to = first === undefined || (last === undefined && step !== undefined) ? field.max : valueOf(last ?? first, field);
		const stride = Number(step ?? 1);
		if (from === undefined || to === undefined || from > to || stride === 0) { return undefined; }
		for (let value = from; value <= to; value += stride) { values.push(value); }
	}
	return ascending(values);
}

function valueOf(word: string, { min, max, names }: Field): number | undefined {
	const named = names.findIndex((name) => name.slice(0, 3).toUpperCase() === word.toUpperCase());
	const value = named === -1 ? Number(word) : named + min;
	return /^\d+$/.test(word) || named !== -1 ? (value >= min && value <= max ? value : undefined) : undefined;
}

function ascending(values: readonly number[]): readonly number[] {
	return [...new Set(values)].sort((a, b) => a - b);
}
