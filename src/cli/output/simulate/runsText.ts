/** Several runs as text: a line for each with its expectations below, and at the end how many are as expected. */
import { formatPercent } from '../../../core/format';
import type { LanguageTag } from '../../../core/model/localized';
import { figureNames, verdictNames } from '../../../core/simulation/result/figureText';
import type { FailedRun, FinishedRun, Run } from '../../simulation/runSubject';
import type { Terminal } from '../../terminal';
import { printable } from '../../terminal';
import { expectationRows } from '../runFigures';
import { displayWidth, formatTable } from '../table';
import { runsText } from './text';

export function formatRuns(runs: readonly Run[], terminal: Terminal): readonly string[] {
	const { language, paint } = terminal;
	const count = (accepts: (run: Run) => boolean): number => runs.filter(accepts).length;
	const counts = {
		good: count((run) => run.kind === 'finished' && run.isGood), bad: count((run) => run.kind === 'finished' && !run.isGood), failed: count(({ kind }) => kind === 'failed'),
	};
	return [
		...runs.flatMap((run) => run.kind === 'failed' ? failedLines(run, terminal) : finishedLines(run, terminal)),
		'', paint(counts.failed > 0 || counts.bad > 0 ? 'red' : 'green', runsText.counts[language](counts)),
	];
}

function failedLines({ path }: FailedRun, { language, paint }: Terminal): readonly string[] {
	return [`${paint('yellow', stateWord('failed', language))}  ${paint('bold', printable(path))}`];
}

function finishedLines(run: FinishedRun, { language, paint }: Terminal): readonly string[] {
	const { path, scenario: { name, group }, isGood, result: { summary } } = run;
	const word = paint(isGood ? 'green' : 'red', stateWord(isGood ? 'good' : 'bad', language));
	const rows = summary.expectations.length > 0 ? expectationRows(summary.expectations, language) : [verdictRow(run, language)];
	return [`${word}  ${paint('bold', printable(path))}  ${paint('dim', printable(name === '' ? group.name : name))}`, ...formatTable(rows, { indent: 4 })];
}

/** All of them as wide as the widest, so that paths stand below one another. */
function stateWord(state: 'good' | 'bad' | 'failed', language: LanguageTag): string {
	const words = [runsText.good, runsText.bad, runsText.failed].map((word) => displayWidth(word[language]));
	const word = runsText[state][language];
	return word + ' '.repeat(Math.max(...words) - displayWidth(word));
}

/** What a run without expectations is judged by. */
function verdictRow({ result: { summary: { verdict, availabilityPercent } } }: FinishedRun, language: LanguageTag): readonly string[] {
	return [verdictNames[verdict][language], `${figureNames.availabilityPercent[language]} ${formatPercent(availabilityPercent)}`];
}
