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
	/** Requests that it works on, ordered by the `workDone` at which they are done (a heap). */
	inService: number;
	doneAt: Float64Array;
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
		id, zone, classId: none, vcpu: 1, pacePerVcpu: 0, workDone: 0, clock: nowSeconds, inService: 0, doneAt: new Float64Array(8), rows: new Int32Array(8),
		queued: 0, firstQueued: none, lastQueued: none, outstanding: 0, busyVcpus: 0,
	};
}

/** Counts the work up to now; to be called before anything changes that sets the pace. */
export function workUntil(server: Server, nowSeconds: number): void {
	server.workDone += (nowSeconds - server.clock) * paceOf(server);
	server.clock = nowSeconds;
}

/** When its next request is done, if nothing else comes; Infinity without one, or without a pace. */
export function nextDoneSeconds(server: Server): number {
	if (server.inService === 0 || server.pacePerVcpu === 0) { return Infinity; }
	return server.clock + Math.max(0, server.doneAt[0]! - server.workDone) / paceOf(server);
}

/** Work that each request in service gets per second, in mean requests. */
function paceOf({ inService, vcpu, pacePerVcpu }: Server): number {
	return inService <= vcpu ? pacePerVcpu : pacePerVcpu * vcpu / inService;
}

/** Begins to work on a request; work must be counted up to now. */
export function startRequest(server: Server, row: number, work: number): void {
	if (server.inService === 0) { server.workDone = 0; }
	const done = server.workDone + work;
	if (server.inService === server.rows.length) { growService(server); }
	const { doneAt, rows } = server;
	let place = server.inService++;
	while (place > 0) {
		const parent = (place - 1) >> 1;
		if (doneAt[parent]! <= done) { break; }
		doneAt[place] = doneAt[parent]!;
		rows[place] = rows[parent]!;
		place = parent;
	}
	doneAt[place] = done;
	rows[place] = row;
}

/** Ends the request that is done first; work must be counted up to now, when it is done. @returns its row */
export function finishRequest(server: Server): number {
	const { doneAt, rows } = server;
	const finished = rows[0]!;
	// Set, not summed up, so that rounding does not pile up.
	server.workDone = doneAt[0]!;
	fillPlace(server, 0);
	return finished;
}

/** Stops working on a request; work must be counted up to now. */
export function withdrawRequest(server: Server, row: number): void {
	// Behind those in service the list holds rows of old, but this one comes first.
	fillPlace(server, server.rows.indexOf(row));
}

/** Takes out what is at a place of the heap: the last one goes where it belongs from there. */
function fillPlace(server: Server, hole: number): void {
	const { doneAt, rows } = server;
	const size = --server.inService;
	const done = doneAt[size]!;
	const row = rows[size]!;
	let place = hole;
	for (let parent = (place - 1) >> 1; place > 0 && doneAt[parent]! > done; parent = (place - 1) >> 1) {
		doneAt[place] = doneAt[parent]!;
		rows[place] = rows[parent]!;
		place = parent;
	}
	for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
		if (child + 1 < size && doneAt[child + 1]! < doneAt[child]!) { child++; }
		if (done <= doneAt[child]!) { break; }
		doneAt[place] = doneAt[child]!;
		rows[place] = rows[child]!;
		place = child;
	}
	doneAt[place] = done;
	rows[place] = row;
}

function growService(server: Server): void {
	const size = server.rows.length * 2;
	server.doneAt = copyInto(new Float64Array(size), server.doneAt);
	server.rows = copyInto(new Int32Array(size), server.rows);
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
