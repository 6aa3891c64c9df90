/** Lets observers look again at a time, once for each time, however often it is asked for. */
import type { Run } from '../run';

export interface Waker {
	/** @param seconds on the clock of the run; a time that is past, or infinite, needs no waking */
	wakeAt(seconds: number): void;
}

export function createWaker({ engine, wake }: Pick<Run, 'engine' | 'wake'>): Waker {
	const scheduled = new Set<number>();
	return {
		wakeAt(seconds) {
			if (!(seconds > engine.now() && seconds < Infinity) || scheduled.has(seconds)) { return; }
			for (const time of scheduled) {
				if (time <= engine.now()) { scheduled.delete(time); }
			}
			scheduled.add(seconds);
			engine.schedule(seconds, wake);
		},
	};
}
