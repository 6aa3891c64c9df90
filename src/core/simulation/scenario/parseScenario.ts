/** Reads a scenario from JSON data, as a `*.scenario.json` holds it. */
import type { ScenarioProblem } from '../result/result';
import { migrateScenario, oldestVersion } from './migrateScenario';
import { scenarioVersion, type Scenario } from './scenario';
import { scenarioShape } from './scenarioShape';
import { dropDefaults, fillDefaults } from './shape';
import { validateScenario } from './validateScenario';

export type ParsedScenario =
	| { readonly ok: true; readonly scenario: Scenario }
	| { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/**
 * Checks data and calls it a scenario if it is one that can be run: an older version is migrated, what is left out gets its default.
 * A key `$schema` is allowed, for editors, and left out; any other unknown key is a problem with the nearest known one.
 */
export function parseScenario(json: unknown): ParsedScenario {
	const data = withoutSchema(json);
	const version = unknownVersion(data);
	if (version !== undefined) {
		return { ok: false, problems: [{ path: 'version', message: {
			en: `This scenario has version ${version}; this Compute Lab reads versions ${oldestVersion} to ${scenarioVersion}`,
			ko: `이 시나리오의 버전은 ${version}입니다. 이 Compute Lab이 읽을 수 있는 버전: ${oldestVersion}–${scenarioVersion}`,
		} }] };
	}
	const scenario = fillDefaults(scenarioShape, migrateScenario(data)) as Scenario;
	const problems = validateScenario(scenario);
	return problems.length === 0 ? { ok: true, scenario } : { ok: false, problems };
}

/** Data with whatever has a default left out. */
export type Partially<T> = T extends readonly (infer Item)[] ? readonly Partially<Item>[] : T extends object ? { readonly [K in keyof T]?: Partially<T[K]> } : T;

/** Completes a scenario written in code; it is not checked. */
export function completeScenario(scenario: Partially<Scenario>): Scenario {
	return fillDefaults(scenarioShape, { version: scenarioVersion, kind: 'auto-scaling', ...scenario }) as Scenario;
}

/** The text of a `*.scenario.json`: without what has a default, so that it says what this scenario is about. */
export function formatScenario(scenario: Scenario): string {
	const { version, kind, ...rest } = scenario;
	return `${JSON.stringify({ version, kind, ...dropDefaults(scenarioShape, rest) as object }, undefined, '\t')}\n`;
}

function withoutSchema(json: unknown): unknown {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) { return json; }
	const { $schema: _schema, ...data } = json as { readonly $schema?: unknown };
	return data;
}

/** A version that is a number and that nothing here reads. */
function unknownVersion(data: unknown): number | undefined {
	const version = typeof data === 'object' && data !== null ? (data as { readonly version?: unknown }).version : undefined;
	const isKnown = typeof version !== 'number' || (Number.isInteger(version) && version >= oldestVersion && version <= scenarioVersion);
	return isKnown ? undefined : version;
}
