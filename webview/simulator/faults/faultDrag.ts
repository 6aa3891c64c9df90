/** Moving and stretching a fault within the run. */
import type { Fault } from '../../../src/core/simulation/scenario/faults';
import { faultSpan } from '../../shared/faultSpan';

export type DragHandle = 'whole' | 'start' | 'end';

/** A fault never gets shorter than this, seconds. */
const shortestSeconds = 60;

/**
 * The fault after a drag.
 * @param bySeconds how far, negative to the left
 * @param durationSeconds length of the run; the fault keeps beginning within it
 */
export function dragFault(fault: Fault, { handle, bySeconds, durationSeconds }: { readonly handle: DragHandle; readonly bySeconds: number; readonly durationSeconds: number }): Fault {
	const { toSeconds: end } = faultSpan(fault);
	if (handle === 'whole') { return { ...fault, atSeconds: clamp(fault.atSeconds + bySeconds, 0, durationSeconds - shortestSeconds) }; }
	// What happens at one instant can be moved, not stretched.
	if (!('durationSeconds' in fault)) { return fault; }
	if (handle === 'end') { return { ...fault, durationSeconds: Math.max(shortestSeconds, fault.durationSeconds + bySeconds) }; }
	const atSeconds = clamp(fault.atSeconds + bySeconds, 0, end - shortestSeconds);
	return { ...fault, atSeconds, durationSeconds: end - atSeconds };
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
