/** Quick fixes of findings: one, all of a rule, all of a file. */
import * as vscode from 'vscode';
import type { LanguageTag } from '../../core/model/localized';
import { comparePositions } from '../../core/model/value';
import type { Finding, Fix, TextEdit } from '../../rules/rule';
import type { Assets } from '../assets';
import { toLocation, toRange } from '../convert';
import type { Findings, ModuleFindings } from '../findings';
import { askForPreview } from '../previewedEdit';
import type { WorkspaceModel } from '../workspaceModel';

export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('computeLab');

/** Edits with more lines than this between them are two places. */
const nearLines = 1;

/** @param shown what the editor shows of the finding, so that it knows what is mended */
export function fixActions(finding: Finding, shown: readonly vscode.Diagnostic[], language: LanguageTag): readonly vscode.CodeAction[] {
	return finding.fixes.map((fix) => {
		const action = new vscode.CodeAction(fix.title[language], vscode.CodeActionKind.QuickFix);
		action.edit = toWorkspaceEdit(fix, finding, language);
		action.diagnostics = [...shown];
		action.isPreferred = fix.preferred;
		return action;
	});
}

/** What is changed out of sight, or in several places, is shown before. */
function toWorkspaceEdit({ edits, title }: Fix, { file, ruleId, range }: Finding, language: LanguageTag): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const { file: its, range: where, newText } of edits) {
		edit.replace(vscode.Uri.parse(its), toRange(where), newText, { needsConfirmation: false, label: title[language] });
	}
	if (hasSeveralPlaces(edits) || edits.some((one) => one.file !== file)) { askForPreview(edit, toLocation({ file, range }), ruleId); }
	return edit;
}

function hasSeveralPlaces(edits: readonly TextEdit[]): boolean {
	const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
	return sorted.some(({ range }, index) => {
		const before = sorted[index - 1];
		return before !== undefined && range.start.line - before.range.end.line > nearLines;
	});
}

export interface FixAllContext {
	readonly findings: Findings;
	readonly assets: Assets;
	readonly model: WorkspaceModel;
}

/**
 * All preferred fixes in one file, again and again until there are none left; other files of the module are not touched, and runs of
 * groups, which take their time, are not made.
 * @param accepts whether a finding is to be fixed
 * @returns `undefined` if there is nothing to change
 */
export async function fixFile(document: vscode.TextDocument, accepts: (finding: Finding) => boolean, { findings, assets, model }: FixAllContext): Promise<vscode.WorkspaceEdit | undefined> {
	const module = await findings.of(document.uri);
	if (module === undefined) { return undefined; }
	const [{ fixAll }, { editsBetween }] = await Promise.all([import('../../linting/fixAll'), import('../../linting/edits')]);
	const file = document.uri.toString();
	const texts = new Map(module.files.map((one) => [one, model.textOf(one) ?? '']));
	const fixed = await fixAll(texts, {
		...await findings.contextFor(module.reading), parsers: await assets.parsers(), mayChange: (one) => one === file,
		accepts: (finding) => finding.file === file && accepts(finding),
	});
	const before = texts.get(file);
	const after = fixed.texts.get(file);
	if (before === undefined || after === undefined) { return undefined; }
	const edit = new vscode.WorkspaceEdit();
	for (const { range, newText } of editsBetween(before, after)) { edit.replace(document.uri, toRange(range), newText); }
	return edit;
}

/** Whether "fix all" has something to fix there. */
export function canFix({ file, fixes }: Finding, document: vscode.TextDocument): boolean {
	return file === document.uri.toString() && fixes.some(({ preferred, edits }) => preferred && edits.every((edit) => edit.file === file));
}

/** An action for each rule that has several findings to fix in the file; what it changes is worked out when it is chosen. */
export class FixAllOfRule extends vscode.CodeAction {
	constructor(readonly ruleId: string, readonly document: vscode.TextDocument) {
		super(vscode.l10n.t('Fix all in this file: {0}', ruleId), vscode.CodeActionKind.QuickFix);
	}
}

export function fixAllOfRules(ruleIds: readonly string[], module: ModuleFindings, document: vscode.TextDocument): readonly FixAllOfRule[] {
	const fixable = module.findings.filter((finding) => canFix(finding, document));
	return ruleIds.filter((id) => fixable.filter(({ ruleId }) => ruleId === id).length > 1).map((id) => new FixAllOfRule(id, document));
}
