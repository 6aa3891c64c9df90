/** Quick fixes for findings, and "Simulate ASG" on a group. */
import * as vscode from 'vscode';
import { comparePositions } from '../../core/model/value';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { groupsAt } from '../../core/model/relations';
import { standOf } from '../../core/model/resource';
import type { Finding, Fix } from '../../rules/rule';
import { fromPosition, toRange } from '../convert';
import type { FindingsCache } from '../findings';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import { anyDocument } from './infraDocuments';

const simulateKind = vscode.CodeActionKind.Empty.append('computeLab.simulate');

export interface CodeActionsContext {
	readonly model: WorkspaceModel;
	readonly log: Log;
	readonly findings: FindingsCache;
}

export function registerCodeActions({ model, log, findings }: CodeActionsContext): vscode.Disposable {
	const provideCodeActions = (
		document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext, token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[] | undefined> => guarded(log, 'code actions', async () => {
		if (!model.accepts(document.uri)) { return undefined; }
		const module = await findings(document.uri);
		if (module === undefined || token.isCancellationRequested) { return undefined; }
		const file = document.uri.toString();
		const here = module.findings.filter((finding) => finding.file === file && toRange(finding.range).intersection(range) !== undefined);
		return [
			...here.flatMap((finding) => quickFixes(finding, context.diagnostics)),
			...await simulateActions(document, range.start),
		];
	});

	async function simulateActions(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.CodeAction[]> {
		const reading = await model.readingFor(document.uri);
		return groupsAt(reading?.resources ?? [], document.uri.toString(), fromPosition(position)).map((group) => {
			const action = new vscode.CodeAction(vscode.l10n.t('Simulate Auto Scaling group {0}', group.name), simulateKind);
			const argument: SimulateAsgArgument = { file: standOf(group).file, groupId: group.id };
			action.command = { command: 'computeLab.simulateAsg', title: action.title, arguments: [argument] };
			return action;
		});
	}

	return vscode.languages.registerCodeActionsProvider(anyDocument, { provideCodeActions }, {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, simulateKind],
	});
}

function quickFixes(finding: Finding, diagnostics: readonly vscode.Diagnostic[]): readonly vscode.CodeAction[] {
	const mended = diagnostics.filter(({ code, range }) => (typeof code === 'object' ? code.value : code) === finding.ruleId
		&& comparePositions(range.start, finding.range.start) === 0);
	const fixes = finding.fixes.map((fix) => {
		const action = new vscode.CodeAction(fix.title[readSettings().language], vscode.CodeActionKind.QuickFix);
		action.edit = toWorkspaceEdit(fix);
		action.diagnostics = mended;
		action.isPreferred = fix.preferred;
		return action;
	});
	return finding.scenario === undefined ? fixes : [...fixes, showRun(finding.scenario, mended)];
}

function showRun(scenario: Scenario, shown: vscode.Diagnostic[]): vscode.CodeAction {
	const action = new vscode.CodeAction(vscode.l10n.t('Open in Simulator: {0}', scenario.name), vscode.CodeActionKind.QuickFix);
	const argument: SimulateAsgArgument = { scenario };
	action.command = { command: 'computeLab.simulateAsg', title: action.title, arguments: [argument] };
	action.diagnostics = shown;
	return action;
}

function toWorkspaceEdit(fix: Fix): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const { file, range, newText } of fix.edits) { edit.replace(vscode.Uri.parse(file), toRange(range), newText); }
	return edit;
}
