/** Keeps the result in step with the settings: asks the workers whenever what they depend on has changed, and puts answers into the state. */
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import type { WorkerLane } from '../shared/workerLane';
import type { Store } from '../shared/store';
import { createCharts } from './charts';
import { applyOverrides } from './settings';
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

	function run(snapshot: SimulatorSnapshot, overrides: SimulatorState['overrides']): void {
		const scenario = applyOverrides(snapshot.scenario, overrides);
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
				run(snapshot, overrides);
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
