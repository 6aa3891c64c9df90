/** Other values for settings of a scenario, as somebody asks for them by path: checked, and with what they were before. */
import type { LocalizedTemplate } from '../core/model/localized';
import { localize } from '../core/model/localized';
import type { ScenarioProblem } from '../core/simulation/result/result';
import { parseScenario } from '../core/simulation/scenario/parseScenario';
import type { Scenario } from '../core/simulation/scenario/scenario';
import { readAt, writeAt } from './scenarioPath';

export interface TriedChange {
	/** In the scenario: `group.minSize`, `policies[0].targetValue`. */
	readonly path: string;
	readonly before: unknown;
	readonly after: unknown;
}

export type TriedChanges =
	| { readonly ok: true; readonly scenario: Scenario; readonly changes: readonly TriedChange[] }
	| { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

const unknownMessage: LocalizedTemplate<string> = {
	en: (names) => `There is no such setting. Settings there: ${names}`,
	ko: (names) => `그런 설정이 없습니다. 그곳에 있는 설정: ${names}`,
};

/** Records may leave out what has a default. A later change of the same setting wins. */
export function tryChanges(scenario: Scenario, wanted: readonly { readonly path: string; readonly value: unknown }[]): TriedChanges {
	const unknown = wanted.filter(({ path }) => path === '' || readAt(scenario, path) === undefined);
	if (unknown.length > 0) { return { ok: false, problems: unknown.map(({ path }) => ({ path, message: localize(unknownMessage, namesNear(scenario, path)) })) }; }
	const parsed = parseScenario(wanted.reduce((changed, { path, value }) => writeAt(changed, path, value), scenario));
	if (!parsed.ok) { return parsed; }
	const paths = [...new Set(wanted.map(({ path }) => path))];
	return { ok: true, scenario: parsed.scenario, changes: paths.map((path) => ({ path, before: readAt(scenario, path), after: readAt(parsed.scenario, path) })) };
}

/** The settings of the innermost record on the way that there is. */
function namesNear(scenario: Scenario, path: string): string {
	const end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
	const parent = path.slice(0, Math.max(0, end));
	const content = readAt(scenario, parent);
	if (typeof content !== 'object' || content === null) { return parent === '' ? '' : namesNear(scenario, parent); }
	const names = Object.keys(content).map((key) => Array.isArray(content) ? `[${key}]` : key);
	return names.length === 0 ? namesNear(scenario, parent) : names.join(', ');
}
