/** Does something once there is a pause, so that a burst of keys causes it once. */
import type { Disposable } from 'vscode';

export interface Settling extends Disposable {
	/** Asks for a run; whoever asks again before it puts it off. */
	schedule(): void;
}

/** @param milliseconds without a further call of `schedule` until `run` is called */
export function createSettling(milliseconds: number, run: () => void): Settling {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		schedule() {
			clearTimeout(timer);
			timer = setTimeout(run, milliseconds);
		},
		dispose: () => clearTimeout(timer),
	};
}
