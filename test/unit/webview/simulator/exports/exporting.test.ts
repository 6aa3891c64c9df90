import * as assert from 'node:assert/strict';
import { fisTemplate } from '../../../../../src/scenarios/exports/fisTemplate';
import { markdownReport } from '../../../../../src/scenarios/exports/markdownReport';
import { seriesCsv } from '../../../../../src/scenarios/exports/seriesCsv';
import { simulate } from '../../../../../src/core/simulation/simulate';
import type { SimulatorFromWebview } from '../../../../../src/protocol/simulator';
import type { WorkerLane } from '../../../../../webview/shared/workerLane';
import { createStore, type Store } from '../../../../../webview/shared/store';
import { changeSetting, noOverrides } from '../../../../../webview/simulator/form/overrides';
import { createExporting, type Exporting } from '../../../../../webview/simulator/exports/exporting';
import { createCharts } from '../../../../../webview/simulator/result/charts';
import { emptyState, type SimulatorState } from '../../../../../webview/simulator/state';
import { perform } from '../../../../../webview/worker/perform';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const snapshot = sampleSnapshot('en', 'plain');
const overrides = changeSetting(snapshot.scenario, noOverrides, { path: 'group.maxSize', value: 12 });
const scenario = { ...snapshot.scenario, group: { ...snapshot.scenario.group, maxSize: 12 }, faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 1500, durationSeconds: 600 } as const] };
const outcome = simulate(scenario);
assert.ok(outcome.ok);
const { result } = outcome;

/** Answers at once, as the worker would. */
const lane: WorkerLane = {
	ask: (task, { onAnswer }) => { onAnswer(perform(task, () => undefined) as never); },
	cancel: () => undefined,
	dispose: () => undefined,
};

interface Setup {
	readonly store: Store<SimulatorState>;
	readonly exporting: Exporting;
	readonly posted: readonly SimulatorFromWebview[];
	readonly copied: readonly string[];
	readonly told: readonly string[];
}

function setUp(paintCharts: () => Promise<Uint8Array | undefined> = () => Promise.resolve(undefined)): Setup {
	const run = { scenario, result, words: [], reason: '', charts: createCharts({ scenario, result, pinned: undefined, language: 'en' }) };
	const store = createStore<SimulatorState>({ ...emptyState, snapshot, overrides, run });
	const posted: SimulatorFromWebview[] = [];
	const copied: string[] = [];
	const told: string[] = [];
	const exporting = createExporting({
		store, lane, paintCharts, post: message => { posted.push(message); }, tell: message => { told.push(message); },
		copy: text => { copied.push(text); return Promise.resolve(); },
	});
	return { store, exporting, posted, copied, told };
}

/** Lets promises that are settled already go on. */
function settle(): Promise<void> {
	return new Promise(resolve => { setImmediate(resolve); });
}

describe('what leaves the Simulator', () => {
	it('is a file of the series, named after the group', () => {
		const { exporting, posted } = setUp();
		exporting.export('csv');
		assert.deepStrictEqual(posted, [{ type: 'saveFile', name: 'web-asg-run.csv', content: seriesCsv(result, scenario) }]);
	});

	it('is a report with the changes by their names', async () => {
		const { exporting, copied, told } = setUp();
		exporting.export('report');
		await settle();
		const changes = [{ path: 'group.maxSize', before: 9, after: 12 }];
		assert.deepStrictEqual(copied, [markdownReport({ scenario, result }, { language: 'en', changes, place: 'main.tf:42', nameOf: () => 'Maximum size' })]);
		assert.deepStrictEqual(told, ['Report copied']);
	});

	it('is the scenario with all changes', () => {
		const { exporting, posted } = setUp();
		exporting.export('scenario');
		assert.deepStrictEqual(posted, [{ type: 'saveScenario', scenario: { ...snapshot.scenario, group: { ...snapshot.scenario.group, maxSize: 12 } } }]);
	});

	it('is an experiment, which shows before it is kept', () => {
		const { exporting, posted, store } = setUp();
		const expected = fisTemplate(scenario, { groupName: null, region: 'ap-northeast-2', port: 8080 });
		exporting.export('experiment');
		assert.deepStrictEqual([store.get().drawer, store.get().experiment], ['experiment', expected]);
		exporting.keepExperiment('save');
		assert.deepStrictEqual(posted, [{ type: 'saveFile', name: 'web-asg-run-fis.json', content: `${JSON.stringify(expected.template, undefined, '\t')}\n` }]);
	});

	it('is a picture; where none can be made, the reader is told', async () => {
		const bytes = new Uint8Array([1, 2, 3]);
		const good = setUp(() => Promise.resolve(bytes));
		good.exporting.export('png');
		const bad = setUp();
		bad.exporting.export('png');
		await settle();
		assert.deepStrictEqual([good.posted, bad.posted, bad.told], [[{ type: 'saveFile', name: 'web-asg-run.png', content: bytes }], [], ['That could not be made.']]);
	});
});
