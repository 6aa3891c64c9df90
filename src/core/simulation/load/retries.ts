/**
 * Clients of the flow model that try again: after the first failure they wait for the backoff, after each further one twice as long,
 * until they have made as many further attempts as the scenario allows. What comes back is load like any other.
 * Departs from reality: all clients wait exactly that long, without jitter, but at least until the next second.
 */
import type { RequestSettings } from '../scenario/load';

/** Shares of an amount of requests by how many attempts at them have failed before; they add up to 1. */
export type AttemptMix = Float64Array;

export interface Retries {
	/** Requests that wait for their next attempt. */
	waiting(): number;
	/**
	 * Takes over attempts that fail.
	 * @param delaySeconds from now until their clients notice
	 * @returns those of the requests that are given up
	 */
	schedule(requests: number, mix: AttemptMix, delaySeconds: number, nowSeconds: number): number;
	/** Attempts of the step from `from` to `to`, within one second, by how many have failed before; the first entry is 0. */
	take(from: number, to: number): Float64Array;
}

/** Amounts that all wait equally long: first in, first out. */
interface DelayLine {
	readonly seconds: number[];
	readonly amounts: number[];
	/** Place of the first that has not come back. */
	head: number;
}

/** A line is cut when so many places at its head are used up. */
const usedPlaces = 1024;

export function createRetries({ maxRetries, retryBackoffSeconds }: Pick<RequestSettings, 'maxRetries' | 'retryBackoffSeconds'>): Retries {
	// By attempt and by how long the client has waited for the failure: these are few, so that each line is in order of time.
	const lines: Map<number, DelayLine>[] = Array.from({ length: maxRetries }, () => new Map());
	const due = new Float64Array(maxRetries + 1);
	const taken = new Float64Array(maxRetries + 1);
	let loadedSecond = -1;
	let waiting = 0;
	let pending = 0;

	function load(second: number): void {
		loadedSecond = second;
		lines.forEach((byDelay, attempt) => {
			for (const line of byDelay.values()) {
				const before = line.head;
				due[attempt + 1]! += takeUntil(line, second);
				pending -= line.head - before;
				cut(line);
			}
		});
	}

	return {
		waiting: () => Math.max(0, waiting),
		schedule(requests, mix, delaySeconds, nowSeconds) {
			let backoffSeconds = retryBackoffSeconds;
			for (let attempt = 0; attempt < maxRetries; attempt++) {
				const again = requests * mix[attempt]!;
				if (again > 0) {
					const second = Math.max(Math.floor(nowSeconds) + 1, Math.floor(nowSeconds + delaySeconds + backoffSeconds));
					if (append(lines[attempt]!, delaySeconds, second, again)) { pending++; }
					waiting += again;
				}
				backoffSeconds *= 2;
			}
			return requests * mix[maxRetries]!;
		},
		take(from, to) {
			const second = Math.floor(from);
			if (second !== loadedSecond) { load(second); }
			const left = second + 1 - from;
			for (let attempt = 1; attempt <= maxRetries; attempt++) {
				const amount = to === second + 1 ? due[attempt]! : due[attempt]! * (to - from) / left;
				due[attempt]! -= amount;
				taken[attempt] = amount;
				waiting -= amount;
			}
			// Without this, what rounding leaves would count as requests for ever.
			if (pending === 0 && to === second + 1) { waiting = 0; }
			return taken;
		},
	};
}

/** @returns whether it takes a place of its own */
function append(lines: Map<number, DelayLine>, delay: number, second: number, amount: number): boolean {
	let line = lines.get(delay);
	if (line === undefined) {
		line = { seconds: [], amounts: [], head: 0 };
		lines.set(delay, line);
	}
	const last = line.seconds.length - 1;
	if (last >= line.head && line.seconds[last] === second) {
		line.amounts[last]! += amount;
		return false;
	}
	line.seconds.push(second);
	line.amounts.push(amount);
	return true;
}

/** Takes out what is due up to a second. */
function takeUntil(line: DelayLine, second: number): number {
	let sum = 0;
	for (; line.head < line.seconds.length && line.seconds[line.head]! <= second; line.head++) { sum += line.amounts[line.head]!; }
	return sum;
}

function cut(line: DelayLine): void {
	if (line.head < usedPlaces) { return; }
	line.seconds.splice(0, line.head);
	line.amounts.splice(0, line.head);
	line.head = 0;
}
