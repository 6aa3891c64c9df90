/** `compute-lab simulate FILE`: runs the group that the code or a scenario describes. */
import { formatJson } from '../../core/formatJson';
import { localize } from '../../core/model/localized';
import { simulate } from '../../core/simulation/simulate';
import type { SimulationSummary } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { runJson } from '../../scenarios/exports/runJson';
import { zoneImpairmentAtPeak } from '../../scenarios/zoneImpairmentAtPeak';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import { isScenarioPath, readScenario, scenarioError } from '../files/readScenario';
import { loadFacts } from '../loadFacts';
import type { SimulateOptions } from '../options';
import type { Subject } from '../output/run';
import { formatRun } from '../output/run';
import { chooseRegion } from '../region';
import { chooseGroup } from '../simulation/chooseGroup';
import { priceIn } from '../simulation/priceIn';
import { takeConditions } from '../simulation/takeConditions';
import type { Terminal } from '../terminal';
import { stopText } from '../text';
import { UserError } from '../userError';

/** @throws UserError where there is no group to run, or more than one to choose from */
export async function simulateFile(file: string, options: SimulateOptions, terminal: Terminal): Promise<ExitCode> {
	const subject = isScenarioPath(file) ? subjectFromScenario(file, options, terminal) : await subjectFromCode(file, options, terminal);
	const scenario = options.failZone === undefined ? subject.scenario : failZone(subject.scenario, options.failZone);
	const outcome = simulate(scenario);
	if (!outcome.ok) { throw scenarioError(options.scenario ?? file, outcome.problems); }
	if (options.format === 'json') {
		terminal.print(formatJson(runJson(outcome.result, scenario, terminal.language)));
	} else {
		for (const line of formatRun(outcome.result, { ...subject, scenario }, terminal)) { terminal.print(line); }
	}
	return isGood(outcome.result.summary) ? exitCodes.ok : exitCodes.found;
}

/** What the scenario expects of the run, if it does; else whether the group survives. */
function isGood({ expectations, verdict }: SimulationSummary): boolean {
	return expectations.length > 0 ? expectations.every(({ isMet }) => isMet) : verdict !== 'does-not-survive';
}

function subjectFromScenario(file: string, { resource, scenario: second, region }: SimulateOptions, terminal: Terminal): Subject {
	if (resource !== undefined || second !== undefined) { throw new UserError(localize(stopText.resourceWithScenario, { name: file })); }
	const scenario = readScenario(file);
	if (region === undefined) { return { scenario, read: undefined }; }
	return { scenario: priceIn(chooseRegion(region), scenario, loadFacts(terminal)), read: undefined };
}

async function subjectFromCode(path: string, options: SimulateOptions, terminal: Terminal): Promise<Subject> {
	const region = options.region === undefined ? undefined : chooseRegion(options.region);
	const conditions = options.scenario === undefined ? undefined : readScenario(options.scenario);
	const read = await chooseGroup(path, { resource: options.resource, region, terminal });
	return conditions === undefined ? { scenario: read.scenario, read } : takeConditions(read, conditions);
}

/** @throws UserError if the group has no such zone */
function failZone(scenario: Scenario, zone: string): Scenario {
	if (!scenario.group.zones.includes(zone)) {
		throw new UserError(localize(stopText.unknownZone, { name: scenario.group.zones.join(', ') }));
	}
	return { ...scenario, faults: [...scenario.faults, { ...zoneImpairmentAtPeak(scenario), zone }] };
}
