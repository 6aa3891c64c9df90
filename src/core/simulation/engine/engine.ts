/**
 * The engine of every simulation: a virtual clock and events ordered by (time, serial), so that a run is the same each time.
 * Must never know what is simulated: mechanisms register handlers and schedule events with one number as their subject.
 */

/** What an event is about, given out by `Engine.on`. */
export type EventKind = number;

/** One scheduled event, for cancelling it. */
export type EventHandle = number;

export interface Engine {
	/** Seconds since the beginning of the run. */
	now(): number;
	/** Registers what happens at events of a new kind; `subject` is the number given to `schedule`. */
	on(handler: (subject: number) => void): EventKind;
	/**
	 * Schedules an event. Events of one time happen in the order in which they were scheduled.
	 * @param atSeconds finite, not before `now()`
	 * @throws RangeError if the time is past or not finite, or more than 4,194,304 events are pending
	 */
	schedule(atSeconds: number, kind: EventKind, subject?: number): EventHandle;
	/** Takes an event back; false if it has already happened or was taken back before. */
	cancel(handle: EventHandle): boolean;
	/** Lets everything before `untilSeconds` happen; ends early when the step budget is spent or a handler calls `stop`. */
	run(untilSeconds: number): 'finished' | 'budget-spent' | 'stopped';
	/** Ends the run with the event that is happening. */
	stop(): void;
	/** Events that happened so far. */
	steps(): number;
}

const slotBits = 22;
const slotCount = 2 ** slotBits;
const cancelled = -1;

/** What happens at which time, kept as a binary heap over slots; the slots hold what the heap does not compare first. */
interface Queue {
	size: number;
	times: Float64Array;
	slots: Int32Array;
	serials: Float64Array;
	kinds: Int32Array;
	subjects: Float64Array;
	freeSlots: Int32Array;
	freeCount: number;
	usedSlots: number;
}

/**
 * Creates an engine at time 0.
 * @param options.stepBudget events after which `run` gives up, integer ≥ 1: a guard against mechanisms that never end
 */
export function createEngine(options: { readonly stepBudget: number }): Engine {
	const queue = createQueue(256);
	const handlers: ((subject: number) => void)[] = [];
	let now = 0;
	let serial = 0;
	let steps = 0;
	let isStopped = false;

	function run(untilSeconds: number): 'finished' | 'budget-spent' | 'stopped' {
		while (queue.size > 0 && queue.times[0]! < untilSeconds) {
			if (steps >= options.stepBudget) { return 'budget-spent'; }
			const time = queue.times[0]!;
			const slot = removeFirst(queue);
			const kind = queue.kinds[slot]!;
			queue.kinds[slot] = cancelled;
			queue.freeSlots[queue.freeCount++] = slot;
			if (kind === cancelled) { continue; }
			now = time;
			steps++;
			handlers[kind]!(queue.subjects[slot]!);
			if (isStopped) { return 'stopped'; }
		}
		now = Math.max(now, untilSeconds);
		return 'finished';
	}

	return {
		now: () => now,
		on: (handler) => handlers.push(handler) - 1,
		schedule(atSeconds, kind, subject = 0) {
			if (!(atSeconds >= now && atSeconds < Infinity)) { throw new RangeError(`Event at ${atSeconds} s, but the clock is at ${now} s.`); }
			const slot = takeSlot(queue);
			queue.kinds[slot] = kind;
			queue.subjects[slot] = subject;
			queue.serials[slot] = serial;
			insert(queue, atSeconds, slot);
			return serial++ * slotCount + slot;
		},
		cancel(handle) {
			const slot = handle % slotCount;
			if (queue.serials[slot] !== Math.floor(handle / slotCount) || queue.kinds[slot] === cancelled) { return false; }
			queue.kinds[slot] = cancelled;
			return true;
		},
		run,
		stop() { isStopped = true; },
		steps: () => steps,
	};
}

function createQueue(capacity: number): Queue {
	return {
		size: 0, usedSlots: 0, freeCount: 0,
		times: new Float64Array(capacity), slots: new Int32Array(capacity), serials: new Float64Array(capacity),
		kinds: new Int32Array(capacity).fill(cancelled), subjects: new Float64Array(capacity), freeSlots: new Int32Array(capacity),
	};
}

function takeSlot(queue: Queue): number {
	if (queue.freeCount > 0) { return queue.freeSlots[--queue.freeCount]!; }
	if (queue.usedSlots === queue.kinds.length) { grow(queue); }
	return queue.usedSlots++;
}

function grow(queue: Queue): void {
	const capacity = queue.kinds.length * 2;
	if (capacity > slotCount) { throw new RangeError(`More than ${slotCount} pending events.`); }
	const bigger = createQueue(capacity);
	bigger.times.set(queue.times);
	bigger.slots.set(queue.slots);
	bigger.serials.set(queue.serials);
	bigger.kinds.set(queue.kinds);
	bigger.subjects.set(queue.subjects);
	bigger.freeSlots.set(queue.freeSlots);
	const { times, slots, serials, kinds, subjects, freeSlots } = bigger;
	Object.assign(queue, { times, slots, serials, kinds, subjects, freeSlots });
}

function insert(queue: Queue, time: number, slot: number): void {
	const { times, slots } = queue;
	let index = queue.size++;
	// A new event has the highest serial, so among equals it stays below: comparing times is enough on the way up.
	while (index > 0) {
		const parent = (index - 1) >> 1;
		if (times[parent]! <= time) { break; }
		times[index] = times[parent]!;
		slots[index] = slots[parent]!;
		index = parent;
	}
	times[index] = time;
	slots[index] = slot;
}

function removeFirst(queue: Queue): number {
	const { times, slots, serials } = queue;
	const first = slots[0]!;
	const size = --queue.size;
	const time = times[size]!;
	const slot = slots[size]!;
	const serial = serials[slot]!;
	let index = 0;
	for (let child = 1; child < size; child = 2 * index + 1) {
		const right = child + 1;
		if (right < size && isBefore(times[right]!, serials[slots[right]!]!, times[child]!, serials[slots[child]!]!)) { child = right; }
		if (!isBefore(times[child]!, serials[slots[child]!]!, time, serial)) { break; }
		times[index] = times[child]!;
		slots[index] = slots[child]!;
		index = child;
	}
	times[index] = time;
	slots[index] = slot;
	return first;
}

function isBefore(timeA: number, serialA: number, timeB: number, serialB: number): boolean {
	return timeA < timeB || (timeA === timeB && serialA < serialB);
}
