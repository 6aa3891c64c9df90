/** How the panel does what the reader asks: every action is one change of the state, or one message to the host. */
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorFromWebview, SimulatorSnapshot } from '../../src/protocol/simulator';
import { readAt } from '../../src/scenarios/scenarioPath';
import type { Store } from '../shared/store';
import type { Host } from '../shared/vscodeApi';
import type { Actions } from './actions';
import { renameRun } from './compare/history';
import { writableChanges } from './code/writableChanges';
import { nameOfRun } from './compare/runName';
import { createReadContext } from './form/context';
import { settleDraft, understand, withoutDrafts } from './form/drafts';
import { applyOverrides, changeSetting, noOverrides, resetSetting, type Overrides } from './form/overrides';
import { isSame, isWithin } from './form/paths';
import type { Exporting } from './exports/exporting';
import type { Importing } from './load/importing';
import type { Playback } from './result/playback';
import { rowsOfPage } from './result/why';
import type { Running } from './running';
import { searchedPaths, withSuggestion, type Searching } from './suggest/searching';
import { isOpen, type SavedState, type SimulatorState } from './state';
import { simulatorText } from './text';

export interface ActionContext {
	readonly store: Store<SimulatorState>;
	readonly host: Pick<Host<SimulatorFromWebview, SavedState>, 'post'>;
	readonly running: Pick<Running, 'cancel' | 'retry'>;
	readonly playback: Playback;
	readonly exporting: Exporting;
	readonly importing: Importing;
	readonly searching: Pick<Searching, 'start' | 'cancel'>;
	/** Tells the reader for a moment what was done. */
	readonly tell: (message: string) => void;
	readonly copy: (text: string) => Promise<void>;
}

