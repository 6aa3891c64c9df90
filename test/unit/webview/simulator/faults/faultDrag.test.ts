import * as assert from 'node:assert/strict';
import type { Fault } from '../../../../../src/core/simulation/scenario/faults';
import { faultSpan } from '../../../../../webview/shared/faultSpan';
import { dragFault, type DragHandle } from '../../../../../webview/simulator/faults/faultDrag';

describe('dragging a fault', () => {
	const fault: Fault = { kind: 'zone-impairment', impairment: 'power', zone: 'b', atSeconds: 600, durationSeconds: 300 };
	const drag = (handle: DragHandle, bySeconds: number): readonly number[] => {
		const { fromSeconds, toSeconds } = faultSpan(dragFault(fault, { handle, bySeconds, durationSeconds: 3600 }));
		return [fromSeconds, toSeconds - fromSeconds];
	};

	it('moves it within the run', () => {
		assert.deepStrictEqual([drag('whole', 120), drag('whole', -9999), drag('whole', 9999)], [[720, 300], [0, 300], [3540, 300]]);
	});

	it('stretches it at either edge, never below a minute', () => {
		assert.deepStrictEqual([drag('start', -60), drag('start', 9999), drag('end', 60), drag('end', -9999)], [[540, 360], [840, 60], [600, 360], [600, 60]]);
	});

	it('moves what happens at one instant, and does not stretch it', () => {
		const crash: Fault = { kind: 'instance-crash', count: 1, zone: null, atSeconds: 600 };
		assert.deepStrictEqual(dragFault(crash, { handle: 'whole', bySeconds: 60, durationSeconds: 3600 }), { ...crash, atSeconds: 660 });
		assert.deepStrictEqual(dragFault(crash, { handle: 'end', bySeconds: 60, durationSeconds: 3600 }), crash);
	});
});
