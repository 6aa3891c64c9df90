/** Several runs as JSON: what each came to; a run on its own has its series and activities too. */
import type { LanguageTag } from '../../../core/model/localized';
import { unknownCosts } from '../../../core/simulation/result/unknownCosts';
import type { Run } from '../../simulation/runSubject';

export function runsJson(runs: readonly Run[], language: LanguageTag): object {
	return { runs: runs.map((run) => runJson(run, language)) };
}

function runJson(run: Run, language: LanguageTag): object {
	if (run.kind === 'failed') { return { file: run.path, isAsExpected: null, problem: run.reason[language] }; }
	const { path, scenario, isGood, result: { summary, hash } } = run;
	return {
		file: path, name: scenario.name, group: scenario.group.name, isAsExpected: isGood, summary,
		unknownCosts: unknownCosts(summary.costs, scenario).map(({ part, reason }) => ({ part, text: reason[language] })), hash,
	};
}
