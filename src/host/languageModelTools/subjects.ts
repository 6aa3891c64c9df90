/** What the tool `simulate` can run: a file of the workspace by its path, or a list of all there is. */
import * as vscode from 'vscode';
import { priceRegionOf } from '../../core/model/region';
import { resourcesOfType } from '../../core/model/resource';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { examples } from '../../scenarios';
import { scenarioFromGroup } from '../../scenarios/autoScaling';
import type { ScenarioFromCode } from '../../scenarios/origin';
import { summarizeGroup } from '../../scenarios/summarizeGroup';
import { UserError } from '../log';
import { findScenarioFiles, isScenarioFile, readScenarioFile } from '../scenarios/scenarioFiles';
import { readSettings } from '../settings';
import type { ToolContext } from './tool';

export interface Subject extends Partial<Pick<ScenarioFromCode, 'origins' | 'notes'>> {
	readonly scenario: Scenario;
	/** Where the group stands; not given for what is not from code. */
	readonly place?: string;
}

/**
 * @param path relative to a folder of the workspace, or the whole path of a file in one
 * @param group id of the group where there are several; empty if not given
 * @throws UserError where there is no such file, or no group or several in it
 */
export async function subjectFromFile(path: string, group: string, context: ToolContext): Promise<Subject> {
	const uri = await findFile(path);
	if (uri === undefined) { throw new UserError(vscode.l10n.t('There is no such file in the workspace: {0}', path)); }
	return isScenarioFile(uri) ? subjectFromScenario(uri) : subjectFromCode(uri, group, context);
}

async function subjectFromScenario(uri: vscode.Uri): Promise<Subject> {
	const read = await readScenarioFile(uri);
	if (read.ok) { return { scenario: read.scenario }; }
	const { language } = readSettings();
	throw new UserError(read.problems.map(({ path, message }) => (path === '' ? message[language] : `${path}: ${message[language]}`)).join('\n'));
}

async function subjectFromCode(uri: vscode.Uri, id: string, { model, assets }: ToolContext): Promise<Subject> {
	const reading = await model.readingFor(uri);
	const resources = reading?.resources ?? [];
	const groups = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
	const here = groups.filter(({ file }) => file === uri.toString());
	const candidates = id === '' ? (here.length > 0 ? here : groups) : groups.filter((one) => one.id === id);
	const [group] = candidates;
	if (groups.length === 0) { throw new UserError(vscode.l10n.t('There is no Auto Scaling group in this file: {0}', vscode.workspace.asRelativePath(uri))); }
	if (group === undefined || candidates.length > 1) {
		throw new UserError(vscode.l10n.t('Name one of the groups by "group": {0}', groups.map((one) => one.id).join(', ')));
	}
	const region = priceRegionOf(group, resources, readSettings().priceRegion);
	const { scenario, origins, notes } = scenarioFromGroup(group, resources, { facts: await assets.facts(), region });
	return { scenario, origins, notes, place: `${placeOf(group.file, group.range.start.line)} ${group.id}` };
}

/** All that can be asked for, for a model that does not know. */
export async function listSubjects({ model }: ToolContext, token: vscode.CancellationToken): Promise<string> {
	const { language } = readSettings();
	const readings = await model.readWorkspace(token);
	const groups = readings.flatMap(({ resources }) => resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map((group) => (
		`- file \`${vscode.workspace.asRelativePath(vscode.Uri.parse(group.file))}\`, group \`${group.id}\`: ${summarizeGroup(group, resources)}`
	)));
	const scenarios = (await findScenarioFiles(token)).map((uri) => `- file \`${vscode.workspace.asRelativePath(uri)}\``);
	const ready = examples.map(({ id, title }) => `- example \`${id}\`: ${title[language]}`);
	const section = (title: string, lines: readonly string[]): readonly string[] => lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
	return [
		...section(vscode.l10n.t('Auto Scaling groups in the workspace'), groups), ...section(vscode.l10n.t('Scenario files'), scenarios), ...section(vscode.l10n.t('Examples'), ready),
	].join('\n\n');
}

function placeOf(file: string, line: number): string {
	return `${vscode.workspace.asRelativePath(vscode.Uri.parse(file))}:${line + 1}`;
}

/** Only what is in the workspace. */
async function findFile(path: string): Promise<vscode.Uri | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const named = path.replaceAll('\\', '/').replace(/^\.\//, '');
	const candidates = folders.flatMap(({ uri, name }) => [
		vscode.Uri.joinPath(uri, named),
		// With several folders VS Code shows paths with the name of their folder in front.
		...named.startsWith(`${name}/`) ? [vscode.Uri.joinPath(uri, named.slice(name.length + 1))] : [],
		...isAbsolute(named) ? [uri.with({ path: named.startsWith('/') ? named : `/${named}` })] : [],
		...named.includes('://') ? [vscode.Uri.parse(path)] : [],
	]);
	for (const uri of candidates.filter((candidate) => vscode.workspace.getWorkspaceFolder(candidate) !== undefined)) {
		const isFile = await vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.File) !== 0, () => false);
		if (isFile) { return uri; }
	}
	return undefined;
}

function isAbsolute(path: string): boolean {
	return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
