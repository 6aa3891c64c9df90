/** Ready-made examples as scenarios. */
import { parseScenario } from '../core/simulation/scenario/parseScenario';
import type { Scenario } from '../core/simulation/scenario/scenario';

/**
 * The scenario of a bundled example.
 * @throws RangeError if the file is not a scenario that can be run; a test reads them all
 */
export function readExample(json: unknown): Scenario {
	const parsed = parseScenario(json);
	if (!parsed.ok) { throw new RangeError(`Bundled example: ${parsed.problems.map(({ path, message }) => `${path}: ${message.en}`).join('; ')}`); }
	return parsed.scenario;
}
