import * as assert from 'node:assert/strict';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { createStore } from '../../../../../webview/shared/store';
import { createPlayback, usualSpeed } from '../../../../../webview/simulator/result/playback';
import { emptyState, type SimulatorState } from '../../../../../webview/simulator/state';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const { scenario } = sampleSnapshot('en', 'plain');
const outcome = simulate(scenario);
assert.ok(outcome.ok);
const run = { scenario, result: outcome.result, reason: '', words: [], charts: {} };

function createBench(cursorSeconds: number) {
	const store = createStore<SimulatorState>({ ...emptyState, run, cursorSeconds, speed: 600 });
	let frame: ((milliseconds: number) => void) | undefined;
	const playback = createPlayback(store, {
		nextFrame: callback => {
			frame = callback;
			return () => { frame = undefined; };
		},
	});
	const at = (milliseconds: number): number | undefined => {
		const due = frame;
		frame = undefined;
		due?.(milliseconds);
		return store.get().cursorSeconds;
	};
	return { store, playback, at };
}

describe('playing a run back', () => {
	it('moves the cursor by the time that went by, and no farther than a hidden page lets it', () => {
		const { playback, at, store } = createBench(100);
		playback.play();
		assert.deepStrictEqual([at(1000), at(1100), at(9100)], [100, 160, 310]);
		playback.pause();
		assert.deepStrictEqual([store.get().playing, at(9200)], [false, 310]);
	});

	it('ends at the end, and begins anew from there', () => {
		const { playback, at, store } = createBench(3580);
		playback.play();
		at(0);
		assert.deepStrictEqual([at(100), store.get().playing], [3595, false]);
		playback.play();
		assert.equal(store.get().cursorSeconds, 0);
	});

	it('takes some twenty seconds for a run', () => {
		assert.deepStrictEqual([600, 3600, 86_400, 2_678_400].map(usualSpeed), [60, 60, 3600, 3600]);
	});
});
