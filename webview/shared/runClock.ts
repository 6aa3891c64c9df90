/** Times of a run as its clock shows them. */
import { formatClock } from '../../src/core/format';

const daySeconds = 86_400;

/**
 * `10:31`, `10:31:30`; from the second day on with the number of days before it: `+1 10:31`.
 * @param seconds of the run
 * @param startClockSeconds time of day at second 0
 */
export function formatRunClock(seconds: number, startClockSeconds: number): string {
	const clock = startClockSeconds + seconds;
	// Within the first 24 hours the time of day alone is enough.
	const days = seconds < daySeconds ? 0 : Math.floor(clock / daySeconds);
	return `${days === 0 ? '' : `+${days} `}${formatClock(clock, { seconds: Math.floor(clock) % 60 !== 0 })}`;
}
