/** Runs what one path of `simulate` stands for. */
import type { Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import type { Range } from '../../core/model/value';
import type { SimulationResult, SimulationSummary } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { simulate } from '../../core/simulation/simulate';
import type { ScenarioFromCode } from '../../scenarios/origin';
import { zoneImpairmentAtPeak } from '../../scenarios/zoneImpairmentAtPeak';
import { isScenarioPath, readScenario, scenarioError } from '../files/readScenario';
import { loadFacts } from '../loadFacts';
import type { SimulateOptions } from '../options';
import { chooseRegion } from '../region';
import type { Terminal } from '../terminal';
import { stopText } from '../text';
import { UserError } from '../userError';
import { chooseGroup } from './chooseGroup';
import { priceIn } from './priceIn';
import { takeConditions } from './takeConditions';

/** What is run: the scenario, and the code it was read from if it was. */
export interface Subject {
	readonly scenario: Scenario;
	readonly read: ScenarioFromCode | undefined;
	/** Where the expectations stand in the file, if they stand in it. */
	readonly expectationRanges: readonly Range[];
}

export interface FinishedRun extends Subject {
	readonly kind: 'finished';
	readonly path: string;
	readonly result: SimulationResult;
	/** Whether everything that the scenario expects is so; without expectations, whether the group survives. */
	readonly isGood: boolean;
}

/** Something that could not be run. */
export interface FailedRun {
	readonly kind: 'failed';
	readonly path: string;
	readonly reason: Localized;
}

export type Run = FinishedRun | FailedRun;

export async function runSubject(path: string, options: SimulateOptions, terminal: Terminal): Promise<Run> {
	try {
		return await runOrThrow(path, options, terminal);
	} catch (error) {
		if (error instanceof UserError) { return { kind: 'failed', path, reason: error.sentence }; }
		throw error;
	}
}

async function runOrThrow(path: string, options: SimulateOptions, terminal: Terminal): Promise<FinishedRun> {
	const subject = isScenarioPath(path) ? subjectFromScenario(path, options, terminal) : await subjectFromCode(path, options, terminal);
	const scenario = options.failZone === undefined ? subject.scenario : failZone(subject.scenario, options.failZone);
	const outcome = simulate(scenario);
	if (!outcome.ok) { throw scenarioError(options.scenario ?? path, outcome.problems); }
	return { ...subject, kind: 'finished', path, scenario, result: outcome.result, isGood: isGood(outcome.result.summary) };
}

function isGood({ expectations, verdict }: SimulationSummary): boolean {
	return expectations.length > 0 ? expectations.every(({ isMet }) => isMet) : verdict !== 'does-not-survive';
}

function subjectFromScenario(path: string, { resource, scenario: second, region }: SimulateOptions, terminal: Terminal): Subject {
	if (resource !== undefined || second !== undefined) { throw new UserError(localize(stopText.resourceWithScenario, { name: path })); }
	const { scenario, expectationRanges } = readScenario(path);
	return { scenario: region === undefined ? scenario : priceIn(chooseRegion(region), scenario, loadFacts(terminal)), read: undefined, expectationRanges };
}

async function subjectFromCode(path: string, options: SimulateOptions, terminal: Terminal): Promise<Subject> {
	const region = options.region === undefined ? undefined : chooseRegion(options.region);
	const conditions = options.scenario === undefined ? undefined : readScenario(options.scenario).scenario;
	const read = await chooseGroup(path, { resource: options.resource, region, terminal });
	return { ...conditions === undefined ? { scenario: read.scenario, read } : takeConditions(read, conditions), expectationRanges: [] };
}

/** @throws UserError if the group has no such zone */
function failZone(scenario: Scenario, zone: string): Scenario {
	if (!scenario.group.zones.includes(zone)) {
		throw new UserError(localize(stopText.unknownZone, { name: scenario.group.zones.join(', ') }));
	}
	return { ...scenario, faults: [...scenario.faults, { ...zoneImpairmentAtPeak(scenario), zone }] };
}
