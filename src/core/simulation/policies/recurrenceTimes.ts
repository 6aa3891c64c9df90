/** When a recurring scheduled action fires within a run (facts/aws-behaviour.md 1.6). */
import type { Recurrence } from './recurrence';
import { offsetSpans, utcOfLocal } from './timeZones';

/** Where a run lies in time. A scenario fits. */
export interface RunSpan {
	/** `2026-06-01`, UTC. */
	readonly startDate: string;
	/** Seconds 0–86,399, UTC. */
	readonly startClockSeconds: number;
	readonly durationSeconds: number;
}

const daySeconds = 86_400;

/**
 * The times at which an action fires.
 * @param timeZone IANA name
 * @returns seconds since the beginning of the run, ascending, each once, from 0 and before its end; one day at a time, as a month has many
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 * Departs from AWS: what becomes of times at which clocks are put forward or back is not documented (timeZones.ts says what is done here).
 */
export function* recurrenceTimes(recurrence: Recurrence, timeZone: string, { startDate, startClockSeconds, durationSeconds }: RunSpan): Generator<number> {
	const midnight = midnightOf(startDate);
	const startSeconds = midnight + startClockSeconds;
	const spans = offsetSpans(timeZone, startSeconds - daySeconds, startSeconds + durationSeconds + daySeconds);
	// A local day is at most one away from that of UTC.
	let last = -1;
	for (let day = midnight - daySeconds; day <= startSeconds + durationSeconds + daySeconds; day += daySeconds) {
		if (!isDayOf(recurrence, day)) { continue; }
		for (const clock of clocksOf(recurrence)) {
			const seconds = utcOfLocal(spans, day + clock) - startSeconds;
			if (seconds <= last || seconds >= durationSeconds) { continue; }
			last = seconds;
			yield seconds;
		}
	}
}

/** Midnight of a date such as `2026-06-01`, seconds since 1970, UTC; 1970 itself for what is none. */
function midnightOf(date: string): number {
	const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
	const milliseconds = Date.UTC(year, month - 1, day);
	return Number.isFinite(milliseconds) ? milliseconds / 1000 : 0;
}

/** As in cron: where both a day of the month and a day of the week are given, either will do. */
function isDayOf({ months, daysOfMonth, daysOfWeek }: Recurrence, daySecondsUtc: number): boolean {
	const date = new Date(daySecondsUtc * 1000);
	if (months !== null && !months.includes(date.getUTCMonth() + 1)) { return false; }
	const isDayOfMonth = daysOfMonth?.includes(date.getUTCDate());
	const isDayOfWeek = daysOfWeek?.includes(date.getUTCDay());
	return isDayOfMonth === undefined || isDayOfWeek === undefined ? isDayOfMonth ?? isDayOfWeek ?? true : isDayOfMonth || isDayOfWeek;
}

/** Seconds of the local day, ascending. */
function clocksOf({ hours, minutes }: Recurrence): readonly number[] {
	return (hours ?? upTo(24)).flatMap((hour) => (minutes ?? upTo(60)).map((minute) => hour * 3600 + minute * 60));
}

function upTo(count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => index);
}
