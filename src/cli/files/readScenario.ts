/** Reads a `*.scenario.json`. */
import type { Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import { parseScenario } from '../../core/simulation/scenario/parseScenario';
import type { ScenarioProblem } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { faultText, stopText } from '../text';
import { UserError } from '../userError';
import { readText } from './readText';

export function isScenarioPath(path: string): boolean {
	return path.toLowerCase().endsWith('.scenario.json');
}

/**
 * @param path relative to the working folder, or absolute
 * @throws UserError for a file that cannot be read or is no scenario
 */
export function readScenario(path: string): Scenario {
	const { text, fault } = readText(path);
	if (fault !== undefined) { throw new UserError(localize(faultText[fault], { path })); }
	const outcome = parseScenario(parseJson(text, path));
	if (!outcome.ok) { throw scenarioError(path, outcome.problems); }
	return outcome.scenario;
}

/** Names the file, and below it each setting that is wrong. */
export function scenarioError(path: string, problems: readonly ScenarioProblem[]): UserError {
	const sentence = localize(stopText.badScenario, { name: path });
	const list = (language: keyof Localized): string =>
		problems.map((problem) => `\n  ${problem.path === '' ? '' : `${problem.path}: `}${problem.message[language]}`).join('');
	return new UserError({ en: sentence.en + list('en'), ko: sentence.ko + list('ko') });
}

function parseJson(text: string, path: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new UserError(localize(stopText.notJson, { name: path }));
	}
}
