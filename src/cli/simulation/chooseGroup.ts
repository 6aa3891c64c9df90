/** Finds the Auto Scaling group to run. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import { priceRegionOf } from '../../core/model/region';
import type { Resource } from '../../core/model/resource';
import { asCalled, resourcesOfType, standOf } from '../../core/model/resource';
import { scenarioFromGroup } from '../../scenarios/autoScaling';
import type { ScenarioFromCode } from '../../scenarios/origin';
import { readCode } from '../files/readCode';
import { loadFacts } from '../loadFacts';
import { complainAboutFaults, complainAboutProblems } from '../output/problems';
import { placeOf } from '../output/values';
import { chooseRegion } from '../region';
import type { Terminal } from '../terminal';
import { faultText, stopText } from '../text';
import { UserError } from '../userError';

interface Candidate {
	readonly group: AutoScalingGroup;
	readonly resources: readonly Resource[];
}

/**
 * @param path a file or folder of infra code, as the user wrote it
 * @param options.region where prices are taken from; not given, the Region of the code, else the usual one
 * @throws UserError where it holds no group, or several and no id chooses
 */
export async function chooseGroup(
	path: string, { resource, region, terminal }: { readonly resource: string | undefined; readonly region: string | undefined; readonly terminal: Terminal },
): Promise<ScenarioFromCode> {
	const reading = await readCode([path], terminal.workingFolder);
	const written = asCalled(reading.modules.flatMap(({ resources }) =>
		resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup')
			.filter((group) => reading.askedFiles.has(standOf(group).file))
			.map((group): Candidate => ({ group, resources }))), ({ group }) => group);
	const [unreadable] = reading.unreadable;
	if (reading.askedFiles.size === 0 && unreadable !== undefined) { throw new UserError(localize(faultText[unreadable.fault], unreadable)); }
	complainAboutFaults(reading, terminal);
	complainAboutProblems(reading, terminal);
	const { group, resources } = pickCandidate(written, resource, path);
	return scenarioFromGroup(group, resources, { facts: loadFacts(terminal), region: region ?? priceRegionOf(group, resources, chooseRegion(undefined)) });
}

/** @param written also the groups of which there is none */
function pickCandidate(written: readonly Candidate[], resource: string | undefined, path: string): Candidate {
	const candidates = written.filter(({ group }) => group.multiplicity.value !== 0);
	const absent = written.find(({ group }) => !candidates.some((candidate) => candidate.group === group) && (resource ?? group.id) === group.id);
	const chosen = resource === undefined ? candidates : candidates.filter(({ group }) => group.id === resource);
	const [first] = chosen;
	if (first !== undefined && chosen.length === 1) { return first; }
	if (chosen.length === 0 && absent !== undefined) { throw new UserError(listed(localize(stopText.absentGroup, { name: path }), [absent])); }
	if (candidates.length === 0) { throw new UserError(localize(stopText.noGroup, { name: path })); }
	if (chosen.length === 0) { throw new UserError(listed(localize(stopText.unknownGroup, { name: resource ?? '' }), candidates)); }
	throw new UserError(listed(localize(stopText.severalGroups, { name: path }), chosen));
}

/** The sentence with the groups below, a line each. */
function listed(sentence: Localized, candidates: readonly Candidate[]): Localized {
	const lines = candidates.map(({ group }) => `  ${group.id}  ${placeOf({ file: group.file, range: group.nameRange })}`).join('\n');
	return { en: `${sentence.en}\n${lines}`, ko: `${sentence.ko}\n${lines}` };
}
