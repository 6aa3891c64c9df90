/**
 * The Simulator panel: takes the group that the host read, has it run on every change, shows the result.
 * Must never hold a result that outlives the page, nor read files: that is the host's.
 */
import '../shared/browserLanguage';
import '../shared/theme.css';
import './simulator.css';
import './form/form.css';
import './load/import.css';
import './suggest/suggestions.css';
import { render } from 'lit';
import type { SimulatorFromWebview, SimulatorSnapshot, SimulatorToWebview } from '../../src/protocol/simulator';
import { oncePerFrame } from '../shared/frame';
import { registerLineChart } from '../shared/lineChart';
import { registerMenuButton } from '../shared/menuButton';
import { applyLanguage } from '../shared/page';
import { createStore, type Store } from '../shared/store';
import { registerToolkit } from '../shared/toolkit';
import { connectHost, type Host } from '../shared/vscodeApi';
import { nextFrame, startTimer } from '../shared/timers';
import { createLane, currentScriptAddress } from '../shared/workerLanes';
import { loadWorkerScript } from '../shared/workerScript';
import type { Actions } from './actions';
import { createActions } from './createActions';
import { withInstanceType } from './form/instanceType';
import { applyOverrides, noOverrides, withoutEqual } from './form/overrides';
import { panelView } from './panelView';
import { createExporting } from './exports/exporting';
import { paintCharts } from './exports/picture';
import { createImporting } from './load/importing';
import { createPlayback } from './result/playback';
import { createRunning } from './running';
import { createSearching, type Searching } from './suggest/searching';
import { suggestText } from './suggest/text';
import { emptyState, parseSavedState, sourceKeyOf, toSavedState, type SavedState, type SimulatorState } from './state';

type SimulatorHost = Host<SimulatorFromWebview, SavedState>;

start(loadWorkerScript(currentScriptAddress()));

function start(startWorker: ReturnType<typeof loadWorkerScript>): void {
	registerToolkit();
	registerLineChart();
	registerMenuButton();
	const page = document.getElementById('app');
	if (page === null) { return; }
	const store = createStore<SimulatorState>({ ...emptyState, language: navigator.language.startsWith('ko') ? 'ko' : 'en' });
	const host: SimulatorHost = connectHost<SimulatorToWebview, SimulatorFromWebview, SavedState>(message => { receive(message, { store, actions, searching, savedState: host.savedState }); });
	const lanes = { runs: createLane(startWorker), helper: createLane(startWorker) };
	const running = createRunning({ store, lanes, startTimer });
	const playback = createPlayback(store, { nextFrame });
	const tell = createTelling(store);
	const exporting = createExporting({ store, post: message => { host.post(message); }, lane: lanes.helper, paintCharts: () => paintCharts(store.get()), tell, copy });
	const searching = createSearching({
		store, post: message => { host.post(message); },
		startLanes: () => Array.from({ length: searchWorkers() }, () => createLane(startWorker)),
		onDone: ({ suggestions }) => { store.update({ announcement: suggestText[store.get().language].announce(suggestions.length) }); },
	});
	const importing = createImporting({ store, lane: createLane(startWorker) });
	const actions = createActions({ store, host, running, playback, exporting, importing, searching, tell, copy });
	const save = createSaver(host);
	const draw = oncePerFrame(() => {
		running.update();
		render(panelView(store.get(), actions), page);
	});
	store.subscribe(state => {
		save(state);
		draw();
	});
	watchWidth(store);
	draw();
	host.post({ type: 'ready' });
}

/** One processor stays for the page and for what the reader waits for. */
function searchWorkers(): number {
	return Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1));
}

/** For as long as one reads it. */
const toldMilliseconds = 4000;

function createTelling(store: Store<SimulatorState>): (message: string) => void {
	let stop: (() => void) | undefined;
	return told => {
		stop?.();
		store.update({ told });
		stop = startTimer(() => { store.update({ told: '' }); }, toldMilliseconds);
	};
}

function copy(text: string): Promise<void> {
	return navigator.clipboard.writeText(text);
}

interface ReceiveContext {
	readonly store: Store<SimulatorState>;
	readonly actions: Actions;
	readonly searching: Searching;
	readonly savedState: unknown;
}

function receive(message: SimulatorToWebview, { store, actions, searching, savedState }: ReceiveContext): void {
	switch (message.type) {
		case 'show': return show(message.snapshot, store, savedState);
		case 'detached': return store.update({ detached: message.message });
		case 'searchLimits': return searching.allow(message);
		case 'searchRefused': return searching.refuse(message.reason);
		case 'instanceType': {
			const { snapshot, overrides } = store.get();
			if (snapshot !== undefined) { actions.changeAll(withInstanceType(applyOverrides(snapshot.scenario, overrides), message.path, message.model)); }
		}
	}
}

/** A snapshot of the same group keeps what the reader changed and looks at; another group begins anew. */
function show(snapshot: SimulatorSnapshot, store: Store<SimulatorState>, savedState: unknown): void {
	applyLanguage(snapshot.language);
	const state = store.get();
	const sourceKey = sourceKeyOf(snapshot.source);
	if (state.snapshot !== undefined && sourceKeyOf(state.snapshot.source) === sourceKey) {
		store.update({ snapshot, detached: undefined, overrides: withoutEqual(snapshot.scenario, state.overrides) });
		return;
	}
	const saved = state.snapshot === undefined ? parseSavedState(savedState) : undefined;
	store.update({
		...emptyState,
		language: state.language,
		narrow: state.narrow,
		parts: saved?.parts ?? state.parts,
		allActivities: saved?.allActivities ?? state.allActivities,
		...saved !== undefined && sourceKeyOf(saved.source) === sourceKey ? { overrides: saved.overrides, history: saved.history, pinned: saved.pinned } : { overrides: noOverrides },
		snapshot,
	});
}

/** Saves what is kept, and only when it changed: the cursor moves far more often. */
function createSaver(host: SimulatorHost): (state: SimulatorState) => void {
	let last: SimulatorState | undefined;
	return state => {
		const { snapshot, overrides, parts, allActivities, history, pinned } = state;
		const unchanged = last?.snapshot === snapshot && last?.overrides === overrides && last.parts === parts && last.allActivities === allActivities && last.history === history && last.pinned === pinned;
		last = state;
		if (snapshot !== undefined && !unchanged) { host.save(toSavedState(state, snapshot)); }
	};
}

/** One column up to 700 px; the style sheet has the same limit. */
function watchWidth(store: Store<SimulatorState>): void {
	const query = window.matchMedia('(max-width: 700px)');
	store.update({ narrow: query.matches });
	query.addEventListener('change', () => { store.update({ narrow: query.matches }); });
}
