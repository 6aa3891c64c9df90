/** "Simulate ASG": the group at the cursor, else a choice of the workspace's groups and of ready-made examples. */
import * as vscode from 'vscode';
import { groupsAt } from '../../core/model/relations';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { asCalled, resourcesOfType, standOf } from '../../core/model/resource';
import { parseScenario } from '../../core/simulation/scenario/parseScenario';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ModuleReading } from '../../languages/language';
import type { SimulatorSource } from '../../protocol/simulator';
import { exampleWithInstanceType, examples } from '../../scenarios';
import { summarizeGroup } from '../../scenarios/summarizeGroup';
import { fromPosition } from '../convert';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import type { Command, CommandContext } from './command';

/** What a lens, code action, tree item or hover link passes. */
export type SimulateAsgArgument =
	| { readonly file: string; readonly groupId: string }
	/** From the hover on a type that belongs to no group: an example with that type. */
	| { readonly instanceType: string }
	/** From a finding: the very run that shows it. */
	| { readonly scenario: Scenario };

export const simulateAsg: Command = {
	id: 'computeLab.simulateAsg',
	async run(context, argument) {
		const source = await namedSource(context, argument) ?? await sourceAtCursor(context.model) ?? await pickSource(context);
		if (source !== undefined) { await context.simulators.open(source); }
	},
};

async function namedSource({ model, assets }: CommandContext, argument: unknown): Promise<SimulatorSource | undefined> {
	const { file, groupId, instanceType, scenario } = (typeof argument === 'object' && argument !== null ? argument : {}) as Record<string, unknown>;
	if (typeof instanceType === 'string') {
		const scenario = exampleWithInstanceType(instanceType, { facts: await assets.facts(), region: readSettings().priceRegion });
		return scenario === undefined ? undefined : { kind: 'scenario', scenario };
	}
	if (scenario !== undefined) {
		const outcome = parseScenario(scenario);
		return outcome.ok ? { kind: 'scenario', scenario: outcome.scenario } : undefined;
	}
	if (typeof file !== 'string' || typeof groupId !== 'string') { return undefined; }
	const reading = await model.readingFor(vscode.Uri.parse(file));
	const group = groupsIn(reading).find(({ id }) => id === groupId);
	return group === undefined ? undefined : sourceOf(group);
}

async function sourceAtCursor(model: WorkspaceModel): Promise<SimulatorSource | undefined> {
	const editor = vscode.window.activeTextEditor;
	if (editor === undefined) { return undefined; }
	const reading = await model.readingFor(editor.document.uri);
	const groups = groupsAt(reading?.resources ?? [], editor.document.uri.toString(), fromPosition(editor.selection.active));
	return groups.length === 1 && groups[0] !== undefined ? sourceOf(groups[0]) : undefined;
}

interface SourceItem extends vscode.QuickPickItem {
	readonly source?: SimulatorSource;
}

async function pickSource({ model, assets }: CommandContext): Promise<SimulatorSource | undefined> {
	const readings = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for Auto Scaling groups…') },
		(_progress, token) => model.readWorkspace(token),
	);
	const picked = await vscode.window.showQuickPick(
		[...groupItems(readings), ...await ownItems(assets), ...exampleItems()],
		{ title: vscode.l10n.t('Simulate ASG'), placeHolder: vscode.l10n.t('Choose a group or an example'), matchOnDescription: true, matchOnDetail: true },
	);
	return picked?.source;
}

function groupItems(readings: readonly ModuleReading[]): readonly SourceItem[] {
	const groups = readings.flatMap(({ resources }) => resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map((group) => ({ group, resources })));
	const items = asCalled(groups, ({ group }) => group).map(({ group, resources }): SourceItem => ({
		label: `$(server-environment) ${group.name}`,
		description: summarizeGroup(group, resources),
		detail: `${vscode.workspace.asRelativePath(vscode.Uri.parse(standOf(group).file))}:${standOf(group).range.start.line + 1}`,
		source: sourceOf(group),
	}));
	return items.length === 0 ? [] : [separator(vscode.l10n.t('In this workspace')), ...items];
}

/** Where there is no code yet: a usual group, to be set up in the form. */
const usualType = 'm7i.large';

async function ownItems(assets: CommandContext['assets']): Promise<readonly SourceItem[]> {
	const usual = exampleWithInstanceType(usualType, { facts: await assets.facts(), region: readSettings().priceRegion });
	if (usual === undefined) { return []; }
	const name = vscode.l10n.t('A group of your own');
	const scenario = { ...usual, name, group: { ...usual.group, name } };
	return [{ label: `$(edit) ${name}`, detail: vscode.l10n.t('Starts from the form: sizes, policies, load and faults as you set them'), source: { kind: 'scenario', scenario } }];
}

function exampleItems(): readonly SourceItem[] {
	const { language } = readSettings();
	return [separator(vscode.l10n.t('Examples')), ...examples.map(({ title, summary, scenario }): SourceItem => ({
		label: `$(beaker) ${title[language]}`, detail: summary[language], source: { kind: 'scenario', scenario },
	}))];
}

function separator(label: string): SourceItem {
	return { label, kind: vscode.QuickPickItemKind.Separator };
}

function groupsIn(reading: ModuleReading | undefined): readonly AutoScalingGroup[] {
	return resourcesOfType(reading?.resources ?? [], 'AWS::AutoScaling::AutoScalingGroup');
}

function sourceOf(group: AutoScalingGroup): SimulatorSource {
	return { kind: 'code', file: standOf(group).file, groupId: group.id, groupName: group.name };
}
