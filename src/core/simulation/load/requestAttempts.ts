/**
 * The attempts that are under way, as rows of a table: a request may have several, one after the other. Rows of ended attempts are used
 * again. Attempts that a client still waits for are linked in the order in which they began, which is that of their time-outs; those
 * that wait for the instance are linked one after the other. Must never know what happens to an attempt, or why.
 */

/** No row. */
export const none = -1;

/** Where an attempt is. */
export const attemptState = {
	/** The client has given up on it or got its answer, but the instance still works on it. */
	abandoned: 0,
	/** Waits at its instance. */
	queued: 1,
	/** Its instance works on it. */
	inService: 2,
} as const;

export interface Attempts {
	/** Columns; they are replaced as the table grows, so always read them here. */
	begin: Float64Array;
	/** CPU time as a multiple of that of a mean request. */
	work: Float64Array;
	/** Attempts at the same request before this one, all of which failed. */
	failures: Uint8Array;
	state: Uint8Array;
	/** Number of its instance. */
	server: Int32Array;
	/** Its place among those that the instance works on, and the instance's `workDone` at which it is done. */
	place: Int32Array;
	doneAt: Float64Array;
	/** Neighbours among those that clients wait for. */
	later: Int32Array;
	earlier: Int32Array;
	/** Neighbours in the queue of the instance. */
	behind: Int32Array;
	ahead: Int32Array;
	/** The one that began first, and last, of those that clients wait for. */
	oldest: number;
	newest: number;
	/** Rows in use. */
	count: number;
	usedRows: number;
	firstFree: number;
}

export function createAttempts(): Attempts {
	const rows = 64;
	return {
		begin: new Float64Array(rows), work: new Float64Array(rows), failures: new Uint8Array(rows), state: new Uint8Array(rows), server: new Int32Array(rows), place: new Int32Array(rows), doneAt: new Float64Array(rows),
		later: new Int32Array(rows), earlier: new Int32Array(rows), behind: new Int32Array(rows), ahead: new Int32Array(rows),
		oldest: none, newest: none, count: 0, usedRows: 0, firstFree: none,
	};
}

/** Adds an attempt that a client waits for, after all others. @returns its row, in which the other columns are still to be set */
export function beginAttempt(attempts: Attempts, beginSeconds: number): number {
	const row = takeRow(attempts);
	attempts.begin[row] = beginSeconds;
	attempts.earlier[row] = attempts.newest;
	attempts.later[row] = none;
	if (attempts.newest === none) { attempts.oldest = row; } else { attempts.later[attempts.newest] = row; }
	attempts.newest = row;
	return row;
}

/** The client no longer waits for it. */
export function stopWaiting(attempts: Attempts, row: number): void {
	const { later, earlier } = attempts;
	const before = earlier[row]!;
	const after = later[row]!;
	if (before === none) { attempts.oldest = after; } else { later[before] = after; }
	if (after === none) { attempts.newest = before; } else { earlier[after] = before; }
}

/** Frees the row of an attempt that nobody waits for. */
export function removeAttempt(attempts: Attempts, row: number): void {
	attempts.later[row] = attempts.firstFree;
	attempts.firstFree = row;
	attempts.count--;
}

function takeRow(attempts: Attempts): number {
	attempts.count++;
	const free = attempts.firstFree;
	if (free !== none) {
		attempts.firstFree = attempts.later[free]!;
		return free;
	}
	if (attempts.usedRows === attempts.begin.length) { grow(attempts); }
	return attempts.usedRows++;
}

function grow(attempts: Attempts): void {
	const rows = attempts.begin.length * 2;
	attempts.begin = copyInto(new Float64Array(rows), attempts.begin);
	attempts.work = copyInto(new Float64Array(rows), attempts.work);
	attempts.failures = copyInto(new Uint8Array(rows), attempts.failures);
	attempts.state = copyInto(new Uint8Array(rows), attempts.state);
	attempts.server = copyInto(new Int32Array(rows), attempts.server);
	attempts.place = copyInto(new Int32Array(rows), attempts.place);
	attempts.doneAt = copyInto(new Float64Array(rows), attempts.doneAt);
	attempts.later = copyInto(new Int32Array(rows), attempts.later);
	attempts.earlier = copyInto(new Int32Array(rows), attempts.earlier);
	attempts.behind = copyInto(new Int32Array(rows), attempts.behind);
	attempts.ahead = copyInto(new Int32Array(rows), attempts.ahead);
}

/** The bigger array, with what the smaller one held. */
export function copyInto<A extends Float64Array | Int32Array | Uint8Array>(bigger: A, smaller: A): A {
	bigger.set(smaller);
	return bigger;
}
