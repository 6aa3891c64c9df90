/** Makes what leaves the panel: asks the worker for texts, paints pictures, and hands them to the host or the clipboard. */
import type { SimulatorFromWebview, SimulatorSnapshot } from '../../../src/protocol/simulator';
import { readAt } from '../../../src/scenarios/scenarioPath';
import type { Store } from '../../shared/store';
import type { WorkerLane } from '../../shared/workerLane';
import type { NamedChange, RunToExport, TextFormat } from '../../worker/messages';
import { createReadContext, nameOf } from '../form/context';
import { applyOverrides, listChanges } from '../form/overrides';
import type { SimulatorState } from '../state';
import { outText, type ExportId } from './text';

export interface ExportingOptions {
	readonly store: Store<SimulatorState>;
	readonly post: (message: SimulatorFromWebview) => void;
	/** Where texts are made, beside the runs. */
	readonly lane: WorkerLane;
	/** The charts as they show, as a PNG; `undefined` where the browser cannot make one. */
	readonly paintCharts: () => Promise<Uint8Array | undefined>;
	/** Tells the reader for a moment what was done. */
	readonly tell: (message: string) => void;
	readonly copy: (text: string) => Promise<void>;
}

export interface Exporting {
	export(what: ExportId): void;
	/** What the reader does with the experiment that shows. */
	keepExperiment(how: 'save' | 'copy'): void;
}

export function createExporting({ store, post, lane, paintCharts, tell, copy }: ExportingOptions): Exporting {
	function make(format: TextFormat, use: (text: string) => void): void {
		const { snapshot } = store.get();
		const run = snapshot === undefined ? undefined : runToExport(store.get(), snapshot);
		if (snapshot === undefined || run === undefined) { return; }
		const { language } = snapshot;
		lane.ask<'export'>({ kind: 'export', format, run, language }, { onAnswer: use, onFailed: () => { tell(outText[language].failed); } });
	}

	function save(ending: string, content: string | Uint8Array): void {
		post({ type: 'saveFile', name: `${fileName(store.get())}${ending}`, content });
	}

	async function savePicture(): Promise<void> {
		const picture = await paintCharts();
		if (picture === undefined) { tell(outText[store.get().language].failed); } else { save('.png', picture); }
	}

	function showExperiment({ language, aws }: SimulatorSnapshot): void {
		const { run } = store.get();
		if (run === undefined) { return; }
		store.update({ experiment: undefined, drawer: 'experiment' });
		lane.ask<'experiment'>({ kind: 'experiment', scenario: run.scenario, options: { groupName: null, ...aws } }, {
			onAnswer: experiment => { store.update({ experiment }); },
			onFailed: () => {
				store.update({ drawer: undefined });
				tell(outText[language].failed);
			},
		});
	}

	return {
		export(what) {
			const { snapshot, overrides } = store.get();
			if (snapshot === undefined) { return; }
			switch (what) {
				case 'csv': case 'json': return make(what, text => { save(`.${what}`, text); });
				case 'report': return make('report', text => { void copy(text).then(() => { tell(outText[snapshot.language].reportCopied); }); });
				case 'png': return void savePicture();
				case 'scenario': return post({ type: 'saveScenario', scenario: applyOverrides(snapshot.scenario, overrides) });
				case 'experiment': return showExperiment(snapshot);
			}
		},
		keepExperiment(how) {
			const { experiment, snapshot } = store.get();
			if (experiment === undefined || snapshot === undefined) { return; }
			const text = `${JSON.stringify(experiment.template, undefined, '\t')}\n`;
			if (how === 'save') { save('-fis.json', text); } else { void copy(text).then(() => { tell(outText[snapshot.language].copied); }); }
		},
	};
}

/** The run that shows, beside the pinned one if there is one. */
function runToExport(state: SimulatorState, snapshot: SimulatorSnapshot): RunToExport | undefined {
	const { run, pinned } = state;
	if (run === undefined) { return undefined; }
	return {
		scenario: run.scenario, result: run.result, before: pinned?.run, changes: namedChanges(state, snapshot), place: snapshot.group?.label ?? '',
	};
}

/** What a report names: single settings and whole lists, each by its name and its place. */
export function namedChanges(state: SimulatorState, snapshot: SimulatorSnapshot): readonly NamedChange[] {
	const { overrides } = state;
	const scenario = applyOverrides(snapshot.scenario, overrides);
	const context = createReadContext(state, snapshot, scenario);
	return listChanges(snapshot.scenario, overrides).map(path => ({
		path, name: nameOf(context, path.replace(/\[\d+\]$/, '')), before: readAt(snapshot.scenario, path), after: readAt(scenario, path),
	}));
}

/** Of the group, as file names go. */
function fileName({ snapshot }: SimulatorState): string {
	const slug = (snapshot?.scenario.group.name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
	return `${slug === '' ? 'group' : slug}-run`;
}
