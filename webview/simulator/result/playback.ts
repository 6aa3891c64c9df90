/** Plays a run back: moves the cursor as time goes by, frame by frame. */
import type { Store } from '../../shared/store';
import type { SimulatorState } from '../state';

/** Seconds of the run that go by in a second of the reader's. */
export const speeds: readonly number[] = [60, 300, 900, 3600];

/** A speed at which a run takes about twenty seconds, the next slower one of those that are offered. */
export function usualSpeed(durationSeconds: number): number {
	return [...speeds].reverse().find(speed => durationSeconds / speed >= 20) ?? speeds[0] ?? 60;
}

export interface Playback {
	/** From where the cursor is; from the beginning if it is at the end. */
	play(): void;
	pause(): void;
}

export interface PlaybackClock {
	/** Calls back before the next frame with milliseconds; returns a function that prevents it. */
	readonly nextFrame: (callback: (milliseconds: number) => void) => () => void;
}

export function createPlayback(store: Store<SimulatorState>, clock: PlaybackClock): Playback {
	let stop: (() => void) | undefined;
	let last: number | undefined;

	function frame(now: number): void {
		const { run, cursorSeconds, speed } = store.get();
		const end = run?.result.series.timeSeconds.at(-1);
		if (end === undefined) { pause(); return; }
		// A page that was hidden goes on where it was, not where it would be.
		const elapsed = last === undefined ? 0 : Math.min(250, now - last);
		last = now;
		const next = Math.min(end, (cursorSeconds ?? 0) + elapsed / 1000 * speed);
		if (next >= end) {
			pause();
			store.update({ cursorSeconds: end });
			return;
		}
		stop = clock.nextFrame(frame);
		store.update({ cursorSeconds: next });
	}

	function pause(): void {
		stop?.();
		stop = last = undefined;
		if (store.get().playing) { store.update({ playing: false }); }
	}

	return {
		play() {
			const { run, cursorSeconds, playing } = store.get();
			const end = run?.result.series.timeSeconds.at(-1);
			if (end === undefined || playing) { return; }
			store.update({ playing: true, ...(cursorSeconds ?? 0) >= end ? { cursorSeconds: 0 } : {} });
			stop = clock.nextFrame(frame);
		},
		pause,
	};
}
