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

/**
 * Creates an engine at time 0.
 * @param options.stepBudget events after which `run` gives up, integer ≥ 1: a guard against mechanisms that never end
 */
export function createEngine(options: { readonly stepBudget: number }): Engine {
	return new EventEngine(options.stepBudget);
}

/**
 * A heap over slots with four children a node, half as deep as with two; the slots hold what the heap does not compare first.
 * A class, because all engines then share their methods: closures of its own for each engine took a quarter more time.
 */
class EventEngine implements Engine {
	private readonly handlers: ((subject: number) => void)[] = [];
	/** In an array of its own, where a number needs no memory of its own each time that it changes. */
	private readonly clock = new Float64Array(1);
	private size = 0;
	private times = new Float64Array(256);
	private slots = new Int32Array(256);
	private serials = new Float64Array(256);
	private kinds = new Int32Array(256);
	private subjects = new Float64Array(256);
	private freeSlots = new Int32Array(256);
	private freeCount = 0;
	private usedSlots = 0;
	private nextSerial = 0;
	private stepCount = 0;
	private isStopped = false;

	constructor(private readonly stepBudget: number) {}

	now(): number {
		return this.clock[0]!;
	}

	on(handler: (subject: number) => void): EventKind {
		return this.handlers.push(handler) - 1;
	}

	schedule(atSeconds: number, kind: EventKind, subject = 0): EventHandle {
		const now = this.clock[0]!;
		if (!(atSeconds >= now && atSeconds < Infinity)) { throw new RangeError(`Event at ${atSeconds} s, but the clock is at ${now} s.`); }
		const slot = this.takeSlot();
		this.kinds[slot] = kind;
		this.subjects[slot] = subject;
		this.serials[slot] = this.nextSerial;
		this.insert(atSeconds, slot);
		return this.nextSerial++ * slotCount + slot;
	}

	cancel(handle: EventHandle): boolean {
		const slot = handle % slotCount;
		if (this.serials[slot] !== Math.floor(handle / slotCount) || this.kinds[slot] === cancelled) { return false; }
		this.kinds[slot] = cancelled;
		return true;
	}

	run(untilSeconds: number): 'finished' | 'budget-spent' | 'stopped' {
		while (this.size > 0 && this.times[0]! < untilSeconds) {
			if (this.stepCount >= this.stepBudget) { return 'budget-spent'; }
			const time = this.times[0]!;
			const slot = this.slots[0]!;
			this.removeFirst();
			const kind = this.kinds[slot]!;
			this.kinds[slot] = cancelled;
			this.freeSlots[this.freeCount++] = slot;
			if (kind === cancelled) { continue; }
			this.clock[0] = time;
			this.stepCount++;
			this.handlers[kind]!(this.subjects[slot]!);
			if (this.isStopped) { return 'stopped'; }
		}
		this.clock[0] = Math.max(this.clock[0]!, untilSeconds);
		return 'finished';
	}

	stop(): void {
		this.isStopped = true;
	}

	steps(): number {
		return this.stepCount;
	}

	private takeSlot(): number {
		if (this.freeCount > 0) { return this.freeSlots[--this.freeCount]!; }
		if (this.usedSlots === this.times.length) { this.grow(); }
		return this.usedSlots++;
	}

	private grow(): void {
		const capacity = this.times.length * 2;
		if (capacity > slotCount) { throw new RangeError(`More than ${slotCount} pending events.`); }
		this.times = copyInto(new Float64Array(capacity), this.times);
		this.slots = copyInto(new Int32Array(capacity), this.slots);
		this.serials = copyInto(new Float64Array(capacity), this.serials);
		this.kinds = copyInto(new Int32Array(capacity), this.kinds);
		this.subjects = copyInto(new Float64Array(capacity), this.subjects);
		this.freeSlots = copyInto(new Int32Array(capacity), this.freeSlots);
	}

	private insert(time: number, slot: number): void {
		const { times, slots } = this;
		let index = this.size++;
		// A new event has the highest serial, so among equals it stays below: comparing times is enough on the way up.
		while (index > 0) {
			const parent = (index - 1) >> 2;
			if (times[parent]! <= time) { break; }
			times[index] = times[parent]!;
			slots[index] = slots[parent]!;
			index = parent;
		}
		times[index] = time;
		slots[index] = slot;
	}

	private removeFirst(): void {
		const { times, slots, serials } = this;
		const size = --this.size;
		const time = times[size]!;
		const slot = slots[size]!;
		let index = 0;
		for (let first = 1; first < size; first = 4 * index + 1) {
			let child = first;
			let childTime = times[first]!;
			const last = Math.min(first + 4, size);
			for (let other = first + 1; other < last; other++) {
				const otherTime = times[other]!;
				if (otherTime < childTime || (otherTime === childTime && serials[slots[other]!]! < serials[slots[child]!]!)) {
					child = other;
					childTime = otherTime;
				}
			}
			if (time < childTime || (time === childTime && serials[slot]! < serials[slots[child]!]!)) { break; }
			times[index] = childTime;
			slots[index] = slots[child]!;
			index = child;
		}
		times[index] = time;
		slots[index] = slot;
	}
}

function copyInto<A extends Float64Array | Int32Array>(bigger: A, from: A): A {
	bigger.set(from);
	return bigger;
}
