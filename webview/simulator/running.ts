/** Keeps the result in step with the settings: asks the workers whenever what they depend on has changed, and puts answers into the state. */
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import type { Store } from '../shared/store';
import type { WorkerLane } from '../shared/workerLane';
import { createCharts } from './charts';
import { formOf, pathsOf } from './form/form';
import { applyOverrides } from './form/overrides';
import { describedPath } from './form/settingShape';
import type { Run, SimulatorState } from './state';
import { firstMomentOfInterest } from './verdict';
import { alarmsAt } from './why';

export interface Lanes {
	/** For the run that the reader waits for. */
	readonly runs: WorkerLane;
	/** For what comes beside it, so that it never waits for a long run. */
	readonly helper: WorkerLane;
}

export interface Running {
	/** Asks for what the state needs and does not have. Call whenever the state has changed; it is cheap if nothing of interest has. */
	update(): void;
	/** Ends a run that takes too long; the result before it stays. */
	cancel(): void;
	/** Tries again after a failure that was not the reader's. */
	retry(): void;
}

export function createRunning(store: Store<SimulatorState>, lanes: Lanes): Running {
	let asked: Pick<SimulatorState, 'snapshot' | 'overrides'> | undefined;
	let explained: Pick<SimulatorState, 'run' | 'cursorSeconds'> | undefined;

	function run(scenario: AutoScalingScenario, snapshot: SimulatorSnapshot): void {
		lanes.runs.ask<'run'>({ kind: 'run', scenario, language: snapshot.language }, {
			onProgress: progress => { store.update({ progress }); },
			onFailed: failure => { store.update({ failure, progress: undefined }); },
			onAnswer: answer => {
				const over = { progress: undefined, failure: undefined, cancelled: false };
				if (!answer.ok) { store.update({ ...over, problems: answer.problems }); return; }
				const { result, words } = answer;
				const cursorSeconds = store.get().cursorSeconds ?? firstMomentOfInterest(scenario, result);
				store.update({ ...over, problems: [], cursorSeconds, hashCopied: false, run: { scenario, result, words, charts: createCharts({ scenario, result }, snapshot.language) } });
			},
		});
	}

	/** What settings mean is asked for once for each of them. */
	function describeSettings(scenario: AutoScalingScenario, { language }: SimulatorSnapshot): void {
		const known = store.get().meanings;
		const paths = formOf(scenario).flatMap(({ nodes }) => pathsOf(nodes)).filter(path => known[path] === undefined);
		if (paths.length === 0) { return; }
		lanes.helper.ask<'settings'>({ kind: 'settings', paths: paths.map(path => describedPath(scenario, path)), language }, {
			onAnswer: told => { store.update({ meanings: { ...store.get().meanings, ...Object.fromEntries(paths.map((path, index) => [path, told[index] ?? ''])) } }); },
			// The settings work without it.
			onFailed: () => undefined,
		});
	}

	function explain(shown: Run, cursorSeconds: number, { language }: SimulatorSnapshot): void {
		const entries = alarmsAt(shown.result, cursorSeconds);
		const { startClockSeconds } = shown.scenario;
		lanes.helper.ask<'describe'>({ kind: 'describe', activities: entries.map(({ activity }) => activity), startClockSeconds, language }, {
			onAnswer: words => { store.update({ standing: entries.flatMap((entry, index) => words[index] === undefined ? [] : [{ ...entry, words: words[index] }]) }); },
			// How alarms stand is beside the point where nothing runs at all, which is told elsewhere.
			onFailed: () => { store.update({ standing: [] }); },
		});
	}

	return {
		update() {
			const { snapshot, overrides, run: shown, cursorSeconds } = store.get();
			if (snapshot === undefined) { return; }
			if (asked?.snapshot !== snapshot || asked.overrides !== overrides) {
				asked = { snapshot, overrides };
				const scenario = applyOverrides(snapshot.scenario, overrides);
				run(scenario, snapshot);
				describeSettings(scenario, snapshot);
			}
			if (shown !== undefined && cursorSeconds !== undefined && (explained?.run !== shown || explained.cursorSeconds !== cursorSeconds)) {
				explained = { run: shown, cursorSeconds };
				explain(shown, cursorSeconds, snapshot);
			}
		},
		cancel() {
			lanes.runs.cancel('run');
			store.update({ progress: undefined, cancelled: true });
		},
		retry() {
			asked = undefined;
			store.update({ failure: undefined, cancelled: false });
		},
	};
}
