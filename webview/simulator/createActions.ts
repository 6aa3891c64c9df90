/** How the panel does what the reader asks: every action is one change of the state, or one message to the host. */
import { createLoad } from '../../src/core/simulation/load/loadPresets';
import type { Load } from '../../src/core/simulation/scenario/load';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorFromWebview } from '../../src/protocol/simulator';
import { zoneImpairmentAtPeak } from '../../src/scenarios/zoneImpairmentAtPeak';
import type { Store } from '../shared/store';
import type { Host } from '../shared/vscodeApi';
import type { Actions } from './actions';
import { settleDraft, understand, withoutDraft } from './drafts';
import type { Running } from './running';
import { applyOverrides, changeFaults, changeLoad, changeSetting, noOverrides, resetSetting, type Overrides } from './settings';
import { isOpen, type SavedState, type SimulatorState } from './state';

export interface ActionContext {
	readonly store: Store<SimulatorState>;
	readonly host: Pick<Host<SimulatorFromWebview, SavedState>, 'post'>;
	readonly running: Pick<Running, 'cancel' | 'retry'>;
}

export function createActions({ store, host, running }: ActionContext): Actions {
	/** `change` sees the code's scenario and the changes so far. */
	const changeOverrides = (change: (base: AutoScalingScenario, overrides: Overrides) => Overrides, drafts = store.get().drafts): void => {
		const { snapshot, overrides } = store.get();
		if (snapshot !== undefined) { store.update({ overrides: change(snapshot.scenario, overrides), drafts }); }
	};
	return {
		type(field, text) {
			const { snapshot, overrides, drafts } = store.get();
			if (snapshot === undefined) { return; }
			const value = understand(field, text, snapshot.scenario);
			const withDraft = { ...drafts, [field.path]: text };
			if (value === undefined) { store.update({ drafts: withDraft }); return; }
			store.update({ overrides: changeSetting(snapshot.scenario, overrides, { path: field.path, value }), drafts: withDraft });
		},
		settle(path) {
			const { snapshot, overrides, drafts } = store.get();
			if (snapshot !== undefined) { store.update({ drafts: settleDraft(drafts, path, applyOverrides(snapshot.scenario, overrides)) }); }
		},
		change(path, value) { changeOverrides((base, overrides) => changeSetting(base, overrides, { path, value }), withoutDraft(store.get().drafts, path)); },
		changeLoadKind(kind) {
			const keep = Object.fromEntries(Object.entries(store.get().drafts).filter(([path]) => !path.startsWith('load.')));
			changeOverrides((base, overrides) => {
				const size = { typicalRequestsPerSecond: typicalRate(base.load), durationSeconds: base.durationSeconds };
				return changeLoad(base, overrides, kind === base.load.kind || kind === 'trace' ? base.load : createLoad(kind, size));
			}, keep);
		},
		changeFaults(faults) { changeOverrides((base, overrides) => changeFaults(base, overrides, faults)); },
		switchFault(on) {
			changeOverrides((base, overrides) => switchFault(base, overrides, on));
			// The next run then points at the fault.
			if (on) { store.update({ cursorSeconds: undefined }); }
		},
		reset(path) { changeOverrides((base, overrides) => resetSetting(base, overrides, path), withoutDraft(store.get().drafts, path)); },
		resetAll() { store.update({ overrides: noOverrides, drafts: {} }); },
		openLocation(at) { host.post({ type: 'openLocation', at }); },
		moveCursor(cursorSeconds) { store.update({ cursorSeconds }); },
		zoom(range) { store.update({ range }); },
		toggle(part, open) {
			const state = store.get();
			if (isOpen(state, part) !== open) { store.update({ parts: { ...state.parts, [part]: open } }); }
		},
		showAllActivities(allActivities) { store.update({ allActivities }); },
		copyHash() { void copyHash(store); },
		cancelRun() { running.cancel(); },
		runAgain() { running.retry(); },
	};
}

/** The code's own faults come back as they were; a group without any loses the zone that hurts most, at the peak. */
function switchFault(base: AutoScalingScenario, overrides: Overrides, on: boolean): Overrides {
	if (!on) { return changeFaults(base, overrides, []); }
	if (base.faults.length > 0) { return changeFaults(base, overrides, base.faults); }
	return changeFaults(base, overrides, [zoneImpairmentAtPeak(applyOverrides(base, overrides))]);
}

/** Requests per second at a quiet time, which the presets of other patterns are sized by. */
function typicalRate(load: Load): number {
	switch (load.kind) {
		case 'steady': return load.requestsPerSecond;
		case 'daily': return (load.lowRequestsPerSecond + load.highRequestsPerSecond) / 2;
		case 'flash-sale': return load.baseRequestsPerSecond;
		case 'ramp': return load.fromRequestsPerSecond;
		case 'points': return load.points[0]?.requestsPerSecond ?? 1;
		case 'trace': return Math.max(1, load.arrivalSeconds.length / Math.max(1, load.arrivalSeconds.at(-1) ?? 1));
	}
}

async function copyHash(store: Store<SimulatorState>): Promise<void> {
	const hash = store.get().run?.result.hash;
	if (hash === undefined) { return; }
	await navigator.clipboard.writeText(hash);
	store.update({ hashCopied: true });
}
