/**
 * One instance that works on requests: up to a limit at a time, which share its vCPUs (processor sharing); further ones wait in order.
 * Each request gets at most one vCPU. With n requests on c vCPUs all go at the same pace, so it is enough to count how much work each
 * request that was there all the time has got: a request is done when that count has grown by its own work. Beginning and ending one
 * thus costs O(log n), however many share the vCPUs.
 * Departs from AWS: requests at a time, a queue and their order are the application's; memory, locks and input/output take no time of
 * their own, except that a ceiling of network or volumes slows down all requests alike.
 */
import { copyInto, none, type Attempts } from './requestAttempts';

export interface Server {
	/** Number in order of launch, from 1. */
	readonly id: number;
	/** Index of its zone. */
	zone: number;
	/** Server class; -1 while it only finishes what it has. */
	classId: number;
	vcpu: number;
	/** Mean requests per second that one vCPU works off; 0: it answers nobody. */
	pacePerVcpu: number;
	/** Work that each request has got that was there since the server was last idle, in mean requests. */
	workDone: number;
	/** Time up to which `workDone` is counted. */
	clock: number;
	/** Requests that it works on: a heap with the one that is done first in front. */
	inService: number;
	rows: Int32Array;
	/** Requests that wait, from the first to the last. */
	queued: number;
	firstQueued: number;
	lastQueued: number;
	/** Requests here that clients wait for. */
	outstanding: number;
	/** vCPUs that work, as the class of the server counts them. */
	busyVcpus: number;
}

export function createServer(id: number, zone: number, nowSeconds: number): Server {
	return {
		id, zone, classId: none, vcpu: 1, pacePerVcpu: 0, workDone: 0, clock: nowSeconds, inService: 0, rows: new Int32Array(8),
		queued: 0, firstQueued: none, lastQueued: none, outstanding: 0, busyVcpus: 0,
	};
}

/** Counts the work up to now; to be called before anything changes that sets the pace. */
export function workUntil(server: Server, nowSeconds: number): void {
	server.workDone += (nowSeconds - server.clock) * paceOf(server);
	server.clock = nowSeconds;
}

/** When its next request is done, if nothing else comes; Infinity without one, or without a pace. */
export function nextDoneSeconds(server: Server, { doneAt }: Attempts): number {
	if (server.inService === 0 || server.pacePerVcpu === 0) { return Infinity; }
	return server.clock + Math.max(0, doneAt[server.rows[0]!]! - server.workDone) / paceOf(server);
}

/** Work that each request in service gets per second, in mean requests. */
function paceOf({ inService, vcpu, pacePerVcpu }: Server): number {
	return inService <= vcpu ? pacePerVcpu : pacePerVcpu * vcpu / inService;
}

/** Begins to work on a request; work must be counted up to now. */
export function startRequest(server: Server, attempts: Attempts, row: number): void {
	if (server.inService === 0) { server.workDone = 0; }
	if (server.inService === server.rows.length) { server.rows = copyInto(new Int32Array(server.rows.length * 2), server.rows); }
	attempts.doneAt[row] = server.workDone + attempts.work[row]!;
	rise(server, attempts, { row, place: server.inService++ });
}

/** Ends the request that is done first; work must be counted up to now, when it is done. @returns its row */
export function finishRequest(server: Server, attempts: Attempts): number {
	const finished = server.rows[0]!;
	// Set, not summed up, so that rounding does not pile up.
	server.workDone = attempts.doneAt[finished]!;
	withdrawRequest(server, attempts, finished);
	return finished;
}

/** Stops working on a request; work must be counted up to now. */
export function withdrawRequest(server: Server, attempts: Attempts, row: number): void {
	const place = attempts.place[row]!;
	const last = server.rows[--server.inService]!;
	if (last === row) { return; }
	if (attempts.doneAt[last]! < attempts.doneAt[row]!) { rise(server, attempts, { row: last, place }); } else { sink(server, attempts, { row: last, place }); }
}

/** A request and the place from which it looks for its own. */
interface Free {
	readonly row: number;
	readonly place: number;
}

/** Puts a request where it belongs, at a free place or in front of it. */
function rise({ rows }: Server, { doneAt, place: placeOf }: Attempts, { row, place }: Free): void {
	const done = doneAt[row]!;
	let free = place;
	while (free > 0) {
		const parent = (free - 1) >> 1;
		const above = rows[parent]!;
		if (doneAt[above]! <= done) { break; }
		rows[free] = above;
		placeOf[above] = free;
		free = parent;
	}
	rows[free] = row;
	placeOf[row] = free;
}

/** Puts a request where it belongs, at a free place or behind it. */
function sink({ rows, inService }: Server, { doneAt, place: placeOf }: Attempts, { row, place }: Free): void {
	const done = doneAt[row]!;
	let free = place;
	for (let child = 2 * free + 1; child < inService; child = 2 * free + 1) {
		if (child + 1 < inService && doneAt[rows[child + 1]!]! < doneAt[rows[child]!]!) { child++; }
		const below = rows[child]!;
		if (done <= doneAt[below]!) { break; }
		rows[free] = below;
		placeOf[below] = free;
		free = child;
	}
	rows[free] = row;
	placeOf[row] = free;
}

/** Puts a request at the end of the queue. */
export function enqueue(server: Server, attempts: Attempts, row: number): void {
	attempts.ahead[row] = server.lastQueued;
	attempts.behind[row] = none;
	if (server.lastQueued === none) { server.firstQueued = row; } else { attempts.behind[server.lastQueued] = row; }
	server.lastQueued = row;
	server.queued++;
}

/** Takes a request out of the queue, wherever it is. */
export function dequeue(server: Server, { ahead, behind }: Attempts, row: number): void {
	const before = ahead[row]!;
	const after = behind[row]!;
	if (before === none) { server.firstQueued = after; } else { behind[before] = after; }
	if (after === none) { server.lastQueued = before; } else { ahead[after] = before; }
	server.queued--;
}

/**
 * Seconds that a further request would take, going by what is there now; Infinity where nobody answers.
 * @param work its CPU time as a multiple of that of a mean request
 * @param concurrency requests that the server works on at a time
 */
export function answerSecondsOf({ inService, queued, vcpu, pacePerVcpu }: Server, work: number, concurrency: number): number {
	if (pacePerVcpu === 0) { return Infinity; }
	const isFull = inService >= concurrency;
	const sharing = isFull ? inService : inService + 1;
	const waiting = isFull ? (queued + 1) / (pacePerVcpu * Math.min(vcpu, inService)) : 0;
	return waiting + work / (pacePerVcpu * Math.min(1, vcpu / sharing));
}
