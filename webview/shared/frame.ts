/** Work that may be asked for many times but is done once an animation frame. */

/** What begins an action of the reader. Not `input` or `click`: by then a field holds what is not in the state yet. */
const beginnings = ['keydown', 'pointerdown', 'pointerup'] as const;

/**
 * Returns a function that asks for `work` before the next frame; asking again before it ran changes nothing.
 * An action of the reader does not wait for the frame: each finds the page as the one before left it, however slow the machine.
 */
export function oncePerFrame(work: () => void): () => void {
	let asked = false;
	const run = (): void => {
		if (!asked) { return; }
		asked = false;
		work();
	};
	for (const type of beginnings) { addEventListener(type, run, { capture: true }); }
	return () => {
		if (asked) { return; }
		asked = true;
		requestAnimationFrame(run);
	};
}
