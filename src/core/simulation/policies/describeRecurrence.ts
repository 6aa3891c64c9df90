/** A recurrence in words. */
import { dayNames, monthNames, type Recurrence } from './recurrence';

/**
 * Says in English when a scheduled action fires: `every Tuesday 06:30 UTC`.
 * @param timeZone IANA name; `null` is UTC, the default
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 */
export function describeRecurrence(recurrence: Recurrence, timeZone: string | null): string {
	return `every ${days(recurrence)} ${times(recurrence)} ${timeZone ?? 'UTC'}`;
}

function days({ daysOfMonth, months, daysOfWeek }: Recurrence): string {
	const month = months === null ? '' : ` of ${list(months.map((value) => monthNames[value - 1]!))}`;
	const weekdays = daysOfWeek === null ? null : list(daysOfWeek.map((value) => dayNames[value]!));
	const dates = daysOfMonth === null ? null : `day ${list(daysOfMonth.map(String))}`;
	if (dates !== null && weekdays !== null) { return `${dates}${month === '' ? ' of the month' : month} or ${weekdays}`; }
	if (dates !== null) { return `${dates}${month === '' ? ' of the month' : month}`; }
	return `${weekdays ?? 'day'}${month}`;
}

function times({ minutes, hours }: Recurrence): string {
	if (hours === null) { return minutes === null ? 'every minute' : `at minute ${list(minutes.map(String))} of every hour`; }
	if (minutes === null) { return `every minute of hour ${list(hours.map(twoDigits))}`; }
	return list(hours.flatMap((hour) => minutes.map((minute) => `${twoDigits(hour)}:${twoDigits(minute)}`)));
}

function list(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
