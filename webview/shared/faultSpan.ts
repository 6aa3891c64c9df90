/** When a fault is in force, for drawing it. */
import type { Fault } from '../../src/core/simulation/scenario/faults';

/** Seconds on the clock of the run; a fault of one instant ends where it begins. */
export function faultSpan(fault: Fault): { readonly fromSeconds: number; readonly toSeconds: number } {
	return { fromSeconds: fault.atSeconds, toSeconds: fault.atSeconds + durationOf(fault) };
}

/** Seconds, 0 for a fault of one instant. */
export function durationOf(fault: Fault): number {
	return 'durationSeconds' in fault ? fault.durationSeconds : 0;
}
