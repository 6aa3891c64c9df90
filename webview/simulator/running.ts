/** Keeps the result in step with the settings: asks the workers whenever what they depend on has changed, and puts answers into the state. */
import { verdictNames } from '../../src/core/simulation/result/figureText';
import { formatNumber, formatPercent } from '../../src/core/format';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import type { Store } from '../shared/store';
import type { WorkerLane } from '../shared/workerLane';
import type { RunAnswer } from '../worker/messages';
import { recordRun } from './compare/history';
import { nameOfRun } from './compare/runName';
import { createReadContext } from './form/context';
import { formOf, pathsOf } from './form/form';
import { applyOverrides, type Overrides } from './form/overrides';
import { describedPath } from './form/settingShape';
import { createCharts } from './result/charts';
import { firstMomentOfInterest } from './result/firstMoment';
import { usualSpeed } from './result/playback';
import { resultText } from './result/text';
import { alarmsAt } from './result/why';
import type { Run, SimulatorState } from './state';

export interface Lanes {
	/** For the run that the reader waits for. */
	readonly runs: WorkerLane;
	/** For what comes beside it, so that it never waits for a long run. */
	readonly helper: WorkerLane;
}

export interface RunningOptions {
	readonly store: Store<SimulatorState>;
	readonly lanes: Lanes;
	/** Calls back after so many milliseconds; returns a function that prevents it. */
	readonly startTimer: (callback: () => void, milliseconds: number) => () => void;
}

export interface Running {
	/** Asks for what the state needs and does not have. Call whenever the state has changed; it is cheap if nothing of interest has. */
	update(): void;
	/** Ends a run that takes too long; the result before it stays. */
	cancel(): void;
	/** Tries again after a failure that was not the reader's. */
	retry(): void;
}

/** A run that stands for so long is one that the reader stays at: it is announced and goes into the history. */
const settledMilliseconds = 1000;

export function createRunning(options: RunningOptions): Running {
	const { store, lanes } = options;
	let asked: Pick<SimulatorState, 'snapshot' | 'overrides'> | undefined;
	let explained: Pick<SimulatorState, 'run' | 'cursorSeconds'> | undefined;
	let drawnBeside: SimulatorState['pinned'];
	let againAsked: Overrides | undefined;
	let stopSettling: (() => void) | undefined;

	function run(scenario: AutoScalingScenario, snapshot: SimulatorSnapshot, overrides: Overrides): void {
		stopSettling?.();
		lanes.runs.ask<'run'>({ kind: 'run', scenario, language: snapshot.language }, {
			onProgress: progress => { store.update({ progress }); },
			onFailed: failure => { store.update({ failure, progress: undefined }); },
			onAnswer: answer => {
				const over = { progress: undefined, failure: undefined, cancelled: false };
				if (!answer.ok) { store.update({ ...over, problems: answer.problems }); return; }
				show(answer, scenario, over);
				stopSettling = options.startTimer(() => { settle(overrides, snapshot); }, settledMilliseconds);
			},
		});
	}

	function show({ result, words, reason }: RunAnswer & { readonly ok: true }, scenario: AutoScalingScenario, over: Partial<SimulatorState>): void {
		const { run: before, cursorSeconds, speed, pinned } = store.get();
		drawnBeside = pinned;
		const charts = createCharts({ scenario, result, pinned: pinned?.run, language: store.get().snapshot?.language ?? store.get().language });
		store.update({
			...over, problems: [], run: { scenario, result, words, reason, charts },
			cursorSeconds: cursorSeconds ?? firstMomentOfInterest(scenario, result),
			speed: before?.scenario.durationSeconds === scenario.durationSeconds ? speed : usualSpeed(scenario.durationSeconds),
			...before?.result.hash === result.hash ? {} : { zoneLoss: undefined },
		});
		if (store.get().zoneLoss !== undefined) { return; }
		lanes.helper.ask<'zone-loss'>({ kind: 'zone-loss', scenario, summary: result.summary }, {
			onAnswer: zoneLoss => { store.update({ zoneLoss }); },
			onFailed: () => { store.update({ zoneLoss: null }); },
		});
	}

	function settle(overrides: Overrides, snapshot: SimulatorSnapshot): void {
		const state = store.get();
		if (state.run === undefined || state.overrides !== overrides) { return; }
		const { summary } = state.run.result;
		const { language } = snapshot;
		const name = nameOfRun(snapshot.scenario, overrides, createReadContext(state, snapshot, applyOverrides(snapshot.scenario, overrides)));
		store.update({
			history: recordRun(state.history, { name, overrides, summary }),
			announcement: resultText[language].announce(verdictNames[summary.verdict][language], formatPercent(summary.availabilityPercent), formatNumber(summary.droppedRequests)),
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

	/** After a reload, what was pinned and the runs of the history are run again, one after the other. */
	function runAgain(snapshot: SimulatorSnapshot): void {
		const { pinned, history } = store.get();
		const overrides = pinned !== undefined && pinned.run === undefined ? pinned.overrides : history.find(({ summary }) => summary === undefined)?.overrides;
		if (overrides === undefined || againAsked === overrides) { return; }
		againAsked = overrides;
		const scenario = applyOverrides(snapshot.scenario, overrides);
		const take = (answer: RunAnswer | undefined): void => {
			const state = store.get();
			againAsked = undefined;
			const result = answer?.ok === true ? answer.result : undefined;
			store.update({
				...state.pinned?.overrides !== overrides ? {} : { pinned: result === undefined ? undefined : { ...state.pinned, run: { scenario, result } } },
				history: state.history.flatMap(entry => entry.overrides !== overrides ? [entry] : result === undefined ? [] : [{ ...entry, summary: result.summary }]),
			});
		};
		lanes.helper.ask<'run'>({ kind: 'run', scenario, language: null }, { onAnswer: take, onFailed: () => { take(undefined); } });
	}

	/** The charts show the pinned run too; pinning another draws them anew. */
	function redraw(shown: Run, { language }: SimulatorSnapshot): void {
		const { pinned } = store.get();
		drawnBeside = pinned;
		store.update({ run: { ...shown, charts: createCharts({ ...shown, pinned: pinned?.run, language }) } });
	}

	return {
		update() {
			const { snapshot, overrides, run: shown, cursorSeconds, pinned } = store.get();
			if (snapshot === undefined) { return; }
			if (asked?.snapshot !== snapshot || asked.overrides !== overrides) {
				asked = { snapshot, overrides };
				const scenario = applyOverrides(snapshot.scenario, overrides);
				run(scenario, snapshot, overrides);
				describeSettings(scenario, snapshot);
			}
			if (shown !== undefined && pinned?.run !== drawnBeside?.run) { redraw(shown, snapshot); return; }
			if (shown !== undefined && cursorSeconds !== undefined && (explained?.run?.result !== shown.result || explained.cursorSeconds !== cursorSeconds)) {
				explained = { run: shown, cursorSeconds };
				explain(shown, cursorSeconds, snapshot);
			}
			if (shown !== undefined) { runAgain(snapshot); }
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
