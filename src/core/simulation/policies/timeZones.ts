/**
 * Local time of IANA time zones. The rules of daylight saving time are those of the JavaScript engine's tables, which agree for every
 * date of the past and differ only where a country changes its rules later.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 */

/** From when on a zone has which offset. */
export interface OffsetSpan {
	/** Seconds since 1970, UTC; −Infinity for the first. */
	readonly fromSeconds: number;
	/** Seconds by which local time is ahead of UTC. */
	readonly offsetSeconds: number;
}

const daySeconds = 86_400;
/** Known without the engine's tables, which take a moment to load. */
const utc = 'UTC';

/** Whether it is the name of a time zone: `UTC`, `Asia/Seoul`. */
export function isTimeZone(name: string): boolean {
	if (name === utc) { return true; }
	if (!/^[A-Za-z]/.test(name)) { return false; }
	try {
		new Intl.DateTimeFormat('en-US', { timeZone: name });
		return true;
	} catch (error) {
		if (error instanceof RangeError) { return false; }
		throw error;
	}
}

/**
 * The offsets of a zone between two times, in order.
 * @param timeZone a name for which `isTimeZone` holds
 * @param fromSeconds since 1970, UTC
 * @param toSeconds not before it
 */
export function offsetSpans(timeZone: string, fromSeconds: number, toSeconds: number): readonly OffsetSpan[] {
	const offsetAt = timeZone === utc ? () => 0 : createOffset(timeZone);
	const spans: OffsetSpan[] = [{ fromSeconds: -Infinity, offsetSeconds: offsetAt(fromSeconds) }];
	for (let before = fromSeconds; before < toSeconds; before += daySeconds) {
		const after = Math.min(before + daySeconds, toSeconds);
		const offsetSeconds = offsetAt(after);
		if (offsetSeconds !== spans.at(-1)!.offsetSeconds) { spans.push({ fromSeconds: firstWith(offsetSeconds, before, after, offsetAt), offsetSeconds }); }
	}
	return spans;
}

/**
 * The UTC time of a local one: the first of two that there are when clocks are put back; of a time that is left out when they are put
 * forward, the time that it would be had they not been.
 * @param localSeconds since 1970 on the local clock
 * @returns seconds since 1970, UTC
 */
export function utcOfLocal(spans: readonly OffsetSpan[], localSeconds: number): number {
	for (const [index, { fromSeconds, offsetSeconds }] of spans.entries()) {
		const utc = localSeconds - offsetSeconds;
		const next = spans[index + 1];
		if (utc >= fromSeconds && (next === undefined || utc < next.fromSeconds)) { return utc; }
		const isLeftOut = next !== undefined && utc >= next.fromSeconds && localSeconds - next.offsetSeconds < next.fromSeconds;
		if (isLeftOut) { return utc; }
	}
	return localSeconds - spans.at(-1)!.offsetSeconds;
}

/** The first whole minute within a day from which on the zone has an offset that it has at the end of it. */
function firstWith(offsetSeconds: number, before: number, after: number, offsetAt: (seconds: number) => number): number {
	let [low, high] = [before, after];
	while (high - low > 60) {
		const middle = low + Math.floor((high - low) / 120) * 60;
		if (offsetAt(middle) === offsetSeconds) { high = middle; } else { low = middle; }
	}
	return high;
}

function createOffset(timeZone: string): (seconds: number) => number {
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
	});
	return (seconds) => {
		const parts = new Map(format.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, Number(value)]));
		const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
		return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second')) / 1000 - seconds;
	};
}
