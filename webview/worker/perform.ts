/** Does what a page asks of its worker: the core is here and nowhere else in the panels. */
import { describeActivity } from '../../src/core/simulation/result/describeActivity';
import type { SimulationSummary } from '../../src/core/simulation/result/result';
import { describeSetting } from '../../src/core/simulation/scenario/describeSetting';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import { simulate, type ProgressListener } from '../../src/core/simulation/simulate';
import { fisTemplate } from '../../src/scenarios/exports/fisTemplate';
import { createSearch } from '../../src/scenarios/suggest/search';
import { checkZoneLoss } from '../../src/scenarios/zoneLoss';
import { exportText } from './exportText';
import { inspectLoadFile, readLoadFile } from './loadFile';
import type { RunAnswer, SearchStep, TaskOfKind, WorkerAnswers, WorkerTask, WorkerTaskKind } from './messages';
import { describeReason, explainVerdict } from './verdict';

/**
 * @param onProgress told how far a run is, or the reading of a file
 * @returns at once, except for what is read from a file
 */
export function perform(task: WorkerTask, onProgress: ProgressListener): WorkerAnswers[WorkerTaskKind] | Promise<WorkerAnswers[WorkerTaskKind]> {
	switch (task.kind) {
		case 'run': return run(task, onProgress);
		case 'zone-loss': return checkZoneLoss(task.scenario, task.summary);
		case 'describe': return task.activities.map(activity => describeActivity(activity, task));
		case 'settings': return task.paths.map(path => describeSetting(path)?.[task.language] ?? null);
		case 'export': return exportText(task);
		case 'experiment': return fisTemplate(task.scenario, task.options);
		case 'search': return search(task);
		case 'inspect-load': return inspectLoadFile(task.file);
		case 'read-load': return readLoadFile(task, onProgress);
		case 'summaries': return task.jobs.map(({ id, scenario }) => ({ id, summary: summaryOf(scenario) }));
	}
}

function run({ scenario, language }: TaskOfKind<'run'>, onProgress: ProgressListener): RunAnswer {
	const outcome = simulate(scenario, onProgress);
	if (!outcome.ok) { return outcome; }
	const { result } = outcome;
	const { startClockSeconds } = scenario;
	if (language === null) { return { ok: true, result, words: [], reason: '' }; }
	const words = result.activities.map(activity => describeActivity(activity, { language, startClockSeconds }));
	return { ok: true, result, words, reason: describeReason(explainVerdict(scenario, result))[language] };
}

function search({ request, state, results }: TaskOfKind<'search'>): SearchStep {
	const going = createSearch(request, state);
	going.tell(results);
	return { jobs: going.next(), suggestions: going.suggestions, progress: going.progress, state: going.save() };
}

function summaryOf(scenario: Scenario): SimulationSummary | null {
	const outcome = simulate(scenario);
	return outcome.ok ? outcome.result.summary : null;
}
