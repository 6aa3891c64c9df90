/** "Write to code": shows the edits in VS Code's refactor preview and applies them as one undo step; what cannot be written is said, with the reason. */
import * as vscode from 'vscode';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { priceRegionOf } from '../../core/model/region';
import { resourcesOfType } from '../../core/model/resource';
import { comparePositions } from '../../core/model/value';
import type { InstanceModel } from '../../core/simulation/scenario/launchModel';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { SettingEdit } from '../../languages/setProperty';
import { scenarioFromGroup } from '../../scenarios/autoScaling';
import { candidateTypes } from '../../scenarios/suggest/candidateTypes';
import type { Assets } from '../assets';
import { toLocation, toRange } from '../convert';
import { UserError } from '../log';
import { askForPreview } from '../previewedEdit';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import { planWriteBack, writablePaths } from './planWriteBack';
import type { ScenarioChange, WritableCode, WriteBackPlan } from './planWriteBack';

export interface WriteBackContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
}

/** A group in code. */
export interface GroupInCode {
	readonly file: string;
	readonly groupId: string;
}

/** What became of changes; `refused` has a sentence for each that is not in the edits. */
export interface WriteBackOutcome {
	/** `cancelled`: the reader closed the preview, or there was nothing to write. */
	readonly result: 'applied' | 'cancelled';
	readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** @throws UserError where nothing can be written, with the reasons */
export async function writeToCode(place: GroupInCode, changes: readonly ScenarioChange[], context: WriteBackContext): Promise<WriteBackOutcome> {
	const code = await readCode(place, context);
	const plan = planWriteBack(changes, code);
	const { language } = readSettings();
	const refused = plan.refused.map(({ path, reason }) => ({ path, reason: reason[language] }));
	if (plan.edits.length === 0 && refused.length > 0) { throw new UserError(refused.map(({ reason }) => reason).join(' · ')); }
	if (plan.edits.length === 0) { return { result: 'cancelled', refused }; }
	if (refused.length > 0 && !await confirmPart(refused.map(({ reason }) => reason))) { return { result: 'cancelled', refused }; }
	const isApplied = await vscode.workspace.applyEdit(toWorkspaceEdit(plan, code.group), { isRefactoring: true });
	return { result: isApplied ? 'applied' : 'cancelled', refused };
}

/** What a search for suggestions needs to know of the code: what may be changed there, and which types may run instead. */
export async function readSearchLimits(place: GroupInCode, scenario: Scenario, context: WriteBackContext): Promise<{ readonly mayChange: readonly string[]; readonly instanceTypes: readonly InstanceModel[] }> {
	const code = await readCode(place, context);
	const instanceTypes = candidateTypes(scenario, { facts: await context.assets.facts(), region: regionOf(code) });
	return { mayChange: writablePaths(scenario, code, instanceTypes), instanceTypes };
}

async function readCode({ file, groupId }: GroupInCode, { model, assets }: WriteBackContext): Promise<WritableCode> {
	const resources = (await model.readingFor(vscode.Uri.parse(file)))?.resources ?? [];
	const group = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').find(({ id }) => id === groupId);
	if (group === undefined) { throw new UserError(vscode.l10n.t('The group is not in the code any more: {0}', groupId)); }
	const read = { group, resources, textOf: (name: string) => model.textOf(name) };
	const { origins } = scenarioFromGroup(group, resources, { facts: await assets.facts(), region: regionOf(read) });
	return { ...read, origins };
}

function regionOf({ group, resources }: Pick<WritableCode, 'group' | 'resources'>): string {
	return priceRegionOf(group, resources, readSettings().priceRegion);
}

async function confirmPart(reasons: readonly string[]): Promise<boolean> {
	const preview = vscode.l10n.t('Preview the Others');
	const answer = await vscode.window.showWarningMessage(vscode.l10n.t('Some of the settings cannot be written.'), { modal: true, detail: reasons.join('\n') }, preview);
	return answer === preview;
}

function toWorkspaceEdit(plan: WriteBackPlan, group: AutoScalingGroup): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const one of plan.edits) {
		edit.replace(vscode.Uri.parse(one.file), toRange(one.range), one.newText, { needsConfirmation: false, label: labelOf(one, plan, group) });
	}
	askForPreview(edit, toLocation(group), group.id);
	return edit;
}

/** The preview groups edits by their label. */
function labelOf({ file, range }: SettingEdit, { defaults }: WriteBackPlan, group: AutoScalingGroup): string {
	const changed = defaults.find(({ at }) => at.file === file && comparePositions(at.range.start, range.start) === 0);
	return changed === undefined ? vscode.l10n.t('Settings of {0}', group.name) : vscode.l10n.t('Default of {0}', changed.name);
}
