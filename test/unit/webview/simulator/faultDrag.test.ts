import * as assert from 'node:assert/strict';
import type { Fault } from '../../../../src/core/simulation/scenario/scenario';
import { dragFault, type DragHandle } from '../../../../webview/simulator/faultDrag';

describe('dragging a fault', () => {
	const fault: Fault = { kind: 'zone-impairment', zone: 'b', atSeconds: 600, durationSeconds: 300 };
	const drag = (handle: DragHandle, bySeconds: number): readonly number[] => {
		const { atSeconds, durationSeconds } = dragFault(fault, { handle, bySeconds, durationSeconds: 3600 });
		return [atSeconds, durationSeconds];
	};

	it('moves it within the run', () => {
		assert.deepStrictEqual([drag('whole', 120), drag('whole', -9999), drag('whole', 9999)], [[720, 300], [0, 300], [3540, 300]]);
	});

	it('stretches it at either edge, never below a minute', () => {
		assert.deepStrictEqual([drag('start', -60), drag('start', 9999), drag('end', 60), drag('end', -9999)], [[540, 360], [840, 60], [600, 360], [600, 60]]);
	});
});
