/** Numbers and times as people type them. */

/**
 * A number: digits, thousands separators, spaces around.
 * @returns `undefined` if it is none; `null` for an empty text
 */
export function parseNumber(text: string): number | null | undefined {
	const bare = text.replace(/[,\s]/g, '');
	if (bare === '') { return null; }
	return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

/** A time of day, `10:31` or `9:05:30`, as seconds since midnight; `undefined` if it is none. */
export function parseTimeOfDay(text: string): number | undefined {
	const match = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(text);
	if (match === null) { return undefined; }
	const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
	return hours > 23 || minutes > 59 || seconds > 59 ? undefined : hours * 3600 + minutes * 60 + seconds;
}

/** What a time of the run is told by. */
export interface RunClock {
	/** Time of day at second 0. */
	readonly startClockSeconds: number;
	/** Length of the run. */
	readonly durationSeconds: number;
}

const daySeconds = 86_400;

/**
 * A time of the run, `10:31`, or `+2 10:31` on its third day, as seconds since its beginning. Without a day it is the first time that
 * the clock shows it.
 * @returns `undefined` if it is none
 */
export function parseClock(text: string, { startClockSeconds }: Pick<RunClock, 'startClockSeconds'>): number | undefined {
	const match = /^\s*(?:\+(\d{1,2})\s+)?(\S+)\s*$/.exec(text);
	const time = match?.[2] === undefined ? undefined : parseTimeOfDay(match[2]);
	if (time === undefined) { return undefined; }
	if (match?.[1] !== undefined) { return Number(match[1]) * daySeconds + time - startClockSeconds; }
	return (time - startClockSeconds + daySeconds) % daySeconds;
}
