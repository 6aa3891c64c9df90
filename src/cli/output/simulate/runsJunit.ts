/** `simulate --format junit`: a suite for each file, a test for each expectation; without any, one that fails where the group does not survive. */
import type { LanguageTag } from '../../../core/model/localized';
import { figureNames, formatBounds, formatFigure, verdictNames } from '../../../core/simulation/result/figureText';
import type { ExpectationResult } from '../../../core/simulation/result/result';
import type { FinishedRun, Run } from '../../simulation/runSubject';
import { wordText } from '../../text';
import { attributes, escapeXml } from '../xml';
import { runsText } from './text';

interface Test {
	readonly name: string;
	/** From 1; `undefined` where it does not stand in the file. */
	readonly line: number | undefined;
	readonly outcome: { readonly kind: 'failure' | 'error'; readonly message: string } | undefined;
}

export function runsJunit(runs: readonly Run[], language: LanguageTag): string {
	const suites = runs.map((run) => ({ run, tests: testsOf(run, language) }));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes({ name: 'Compute Lab', ...countsOf(suites.flatMap(({ tests }) => tests)) })}>`,
		...suites.flatMap(({ run, tests }) => [`\t<testsuite${attributes({ name: run.path, ...countsOf(tests) })}>`, ...tests.map((test) => testCase(run, test)), '\t</testsuite>']),
		'</testsuites>',
	].join('\n');
}

function countsOf(tests: readonly Test[]): Readonly<Record<'tests' | 'failures' | 'errors', number>> {
	const count = (kind: 'failure' | 'error'): number => tests.filter(({ outcome }) => outcome?.kind === kind).length;
	return { tests: tests.length, failures: count('failure'), errors: count('error') };
}

function testsOf(run: Run, language: LanguageTag): readonly Test[] {
	if (run.kind === 'failed') { return [{ name: runsText.survives[language], line: undefined, outcome: { kind: 'error', message: run.reason[language] } }]; }
	const { expectations } = run.result.summary;
	return expectations.length === 0 ? [verdictTest(run, language)] : expectations.map((expectation, index) => expectationTest(expectation, run.expectationRanges[index]?.start.line, language));
}

function verdictTest({ result: { summary: { verdict } }, isGood }: FinishedRun, language: LanguageTag): Test {
	return { name: runsText.survives[language], line: undefined, outcome: isGood ? undefined : { kind: 'failure', message: verdictNames[verdict][language] } };
}

function expectationTest({ expectation, actual, isMet }: ExpectationResult, line: number | undefined, language: LanguageTag): Test {
	const bounds = formatBounds(expectation, language);
	const shown = actual === null ? wordText.unknown[language] : formatFigure(expectation.figure, actual, language);
	const outcome: Test['outcome'] = isMet ? undefined : { kind: 'failure', message: runsText.failure[language]({ bounds, actual: shown }) };
	return { name: `${figureNames[expectation.figure][language]} ${bounds}`, line: line === undefined ? undefined : line + 1, outcome };
}

function testCase(run: Run, { name, line, outcome }: Test): string {
	const scenario = run.kind === 'failed' ? '' : run.scenario.name;
	const head = `\t\t<testcase${attributes({ name, classname: scenario === '' ? run.path : scenario, file: run.path, ...line === undefined ? {} : { line } })}`;
	if (outcome === undefined) { return `${head}/>`; }
	return `${head}><${outcome.kind}${attributes({ message: outcome.message })}>${escapeXml(`${run.path}: ${outcome.message}`)}</${outcome.kind}></testcase>`;
}
