/** What a setting of a scenario means, in one sentence. */
import type { Localized } from '../../model/localized';
import { eventDescriptions } from './descriptions/events';
import { groupDescriptions, launchDescriptions } from './descriptions/group';
import { loadBalancerDescriptions, policyDescriptions } from './descriptions/policies';
import { loadDescriptions, scenarioDescriptions } from './descriptions/scenario';

/** Tables in the order in which they are asked: a setting is described where it belongs. */
const tables: readonly Readonly<Record<string, Localized>>[] = [
	eventDescriptions, groupDescriptions, launchDescriptions, policyDescriptions, loadBalancerDescriptions, loadDescriptions, scenarioDescriptions,
];

/**
 * @param path keys from the scenario down, with the kind of a variant among them: `['faults', 'zonal-shift', 'zone']`
 * @returns the description that names most of the path; `undefined` if none is there
 */
export function describeSetting(path: readonly string[]): Localized | undefined {
	return candidates(path).map(descriptionOf).find((description) => description !== undefined);
}

function descriptionOf(key: string): Localized | undefined {
	return tables.find((table) => Object.hasOwn(table, key))?.[key];
}

/** The keys that describe a path, the closest first: all of it, its first and last part, ever shorter ends of it. */
function candidates(path: readonly string[]): readonly string[] {
	if (path.length === 0) { return ['']; }
	const ends = path.map((_, index) => path.slice(index).join('.'));
	const [first, last] = [path[0]!, path.at(-1)!];
	return path.length < 3 ? ends : [...ends.slice(0, -1), `${first}.${last}`, last];
}
