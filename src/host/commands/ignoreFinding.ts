/** Asks why a finding is fine where it stands, and writes that into the code. */
import * as vscode from 'vscode';
import type { Range } from '../../core/model/value';
import { insertIgnore } from '../../languages/ignoreInsertion';
import { toRange } from '../convert';
import { UserError } from '../log';
import type { Command, CommandContext } from './command';

/** What a quick fix passes. */
export interface IgnoreFindingArgument {
	readonly file: string;
	readonly range: Range;
	readonly ruleId: string;
	readonly resourceId: string;
	readonly inFile: boolean;
	/** Given by tests and keybindings; not given means that it is asked for. */
	readonly reason?: string;
}

export const ignoreFinding: Command = {
	id: 'computeLab.ignoreFinding',
	async run(context, argument) {
		const given = (typeof argument === 'object' && argument !== null ? argument : {}) as Partial<IgnoreFindingArgument>;
		const { file, range, ruleId, resourceId = '', inFile = false } = given;
		if (typeof file !== 'string' || range === undefined || typeof ruleId !== 'string') { return; }
		const reason = given.reason ?? await askReason(ruleId);
		if (reason !== undefined) { await write({ file, range, ruleId, resourceId, inFile, reason: reason.trim() }, context); }
	},
};

function askReason(ruleId: string): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t('Ignore {0}', ruleId),
		prompt: vscode.l10n.t('Why it is fine here. Whoever reads the code next finds it in the comment.'),
		placeHolder: vscode.l10n.t('The licence is bound to this zone'),
		ignoreFocusOut: true,
		validateInput: (text) => text.trim() === '' ? vscode.l10n.t('Say in a few words why it is fine here.') : undefined,
	});
}

/** As one step to undo; the file is not saved. */
async function write({ file, range, ruleId, resourceId, inFile, reason }: Required<IgnoreFindingArgument>, { model }: CommandContext): Promise<void> {
	const uri = vscode.Uri.parse(file);
	const resources = (await model.readingFor(uri))?.resources ?? [];
	const resource = resources.find(({ id, file: its }) => id === resourceId && its === file);
	const edits = insertIgnore({ ruleId, reason, at: { file, range }, resource, inFile }, model.textOf(file) ?? '');
	if (edits.length === 0) { throw new UserError(vscode.l10n.t('This file has no place to say it: {0}', vscode.workspace.asRelativePath(uri))); }
	const edit = new vscode.WorkspaceEdit();
	for (const { range: where, newText } of edits) { edit.replace(uri, toRange(where), newText); }
	await vscode.workspace.applyEdit(edit);
}