export function createActions({ store, host, running, playback, exporting, importing, searching, tell, copy }: ActionContext): Actions {
	/** `change` sees the code's scenario and the changes so far; what was being typed at `paths` makes way. */
	const changeOverrides = (change: (base: AutoScalingScenario, overrides: Overrides) => Overrides, paths: readonly string[]): void => {
		const { snapshot, overrides, drafts } = store.get();
		if (snapshot === undefined) { return; }
		store.update({ overrides: change(snapshot.scenario, overrides), drafts: withoutDrafts(drafts, draft => paths.some(path => isWithin(draft, path))) });
	};
	const changeAll: Actions['changeAll'] = values => {
		changeOverrides((base, overrides) => Object.entries(values).reduce((changed, [path, value]) => changeSetting(base, changed, { path, value }), overrides), Object.keys(values));
		if ('faults' in values) { store.update({ cursorSeconds: undefined }); }
	};
	return {
		type(field, text) {
			const { snapshot, overrides, drafts } = store.get();
			if (snapshot === undefined) { return; }
			const value = understand(field, text, applyOverrides(snapshot.scenario, overrides));
			const withDraft = { ...drafts, [field.path]: text };
			if (value === undefined) { store.update({ drafts: withDraft }); return; }
			store.update({ overrides: changeSetting(snapshot.scenario, overrides, { path: field.path, value }), drafts: withDraft });
		},
		settle(path) {
			const { snapshot, overrides, drafts } = store.get();
			if (snapshot !== undefined) { store.update({ drafts: settleDraft(drafts, path, applyOverrides(snapshot.scenario, overrides)) }); }
		},
		change(path, value) {
			changeOverrides((base, overrides) => changeSetting(base, overrides, { path, value }), [path]);
			// The next run then points at the fault.
			if (path === 'faults') { store.update({ cursorSeconds: undefined }); }
		},
		changeAll,
		reset(path) { changeOverrides((base, overrides) => resetSetting(base, overrides, path), [path]); },
		resetAll() { store.update({ overrides: noOverrides, drafts: {} }); },
		pickInstanceType(path) { 
			const { snapshot, overrides } = store.get();
			const current = snapshot === undefined ? undefined : readAt(applyOverrides(snapshot.scenario, overrides), path);
			host.post({ type: 'pickInstanceType', path, current: typeof current === 'string' ? current : snapshot?.scenario.launch.instanceType ?? '' });
		},
		openLocation(at) { host.post({ type: 'openLocation', at }); },
		moveCursor(cursorSeconds) {
			playback.pause();
			store.update({ cursorSeconds });
		},
		pointAt(cursorSeconds) { if (!store.get().playing) { store.update({ cursorSeconds }); } },
		zoom(range) { store.update({ range }); },
		toggle(part, open) {
			const state = store.get();
			if (isOpen(state, part) !== open) { store.update({ parts: { ...state.parts, [part]: open } }); }
		},
		showAllActivities(allActivities) { store.update({ allActivities }); },
		filterLog({ filter, text, more }) {
			const { log } = store.get();
			if (more === true) { store.update({ log: { ...log, rows: log.rows + rowsOfPage } }); return; }
			store.update({ log: { filter: filter ?? log.filter, text: text ?? log.text, rows: rowsOfPage } });
		},
		play(play) { if (play) { playback.play(); } else { playback.pause(); } },
		setSpeed(speed) { store.update({ speed }); },
		pin() {
			const { run, overrides, snapshot } = store.get();
			if (run === undefined || snapshot === undefined) { return; }
			const { scenario, result } = run;
			store.update({ pinned: { name: nameNow(store.get(), snapshot), overrides, run: { scenario, result } } });
		},
		unpin() { store.update({ pinned: undefined }); },
		pinEntry(id) {
			const entry = store.get().history.find(one => one.id === id);
			if (entry !== undefined) { store.update({ pinned: { name: entry.name, overrides: entry.overrides, run: undefined } }); }
		},
		useEntry(id) {
			const entry = store.get().history.find(one => one.id === id);
			if (entry !== undefined) { store.update({ overrides: entry.overrides, drafts: {} }); }
		},
		renameEntry(id, name) { store.update({ history: renameRun(store.get().history, id, name) }); },
		copyHash() {
			const { run, language } = store.get();
			if (run !== undefined) { void copy(run.result.hash).then(() => { tell(simulatorText[language].copied); }); }
		},
		showDrawer(drawer) { store.update({ drawer }); },
		export(what) { exporting.export(what); },
		keepExperiment(how) { exporting.keepExperiment(how); },
		suggest() { searching.start(); },
		cancelSearch() { searching.cancel(); },
		useSuggestion(which) {
			const { search } = store.get();
			if (search === undefined) { return; }
			const chosen = which === 'present' ? undefined : search.suggestions.suggestions[which];
			changeOverrides((base, overrides) => withSuggestion(base, overrides, { search, chosen }), searchedPaths(search));
		},
		importLoad(file, name) { if (file === undefined) { importing.paste(); } else { importing.open(file, name); } },
		changeImport(change) { importing.change(change); },
		useImport() {
			const values = importing.take();
			if (values === undefined) { return; }
			changeAll(values);
			// The times of the run are others now.
			store.update({ drawer: undefined, importing: undefined, ...'durationSeconds' in values ? { range: null, cursorSeconds: undefined } : {} });
		},
		writeToCode() {
			const { snapshot, overrides } = store.get();
			const changes = snapshot === undefined ? [] : writableChanges(snapshot.scenario, overrides);
			if (changes.length > 0) { host.post({ type: 'writeToCode', changes }); }
		},
		cancelRun() { running.cancel(); },
		runAgain() { running.retry(); },
	};
}

/** As the history calls the run, else by its changes. */
function nameNow(state: SimulatorState, snapshot: SimulatorSnapshot): string {
	const known = state.history.find(({ overrides }) => isSame(overrides, state.overrides));
	return known?.name ?? nameOfRun(snapshot.scenario, state.overrides, createReadContext(state, snapshot, applyOverrides(snapshot.scenario, state.overrides)));
}
