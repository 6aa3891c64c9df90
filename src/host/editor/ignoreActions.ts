/** "Ignore here" and "ignore in this file": the command asks for the reason. */
import * as vscode from 'vscode';
import { insertIgnore } from '../../languages/ignoreInsertion';
import type { Resource } from '../../core/model/resource';
import type { Finding } from '../../rules/rule';
import type { IgnoreFindingArgument } from '../commands/ignoreFinding';

/** @returns none where the file has no place for it, and for findings about such comments */
export function ignoreActions(finding: Finding, shown: readonly vscode.Diagnostic[], { text, resources }: { readonly text: string; readonly resources: readonly Resource[] }): readonly vscode.CodeAction[] {
	const { file, range, ruleId, resourceId } = finding;
	const resource = resources.find(({ id, file: its }) => id === resourceId && its === file);
	if (resourceId === '') { return []; }
	return [false, true].filter((inFile) => insertIgnore({ ruleId, reason: '', at: finding, resource, inFile }, text).length > 0).map((inFile) => {
		const action = new vscode.CodeAction(
			inFile ? vscode.l10n.t('Ignore in this file, with a reason: {0}', ruleId) : vscode.l10n.t('Ignore here, with a reason: {0}', ruleId), vscode.CodeActionKind.QuickFix,
		);
		const argument: IgnoreFindingArgument = { file, range, ruleId, resourceId, inFile };
		action.command = { command: 'computeLab.ignoreFinding', title: action.title, arguments: [argument] };
		action.diagnostics = [...shown];
		return action;
	});
}
