/** Reads a `*.scenario.json`. */
import type { Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import type { Range } from '../../core/model/value';
import type { ScenarioProblem } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { placedExpectations, readScenarioText } from '../../languages/scenarioText';
import { faultText, stopText } from '../text';
import { UserError } from '../userError';
import { readText } from './readText';

export interface ScenarioFile {
	readonly scenario: Scenario;
	/** Where its expectations stand, in their order. */
	readonly expectationRanges: readonly Range[];
}

export function isScenarioPath(path: string): boolean {
	return path.toLowerCase().endsWith('.scenario.json');
}

/**
 * @param path relative to the working folder, or absolute
 * @throws UserError for a file that cannot be read or is no scenario
 */
export function readScenario(path: string): ScenarioFile {
	const { text, fault } = readText(path);
	if (fault !== undefined) { throw new UserError(localize(faultText[fault], { path })); }
	const read = readScenarioText(text, '');
	if (read.ok) { return { scenario: read.scenario, expectationRanges: placedExpectations(read).map(({ range }) => range) }; }
	const [first] = read.problems;
	if (first.isSyntax) { throw new UserError(localize(stopText.notJson, { name: `${path}:${placeOf(first.range)}` })); }
	throw scenarioError(path, read.problems);
}

/** Names the file, and below it each setting that is wrong, with its line and column where it is written in that file. */
export function scenarioError(path: string, problems: readonly (ScenarioProblem & { readonly range?: Range })[]): UserError {
	const sentence = localize(stopText.badScenario, { name: path });
	const list = (language: keyof Localized): string => problems.map(({ path: setting, message, range }) => (
		`\n  ${range === undefined ? '' : `${placeOf(range)}: `}${setting === '' ? '' : `${setting}: `}${message[language]}`
	)).join('');
	return new UserError({ en: sentence.en + list('en'), ko: sentence.ko + list('ko') });
}

/** Line and column from 1. */
function placeOf({ start }: Range): string {
	return `${start.line + 1}:${start.character + 1}`;
}
