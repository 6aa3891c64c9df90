import * as assert from 'node:assert/strict';
import { inspectLoad } from '../../../../../src/scenarios/loadImport/inspectLoad';
import { readLoad } from '../../../../../src/scenarios/loadImport/readLoad';
import { createStore, type Store } from '../../../../../webview/shared/store';
import type { WorkerLane } from '../../../../../webview/shared/workerLane';
import { createImporting, type Importing, type LoadImport } from '../../../../../webview/simulator/load/importing';
import { emptyState, type SimulatorState } from '../../../../../webview/simulator/state';
import { perform } from '../../../../../webview/worker/perform';

const text = 'time,hits,errors\n2026-11-27 09:00,600,1\n2026-11-27 09:01,1200,2\n2026-11-27 09:02,x,3\n2026-11-27 09:03,1800,4\n';

interface Setup {
	readonly store: Store<SimulatorState>;
	readonly importing: Importing;
	readonly now: () => LoadImport | undefined;
	/** Waits until nothing is being read. */
	readonly settle: () => Promise<void>;
}

function setUp(): Setup {
	const store = createStore<SimulatorState>(emptyState);
	const asked: Promise<unknown>[] = [];
	const lane: WorkerLane = {
		ask: (task, { onAnswer, onFailed }) => {
			asked.push(Promise.resolve(perform(task, () => undefined)).then(answer => { onAnswer(answer as never); }, (error: unknown) => { onFailed(String(error)); }));
		},
		cancel: () => undefined,
		dispose: () => undefined,
	};
	const settle = async (): Promise<void> => { while (asked.length > 0) { await asked.shift(); } };
	return { store, importing: createImporting({ store, lane }), now: () => store.get().importing, settle };
}

describe('importing a recorded load', () => {
	const found = inspectLoad(text, true);
	assert.ok(found.ok === true);

	it('looks at a file, reads it as it guesses, and gives the load with the times of the record', async () => {
		const { store, importing, now, settle } = setUp();
		const file = new Blob([text]);
		importing.open(file, 'hits.csv');
		assert.deepStrictEqual([store.get().drawer, now()?.progress, importing.take()], ['import', 0, undefined]);
		await settle();
		const loaded = readLoad(text, found.choice);
		assert.ok(loaded.ok);
		assert.deepStrictEqual(now(), { name: 'hits.csv', file, found, choice: found.choice, factor: 1, setsRun: true, loaded, progress: undefined, failure: undefined });
		assert.deepStrictEqual(importing.take(), { load: loaded.load, durationSeconds: loaded.durationSeconds, startDate: '2026-11-27', startClockSeconds: 9 * 3600 });
	});

	it('reads again as the reader chooses: another column, as a multiple, into the run as it is', async () => {
		const { importing, now, settle } = setUp();
		importing.open(new Blob([text]), 'hits.csv');
		await settle();
		importing.change({ choice: { valueColumn: 2 }, factor: 10, setsRun: false });
		await settle();
		const loaded = readLoad(text, { ...found.choice, valueColumn: 2 }, { factor: 10 });
		assert.ok(loaded.ok);
		assert.deepStrictEqual([now()?.loaded, importing.take()], [loaded, { load: loaded.load }]);
	});

	it('says why there is nothing to be had, and gives nothing then', async () => {
		const { importing, now, settle } = setUp();
		importing.open(new Blob(['name,place\na,b\n']), 'people.csv');
		await settle();
		assert.deepStrictEqual([now()?.failure, now()?.found, importing.take()], [{ en: 'No column holds numbers', ko: '숫자가 있는 열이 없습니다' }, undefined, undefined]);
		importing.paste();
		assert.deepStrictEqual([now()?.file, now()?.failure, importing.take()], [undefined, undefined, undefined]);
	});
});
