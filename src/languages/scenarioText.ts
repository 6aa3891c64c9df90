/** The text of a `*.scenario.json` as a scenario, or what is wrong with it and where. */
import type { Localized } from '../core/model/localized';
import type { Range } from '../core/model/value';
import { parseScenario } from '../core/simulation/scenario/parseScenario';
import type { Expectation, Scenario } from '../core/simulation/scenario/scenario';
import { readJsonPlaces } from './jsonPlaces';

export interface ScenarioTextProblem {
	/** In the scenario: `group.minSize`; empty for the whole. */
	readonly path: string;
	readonly message: Localized;
	readonly range: Range;
	/** Whether the text is no JSON. */
	readonly isSyntax: boolean;
}

export type ReadScenario =
	| { readonly ok: true; readonly scenario: Scenario; rangeOf(path: string): Range }
	| { readonly ok: false; readonly problems: readonly [ScenarioTextProblem, ...ScenarioTextProblem[]] };

const brokenMessage: Localized = { en: 'This is not valid JSON', ko: '올바른 JSON이 아닙니다' };

/** @param fallbackName name of a scenario that has none */
export function readScenarioText(text: string, fallbackName: string): ReadScenario {
	const places = readJsonPlaces(text);
	if (places.value === undefined) { return { ok: false, problems: [{ path: '', message: brokenMessage, range: places.broken ?? places.rangeOf(''), isSyntax: true }] }; }
	const parsed = parseScenario(places.value);
	if (parsed.ok) {
		const { scenario } = parsed;
		return { ok: true, scenario: scenario.name === '' ? { ...scenario, name: fallbackName } : scenario, rangeOf: places.rangeOf };
	}
	const [first = { path: '', message: brokenMessage }, ...others] = parsed.problems;
	const placed = ({ path, message }: { readonly path: string; readonly message: Localized }): ScenarioTextProblem => ({ path, message, range: places.rangeOf(path), isSyntax: false });
	return { ok: false, problems: [placed(first), ...others.map(placed)] };
}

/** An expectation in the text. */
export interface PlacedExpectation {
	readonly expectation: Expectation;
	readonly range: Range;
}

export function placedExpectations({ scenario, rangeOf }: Extract<ReadScenario, { readonly ok: true }>): readonly PlacedExpectation[] {
	return scenario.expectations.map((expectation, index) => ({ expectation, range: rangeOf(`expectations[${index}].figure`) }));
}
