/** The lesson panel: connects the page to its host, keeps the session, has steps run by a worker and draws. */
import '../shared/browserLanguage';
import '../shared/theme.css';
import './lessons.css';
import { render } from 'lit';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import { lessons } from '../../src/lessons';
import { describeRun, scenarioOfStep, stepRunOf, type StepRun } from '../../src/lessons/run';
import type { LessonFromWebview, LessonToWebview } from '../../src/protocol/lesson';
import type { TimeRange } from '../shared/chartSpec';
import { oncePerFrame } from '../shared/frame';
import { applyLanguage } from '../shared/page';
import { registerLineChart } from '../shared/lineChart';
import { registerToolkit } from '../shared/toolkit';
import { connectHost } from '../shared/vscodeApi';
import { createLane, currentScriptAddress } from '../shared/workerLanes';
import { loadWorkerScript } from '../shared/workerScript';
import type { Actions, PanelModel, ShownRun } from './actions';
import { lessonPage, unknownLessonPage } from './panel';
import {
	choose, getRunnableStep, goNext, goTo, meetGoal, openSession, readSavedState, resetControls, setControl, showHint, skipStep, toSavedState,
	type SavedState, type Session,
} from './session';

const lane = createLane(loadWorkerScript(currentScriptAddress()));
registerToolkit();
registerLineChart();

const root = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
interface KnownRun {
	/** Controls that it was made with. */
	readonly key: string;
	readonly shown: Pick<ShownRun, 'run' | 'drawn'>;
}

const host = connectHost<LessonToWebview, LessonFromWebview, SavedState>(receive);

let session: Session | undefined;
let cursorSeconds: number | undefined;
let range: TimeRange | null = null;
const runs = new Map<string, KnownRun>();
/** The step, with its controls, whose run is on its way. */
let awaited: string | undefined;
/** Why nothing can be run, for a reason that is not the reader's. */
let failure: string | undefined;

const actions: Actions = {
	next: () => { turnTo(goNext); },
	skip: () => { turnTo(skipStep); },
	goTo: stepIndex => { turnTo(current => goTo(current, stepIndex)); },
	setControl: (stepId, controlId, value) => { change(current => setControl(current, stepId, controlId, value)); },
	resetControls: stepId => { change(current => resetControls(current, stepId)); },
	choose: (stepId, optionId) => { change(current => choose(current, stepId, optionId)); },
	showHint: stepId => { change(current => showHint(current, stepId)); },
	openInSimulator: scenario => { host.post({ type: 'openInSimulator', scenario }); },
	simulateMine: () => { host.post({ type: 'simulateMine' }); },
	openLesson: lessonId => { host.post({ type: 'openLesson', lessonId }); },
	pointAt: seconds => { cursorSeconds = seconds; draw(); },
	zoomTo: zoomed => { range = zoomed; draw(); },
	runAgain,
};

/** Draws the session; a goal that this run meets is kept before the next drawing. */
const draw = oncePerFrame(() => {
	if (session === undefined) { return; }
	const shown = showRun(session);
	const step = getRunnableStep(session);
	if (step?.kind === 'goal' && shown?.feedback?.met === true) { keep(meetGoal(session, step.id)); }
	const model: PanelModel = { session, shown, cursorSeconds, range, failure };
	render(lessonPage(model, actions), root);
});

host.post({ type: 'ready' });

function receive({ lessonId, language, progress }: LessonToWebview): void {
	applyLanguage(language);
	const lesson = lessons.find(({ id }) => id === lessonId);
	if (lesson === undefined) {
		session = undefined;
		render(unknownLessonPage(lessonId, language, actions), root);
		return;
	}
	const saved = session?.lesson === lesson ? toSavedState(session) : readSavedState(host.savedState);
	session = openSession(lesson, { language, progress, saved });
	host.save(toSavedState(session));
	draw();
}

/** Takes over a new session, and tells the host what it has to keep. */
function keep(next: Session): void {
	const before = session;
	session = next;
	host.save(toSavedState(next));
	if (before?.progress !== next.progress) { host.post({ type: 'progress', lessonId: next.lesson.id, progress: next.progress }); }
}

function change(transition: (current: Session) => Session): void {
	if (session === undefined) { return; }
	keep(transition(session));
	draw();
}

/** Another step: its own picture, from the top of the page, with the focus where reading begins. */
function turnTo(transition: (current: Session) => Session): void {
	const before = session?.stepIndex;
	change(transition);
	if (session?.stepIndex === before) { return; }
	cursorSeconds = undefined;
	range = null;
	requestAnimationFrame(() => {
		window.scrollTo(0, 0);
		root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
	});
}

/** The latest run of the step in view; another is asked for when its controls have moved, and drawn when it is there. */
function showRun(current: Session): ShownRun | undefined {
	const step = getRunnableStep(current);
	if (step === undefined) { return undefined; }
	const values = current.values[step.id] ?? {};
	const key = JSON.stringify(values);
	const place = `${current.lesson.id}/${step.id}`;
	const known = runs.get(place);
	if (known?.key !== key) { askForRun({ place, key, scenario: scenarioOfStep(step, values) }); }
	if (known === undefined) { return undefined; }
	return { ...known.shown, feedback: describeRun(step, known.shown.run, current.chosen[step.id]) };
}

function askForRun({ place, key, scenario }: { readonly place: string; readonly key: string; readonly scenario: Scenario }): void {
	if (awaited === `${place} ${key}`) { return; }
	awaited = `${place} ${key}`;
	lane.ask<'run'>({ kind: 'run', scenario, language: null }, {
		onAnswer: answer => {
			runs.set(place, { key, shown: withDrawing(stepRunOf(scenario, answer), runs.get(place)?.shown.drawn) });
			awaited = failure = undefined;
			draw();
		},
		onFailed: message => {
			failure = message;
			draw();
		},
	});
}

function runAgain(): void {
	awaited = failure = undefined;
	draw();
}

function withDrawing(run: StepRun, older: ShownRun['drawn']): Pick<ShownRun, 'run' | 'drawn'> {
	return { run, drawn: run.ok ? { scenario: run.scenario, result: run.result } : older };
}
