/** Work that may be asked for many times but is done once an animation frame. */

/** Returns a function that asks for `work` before the next frame; asking again before it ran changes nothing. */
export function oncePerFrame(work: () => void): () => void {
	let asked = false;
	return () => {
		if (asked) { return; }
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			work();
		});
	};
}
