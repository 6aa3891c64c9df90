/** What the tool `simulate` answers; loaded with its first use, as the simulation is. */
import * as vscode from 'vscode';
import type { ScenarioProblem } from '../../core/simulation/result/result';
import { parseScenario } from '../../core/simulation/scenario/parseScenario';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { examples } from '../../scenarios';
import type { ReportedRun } from '../../scenarios/exports/markdownReport';
import { markdownReport } from '../../scenarios/exports/markdownReport';
import { tryChanges } from '../../scenarios/tryChanges';
import type { TriedChange } from '../../scenarios/tryChanges';
import { zoneImpairmentAtPeak } from '../../scenarios/zoneImpairmentAtPeak';
import { UserError } from '../log';
import { readSettings } from '../settings';
import { simulateInTurns } from '../simulateInTurns';
import { listSubjects, subjectFromFile } from './subjects';
import type { Subject } from './subjects';
import type { ToolContext } from './tool';
import { textOf } from './tool';

/** @throws UserError for what cannot be run */
export async function simulateSubject(input: unknown, context: ToolContext, token: vscode.CancellationToken): Promise<string> {
	const subject = await findSubject(input, context);
	if (subject === undefined) { return listSubjects(context, token); }
	const base = withZoneLoss(subject.scenario, textOf(input, 'failZone'));
	const { scenario, changes } = applyChanges(base, input);
	const before = changes.length === 0 ? undefined : await runScenario(base, token);
	const after = await runScenario(scenario, token);
	const { place, origins, notes } = subject;
	return markdownReport(after, { language: readSettings().language, before, changes, place, origins, notes });
}

/** `undefined` where nothing is named. */
async function findSubject(input: unknown, context: ToolContext): Promise<Subject | undefined> {
	const [file, example] = [textOf(input, 'file'), textOf(input, 'example')];
	const { scenario } = (typeof input === 'object' && input !== null ? input : {}) as { readonly scenario?: unknown };
	if (scenario !== undefined) {
		const parsed = parseScenario(scenario);
		if (!parsed.ok) { throw problemsError(parsed.problems); }
		return { scenario: parsed.scenario };
	}
	if (file !== '') { return subjectFromFile(file, textOf(input, 'group'), context); }
	if (example === '') { return undefined; }
	const found = examples.find(({ id }) => id === example);
	if (found === undefined) { throw new UserError(vscode.l10n.t('There is no such example. Examples: {0}', examples.map(({ id }) => id).join(', '))); }
	return { scenario: found.scenario };
}

function withZoneLoss(scenario: Scenario, zone: string): Scenario {
	if (zone === '') { return scenario; }
	if (!scenario.group.zones.includes(zone)) { throw new UserError(vscode.l10n.t('The group has no such zone. Its zones: {0}', scenario.group.zones.join(', '))); }
	return { ...scenario, faults: [...scenario.faults, { ...zoneImpairmentAtPeak(scenario), zone }] };
}

function applyChanges(scenario: Scenario, input: unknown): { readonly scenario: Scenario; readonly changes: readonly TriedChange[] } {
	const { changes } = (typeof input === 'object' && input !== null ? input : {}) as { readonly changes?: unknown };
	const wanted = (Array.isArray(changes) ? changes as readonly unknown[] : []).map((change) => ({ path: textOf(change, 'path'), value: (change as { readonly value?: unknown } | null)?.value }));
	const tried = tryChanges(scenario, wanted);
	if (!tried.ok) { throw problemsError(tried.problems); }
	return tried;
}

async function runScenario(scenario: Scenario, token: vscode.CancellationToken): Promise<ReportedRun> {
	const outcome = await simulateInTurns(scenario, token);
	if (outcome === undefined) { throw new vscode.CancellationError(); }
	if (!outcome.ok) { throw problemsError(outcome.problems); }
	return { scenario, result: outcome.result };
}

function problemsError(problems: readonly ScenarioProblem[]): UserError {
	const { language } = readSettings();
	return new UserError(problems.map(({ path, message }) => (path === '' ? message[language] : `${path}: ${message[language]}`)).join('\n'));
}
