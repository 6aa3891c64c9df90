/** Puts faults that overlap into lanes, one below the other, so that each can be seen and dragged. */
import type { Fault } from '../../../src/core/simulation/scenario/faults';
import { faultSpan } from '../../shared/faultSpan';

/**
 * @param leastSeconds what a bar covers at least, however short its fault is
 * @returns the lane of each fault, from 0, in the order of the faults: the first lane that is free when it begins
 */
export function laneOf(faults: readonly Fault[], leastSeconds: number): readonly number[] {
	const order = faults.map((fault, index) => ({ index, ...faultSpan(fault) })).sort((a, b) => a.fromSeconds - b.fromSeconds || a.index - b.index);
	const ends: number[] = [];
	const lanes: number[] = [];
	for (const { index, fromSeconds, toSeconds } of order) {
		const free = ends.findIndex(end => end <= fromSeconds);
		const lane = free < 0 ? ends.length : free;
		ends[lane] = Math.max(toSeconds, fromSeconds + leastSeconds);
		lanes[index] = lane;
	}
	return lanes;
}
