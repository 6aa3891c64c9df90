/** Times of scheduled actions that AWS rejects, and those that the clock leaves out once a year. */
import { localize } from '../../core/model/localized';
import type { ScheduledAction } from '../../core/model/scheduledAction';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { parseRecurrence } from '../../core/simulation/policies/recurrence';
import type { Recurrence } from '../../core/simulation/policies/recurrence';
import { recurrenceTimes } from '../../core/simulation/policies/recurrenceTimes';
import { isTimeZone, offsetSpans } from '../../core/simulation/policies/timeZones';
import { replaceValues } from '../fixes';
import type { Fix, Rule } from '../rule';
import { endsBefore, leftOut, notCron, setRecurrence, text, unknownZone } from './text';

/** Clock changes are looked for in the year behind the date of the data: rules of time zones seldom change. */
export const scheduleRecurrence: Rule<ScheduledAction> = {
	id: 'schedule-recurrence', severity: 'error', resources: ['AWS::AutoScaling::ScheduledAction'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html',
	check({ recurrence, startTime, endTime, timeZone }, report, { facts }) {
		const parsed = isKnown(recurrence) ? parseRecurrence(recurrence.value) : null;
		if (isKnown(recurrence) && parsed === null) {
			const plain = plainCron(recurrence.value);
			const fixes = plain === undefined ? [] : replaceValues(localize(setRecurrence, plain), [{ value: recurrence, newText: plain }], true);
			// Fields of a form that is only not known here may still be AWS's.
			report({ at: recurrence, severity: recurrence.value.trim().split(/\s+/).length === 5 ? 'warning' : 'error', message: notCron, args: { recurrence: recurrence.value }, fixes });
		}
		if (isKnown(timeZone) && !isTimeZone(timeZone.value)) {
			report({ at: timeZone, message: unknownZone, args: { timeZone: timeZone.value } });
		} else if (isKnown(recurrence) && parsed !== null && isKnown(timeZone) && timeZone.value !== 'UTC') {
			const gap = findGap(parsed, timeZone.value, facts.instanceTypeNamesSource.asOf);
			if (gap !== undefined) { report({ at: recurrence, severity: 'information', message: leftOut, args: { ...gap, timeZone: timeZone.value }, fixes: laterFixes(recurrence, parsed) }); }
		}
		if (isKnown(startTime) && isKnown(endTime) && Date.parse(startTime.value) >= Date.parse(endTime.value)) {
			report({ at: endTime, message: endsBefore, args: { start: startTime.value, end: endTime.value } });
		}
	},
};

/** An expression of EventBridge, with its wrapping and its year, as five fields. */
function plainCron(text: string): string | undefined {
	const fields = text.trim().replace(/^cron\((.*)\)$/, '$1').trim().split(/\s+/);
	const five = (fields.length === 6 && fields[5] === '*' ? fields.slice(0, 5) : fields).map((field) => (field === '?' ? '*' : field)).join(' ');
	return parseRecurrence(five) === null ? undefined : five;
}

interface Gap {
	/** `2027-03-14`. */
	readonly date: string;
	/** `02:30`. */
	readonly time: string;
}

/** The first time of the recurrence that the local clock skips. */
function findGap(recurrence: Recurrence, timeZone: string, from: string): Gap | undefined {
	const fromSeconds = Date.parse(from) / 1000;
	const spans = offsetSpans(timeZone, fromSeconds, fromSeconds + 365 * 86_400);
	for (const [index, span] of spans.entries()) {
		const before = spans[index - 1];
		if (before === undefined || span.offsetSeconds <= before.offsetSeconds) { continue; }
		const gapStart = span.fromSeconds + before.offsetSeconds;
		const date = new Date(gapStart * 1000).toISOString();
		const durationSeconds = span.offsetSeconds - before.offsetSeconds;
		const [first] = recurrenceTimes(recurrence, 'UTC', { startDate: date.slice(0, 10), startClockSeconds: gapStart % 86_400, durationSeconds });
		if (first !== undefined) { return { date: date.slice(0, 10), time: new Date((gapStart + first) * 1000).toISOString().slice(11, 16) }; }
	}
	return undefined;
}

/** The same an hour later, where it is one hour. */
function laterFixes(recurrence: Known<string>, { hours }: Recurrence): readonly Fix[] {
	const fields = recurrence.value.trim().split(/\s+/);
	const hour = hours?.[0];
	if (hour === undefined || hours?.length !== 1 || hour > 22) { return []; }
	const later = [fields[0], String(hour + 1), ...fields.slice(2)].join(' ');
	return replaceValues(localize(setRecurrence, later), [{ value: recurrence, newText: later }], false);
}
