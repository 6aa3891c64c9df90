/** The page's own timers, in the form in which the parts that need one ask for it: each returns a function that prevents the call. */

export function startTimer(callback: () => void, milliseconds: number): () => void {
	const timer = setTimeout(callback, milliseconds);
	return () => { clearTimeout(timer); };
}

export function nextFrame(callback: (milliseconds: number) => void): () => void {
	const frame = requestAnimationFrame(callback);
	return () => { cancelAnimationFrame(frame); };
}
