/** Requests whose clients wait before they try again: after each failure twice as long as after the one before. */

export interface Retries {
	/** Requests that wait; live. */
	readonly count: number;
	/** When the next one is tried again; Infinity without one. Live. */
	readonly nextSeconds: number;
	/** A client begins to wait. */
	add(nowSeconds: number, request: FailedRequest): void;
	/** Ends the wait of the next one. */
	take(): FailedRequest;
}

export interface FailedRequest {
	/** CPU time as a multiple of that of a mean request. */
	readonly work: number;
	/** Attempts so far, integer ≥ 0; at least one for a request that waits. */
	readonly failures: number;
}

/** After the same number of failures all wait equally long, so that each such queue is in order by itself. */
interface Queue {
	readonly waitSeconds: number;
	readonly due: number[];
	readonly work: number[];
	/** Entries before this one have been taken. */
	first: number;
}

/** Taken entries that are kept until they are worth removing. */
const leastRemoved = 1024;

/** @param backoffSeconds wait after the first failure */
export function createRetries(maxRetries: number, backoffSeconds: number): Retries {
	const queues = Array.from({ length: maxRetries }, (_, index): Queue => ({ waitSeconds: backoffSeconds * 2 ** index, due: [], work: [], first: 0 }));
	const retries = {
		count: 0, nextSeconds: Infinity, nextQueue: 0,
		add(nowSeconds: number, { work, failures }: FailedRequest): void {
			const queue = queues[failures - 1]!;
			const due = nowSeconds + queue.waitSeconds;
			queue.due.push(due);
			queue.work.push(work);
			retries.count++;
			if (due < retries.nextSeconds) {
				retries.nextSeconds = due;
				retries.nextQueue = failures - 1;
			}
		},
		take(): FailedRequest {
			const queue = queues[retries.nextQueue]!;
			const taken = { work: queue.work[queue.first]!, failures: retries.nextQueue + 1 };
			queue.first++;
			retries.count--;
			removeTaken(queue);
			findNext();
			return taken;
		},
	};

	function findNext(): void {
		retries.nextSeconds = Infinity;
		queues.forEach(({ due, first }, index) => {
			const seconds = due[first];
			if (seconds === undefined || seconds >= retries.nextSeconds) { return; }
			retries.nextSeconds = seconds;
			retries.nextQueue = index;
		});
	}

	return retries;
}

function removeTaken(queue: Queue): void {
	if (queue.first < leastRemoved || queue.first * 2 < queue.due.length) { return; }
	queue.due.splice(0, queue.first);
	queue.work.splice(0, queue.first);
	queue.first = 0;
}
