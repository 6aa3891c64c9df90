import * as assert from 'node:assert/strict';
import type { SimulatorFromWebview } from '../../../../../src/protocol/simulator';
import { createSearch, type SearchRequest, type Suggestions } from '../../../../../src/scenarios/suggest/search';
import { createStore, type Store } from '../../../../../webview/shared/store';
import type { TaskListeners, WorkerLane } from '../../../../../webview/shared/workerLane';
import { applyOverrides, type Overrides } from '../../../../../webview/simulator/form/overrides';
import { emptyState, type SimulatorState } from '../../../../../webview/simulator/state';
import { chosenSuggestion, createSearching, isOutdated, withSuggestion, type Searching } from '../../../../../webview/simulator/suggest/searching';
import type { TaskOfKind, WorkerTask, WorkerTaskKind } from '../../../../../webview/worker/messages';
import { perform } from '../../../../../webview/worker/perform';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const sample = sampleSnapshot('en', 'plain');
/** The rise of the load alone: a search is some hundred runs. */
const snapshot: typeof sample = { ...sample, scenario: { ...sample.scenario, durationSeconds: 1500 } };
const limits = { mayChange: ['policies[0].targetValue'], instanceTypes: [] } as const;

interface Setup {
	readonly store: Store<SimulatorState>;
	readonly searching: Searching;
	readonly posted: readonly SimulatorFromWebview[];
	readonly done: readonly Suggestions[];
	/** Does what the workers were asked for, until nothing is left. */
	readonly work: (most?: number) => void;
}

function setUp({ overrides = {}, snapshot: shown = snapshot, failing }: { readonly overrides?: Overrides; readonly snapshot?: typeof snapshot; readonly failing?: WorkerTaskKind } = {}): Setup {
	const store = createStore<SimulatorState>({ ...emptyState, snapshot: shown, overrides });
	const posted: SimulatorFromWebview[] = [];
	const done: Suggestions[] = [];
	const waiting: (() => void)[] = [];
	const startLane = (): WorkerLane => {
		let isOpen = true;
		return {
			ask: <K extends WorkerTaskKind>(task: TaskOfKind<K>, { onAnswer, onFailed }: TaskListeners<K>) => {
				waiting.push(() => {
					if (!isOpen) { return; }
					if (task.kind === failing) { onFailed('broken'); return; }
					onAnswer(perform(task as WorkerTask, () => undefined) as never);
				});
			},
			cancel: () => undefined,
			dispose: () => { isOpen = false; },
		};
	};
	const searching = createSearching({ store, post: message => { posted.push(message); }, startLanes: () => [startLane(), startLane()], onDone: suggestions => { done.push(suggestions); } });
	const work = (most = Infinity): void => { for (let count = 0; count < most && waiting.length > 0; count++) { waiting.shift()?.(); } };
	return { store, searching, posted, done, work };
}

/** What a search comes to that is run in one go. */
function searchAtOnce(request: SearchRequest): Suggestions {
	const search = createSearch(request);
	while (!search.isDone) {
		const results = perform({ kind: 'summaries', jobs: search.next() }, () => undefined);
		search.tell(results as never);
	}
	return search.suggestions;
}

describe('a search for better settings in the panel', () => {
	let found: SimulatorState['search'];

	it('asks what may change, finds in its workers what it would find at once, and ends', () => {
		const overrides = { 'group.maxSize': 12 };
		const { store, searching, posted, done, work } = setUp({ overrides });
		const scenario = applyOverrides(snapshot.scenario, overrides);
		searching.start();
		assert.deepStrictEqual([posted, store.get().search?.status, store.get().drawer], [[{ type: 'readSearchLimits', scenario }], 'running', 'suggestions']);
		searching.allow(limits);
		work();
		const expected = searchAtOnce({ ...limits, scenario, seed: scenario.seed });
		assert.ok(expected.suggestions.length > 1);
		assert.deepStrictEqual([store.get().search?.status, store.get().search?.suggestions, done], ['done', expected, [expected]]);
		found = store.get().search;
		assert.strictEqual(found?.progress.done, found?.progress.expected);
	});

	it('leaves what was found when it is cancelled, and takes no answer after that', () => {
		const { store, searching, done, work } = setUp();
		searching.start();
		searching.allow(limits);
		work(8);
		searching.cancel();
		const { search } = store.get();
		work();
		assert.deepStrictEqual([search?.status, store.get().search === search, (search?.progress.done ?? 0) > 0, done], ['cancelled', true, true, []]);
	});

	it('says why it cannot be: refused by the host, or a worker that breaks', () => {
		const refused = setUp();
		refused.searching.start();
		refused.searching.refuse('The group is not in the code any more: web');
		const broken = setUp({ failing: 'summaries' });
		broken.searching.start();
		broken.searching.allow(limits);
		broken.work();
		assert.deepStrictEqual([refused, broken].map(({ store }) => [store.get().search?.status, store.get().search?.reason]), [['failed', 'The group is not in the code any more: web'], ['failed', 'broken']]);
	});

	it('follows each request of none of its runs: that would take hours', () => {
		const { requests } = snapshot.scenario;
		const exact: typeof snapshot = { ...snapshot, scenario: { ...snapshot.scenario, requests: { ...requests, model: 'request' } } };
		const [flow, each] = [setUp(), setUp({ snapshot: exact })];
		for (const { searching, work } of [flow, each]) {
			searching.start();
			searching.allow(limits);
			work();
		}
		assert.deepStrictEqual(each.store.get().search?.suggestions.present, flow.store.get().search?.suggestions.present);
	});

	it('puts a suggestion in place of another, and back to what was before, beside other changes of the reader', () => {
		assert.ok(found !== undefined);
		const search = found;
		const [first, second] = search.suggestions.suggestions;
		assert.ok(first !== undefined && second !== undefined);
		const base = snapshot.scenario;
		const settingsOf = (overrides: Overrides): unknown => { const { group, policies } = applyOverrides(base, overrides); return [group, policies]; };
		const before = { 'group.maxSize': 12, 'launch.bootSeconds': 90 };
		const one = withSuggestion(base, before, { search, chosen: first });
		const other = withSuggestion(base, one, { search, chosen: second });
		assert.deepStrictEqual([one, other].map(settingsOf), [first, second].map(({ scenario: { group, policies } }) => [group, policies]));
		assert.deepStrictEqual(withSuggestion(base, other, { search, chosen: undefined }), before);
		assert.deepStrictEqual([before, one, other].map(overrides => chosenSuggestion(search, applyOverrides(base, overrides))), ['present', 0, 1]);
		const asSearched = { 'group.maxSize': 12 };
		assert.deepStrictEqual(
			[asSearched, withSuggestion(base, asSearched, { search, chosen: first }), one].map(overrides => isOutdated(search, applyOverrides(base, overrides))), [false, false, true],
		);
	});
});
