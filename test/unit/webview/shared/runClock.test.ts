import * as assert from 'node:assert/strict';
import { formatRunClock } from '../../../../webview/shared/runClock';

describe('the clock of a run', () => {
	it('tells days of a long run apart', () => {
		assert.deepStrictEqual([0, 3600, 86_399, 86_400, 180_000].map(seconds => formatRunClock(seconds, 36_000)), ['10:00', '11:00', '09:59:59', '+1 10:00', '+2 12:00']);
	});
});
